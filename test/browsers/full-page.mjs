import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {puppeteerOptions} from './launchers.mjs';

const FULL_FILE = fileURLToPath(new URL('../../dist/kz-mining-calculator.full.min.js', import.meta.url));

/** Chromium for the Node suites; its `open` makes a page of some markup, with the built full file run in it. */
export async function launchChromium() {
  const browser = await puppeteer.launch(await puppeteerOptions('chromium'));
  return {
    async open(markup) {
      const page = await browser.newPage();
      await page.setContent(`<!doctype html><html lang="en"><meta charset="utf-8">${markup}</html>`);
      // esbuild, which loads the TypeScript suites, calls this function, also in functions that run in the page.
      await page.evaluate('globalThis.__name = (named) => named');
      await page.addScriptTag({path: FULL_FILE});
      return page;
    },
    close: () => browser.close(),
  };
}
