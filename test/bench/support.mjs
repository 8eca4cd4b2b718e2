import {fileURLToPath} from 'node:url';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {transform} from 'esbuild';
import puppeteer from 'puppeteer-core';
import {rollup} from 'rollup';
import {findChromium} from '../browsers/find.mjs';

export const TAG = 'kz-mining-calculator';

export const pathTo = (file) => fileURLToPath(new URL(file, import.meta.url));

export const COMPACT = pathTo(`../../dist/${TAG}.min.js`);
export const FULL = pathTo(`../../dist/${TAG}.full.min.js`);

export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** A module of `peers/` and what it imports as one minified script, as ours is one. */
export async function bundlePeer(name) {
  const bundle = await rollup({
    input: pathTo(`peers/${name}.js`),
    plugins: [nodeResolve({exportConditions: ['production']})],
    // What packages of others are warned of is not ours to mend.
    onwarn: () => undefined,
  });
  const {output} = await bundle.generate({format: 'iife'});
  await bundle.close();
  const {code} = await transform(output[0].code, {minify: true});
  return code;
}

export async function withBrowser(work) {
  const chromium = await findChromium();
  const args = ['--no-sandbox', ...(chromium?.args ?? [])];
  const browser = await puppeteer.launch({...chromium, headless: true, args});
  try {
    await work(browser);
  } finally {
    await browser.close();
  }
}

/** Prints rows of texts in columns: the first to the left, the others, which are figures, to the right. */
export function printTable(head, rows) {
  const lines = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  const pad = (text, column) => (column === 0 ? text.padEnd(widths[column]) : text.padStart(widths[column]));
  for (const line of lines) {
    const [figures, notes] = [line.slice(0, head.length), line.slice(head.length)];
    console.log([...figures.map(pad), ...notes].join('  ').trimEnd());
  }
}
