import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {describe, test} from 'node:test';
import {setTimeout} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import type {CustomElementDeclaration, Package} from 'custom-elements-manifest';
import {JSDOM, VirtualConsole} from 'jsdom';
import MarkdownIt from 'markdown-it';
import {marked} from 'marked';
import showdown from 'showdown';
import type {KzMiningCalculator} from '../../src/index.js';
import {DOCUMENTS, json, read, snippetsOf} from './documents.js';

const TAG = 'kz-mining-calculator';
const FILE = read(`dist/${TAG}.full.min.js`);

const manifest = (json('custom-elements.json') as Package).modules
  .flatMap(({declarations = []}) => declarations)
  .find((row) => 'customElement' in row) as CustomElementDeclaration;
const attributes = manifest.attributes?.map(({name}) => name) ?? [];

/** A page with this in its body, on which the full file runs after it, as with `defer`. */
async function pageWith(body: string) {
  const errors: string[] = [];
  const logged: string[] = [];
  const virtualConsole = new VirtualConsole();
  virtualConsole.on('jsdomError', ({message}) => errors.push(message));
  virtualConsole.on('log', (...values: unknown[]) => logged.push(values.map(String).join(' ')));
  const {window} = new JSDOM(`<!doctype html><html lang="en"><body>${body}</body></html>`, {
    url: 'https://news.example/',
    runScripts: 'dangerously',
    pretendToBeVisual: true,
    virtualConsole,
  });
  window.eval(FILE);
  await setTimeout(50);
  const {document} = window;
  return {window, document, errors, logged, calculators: [...document.querySelectorAll(TAG)]};
}

const netOf = (calculator: KzMiningCalculator | undefined): string | null | undefined =>
  calculator?.shadowRoot?.querySelector('[part=net] output')?.textContent;

const messagesOf = (calculator: KzMiningCalculator | undefined): string[] | undefined =>
  calculator && [...calculator.problems].map(({message}) => message);

const [firstSnippet = ''] = snippetsOf('README.md', 'html');
const htmlSnippets = DOCUMENTS.flatMap((path) =>
  snippetsOf(path, 'html').map((code, index) => ({name: `${path}, HTML ${index + 1}`, code})),
);

describe('The first snippet', () => {
  const renderers = {
    'markdown-it': (text: string) => new MarkdownIt({html: true}).render(text),
    marked: (text: string) => marked.parse(text, {async: false}),
    showdown: (text: string) => new showdown.Converter().makeHtml(text),
  };
  const whole = new JSDOM(firstSnippet).window.document.querySelector(TAG);

  test('stands on one line, with a script, the tag and a fallback', () => {
    assert.equal(firstSnippet.trim().split('\n').length, 1);
    assert.match(firstSnippet, /^<script src="https:\/\/cdn\.example\//);
    assert.ok(whole?.textContent);
    assert.equal(whole.querySelector('p'), null);
  });

  for (const [name, render] of Object.entries(renderers))
    for (const [place, text] of Object.entries({
      'a paragraph of its own': `Before.\n\n${firstSnippet}\nAfter.`,
      'a line of a paragraph': `Before.\n${firstSnippet}After.`,
      'an item of a list': `- Before.\n\n  ${firstSnippet}\nAfter.`,
    }))
      test(`survives ${name} as ${place}`, () => {
        const {document} = new JSDOM(render(text)).window;
        const [element, ...others] = document.querySelectorAll(TAG);
        assert.deepEqual(others, []);
        assert.equal(element?.outerHTML, whole?.outerHTML);
        assert.equal(document.querySelectorAll('script[src][defer]').length, 1);
        element?.remove();
        // Neither a piece of the fallback nor a tag as text is left beside the element.
        assert.equal(document.body.textContent.replaceAll(/\s+/g, ' ').trim(), 'Before. After.');
      });

  test('has a fallback with the figure that the calculator then shows', async () => {
    const {calculators} = await pageWith(firstSnippet);
    const [, figure] = /\$(\d+) a day/.exec(calculators[0]?.textContent ?? '') ?? [];
    assert.equal(netOf(calculators[0])?.split('.')[0], `$${figure ?? ''}`);
  });
});

describe('Every HTML snippet', () => {
  for (const {name, code} of htmlSnippets)
    test(`runs without a problem: ${name}`, async () => {
      const hasPlace = /<kz-mining-calculator|<div data-kz-mining-calculator/.test(code);
      const {errors, calculators} = await pageWith(hasPlace ? code : `<${TAG}></${TAG}>${code}`);
      assert.deepEqual(errors, []);
      assert.equal(calculators.length, 1);
      for (const calculator of calculators) {
        assert.ok(netOf(calculator));
        assert.deepEqual(messagesOf(calculator), []);
        const unknown = [...calculator.getAttributeNames()].filter((attribute) => !attributes.includes(attribute));
        assert.deepEqual(unknown, []);
      }
    });

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
    properties.filter((name) => !manifest.cssProperties?.some((row) => row.name === name)),
    [],
  );
  assert.deepEqual(
    parts.filter((name) => !manifest.cssParts?.some((row) => row.name === name)),
    [],
  );
});
