import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, beforeEach, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {PARAMETERS} from '../../src/core/index.js';
import {attributeOf} from '../../src/core/attributes.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

const documents = ['', 'docs']
  .flatMap((folder) => readdirSync(join(root, folder)).map((file) => join(folder, file)))
  .filter((file) => file.endsWith('.md'));
const documentWith = (mark: string): string =>
  documents.find((file) => readFileSync(join(root, file), 'utf8').includes(mark)) ?? '';

describe('the tables of the documents', () => {
  const copy = mkdtempSync(join(tmpdir(), 'kz-mining-calculator-docs-'));
  const name = documentWith('<!-- parameters -->');
  const file = join(copy, name);
  const text = readFileSync(join(root, name), 'utf8');

  const docs = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', join(root, 'tools/docs.mjs'), ...args], {
      cwd: root,
      encoding: 'utf8',
    });

  beforeEach(() => {
    for (const document of documents) cpSync(join(root, document), join(copy, document));
  });

  after(() => {
    rmSync(copy, {recursive: true});
  });

  test('are those of the code', () => {
    const {status, stderr} = docs('--check');
    assert.equal(stderr, '');
    assert.equal(status, 0);
  });

  test('name every input by its attribute', () => {
    const missing = Object.keys(PARAMETERS).filter((key) => !text.includes(`| \`${attributeOf(key)}\` `));
    assert.deepEqual(missing, []);
  });

  test('are found out of date when a cell differs, and left as they are', () => {
    const changed = text.replace(/^(\| `tax-rate` .*\| )15 /m, '$114 ');
    assert.notEqual(changed, text);
    writeFileSync(file, changed);
    const {status, stderr} = docs('--check', copy);
    assert.equal(status, 1);
    assert.ok(stderr.startsWith(`${name} is out of date. To write it: npm run docs\n`), stderr);
    assert.match(stderr, /^-\| `tax-rate` .*\| 14 .*\n\+\| `tax-rate` .*\| 15 /m);
    assert.equal(readFileSync(file, 'utf8'), changed);
  });

  test('are written again, and nothing beside them', () => {
    writeFileSync(file, text.replace(/^\| `tax-rate` .*\n/m, ''));
    const {status} = docs(copy);
    assert.equal(status, 0);
    for (const document of documents)
      assert.equal(readFileSync(join(copy, document), 'utf8'), readFileSync(join(root, document), 'utf8'), document);
  });

  test('are missed where their place is gone', () => {
    writeFileSync(file, text.replace('<!-- parameters -->', ''));
    const {status, stderr} = docs('--check', copy);
    assert.equal(status, 1);
    assert.match(stderr, /^No document has a place for the table parameters: /m);
  });
});
