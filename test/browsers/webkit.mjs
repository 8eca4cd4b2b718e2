import {spawn} from 'node:child_process';
import {env} from 'node:process';
import {text} from 'node:stream/consumers';
import {setTimeout as wait} from 'node:timers/promises';
import {Builder, Button, Key} from 'selenium-webdriver';
import {DriverService} from 'selenium-webdriver/remote/index.js';

/** The message in a report about a page whose browser crashed. */
export const WENT_DOWN = 'WebKit went down';

const PAGE_SIZE = {width: 800, height: 600};

/** Milliseconds after which a page is taken to have stopped responding. */
const LONGEST_WAIT = 20_000;

/** Waits for an answer of the driver, which has none to give while the browser is frozen. */
const answerWithin = (milliseconds, answer) =>
  Promise.race([
    answer,
    wait(milliseconds, undefined, {ref: false}).then(() => {
      throw new Error('WebKit does not respond');
    }),
  ]);

async function startScreen(program) {
  const args = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const server = spawn(program, args, {stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
  // The server picks a free display, writes its number to the pipe and closes it.
  const number = (await text(server.stdio[3])).trim();
  if (number === '') throw new Error('Xvfb ended before it was ready');
  return {display: `:${number}`, stop: () => server.kill()};
}

/** The frame of the window adds to the size of the page, and only a script in the page can measure it. */
const setPageSize = (session, {width, height}) =>
  session.wait(
    async () => {
      const [pageWidth, pageHeight, frameWidth, frameHeight] = await session.executeScript(
        'return [innerWidth, innerHeight, outerWidth - innerWidth, outerHeight - innerHeight]',
      );
      if (pageWidth === width && pageHeight === height) return true;
      await session
        .manage()
        .window()
        .setRect({width: width + frameWidth, height: height + frameHeight});
      return false;
    },
    LONGEST_WAIT,
    `The page cannot be ${width} x ${height} here`,
    50,
  );

/**
 * WebKit with its driver and, on a machine without a screen, a virtual one.
 *
 * @param {NonNullable<ReturnType<typeof import('./find.mjs').findWebKit>>} programs
 */
export async function startWebKit({browser, driver, virtualScreen}) {
  const screen = env.DISPLAY ? undefined : await startScreen(virtualScreen);
  const service = new DriverService.Builder(driver)
    .setLoopback(true)
    .setEnvironment({
      ...env,
      ...(screen && {DISPLAY: screen.display}),
      // Its sandbox needs user namespaces, which containers rarely allow; the pages under test are our own.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    })
    .build();
  const stop = async () => {
    await service.kill();
    screen?.stop();
  };
  try {
    const session = await new Builder()
      .usingServer(await service.start())
      .withCapabilities({
        browserName: 'MiniBrowser',
        timeouts: {pageLoad: LONGEST_WAIT, script: LONGEST_WAIT},
        'webkitgtk:browserOptions': {binary: browser, args: ['--automation']},
      })
      .build();
    return {
      session,
      // A browser that crashed or froze cannot quit.
      stop: () =>
        answerWithin(5000, session.quit())
          .catch(() => undefined)
          .then(stop),
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** `ArrowLeft` of the test runner is `Key.ARROW_LEFT` of the driver. */
const keyOf = (name) => Key[name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()] ?? name;

const buttonOf = ({button = 'left'}) => Button[button.toUpperCase()];

/** The commands of the test runner know pages of Playwright, so the session is made to look like one. */
function playwrightPage(session) {
  const act = (add) => add(session.actions({async: true})).perform();
  const at = (x, y) => ({x, y, duration: 0});
  return {
    keyboard: {
      type: (typed) => act((actions) => actions.sendKeys(typed)),
      press: (name) => act((actions) => actions.keyDown(keyOf(name)).keyUp(keyOf(name))),
      down: (name) => act((actions) => actions.keyDown(keyOf(name))),
      up: (name) => act((actions) => actions.keyUp(keyOf(name))),
    },
    mouse: {
      move: (x, y) => act((actions) => actions.move(at(x, y))),
      down: (options) => act((actions) => actions.press(buttonOf(options))),
      up: (options) => act((actions) => actions.release(buttonOf(options))),
      click: (x, y, options) =>
        act((actions) => actions.move(at(x, y)).press(buttonOf(options)).release(buttonOf(options))),
    },
    setViewportSize: (size) => setPageSize(session, size),
    emulateMedia: () => Promise.reject(new Error('WebKitGTK cannot emulate media features')),
  };
}

/**
 * A launcher of the test runner for WebKitGTK. The runner's own launcher for WebDriver brings WebdriverIO, and cannot set
 * the size of the page.
 */
export function webKitLauncher(programs) {
  const active = new Set();
  /** Undefined before the first page and after a crash. */
  let webKit;

  async function open(url) {
    webKit ??= await startWebKit(programs);
    const {session} = webKit;
    await answerWithin(
      LONGEST_WAIT,
      setPageSize(session, PAGE_SIZE).then(() => session.get(url)),
    );
  }

  async function stop() {
    const stopped = webKit;
    webKit = undefined;
    await stopped?.stop();
  }

  return {
    name: 'WebKit',
    type: 'playwright',
    concurrency: 1,
    isActive: (id) => active.has(id),
    /** WebKitGTK crashes now and then; the page is then opened in a new browser. */
    async startSession(id, url) {
      active.add(id);
      await open(url).catch(() => stop().then(() => open(url)));
    },
    getPage: () => playwrightPage(webKit.session),
    /** The runner asks when a page stops responding during its tests, and prints the answer. */
    getBrowserUrl: async () => webKit?.session.getCurrentUrl().catch(() => `nowhere: ${WENT_DOWN}`),
    /** Leaving the page ends timers, observers and reloads; a failure here does not change the results of the tests. */
    async stopSession(id) {
      active.delete(id);
      await open('about:blank').catch(stop);
      return {};
    },
    startDebugSession: () => Promise.reject(new Error('Debugging is not supported in WebKit')),
    stop,
  };
}
