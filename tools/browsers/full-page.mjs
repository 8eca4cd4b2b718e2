import {readFileSync} from 'node:fs';
import puppeteer from 'puppeteer-core';
import {findChromium} from './find.mjs';

const FULL = new URL('../../dist/kz-mining-calculator.full.min.js', import.meta.url);

/** Chromium for the Node suites; its `open` makes a page of some markup, with the built full file run in it. */
export async function launchChromium() {
  const found = await findChromium();
  if (!found) throw new Error('No Chromium is installed');
  // Root, which is what containers run as, cannot use the sandbox; the pages are our own.
  const args = ['--lang=en-US', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  const browser = await puppeteer.launch({...found, args});
  const content = readFileSync(FULL, 'utf8');
  return {
    async open(markup) {
      const page = await browser.newPage();
      await page.setContent(`<!doctype html><html lang="en"><meta charset="utf-8">${markup}</html>`);
      // esbuild, which loads the TypeScript suites, calls this function, also in functions that run in the page.
      await page.evaluate('globalThis.__name = (named) => named');
      await page.addScriptTag({content});
      return page;
    },
    close: () => browser.close(),
  };
}
