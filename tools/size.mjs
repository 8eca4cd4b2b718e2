import {readFile} from 'node:fs/promises';
import {basename} from 'node:path';
import {gzipSync} from 'node:zlib';
import {ONE_FILE_BUILDS} from './one-file-builds.mjs';

/** Prints the sizes of the built files and their budgets. The tests check that the budgets are kept. */
const {budgets} = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));

/** 1 kB is 1000 bytes, as in the browser's network panel. */
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

for (const {file} of ONE_FILE_BUILDS) {
  const content = await readFile(new URL(`../${file}`, import.meta.url));
  const gzip = kB(gzipSync(content, {level: 9}).length);
  console.log(`${basename(file)}  ${kB(content.length)}, ${gzip} as gzip, budget ${kB(budgets[basename(file)].gzip)}`);
}
