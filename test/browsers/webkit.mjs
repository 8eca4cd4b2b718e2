import {spawn} from 'node:child_process';
import {env} from 'node:process';
import {Builder, Button, Key} from 'selenium-webdriver';
import {DriverService} from 'selenium-webdriver/remote/index.js';

/** The message in a report about a page whose browser crashed. */
export const WENT_DOWN = 'WebKit went down';

const PAGE_SIZE = {width: 800, height: 600};

/** Milliseconds after which a page is taken to have stopped responding. */
const LONGEST_WAIT = 20_000;

/** A virtual screen: `display` is its name, once it is ready. */
async function startScreen(program) {
  // The server picks a free display and writes its number to the pipe.
  const args = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const server = spawn(program, args, {stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
  const number = await new Promise((resolve, reject) => {
    server.stdio[3].once('data', resolve);
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code} before it was ready`)));
  });
  return {display: `:${String(number).trim()}`, stop: () => server.kill()};
}

/** The frame of the window adds to the size of the page, and only a script in the page can measure it. */
async function setPageSize(session, {width, height}) {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const [pageWidth, pageHeight, frameWidth, frameHeight] = await session.executeScript(
      'return [innerWidth, innerHeight, outerWidth - innerWidth, outerHeight - innerHeight]',
    );
    if (pageWidth === width && pageHeight === height) return;
    await session
      .manage()
      .window()
      .setRect({width: width + frameWidth, height: height + frameHeight});
    await session.sleep(50);
  }
  throw new Error(`The page cannot be ${width} x ${height} here`);
}

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
        'webkitgtk:browserOptions': {binary: browser, args: ['--automation']},
      })
      .build();
    await session.manage().setTimeouts({pageLoad: LONGEST_WAIT, script: LONGEST_WAIT});
    await setPageSize(session, PAGE_SIZE);
    return {
      session,
      stop: () =>
        session
          .quit()
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

const buttonOf = (name = 'left') => Button[name.toUpperCase()];

/** The test runner's commands know a page of Playwright's, so the session is made to look like one. */
function playwrightShaped(session) {
  const act = (...steps) => steps.reduce((actions, step) => step(actions), session.actions({async: true})).perform();
  const move = (x, y) => (actions) => actions.move({x, y, duration: 0});
  const buttonDown = (name) => (actions) => actions.press(buttonOf(name));
  const buttonUp = (name) => (actions) => actions.release(buttonOf(name));
  const keyDown = (name) => (actions) => actions.keyDown(keyOf(name));
  const keyUp = (name) => (actions) => actions.keyUp(keyOf(name));
  return {
    keyboard: {
      type: (text) => act((actions) => actions.sendKeys(text)),
      /** A key, or a chord such as `Shift+Tab`. */
      press(chord) {
        const names = chord === '+' ? ['+'] : chord.split('+');
        return act(...names.map(keyDown), ...names.toReversed().map(keyUp));
      },
      down: (name) => act(keyDown(name)),
      up: (name) => act(keyUp(name)),
    },
    mouse: {
      move: (x, y) => act(move(x, y)),
      down: ({button}) => act(buttonDown(button)),
      up: ({button}) => act(buttonUp(button)),
      click: (x, y, {button}) => act(move(x, y), buttonDown(button), buttonUp(button)),
    },
    setViewportSize: (size) => setPageSize(session, size),
    emulateMedia() {
      throw new Error('WebKitGTK cannot emulate media features');
    },
  };
}

/**
 * A launcher of the test runner for WebKitGTK. The runner's own launcher for WebDriver brings WebdriverIO, and cannot set
 * the size of the page.
 */
class WebKitLauncher {
  name = 'WebKit';
  type = 'playwright';
  concurrency = 1;

  #programs;
  /** Undefined before the first use and after a crash. */
  #webKit;
  #active = new Set();

  constructor(programs) {
    this.#programs = programs;
  }

  /** WebKitGTK crashes now and then; the page is then opened in a new browser. */
  async startSession(id, url) {
    this.#active.add(id);
    try {
      await this.#open(url);
    } catch {
      await this.stop();
      await this.#open(url);
    }
  }

  isActive(id) {
    return this.#active.has(id);
  }

  /** The runner asks when a page stops responding during its tests, and prints the answer. */
  async getBrowserUrl() {
    return this.#webKit?.session.getCurrentUrl().catch(() => `nowhere: ${WENT_DOWN}`);
  }

  getPage() {
    return playwrightShaped(this.#webKit.session);
  }

  async stopSession(id) {
    this.#active.delete(id);
    try {
      // Leaving the page ends timers, observers and reloads that the tests left behind.
      await this.#open('about:blank');
      await setPageSize(this.#webKit.session, PAGE_SIZE);
    } catch {
      // The tests are over, so a failure here does not change their results.
      await this.stop();
    }
    return {};
  }

  startDebugSession() {
    throw new Error('Debugging is not supported in WebKit');
  }

  async stop() {
    const webKit = this.#webKit;
    this.#webKit = undefined;
    await webKit?.stop();
  }

  async #open(url) {
    this.#webKit ??= await startWebKit(this.#programs);
    await this.#webKit.session.get(url);
  }
}

export const webKitLauncher = (programs) => new WebKitLauncher(programs);
