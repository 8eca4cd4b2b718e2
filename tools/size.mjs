import {readFile} from 'node:fs/promises';
import {basename} from 'node:path';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {ONE_FILE_BUILDS} from './one-file-builds.mjs';

const {budgets} = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));

/** 1 kB is 1000 bytes, as in the browser's network panel. */
const kB = (bytes) => `${(bytes / 1000).toFixed(2)} kB`;

const rows = [];
for (const {file} of ONE_FILE_BUILDS) {
  const content = await readFile(new URL(`../${file}`, import.meta.url));
  const gzip = gzipSync(content, {level: 9}).length;
  const {gzip: budget, goal} = budgets[basename(file)];
  const verdict = gzip > budget ? 'OVER BUDGET' : gzip > goal ? 'above the goal' : 'ok';
  rows.push({
    file: basename(file),
    raw: kB(content.length),
    gzip: kB(gzip),
    brotli: kB(brotliCompressSync(content).length),
    goal: kB(goal),
    budget: kB(budget),
    verdict,
  });
  if (gzip > budget) process.exitCode = 1;
}

const columns = Object.keys(rows[0]);
const lines = [Object.fromEntries(columns.map((column) => [column, column])), ...rows];
const width = (column) => Math.max(...lines.map((line) => line[column].length));
for (const line of lines) console.log(columns.map((column) => line[column].padEnd(width(column))).join('  '));
