import {readFile} from 'node:fs/promises';
import {basename} from 'node:path';
import {gzipSync} from 'node:zlib';
import {COMPACT, FULL, pathTo} from '../support.mjs';

/** The two built files as a server sends them. */
export async function bytesRows() {
  const {budgets} = JSON.parse(await readFile(pathTo('../../package.json'), 'utf8'));
  const rows = [COMPACT, FULL].map(async (file) => {
    const name = basename(file);
    const {length} = gzipSync(await readFile(file), {level: 9});
    const {gzip} = budgets[name];
    const bytes = (count) => `${count.toLocaleString('en')} B`;
    return {name: `${name}, gzip`, value: bytes(length), goal: `at most ${bytes(gzip)}`, isKept: length <= gzip};
  });
  return Promise.all(rows);
}
