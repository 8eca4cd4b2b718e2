import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {DOCUMENTS, read, snippetsOf} from './documents.js';
import {staticsOf} from './live-figures.js';

/** Elements of the prose that a document names with their text, as in a table. */
const inlineOf = (path: string): string[] =>
  [...read(path).matchAll(/`(<[^`]*\bkz-(?:figure|input|when)\b[^`]*<\/[^`]*)`/g)].map(([, code = '']) => code);

/** Pages in Markdown, but for those whose calculator a template writes. */
const pagesOf = (path: string): string[] =>
  snippetsOf(path, 'md').filter((code) => code.includes('<kz-mining-calculator'));

const documents = DOCUMENTS.map((path) => ({
  path,
  codes: [...snippetsOf(path, 'html'), ...pagesOf(path), ...inlineOf(path)],
})).filter(({codes}) => codes.some((code) => /\bkz-(?:figure|input|when|fallback)\b/.test(code)));

describe('The numbers in the snippets of the documents', () => {
  for (const {path, codes} of documents)
    test(`are what the calculator gives: ${path}`, () => {
      for (const {html, written, right} of codes.flatMap(staticsOf)) assert.equal(written, right, html);
    });

  test('are found: in the README, in the guide to live numbers, in each form', () => {
    const paths = documents.map(({path}) => path);
    for (const path of [
      'README.md',
      'docs/live-article.md',
      'docs/html.md',
      'docs/hosts.md',
      'docs/site-generators.md',
    ])
      assert.ok(paths.includes(path), path);
    const all = documents.flatMap(({codes}) => codes.flatMap(staticsOf)).map(({html}) => html);
    for (const start of ['<kz-figure', '<kz-input', '<kz-when', '<span data-kz-figure', '<kz-mining-calculator'])
      assert.ok(
        all.some((html) => html.startsWith(start)),
        start,
      );
  });

  for (const wrong of [
    '<kz-figure value="netProfit">$63.56</kz-figure>',
    '<kz-input name="rigs">1000</kz-input>',
    '<kz-when test="netProfit < 0">A loss.</kz-when>',
    '<kz-mining-calculator rigs="7"><span data-kz-fallback>$63.55</span></kz-mining-calculator>',
    '<span data-kz-figure="netProfit" data-for="a">$63.55</span><kz-mining-calculator id="a" rigs="500"></kz-mining-calculator>',
  ])
    test(`are found wrong where they are: ${wrong}`, () => {
      const [fault] = staticsOf(wrong).filter(({written, right}) => written !== right);
      assert.ok(fault);
    });
});
