import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, beforeEach, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {PARAMETERS} from '../../src/core/index.js';
import {attributeOf} from '../../src/core/attributes.js';

const inRepository = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

describe('the tables of the documents', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kz-mining-calculator-docs-'));
  const copy = join(folder, 'README.md');
  const readme = readFileSync(inRepository('README.md'), 'utf8');

  const docs = (...args: string[]) =>
    spawnSync(process.execPath, [inRepository('tools/docs.mjs'), ...args, copy], {encoding: 'utf8'});

  beforeEach(() => {
    writeFileSync(copy, readme);
  });

  after(() => {
    rmSync(folder, {recursive: true});
  });

  test('are those of the build', () => {
    const {status, stderr} = docs('--check');
    assert.equal(stderr, '');
    assert.equal(status, 0);
  });

  test('name every input by its attribute', () => {
    const missing = Object.keys(PARAMETERS).filter((key) => !readme.includes(`| \`${attributeOf(key)}\` `));
    assert.deepEqual(missing, []);
  });

  test('are found out of date when a cell differs, and left as they are', () => {
    const changed = readme.replace(/^(\| `tax-rate` .*\| )15 /m, '$114 ');
    assert.notEqual(changed, readme);
    writeFileSync(copy, changed);
    const {status, stderr} = docs('--check');
    assert.equal(status, 1);
    assert.match(stderr, /README\.md is out of date\. .*npm run docs/);
    assert.match(stderr, /^ {2}- \| `tax-rate` .*\| 14 .*\n {2}\+ \| `tax-rate` .*\| 15 /m);
    assert.equal(readFileSync(copy, 'utf8'), changed);
  });

  test('are written again, and nothing beside them', () => {
    writeFileSync(copy, readme.replace(/^\| `tax-rate` .*\n/m, ''));
    const {status} = docs();
    assert.equal(status, 0);
    assert.equal(readFileSync(copy, 'utf8'), readme);
  });

  test('are missed where their place is gone', () => {
    writeFileSync(copy, readme.replace('<!-- parameters -->', ''));
    const {status, stderr} = docs('--check');
    assert.equal(status, 1);
    assert.match(stderr, /has no place for a table/);
  });
});
