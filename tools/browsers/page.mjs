import puppeteer from 'puppeteer-core';
import {findChromium, findFirefox, findWebKit} from './find.mjs';
import {CHROMIUM_FLAGS, FIREFOX_PREFERENCES} from './launchers.mjs';
import {startWebKit} from './webkit-launcher.mjs';

/**
 * @param {import('puppeteer-core').LaunchOptions} options
 * @param {string} address
 */
async function withPuppeteer(options, address) {
  const browser = await puppeteer.launch(options);
  const page = await browser.newPage();
  await page.goto(address);
  return {
    evaluate: (/** @type {string} */ expression) => page.evaluate(expression),
    close: () => browser.close(),
  };
}

/**
 * Opens a page in an engine, for the Node suites.
 * @param {string} engine
 * @param {string} address
 * @returns {Promise<{evaluate: (expression: string) => Promise<unknown>, close: () => Promise<void>}>} `evaluate` gives
 *   the value of an expression in the page, awaited if it is a promise
 * @throws when the engine is unknown or its browser is not installed
 */
export async function openPage(engine, address) {
  if (engine === 'chromium') {
    const found = await findChromium();
    if (found)
      return withPuppeteer(
        {...found, headless: /** @type {boolean | 'shell'} */ (found.headless), args: CHROMIUM_FLAGS},
        address,
      );
  }
  if (engine === 'firefox') {
    const executablePath = await findFirefox();
    if (executablePath)
      return withPuppeteer({browser: 'firefox', executablePath, extraPrefsFirefox: FIREFOX_PREFERENCES}, address);
  }
  if (engine === 'webkit') {
    const programs = await findWebKit();
    if (programs) {
      const webKit = await startWebKit(programs);
      await webKit.session.navigate(address);
      return {
        evaluate: (expression) => webKit.session.evaluate(expression),
        close: () => webKit.stop(),
      };
    }
  }
  throw new Error(`No engine ${engine} is installed`);
}
