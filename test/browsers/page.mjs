import puppeteer from 'puppeteer-core';
import {findEngine, puppeteerOptions} from './launchers.mjs';
import {startWebKit} from './webkit.mjs';

/**
 * Opens a page in an engine, for the Node suites.
 *
 * @param {string} engine
 * @param {string} address
 * @returns {Promise<{evaluate: (expression: string) => Promise<unknown>, close: () => Promise<void>}>} `evaluate` gives
 *   the value of an expression in the page, awaited if it is a promise
 */
export async function openPage(engine, address) {
  if (engine === 'webkit') {
    const {session, stop} = await startWebKit(await findEngine(engine));
    await session.get(address);
    return {evaluate: (expression) => session.executeScript(`return ${expression}`), close: stop};
  }
  const browser = await puppeteer.launch(await puppeteerOptions(engine));
  const page = await browser.newPage();
  await page.goto(address);
  return {evaluate: (expression) => page.evaluate(expression), close: () => browser.close()};
}
