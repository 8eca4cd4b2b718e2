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

export const ms = (time, decimals = 1) => `${time.toFixed(decimals)} ms`;

/** The part of a row that compares: with what, and whether it is within a multiple of that. */
export const ratioOf = (value, other, against, most) => ({
  ratio: value / other,
  against,
  ...(most === undefined ? {} : {goal: `at most ${most} ×`, isKept: value / other <= most}),
});

/** The part of a row that has a goal of its own, in milliseconds. */
export const goalOf = (time, most) => ({goal: `under ${most} ms`, isKept: time < most});

const HEAD = ['', 'value', 'ratio', 'against', 'goal', ''];

/** Figures stand to the right, texts to the left. */
const IS_FIGURE = [false, true, true, false, false, false];

/**
 * Prints the parts of the benchmark as one table. A row has a name and a value, and may have the ratio to something else that was
 * measured in the same run, and a goal.
 */
export function printTable(parts) {
  const cells = ({name, value, ratio, against = '', goal = '', isKept}) => [
    `  ${name}`,
    value,
    ratio === undefined ? '' : `${ratio.toFixed(2)} ×`,
    against,
    goal,
    isKept === undefined ? '' : isKept ? 'kept' : 'MISSED',
  ];
  const lines = [HEAD, ...parts.flatMap(({title, rows}) => [[title], ...rows.map(cells)])];
  // A title may run on over the columns of figures.
  const widths = HEAD.map((_, column) => Math.max(...lines.map((line) => (line.length > 1 ? line[column].length : 0))));
  const pad = (text, column) => (IS_FIGURE[column] ? text.padStart(widths[column]) : text.padEnd(widths[column]));
  for (const line of lines) {
    if (line.length === 1) console.log();
    console.log(line.map(pad).join('  ').trimEnd());
  }
}
