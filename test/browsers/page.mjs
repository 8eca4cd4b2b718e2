import puppeteer from 'puppeteer-core';
import {findWebKit} from './find.mjs';
import {puppeteerOptions} from './launchers.mjs';
import {startWebKit} from './webkit.mjs';

/**
 * Opens a page in an engine, for the Node suites.
 *
 * @param {string} engine
 * @param {string} address
 * @returns {Promise<{evaluate: (expression: string) => Promise<unknown>, close: () => Promise<void>}>} `evaluate` gives
 *   the value of an expression in the page, awaited if it is a promise
 * @throws when the engine is unknown or its browser is not installed
 */
export async function openPage(engine, address) {
  const options = await puppeteerOptions(engine);
  if (options) {
    const browser = await puppeteer.launch(options);
    const page = await browser.newPage();
    await page.goto(address);
    return {evaluate: (expression) => page.evaluate(expression), close: () => browser.close()};
  }
  const programs = engine === 'webkit' ? findWebKit() : undefined;
  if (!programs) throw new Error(`No engine ${engine} is installed`);
  const {session, stop} = await startWebKit(programs);
  await session.get(address);
  return {evaluate: (expression) => session.executeScript(`return ${expression}`), close: stop};
}
