import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {afterEach, describe, test} from 'node:test';
import {setTimeout} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import type {CustomElementDeclaration, Package} from 'custom-elements-manifest';
import {JSDOM, VirtualConsole} from 'jsdom';
import type {KzMiningCalculator} from '../../src/index.js';
import {DOCUMENTS, json, read, snippetsOf} from './documents.js';
import {oneLine} from './live-figures.js';

const TAG = 'kz-mining-calculator';
const FILE = read(`dist/${TAG}.full.min.js`);

/** The calculator, and the elements in the prose. */
const [calculator, ...prose] = (json('custom-elements.json') as Package).modules
  .flatMap(({declarations = []}) => declarations)
  .filter((row): row is CustomElementDeclaration => 'customElement' in row);
const attributes = calculator?.attributes?.map(({name}) => name) ?? [];

/** What a feed keeps for later would keep the process alive, so each page is closed after its test. */
const pages: JSDOM[] = [];

afterEach(() => {
  for (const {window} of pages.splice(0)) window.close();
});

/** A page with this in its body, on which the full file runs after it, as with `defer`. */
async function pageWith(body: string) {
  const errors: string[] = [];
  const logged: string[] = [];
  const warned: string[] = [];
  const virtualConsole = new VirtualConsole();
  virtualConsole.on('jsdomError', ({message}) => errors.push(message));
  virtualConsole.on('log', (...values: unknown[]) => logged.push(values.map(String).join(' ')));
  virtualConsole.on('warn', (...values: unknown[]) => warned.push(values.map(String).join(' ')));
  const page = new JSDOM(`<!doctype html><html lang="en"><body>${body}</body></html>`, {
    url: 'https://news.example/',
    runScripts: 'dangerously',
    pretendToBeVisual: true,
    virtualConsole,
  });
  pages.push(page);
  const {window} = page;
  window.eval(FILE);
  await setTimeout(50);
  const {document} = window;
  return {window, document, errors, logged, warned, calculators: [...document.querySelectorAll(TAG)]};
}

/** The text of each live number and sentence, and whether it is hidden. */
const liveTexts = (document: Document): string[] =>
  [...document.querySelectorAll('kz-figure, kz-input, kz-when')].map(
    (element) => `${element.hasAttribute('hidden') ? 'hidden: ' : ''}${oneLine(element.textContent)}`,
  );

const netOf = (calculator: KzMiningCalculator | undefined): string | null | undefined =>
  calculator?.shadowRoot?.querySelector('[part=net] output')?.textContent;

const messagesOf = (calculator: KzMiningCalculator | undefined): string[] | undefined =>
  calculator && [...calculator.problems].map(({message}) => message);

const htmlSnippets = DOCUMENTS.flatMap((path) =>
  snippetsOf(path, 'html').map((code, index) => ({name: `${path}, HTML ${index + 1}`, code})),
);

