import {spawn} from 'node:child_process';
import {createServer} from 'node:net';
import {env} from 'node:process';
import {setTimeout as wait} from 'node:timers/promises';
import {WebDriverSession} from './webdriver.mjs';

/** The message in a report about a page whose browser crashed. */
export const WENT_DOWN = 'WebKit went down';

/** WebKit with its driver and, on a machine without a screen, a virtual one. */
class WebKit {
  #programs;
  #processes = [];
  session;

  constructor(programs) {
    this.#programs = programs;
  }

  async start() {
    const {browser, driver, virtualScreen} = this.#programs;
    const display = env.DISPLAY || (await this.#startScreen(virtualScreen));
    const port = await freePort();
    this.#run(driver, [`--port=${port}`, '--host=127.0.0.1'], {
      ...env,
      DISPLAY: display,
      // Its sandbox needs user namespaces, which containers rarely allow; the pages under test are our own.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    });
    const server = `http://127.0.0.1:${port}`;
    await answering(`${server}/status`);
    this.session = await WebDriverSession.start(server, {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': {binary: browser, args: ['--automation']},
    });
    await this.session.setPageSize({width: 800, height: 600});
  }

  async stop() {
    await this.session?.end().catch(() => undefined);
    for (const child of this.#processes.toReversed()) await stopped(child);
  }

  /** The server picks a free display and writes its number to the pipe once it is ready. */
  async #startScreen(virtualScreen) {
    const args = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
    const screen = this.#run(virtualScreen, args, env, ['ignore', 'ignore', 'ignore', 'pipe']);
    const number = await new Promise((resolve, reject) => {
      screen.stdio[3].once('data', resolve);
      screen.once('exit', (code) => reject(new Error(`Xvfb ended with ${code} before it was ready`)));
    });
    return `:${String(number).trim()}`;
  }

  #run(program, args, environment, stdio = 'ignore') {
    const child = spawn(program, args, {env: environment, stdio});
    this.#processes.push(child);
    return child;
  }
}

/** @param {NonNullable<Awaited<ReturnType<typeof import('./find.mjs').findWebKit>>>} programs */
export async function startWebKit(programs) {
  const webKit = new WebKit(programs);
  try {
    await webKit.start();
  } catch (error) {
    await webKit.stop();
    throw error;
  }
  return webKit;
}

/**
 * A launcher of the test runner for WebKitGTK. The runner's own WebDriver launcher would do, but brings WebdriverIO,
 * whose drivers for other browsers are downloaded while it is installed.
 */
class WebKitLauncher {
  name = 'WebKit';
  // The runner's commands know a few kinds of driver by name. A page shaped like Playwright's makes the most of them
  // work; for WebDriver they refuse to set the viewport.
  type = 'playwright';
  concurrency = 1;

  #programs;
  /** Undefined before the first use and after a crash. */
  #webKit;
  #active = new Map();

  constructor(programs) {
    this.#programs = programs;
  }

  /** WebKitGTK crashes now and then; the page is then opened in a new browser. */
  async startSession(id, url) {
    this.#active.set(id, url);
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

  /** The runner calls this when a page stops responding during its tests, and prints the result. */
  async getBrowserUrl() {
    return this.#webKit?.session.address().catch(() => `nowhere: ${WENT_DOWN}`);
  }

  getPage(id) {
    if (!this.#active.has(id)) throw new Error(`No page for session ${id}`);
    return playwrightShaped(this.#webKit.session);
  }

  async stopSession(id) {
    this.#active.delete(id);
    try {
      // Leaving the page ends timers, observers and reloads that the tests left behind.
      await this.#open('about:blank');
      await this.#webKit.session.setPageSize({width: 800, height: 600});
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
    await this.#webKit.session.navigate(url);
  }
}

export const webKitLauncher = (programs) => new WebKitLauncher(programs);

const playwrightShaped = (session) => ({
  keyboard: {
    type: (text) => session.type(text),
    press: (key) => session.press(key),
    down: (key) => session.keyDown(key),
    up: (key) => session.keyUp(key),
  },
  mouse: {
    move: (x, y) => session.moveMouse(x, y),
    down: ({button}) => session.mouseDown(button),
    up: ({button}) => session.mouseUp(button),
    async click(x, y, {button}) {
      await session.moveMouse(x, y);
      await session.mouseDown(button);
      await session.mouseUp(button);
    },
  },
  setViewportSize: (size) => session.setPageSize(size),
  emulateMedia() {
    throw new Error('WebKitGTK cannot emulate media features');
  },
});

async function freePort() {
  const probe = createServer();
  const port = await new Promise((resolve) => probe.listen(0, '127.0.0.1', () => resolve(probe.address().port)));
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

async function answering(url) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (
      await fetch(url).then(
        (response) => response.ok,
        () => false,
      )
    )
      return;
    await wait(100);
  }
  throw new Error('WebKitWebDriver did not start');
}

async function stopped(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise((resolve) => child.once('exit', resolve));
  child.kill();
  await Promise.race([exit, wait(3000, undefined, {ref: false}).then(() => child.kill('SIGKILL'))]);
}
