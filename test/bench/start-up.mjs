import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {findChromium} from '../browsers/find.mjs';

/**
 * Time from the start of the script to the first drawn frame of a calculator that stands on the page, on a processor four
 * times slower than this one. Other builds to compare with are arguments: `before=old/file.js`.
 */
const ROUNDS = 21;
const SLOWER = 4;

const dist = (file) => fileURLToPath(new URL(`../../dist/${file}`, import.meta.url));

const builds = [
  ['compact', dist('kz-mining-calculator.min.js')],
  ['full', dist('kz-mining-calculator.full.min.js')],
  ...process.argv.slice(2).map((argument) => {
    const [, name, path] = /^([^=]+)=(.+)$/.exec(argument) ?? [];
    if (!name) throw new Error(`${argument} is not name=path`);
    return [name, path];
  }),
];

const rows = await Promise.all(
  builds.map(async ([name, path]) => ({name, code: await readFile(path, 'utf8'), times: []})),
);

/** In the page: runs the script as the parser would, and waits for the frame after the one that draws. */
function start(code) {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const script = document.createElement('script');
  script.textContent = code;
  const before = performance.now();
  document.head.append(script);
  return frame()
    .then(frame)
    .then(() => performance.now() - before);
}

const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];

const chromium = await findChromium();
const browser = await puppeteer.launch({...chromium, headless: true, args: ['--no-sandbox', ...(chromium.args ?? [])]});
try {
  // The first round of each warms what the browser keeps for all pages, and does not count.
  for (let round = 0; round <= ROUNDS; round++)
    for (const {name, code, times} of rows) {
      const page = await browser.newPage();
      await page.emulateCPUThrottling(SLOWER);
      await page.setContent('<!doctype html><html lang="en"><kz-mining-calculator>…</kz-mining-calculator></html>');
      const time = await page.evaluate(start, code);
      const drawn = await page.evaluate(
        () => document.querySelector('kz-mining-calculator').shadowRoot?.querySelector('output')?.textContent,
      );
      if (!drawn) throw new Error(`${name} drew nothing`);
      if (round > 0) times.push(time);
      await page.close();
    }
  const first = median(rows[0].times);
  for (const {name, times} of rows)
    console.log(
      `${name.padEnd(24)} ${median(times).toFixed(1).padStart(8)} ms  ${(median(times) / first).toFixed(2).padStart(6)} ×`,
    );
} finally {
  await browser.close();
}