describe('Every HTML snippet', () => {
  for (const {name, code} of htmlSnippets)
    test(`runs without a problem: ${name}`, async () => {
      const placed = code.match(/<kz-mining-calculator|<div data-kz-mining-calculator/g)?.length ?? 0;
      const {errors, calculators} = await pageWith(placed > 0 ? code : `<${TAG}></${TAG}>${code}`);
      assert.deepEqual(errors, []);
      assert.equal(calculators.length, placed || 1);
      for (const calculator of calculators) {
        assert.ok(netOf(calculator));
        assert.deepEqual(messagesOf(calculator), []);
        const unknown = calculator
          .getAttributeNames()
          .filter((attribute) => ![...attributes, 'id'].includes(attribute));
        assert.deepEqual(unknown, []);
      }
    });

  for (const {name, code} of htmlSnippets.filter((snippet) => /<kz-(?:figure|input|when)/.test(snippet.code))) {
    test(`has live numbers that stay what is written until something changes: ${name}`, async () => {
      const {document, warned} = await pageWith(code);
      assert.deepEqual(liveTexts(document), liveTexts(new JSDOM(code).window.document));
      assert.deepEqual(warned, []);
    });

    test(`has live numbers that follow: ${name}`, async () => {
      const {document, calculators} = await pageWith(code);
      const before = liveTexts(document);
      for (const each of calculators) Object.assign(each, {electricityPrice: 0.2, rigs: 5, rigPower: 1});
      await Promise.all(calculators.map(({updateComplete}) => updateComplete));
      const after = liveTexts(document);
      assert.equal(after.length, before.length);
      // A number that belongs to other values, such as those of another law, may stay by chance, but no sentence does.
      const same = after.filter((text, index) => text === before[index]);
      assert.ok(same.length < before.length / 3, same.join('\n'));
    });
  }

  test('has addresses of an iframe that the calculator understands', async () => {
    const addresses = htmlSnippets.flatMap(({code}) => /<iframe src="([^"]+)"/.exec(code)?.[1] ?? []);
    assert.ok(addresses.length > 0);
    for (const address of addresses) {
      const {calculators} = await pageWith(`<${TAG}></${TAG}>`);
      for (const [name, value] of new URL(address).searchParams) {
        assert.ok(attributes.includes(name), name);
        calculators[0]?.setAttribute(name, value);
      }
      await calculators[0]?.updateComplete;
      assert.deepEqual(messagesOf(calculators[0]), [], address);
    }
  });

  test('lets a page show the result, as README promises', async () => {
    const recipe = snippetsOf('README.md', 'html').find((code) => code.includes('kz-result')) ?? '';
    const {document, calculators} = await pageWith(`${recipe}<${TAG} rigs="2000"></${TAG}>`);
    const shown = () => document.querySelector('output')?.textContent;
    assert.equal(shown(), '$127.11');
    assert.equal(netOf(calculators[0]), '$127.11');
  });

  test('keeps the scenarios of a reader until the next visit', async () => {
    const keep = snippetsOf('docs/javascript.md', 'html').find((code) => code.includes('localStorage')) ?? '';
    const {window, calculators} = await pageWith(`<${TAG}></${TAG}>${keep}`);
    const scenarios = [{version: 1, name: 'Winter', values: {rigs: 7}}];
    const KzScenariosEvent = window.CustomEvent;
    calculators[0]?.dispatchEvent(new KzScenariosEvent('kz-scenarios', {detail: {scenarios}}));
    assert.deepEqual(JSON.parse(window.localStorage.getItem('scenarios') ?? ''), scenarios);
  });
});

describe('The snippets for scripts', () => {
  /** A snippet with the full file in place of its imports. */
  const run = async (code: string) => {
    const page = await pageWith(`<${TAG}></${TAG}>`);
    page.window.eval(`{${code.replaceAll(/^import .*;$/gm, '')}}`);
    await setTimeout(50);
    return page;
  };
  const [strings = '', define = '', sections = ''] = snippetsOf('docs/javascript.md', 'js');

  test('replace texts', async () => {
    const {errors, calculators} = await run(strings);
    assert.deepEqual(errors, []);
    const text = calculators[0]?.shadowRoot?.textContent ?? '';
    assert.match(text, /Start over/);
    assert.match(text, /Later/);
  });

  test('set an input and log the result', async () => {
    const {errors, logged} = await run(define);
    assert.deepEqual(errors, []);
    assert.deepEqual(
      logged.map((line) => line.replace(/\.(\d\d)\d*$/, '.$1')),
      ['host 31.77'],
    );
  });

  test('read the months ahead', async () => {
    const {errors, logged} = await run(sections);
    assert.deepEqual(errors, []);
    assert.match(logged.join('\n'), /^null -\d+\.\d+$/);
  });

  test('import only what the package exports', () => {
    for (const path of DOCUMENTS)
      for (const [, specifier = ''] of read(path).matchAll(/(?:from|import) '(kz-mining-calculator[^']*)'/g))
        assert.ok(existsSync(fileURLToPath(import.meta.resolve(specifier))), `${path}: ${specifier}`);
  });
});

test('The snippets for style sheets name custom properties and parts of the element', () => {
  const css = DOCUMENTS.map((path) => snippetsOf(path, 'css').join('\n')).join('\n');
  const properties = [...css.matchAll(/--kz-[\w-]+/g)].map(([name]) => name);
  const parts = [...css.matchAll(/::part\(([\w-]+)\)/g)].map(([, name]) => name);
  assert.ok(properties.length > 0 && parts.length > 0);
  assert.deepEqual(
    properties.filter((name) => !calculator?.cssProperties?.some((row) => row.name === name)),
    [],
  );
  assert.deepEqual(
    parts.filter((name) => ![calculator, ...prose].some((row) => row?.cssParts?.some((part) => part.name === name))),
    [],
  );
});
