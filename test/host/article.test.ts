import {aTimeout, expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';

import {calculate, resolve} from '../../src/core/index.js';
import {readFigure, readWish} from '../../src/figures/figure-text.js';
import {pageFigures} from '../../src/figures/page-figures.js';
import {waitUntil} from './patience.js';
import {inside} from './visit.js';

/** The demo articles, and what their calculators have. */
const ARTICLES = [
  {file: 'article.html', language: 'en', host: {}},
  {file: 'article.ru.html', language: 'ru', host: {electricityPrice: '33 KZT', currency: 'KZT'}},
  {file: 'article.kk.html', language: 'kk', host: {electricityPrice: '33 KZT', currency: 'KZT'}},
] as const;

type Article = (typeof ARTICLES)[number];

const frames: HTMLIFrameElement[] = [];

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

interface Page {
  readonly view: Window & typeof globalThis;
  readonly document: Document;
}

/** Opens an article in a frame of a width, its HTML changed on the way. */
async function openArticle(
  {file}: Pick<Article, 'file'>,
  {
    width = 720,
    change = (html: string) => html,
    sandbox,
  }: {width?: number; change?: (html: string) => string; sandbox?: string},
): Promise<Page> {
  const html = await (await fetch(`/demo/${file}`)).text();
  const frame = document.createElement('iframe');
  frame.style.cssText = `position: fixed; inset: 0; width: ${width}px; height: 640px; border: 0`;
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  // The page's policy forbids what the test adds to it.
  const withoutPolicy = html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, '');
  frame.srcdoc = change(withoutPolicy.replace('<head>', '<head><base href="/demo/">'));
  const loaded = new Promise((settle) => frame.addEventListener('load', settle, {once: true}));
  document.body.append(frame);
  frames.push(frame);
  await loaded;
  const {contentDocument, contentWindow} = frame;
  if (!contentDocument || !contentWindow) throw new Error(`${file} cannot be looked into`);
  return {view: contentWindow as Window & typeof globalThis, document: contentDocument};
}

const SCRIPT = /<script src="\.\.\/dist\/[^>]*><\/script>/;
const withoutScript = (html: string): string => html.replace(SCRIPT, '');

const LIVE = 'kz-figure, kz-input';

/** A text as a reader sees it, spaces of all kinds alike. */
const plain = (text: string | null | undefined): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();

const textsIn = ({document: page}: Page): readonly string[] =>
  [...page.querySelectorAll(LIVE)].map((element) => plain(element.textContent));

function calculatorIn({document: page}: Page): HTMLElementTagNameMap['kz-mining-calculator'] {
  const element = page.querySelector('kz-mining-calculator');
  if (!element) throw new Error('No calculator');
  return element;
}

/** The article with its calculator and the elements in its prose drawn. */
async function openAlive(article: Article, change = (html: string): string => html): Promise<Page> {
  const page = await openArticle(article, {change});
  await waitUntil(() => calculatorIn(page).shadowRoot?.querySelector('output'), 'no calculator');
  await waitUntil(() => page.document.querySelector('kz-input')?.shadowRoot?.querySelector('.number'), 'no number');
  return page;
}

/** Presses a key, and once more where the driver has lost it, as WebKit's does now and then beside another busy browser. */
async function press(key: string, isTaken: () => boolean): Promise<void> {
  await sendKeys({press: key});
  await aTimeout(500);
  if (!isTaken()) await sendKeys({press: key});
}

/** What a figure of the article is by the calculator's attributes. */
function expectedText(element: Element, language: string, attributes: Readonly<Record<string, string>>): string {
  const source = pageFigures(attributes, language, element.getAttribute('with') ?? '');
  const value = element.getAttribute(element.localName === 'kz-input' ? 'name' : 'value') ?? '';
  const [format, decimals, round] = ['format', 'decimals', 'round'].map((name) => element.getAttribute(name));
  return plain(readFigure(value)?.text(source, readWish({format, decimals, round}).wish));
}

/** The amounts and the per cent behind a colon at the end of the fallback's lines. */
function resultsIn(fallback: Element): readonly number[] {
  const lines = fallback.innerHTML.split('<br>').map((line) => line.replaceAll('&nbsp;', ''));
  return lines.slice(2, 6).map((line) => {
    const number = (line.split(':').at(-1) ?? '').replaceAll('\u2212', '-').replaceAll(/[^\d.,-]/g, '');
    return Number(/\.\d\d$|\d,\d{3}/.test(number) ? number.replaceAll(',', '') : number.replace(',', '.'));
  });
}

