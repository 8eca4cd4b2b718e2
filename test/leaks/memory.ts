import {readFile} from 'node:fs/promises';

import puppeteer, {type Browser, type CDPSession, type HTTPRequest, type Page} from 'puppeteer-core';

import {puppeteerOptions} from '../browsers/launchers.mjs';

const ORIGIN = 'http://leaks.test';

const FULL_FILE = new URL('../../dist/kz-mining-calculator.full.min.js', import.meta.url);

/** What a page holds after a full collection, or more of it than before. */
interface Held {
  /** Bytes of the script engine's heap. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  /** Calculators and elements in the prose, in a document or not. */
  readonly elements: number;
}

type Cycle = () => Promise<void>;

/** Answers what a page asks for; a feed is told the time, or never answered. */
async function answer(request: HTTPRequest, script: string): Promise<void> {
  const {pathname} = new URL(request.url());
  if (pathname === '/')
    await request.respond({
      contentType: 'text/html',
      body: '<!doctype html><html lang="en"><title>Leaks</title></html>',
    });
  else if (pathname === '/script.js') await request.respond({contentType: 'text/javascript', body: script});
  else if (pathname === '/feed.json')
    await request.respond({
      contentType: 'application/json',
      body: JSON.stringify({asOf: new Date().toISOString(), btcPrice: 90_000 + Math.round(Math.random() * 1000)}),
    });
  else if (pathname !== '/silent.json') await request.respond({status: 404});
}

/** A page with the built full file, whose memory can be measured. */
export class Measured {
  readonly page: Page;
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.page = page;
    this.#session = session;
  }

  static async open(browser: Browser): Promise<Measured> {
    const script = await readFile(FULL_FILE, 'utf8');
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      void answer(request, script);
    });
    await page.goto(ORIGIN);
    // esbuild, which loads the TypeScript suites, calls this function, also in functions that run in the page.
    await page.evaluate('globalThis.__name = (named) => named');
    // A browser that never tells the end of printing. The dialog itself takes too long for a thousand times.
    await page.evaluate("globalThis.print = () => dispatchEvent(new Event('beforeprint'))");
    await page.addScriptTag({url: '/script.js'});
    return new Measured(page, await page.createCDPSession());
  }

  /**
   * What cycles leave behind in the page in a mean of so many rounds. The rounds before them fill what is kept for the life of the
   * page, such as formats and the code of the engine.
   */
  async leakOf(cycles: readonly Cycle[], {warmUp, times}: {warmUp: number; times: number}): Promise<Held> {
    await this.#repeat(cycles, warmUp);
    const before = await this.#held();
    await this.#repeat(cycles, times);
    const after = await this.#held();
    const perCycle = (part: keyof Held): number => (after[part] - before[part]) / times;
    return {
      heap: perCycle('heap'),
      nodes: perCycle('nodes'),
      listeners: perCycle('listeners'),
      elements: after.elements,
    };
  }

  async close(): Promise<void> {
    await this.page.close();
  }

  async #repeat(cycles: readonly Cycle[], times: number): Promise<void> {
    for (let count = 0; count < times; count++) for (const cycle of cycles) await this.page.evaluate(cycle);
    // What a page is told after a pause is told by then, and what waited for the browser to be idle is over.
    await new Promise((resolve) => setTimeout(resolve, 1200));
  }

  async #held(): Promise<Held> {
    let elements = 0;
    // A collection frees what the one before has found to be unused, such as the nodes behind their wrappers.
    for (let collections = 0; collections < 3; collections++) await this.#session.send('HeapProfiler.collectGarbage');
    for (const tag of ['kz-mining-calculator', 'kz-figure', 'kz-input', 'kz-when'])
      elements += await this.#countOf(tag);
    await this.#session.send('HeapProfiler.collectGarbage');
    const {JSHeapUsedSize = NaN, Nodes = NaN, JSEventListeners = NaN} = await this.page.metrics();
    return {heap: JSHeapUsedSize, nodes: Nodes, listeners: JSEventListeners, elements};
  }

  /** How many elements of a tag the engine still knows, in a document or not. */
  async #countOf(tag: string): Promise<number> {
    const expression = `customElements.get('${tag}').prototype`;
    const {result} = await this.#session.send('Runtime.evaluate', {expression, objectGroup: 'count'});
    const {objects} = await this.#session.send('Runtime.queryObjects', {
      prototypeObjectId: result.objectId ?? '',
      objectGroup: 'count',
    });
    const {result: own} = await this.#session.send('Runtime.getProperties', {
      objectId: objects.objectId ?? '',
      ownProperties: true,
    });
    await this.#session.send('Runtime.releaseObjectGroup', {objectGroup: 'count'});
    return own.filter(({name}) => /^\d+$/.test(name)).length;
  }
}

export const launch = async (): Promise<Browser> => puppeteer.launch(await puppeteerOptions('chromium'));
