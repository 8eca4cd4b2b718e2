import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {join, posix} from 'node:path';
import {before, describe, test} from 'node:test';
import {JSDOM} from 'jsdom';
import {documentPages} from '../../tools/document-pages.mjs';
import {DOCUMENTS, root} from '../documents/documents.js';

interface Answer {
  readonly path: string;
  type?: string;
  body?: string;
}

/** What the middleware answers. Where it leaves the address to the server, the type is `left`. */
async function answerTo(path: string): Promise<Answer> {
  const answer: Answer = {path};
  await documentPages(root)(answer, () => {
    answer.type = 'left';
    return Promise.resolve();
  });
  return answer;
}

describe('The documents as pages', () => {
  const pages = new Map<string, Document>();

  before(async () => {
    for (const path of DOCUMENTS) {
      const {type, body} = await answerTo(`/${path}`);
      assert.equal(type, 'html', path);
      pages.set(path, new JSDOM(body, {url: `http://localhost/${path}`}).window.document);
    }
  });

  test('are made of every document of the project', () => {
    for (const path of ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'docs/README.md'])
      assert.ok(pages.has(path), path);
  });

  test('are whole pages, with language, title and ways back to the demo', () => {
    for (const [path, page] of pages) {
      assert.equal(page.compatMode, 'CSS1Compat', path);
      assert.equal(page.documentElement.lang, 'en', path);
      assert.equal(page.querySelectorAll('h1').length, 1, path);
      assert.equal(page.title, `${page.querySelector('h1')?.textContent ?? ''} – kz-mining-calculator`);
      for (const place of ['put-it-on-your-site', 'index'])
        assert.ok(page.querySelector(`nav a[href="/demo/${place}.html"]`), path);
    }
  });

  test('need no script and no style of their own', () => {
    for (const [path, page] of pages) {
      const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
      assert.equal(policy, "default-src 'none'; style-src 'self'; img-src 'self'", path);
      assert.equal(page.querySelector('script, style, [style], [onclick]'), null, path);
    }
  });

  test('have style sheets and pictures that are there, and a text for each picture', () => {
    for (const [path, page] of pages) {
      const addresses = [
        ...[...page.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map(({href}) => href),
        ...[...page.querySelectorAll('img')].map(({src}) => src),
      ];
      for (const address of addresses) assert.ok(existsSync(join(root, new URL(address).pathname)), address);
      for (const picture of page.querySelectorAll('img')) assert.ok(picture.alt.length > 20, path);
    }
  });

  test('hold wide tables and code in boxes that the keyboard can scroll', () => {
    for (const [path, page] of pages)
      for (const wide of page.querySelectorAll('table, pre'))
        assert.ok(wide.closest('[tabindex="0"]'), `${path}: ${wide.textContent}`);
  });

  for (const path of DOCUMENTS)
    test(`${path} leads to documents and headings that are there`, () => {
      for (const link of pages.get(path)?.querySelectorAll<HTMLAnchorElement>('main a[href]') ?? []) {
        const target = link.getAttribute('href') ?? '';
        if (/^https?:/.test(target)) continue;
        const [file = '', anchor] = target.split('#');
        const there = file === '' ? path : posix.join(posix.dirname(path), file);
        assert.ok(existsSync(join(root, there)), `${target}: no such file`);
        if (anchor !== undefined) assert.ok(pages.get(there)?.getElementById(anchor), `${target}: no such heading`);
      }
    });

  for (const path of ['/docs/none.md', '/docs/article.png', '/docs/../package.json', '/demo/index.html', '/test/x.md'])
    test(`leave ${path} to the server`, async () => {
      assert.deepEqual(await answerTo(path), {path, type: 'left'});
    });
});