for (const article of ARTICLES) {
  const {file, language, host} = article;
  describe(`The demo article ${file}`, () => {
    it('has the four results to the cent in its HTML, and every figure in its prose, without a script', async () => {
      const page = await openArticle(article, {sandbox: 'allow-same-origin'});
      const {inputs} = resolve({host});
      const {revenue, costs, margin} = calculate(inputs);
      const isTenge = inputs.currency === 'KZT';
      const shown = (usd: number): number => Number((isTenge ? usd * inputs.kztPerUsd : usd).toFixed(isTenge ? 0 : 2));
      const [fallback] = page.document.querySelectorAll('kz-mining-calculator [data-kz-fallback]');
      if (!fallback) throw new Error('No fallback');
      expect(resultsIn(fallback)).to.deep.equal([
        shown(revenue),
        shown(costs.total),
        // On the screen the net is what revenue and costs leave as they are shown.
        Number((shown(revenue) - shown(costs.total)).toFixed(2)),
        Number((100 * (margin ?? NaN)).toFixed(1)),
      ]);

      const attributes = Object.fromEntries([...calculatorIn(page).attributes].map(({name, value}) => [name, value]));
      const live = [...page.document.querySelectorAll(LIVE)];
      expect(live.length).to.be.above(30);
      for (const element of live)
        expect(plain(element.textContent), element.outerHTML).to.equal(expectedText(element, language, attributes));
      const shownText = page.document.querySelector('main')?.innerText ?? '';
      expect(shownText).not.to.match(/\(\s|\s[.,;:](?:\s|$)|undefined|NaN/);
    });

    it('moves nothing when its script comes five seconds late', async function () {
      this.timeout(40_000);
      const page = await openArticle(article, {change: withoutScript});
      const {view} = page;
      let shift = 0;
      if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
        new view.PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & {value: number}).value;
        }).observe({type: 'layout-shift', buffered: true});
      await aTimeout(5_000);
      const before = textsIn(page);
      const script = page.document.createElement('script');
      script.src = '../dist/kz-mining-calculator.min.js';
      page.document.head.append(script);
      await waitUntil(() => page.document.querySelector('kz-input')?.shadowRoot?.querySelector('.number'), 'no number');
      await aTimeout(300);
      expect(textsIn(page)).to.deep.equal(before);
      expect(shift).to.be.at.most(0.02);
    });

    it('follows what a reader enters in the calculator and in the prose, by the keyboard alone', async () => {
      const page = await openAlive(article);
      const element = calculatorIn(page);
      const input = page.document.querySelector('kz-input[name=electricity-price]');
      const figure = page.document.querySelector('kz-figure[value=netProfit]:not([format])');
      const number = input?.shadowRoot?.querySelector<HTMLElement>('.number');
      if (!input || !figure || !number) throw new Error('No number to change');
      const output = (): string => plain(inside(element).querySelector('output')?.textContent);
      expect(plain(figure.textContent)).to.equal(output());
      const first = output();

      number.focus();
      /** The answer after a key, once the prose has it too. A busy browser may take the key a frame later. */
      const answer = async (isDue: () => boolean): Promise<string> => {
        await waitUntil(() => isDue() && plain(figure.textContent) === output(), 'The key changes nothing');
        return output();
      };
      await press('ArrowUp', () => output() !== first);
      await answer(() => output() !== first);
      await sendKeys({press: 'Escape'});
      await answer(() => output() === first);

      await sendKeys({press: 'Enter'});
      await sendKeys({type: language === 'en' ? '0.2' : '88,5'});
      await sendKeys({press: 'Enter'});
      const typed = await answer(() => output().startsWith('\u2212'));
      expect(input.textContent).to.match(language === 'en' ? /0\.2$/ : /88,5/);
      const loss = page.document.querySelector('kz-when:not([hidden]) kz-figure[value=netProfit][format=absolute]');
      expect(plain(loss?.textContent)).to.equal(typed.replace('\u2212', ''));
      expect(page.document.querySelector('main')?.innerText).not.to.match(/undefined|NaN/);

      element.reset();
      await element.updateComplete;
      expect([output(), plain(figure.textContent)]).to.deep.equal([first, first]);
    });

    it('has nothing that axe finds, as it is and with a loss', async function () {
      this.timeout(60_000);
      const axe = '<script src="/node_modules/axe-core/axe.min.js"></script>';
      const page = await openAlive(article, (html) => html.replace('</head>', `${axe}</head>`));
      const {axe: checker} = page.view as unknown as {
        axe: {
          run: (place: Document) => Promise<{violations: readonly {id: string; nodes: readonly {html: string}[]}[]}>;
        };
      };
      const found = async (): Promise<readonly string[]> =>
        (await checker.run(page.document)).violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html ?? ''}`);
      expect(await found()).to.deep.equal([]);
      const element = calculatorIn(page);
      element.electricityPrice = 0.2;
      await element.updateComplete;
      expect(await found()).to.deep.equal([]);
    });

    it('says that its numbers are alive, where they are', async () => {
      const alive = await openAlive(article);
      const line = alive.document.querySelector<HTMLElement>('.alive');
      expect(line?.innerText.trim()).to.have.length.above(20);
      const dead = await openArticle(article, {sandbox: 'allow-same-origin'});
      expect(dead.document.querySelector<HTMLElement>('.alive')?.checkVisibility()).to.equal(false);
    });
  });
}
