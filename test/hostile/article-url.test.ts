import {expect} from '@open-wc/testing';

import {type Calculator, calculator, inside, only, reasons} from '../element/driver.js';

/** Addresses that a calculator does not lead its readers to, of every scheme and in every disguise. */
const REFUSED: readonly string[] = [
  ...['//host', '//host/a', '/\\host', '\\\\host', '/\\/host', '//\u0000host', '/\t/host', '/\n/host', '\t//host'],
  ...[
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:x',
  ],
  ...[
    'data:text/html,x',
    'data:;base64,eA==',
    'blob:https://example.org/1',
    'about:blank',
    'about:srcdoc',
    'vbscript:x',
  ],
  ...[
    'file:///etc/passwd',
    'ftp://host/a',
    'mailto:a@b.c',
    'tel:1',
    'ws://host',
    'view-source:https://host',
    'intent://x',
  ],
  ...['https://user@host/', 'https://user:password@host/', 'https://eatcm.net@host/', 'http://@host', 'https://:@host'],
  ...[
    'https://host\\@other/',
    'https:\\\\host',
    'http:host',
    'https:/host',
    'https://host a',
    'https://',
    'host',
    'host:80',
  ],
  ...['https://example.org/\njavascript:alert(1)', `https://example.org/${'a'.repeat(100_000)}`, '\u202ehttps://host'],
];

/** Addresses that are as good as any. */
const TAKEN: readonly string[] = [
  ...['https://example.org', 'HTTP://EXAMPLE.ORG/a', 'https://example.org:8080/@user/a?b=c@d#e@f', 'https://[::1]/a'],
  ...['/', '/a//b', './a', '../a', '.', '?page=2', '#mining', '/@user', 'https://пример.қаз/мақала'],
];

const article = (element: Calculator): HTMLAnchorElement =>
  only(inside(element), '[part=assumptions] a') as HTMLAnchorElement;

describe('article-url', () => {
  let element: Calculator;
  let fallback: string;

  beforeEach(async () => {
    element = await calculator();
    fallback = article(element).href;
  });

  for (const address of REFUSED)
    for (const way of ['attribute', 'property'] as const)
      it(`leads nowhere else, as ${way}: ${JSON.stringify(address).slice(0, 60)}`, async () => {
        if (way === 'attribute') element.setAttribute('article-url', address);
        else element.articleUrl = address;
        await element.updateComplete;
        expect(article(element).href).to.equal(fallback);
        expect(reasons(element)).to.deep.equal(['articleUrl syntax']);
      });

  for (const address of TAKEN)
    it(`leads to ${address}`, async () => {
      element.articleUrl = address;
      await element.updateComplete;
      expect(article(element).getAttribute('href')).to.equal(address);
      expect(reasons(element)).to.deep.equal([]);
    });

  it('and article-title that are no text leave the source article', async () => {
    Object.assign(element, {articleUrl: {toString: () => '/a'}, articleTitle: ['x']});
    await element.updateComplete;
    expect(article(element).href).to.equal(fallback);
    expect(reasons(element)).to.deep.equal(['articleUrl syntax', 'articleTitle syntax']);
  });
});
