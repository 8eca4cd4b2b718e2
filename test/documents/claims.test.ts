import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {gzipSync} from 'node:zlib';
import type {CustomElementDeclaration, Package} from 'custom-elements-manifest';
import {PARAMETERS} from '../../src/core/index.js';
import {DOCUMENTS, json, read, root, snippetsOf, tableUnder} from './documents.js';

const {modules} = json('custom-elements.json') as Package;
const element = modules
  .flatMap(({declarations = []}) => declarations)
  .find((row) => 'customElement' in row) as CustomElementDeclaration;
const {exports, scripts} = json('package.json') as {
  exports: Readonly<Record<string, unknown>>;
  scripts: Readonly<Record<string, string>>;
};

const sorted = (names: Iterable<string>): string[] => [...names].sort();
const namesOf = (rows: readonly {readonly name: string}[] = []): string[] => sorted(rows.map(({name}) => name));
const firstCells = (path: string, heading: string): string[] =>
  sorted(tableUnder(path, heading).map(([name = '']) => name));

describe('README', () => {
  test('has two screens at most', () => {
    assert.ok(read('README.md').split('\n').length <= 150);
  });

  test('has the two lines for a newcomer', () => {
    for (const line of ['npm ci && npm start', 'npm ci && npm test'])
      assert.ok(snippetsOf('README.md', 'sh').includes(`${line}\n`), line);
  });

  test('has the sizes of the built files', () => {
    const kB = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;
    const rows = tableUnder('README.md', 'Get the file');
    assert.equal(rows.length, 2);
    for (const [file = '', , size, gzip] of rows) {
      const content = readFileSync(join(root, 'dist', file));
      assert.deepEqual([size, gzip], [kB(content.length), kB(gzipSync(content, {level: 9}).length)], file);
    }
  });

  test('has the only sizes, beside those that the changelog remembers and the budgets', () => {
    const others = DOCUMENTS.filter((path) => !['CHANGELOG.md', 'CONTRIBUTING.md', 'README.md'].includes(path));
    assert.deepEqual(
      others.filter((path) => /\d kB/.test(read(path))),
      [],
    );
    assert.equal(read('README.md').match(/\d kB/g)?.length, 4);
    const {budgets} = json('package.json') as {budgets: Readonly<Record<string, {readonly gzip: number}>>};
    const [compact, full] = Object.values(budgets).map(({gzip}) => gzip / 1000);
    assert.ok(read('CONTRIBUTING.md').includes(`The budgets are ${compact ?? ''} and ${full ?? ''} kB of gzip`));
  });

  test('has a dozen attributes of the element', () => {
    const names = firstCells('README.md', 'Attributes');
    assert.equal(names.length, 12);
    assert.deepEqual(
      names.filter((name) => !namesOf(element.attributes).includes(name)),
      [],
    );
  });

  test('has every event of the element', () => {
    assert.deepEqual(firstCells('README.md', 'Events'), namesOf(element.events));
  });
});

describe('The documents', () => {
  test('have every attribute, an input or not', () => {
    const inputs = tableUnder('docs/attributes.md', 'Inputs');
    const others = tableUnder('docs/attributes.md', 'Other attributes');
    assert.equal(inputs.length, Object.keys(PARAMETERS).length);
    assert.deepEqual(sorted([...inputs, ...others].map(([name = '']) => name)), namesOf(element.attributes));
  });

  test('have the property of every attribute', () => {
    for (const heading of ['Inputs', 'Other attributes'])
      for (const [name, property] of tableUnder('docs/attributes.md', heading)) {
        const {fieldName} = element.attributes?.find((row) => row.name === name) ?? {};
        // `lang` is the browser's own property.
        assert.equal(property, fieldName ?? 'lang', name);
      }
  });

  test('have every property without an attribute, and every method', () => {
    const attributed = element.attributes?.map(({fieldName}) => fieldName) ?? [];
    const expected = (element.members ?? [])
      .filter(({name}) => !attributed.includes(name))
      .map(({kind, name}) => (kind === 'method' ? `${name}()` : name));
    assert.deepEqual(firstCells('docs/javascript.md', 'Properties and methods'), sorted(expected));
  });

  test('have every event', () => {
    assert.deepEqual(firstCells('docs/javascript.md', 'Events'), namesOf(element.events));
  });

  test('have every custom property with its default', () => {
    const expected = (element.cssProperties ?? []).map(({name, default: initial = ''}) => [
      name,
      initial === 'inherit' ? "the page's" : initial.replace(/^light-dark\((.*), (.*)\)$/, '$1 / $2'),
    ]);
    const rows = tableUnder('docs/styling.md', 'Custom properties').map(([name, , initial]) => [name, initial]);
    assert.deepEqual(sorted(rows.map(String)), sorted(expected.map(String)));
  });

  test('have every part', () => {
    assert.deepEqual(firstCells('docs/styling.md', 'Parts'), namesOf(element.cssParts));
  });

  test('have every slot', () => {
    const names = firstCells('docs/styling.md', 'Slots').map((name) => (name === 'default' ? '' : name));
    assert.deepEqual(sorted(names), namesOf(element.slots));
  });

  test('have every section', () => {
    const folders = readdirSync(join(root, 'src/sections'), {withFileTypes: true})
      .filter((entry) => entry.isDirectory() && entry.name !== 'export')
      .map(({name}) => name);
    assert.deepEqual(firstCells('docs/attributes.md', 'Sections'), sorted(folders));
  });

  test('have every import that a page needs', () => {
    const rows = tableUnder('docs/javascript.md', 'From npm').map(([cell = '']) => cell);
    const named = new Set(rows.flatMap((cell) => cell.match(/\/[\w.-]+/g) ?? []));
    const expected = Object.keys(exports).filter((path) => !['.', './package.json'].includes(path));
    for (const path of expected) assert.ok(named.has(path.replace(/^\.|\/\*$/g, '')), path);
    assert.ok(rows.includes('kz-mining-calculator'));
  });

  test('name only scripts that package.json has', () => {
    for (const path of DOCUMENTS)
      for (const [command, script = ''] of read(path).matchAll(/npm run ([\w:-]+)/g))
        assert.ok(script in scripts, `${path}: ${command}`);
  });

  test('name only files of the source that are there', () => {
    for (const [, path = ''] of read('CONTRIBUTING.md').matchAll(/`((?:src|test|tools|docs|integrations)\/[\w./-]+)`/g))
      assert.ok(existsSync(join(root, path)), path);
  });

  test('recommend a policy that a page under test has', () => {
    const recommended = [...read('docs/browsers.md').matchAll(/^Content-Security-Policy: (.*)$/gm)].map(
      ([, text]) => text,
    );
    const tested = readdirSync(join(root, 'test/host/pages'))
      .filter((name) => name.endsWith('.html'))
      .map((name) => /^<!-- header content-security-policy: (.*) -->/.exec(read(`test/host/pages/${name}`))?.[1]);
    const [plain = '', withTrustedTypes = ''] = recommended;
    assert.equal(recommended.length, 2);
    assert.ok(tested.includes(withTrustedTypes), withTrustedTypes);
    assert.ok(withTrustedTypes.startsWith(`${plain}; `), plain);
  });

  test('name both Trusted Types policies', () => {
    const names = tableUnder('docs/browsers.md', 'Trusted Types').map(([, name]) => name);
    const created = (path: string) => /createPolicy\("([\w-]+)"/.exec(read(path))?.[1];
    assert.deepEqual(names, [
      created('dist/kz-mining-calculator.min.js'),
      created('node_modules/lit-html/lit-html.js'),
    ]);
  });
});
