import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {JSDOM} from 'jsdom';
import {calculate} from '../../src/core/index.js';

const FOLDER = 'dist/iframe/';
const FILES = ['LICENSE', 'frame.css', 'frame.js', 'index.html', 'kz-mining-calculator.full.min.js', 'resize.js'];

const read = (name: string): string => readFileSync(FOLDER + name, 'utf8');

const page = read('index.html');

describe('the folder for iframes', () => {
  test('holds what a site uploads, and nothing else', () => {
    assert.deepEqual(readdirSync(FOLDER).sort(), FILES);
  });

  test('has a page that names files of the folder alone', () => {
    const named = [...page.matchAll(/ (?:src|href)="([^"]*)"/g)].map(([, name]) => name);
    assert.deepEqual(named.sort(), ['frame.css', 'frame.js', 'kz-mining-calculator.full.min.js']);
  });

  test('has a page without inline script, style or handler, for a server that sends a strict policy', () => {
    assert.doesNotMatch(page, /<style| style=| on\w+=/i);
    for (const [, attributes, content] of page.matchAll(/<script([^>]*)>([^]*?)<\/script>/g)) {
      // A module would be refused to a sandboxed frame, whose origin is none.
      assert.match(attributes ?? '', /^ src="[^"]+" nonce="[^"]+" defer$/);
      assert.equal(content, '');
    }
  });

  test('has a page that states its policy before it loads anything', () => {
    const [before = ''] = page.split(/<(?:link|script|base)/);
    assert.match(before, /http-equiv="Content-Security-Policy"\s+content="default-src 'none'; script-src 'self' /);
    assert.match(before, /require-trusted-types-for 'script'; trusted-types kz-mining-calculator"/);
  });

  test('has the four results of its example for readers without scripts, in three languages', () => {
    // Without `runScripts` the document is one without scripting, whose <noscript> has elements.
    const {document} = new JSDOM(page).window;
    const {revenue, costs, netProfit, margin} = calculate({});
    for (const [language, locale] of Object.entries({en: 'en-US', ru: 'ru-RU', kk: 'kk-KZ'})) {
      const shown = [...document.querySelectorAll('body noscript [data-kz-fallback]')].filter(
        (element) => element.closest<HTMLElement>('[lang]')?.lang === language,
      );
      assert.equal(shown.length, 1, language);
      const [text = ''] = shown.map(({textContent}) => textContent);
      for (const amount of [revenue, costs.total, netProfit]) {
        const digits = new Intl.NumberFormat(locale, {minimumFractionDigits: 2, maximumFractionDigits: 2});
        assert.ok(text.includes(digits.format(amount)), `${language}: ${amount} in ${text}`);
      }
      assert.ok(text.includes(new Intl.NumberFormat(locale, {maximumFractionDigits: 1}).format(100 * (margin ?? NaN))));
    }
    assert.doesNotMatch(page, /<!-- fallback/);
  });

  test('has a page that search engines leave out', () => {
    assert.match(page, /<meta name="robots" content="noindex" \/>/);
  });

  test('has the calculator as the build made it, without the source map that stays at home', () => {
    const [script] = readFileSync('dist/kz-mining-calculator.full.min.js', 'utf8').split('\n//# sourceMappingURL');
    assert.equal(read('kz-mining-calculator.full.min.js').trimEnd(), script);
  });

  test('has scripts that leave no name behind, in plain ASCII, for pages in other charsets', () => {
    for (const name of ['frame.js', 'resize.js']) {
      assert.match(read(name), /^[\n\x20-\x7e]*$/, name);
      assert.match(read(name), /^\/\*\*[^]*?\*\/\n\{\n[^]*\n\}\n$/, name);
    }
  });
});
