import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {JSDOM} from 'jsdom';
import MarkdownIt from 'markdown-it';
import {marked} from 'marked';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import showdown from 'showdown';
import {fallbackHTML} from '../../src/fallback.js';
import {puppeteerOptions} from '../browsers/launchers.mjs';
import {read, snippetsOf} from './documents.js';

const TAG = 'kz-mining-calculator';
const PAGE = 'https://news.example/';

const [snippet = ''] = snippetsOf('README.md', 'html');

const whole = new JSDOM(snippet).window.document.querySelector(TAG);

const RENDERERS = {
  'markdown-it': (text: string) => new MarkdownIt({html: true}).render(text),
  marked: (text: string) => marked.parse(text, {async: false}),
  showdown: (text: string) => new showdown.Converter().makeHtml(text),
};

const PLACES = {
  'a paragraph of its own': `Before.\n\n${snippet}\nAfter.`,
  'a line of a paragraph': `Before.\n${snippet}After.`,
  'an item of a list': `- Before.\n\n  ${snippet}\nAfter.`,
};

const rendered = Object.entries(RENDERERS).flatMap(([name, render]) =>
  Object.entries(PLACES).map(([place, text]) => ({title: `${name} as ${place}`, html: render(text)})),
);

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

describe('The first snippet', () => {
  test('stands on one line, with a script, the tag and its figures as text', () => {
    assert.equal(snippet.trim().split('\n').length, 1);
    assert.match(snippet, /^<script src="https:\/\/cdn\.example\//);
    const attributes = Object.fromEntries([...(whole?.attributes ?? [])].map(({name, value}) => [name, value]));
    assert.deepEqual(Object.keys(attributes), ['rigs', 'electricity-price']);
    assert.ok(snippet.includes(`>${fallbackHTML(attributes)}</${TAG}>`), snippet);
  });

  for (const {title, html} of rendered)
    test(`survives ${title}`, () => {
      const {document} = new JSDOM(html).window;
      const [element, ...others] = document.querySelectorAll(TAG);
      assert.deepEqual(others, []);
      assert.equal(element?.outerHTML, whole?.outerHTML);
      assert.equal(document.querySelectorAll('script[src][defer]').length, 1);
      element?.remove();
      // Neither a piece of the fallback nor a tag as text is left beside the element.
      assert.equal(oneLine(document.body.textContent), 'Before. After.');
    });
});

describe('The first snippet in a browser', () => {
  let browser: Browser | undefined;

  before(async () => {
    const options = await puppeteerOptions('chromium');
    assert.ok(options, 'No Chromium is installed');
    browser = await puppeteer.launch(options);
  });

  after(async () => {
    await browser?.close();
  });

  /** A page of this HTML, to which the server of the snippet sends the built file. */
  const open = async (html: string, {scripts}: {readonly scripts: boolean}): Promise<Page> => {
    assert.ok(browser);
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(scripts);
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const isPage = request.url() === PAGE;
      const file = /^https:\/\/cdn\.example\/([\w.-]+)$/.exec(request.url())?.[1];
      if (isPage) void request.respond({contentType: 'text/html', body: `<meta charset="utf-8">${html}`});
      else if (file) void request.respond({contentType: 'text/javascript', body: read(`dist/${file}`)});
      else void request.abort();
    });
    await page.goto(PAGE, {waitUntil: 'load'});
    return page;
  };

  /** What is seen of the page itself, without what the calculator draws, and the paragraphs that are empty. */
  const look = async (page: Page) => {
    const [text, empty, net] = await page.evaluate(
      (tag) =>
        [
          document.body.innerText,
          [...document.querySelectorAll('p')].filter((paragraph) => !paragraph.textContent.trim()).length,
          document.querySelector(tag)?.shadowRoot?.querySelector('[part=net] output')?.textContent ?? null,
        ] as const,
      TAG,
    );
    await page.close();
    return {text: oneLine(text), empty, net};
  };

  for (const {title, html} of rendered) {
    test(`leaves nothing below the calculator through ${title}`, async () => {
      const {text, empty, net} = await look(await open(html, {scripts: true}));
      assert.equal(net, '$53.02');
      assert.equal(text, 'Before. After.');
      assert.equal(empty, 0);
    });

    test(`shows the four results once where no script runs, through ${title}`, async () => {
      const {text, empty, net} = await look(await open(html, {scripts: false}));
      assert.equal(net, null);
      for (const result of [
        'Daily revenue: $468.20',
        'Daily costs: $415.18',
        'Net daily profit: $53.02',
        'Profitability: 11.3%',
      ])
        assert.equal(text.split(result).length - 1, 1, `${result} in ${text}`);
      assert.match(text, /^Before\. .* After\.$/);
      assert.equal(empty, 0);
    });
  }
});
