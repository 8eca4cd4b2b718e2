import assert from 'node:assert/strict';
import puppeteer, {type Browser, type ConsoleMessage, type Page} from 'puppeteer-core';
import {findChromium} from '../browsers/find.mjs';
import {serve} from '../../tools/serve.mjs';

/** What a reader of a page in Chromium sees and does. */
export interface Reader {
  /** How many calculators the element shows, and the net of the first. */
  readonly nets: () => Promise<readonly string[]>;
  /** What the element's named controls hold. */
  readonly field: (name: string) => Promise<string>;
  /** The values that are chosen, of switches and lists in their order. */
  readonly chosen: () => Promise<readonly string[]>;
  readonly press: (button: string) => Promise<void>;
  readonly type: (name: string, text: string) => Promise<void>;
  /** Waits until the page's own sentence about the result says so. */
  readonly reads: (line: string) => Promise<void>;
  /** Waits until the first net is so. */
  readonly untilNet: (net: string) => Promise<void>;
  /** Waits until something stands in the element. */
  readonly finds: (selector: string) => Promise<void>;
  /** Errors and warnings so far. */
  readonly complaints: readonly string[];
}

/** What development builds say of themselves, and Lit's of the Lit in the one-file build beside it. */
const NOT_OF_THE_PAGE = /Lit is in dev mode|Multiple versions of Lit loaded|React DevTools|development version of Vue/;

function readerOf(page: Page, complaints: string[]): Reader {
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message: ConsoleMessage) => {
    const text = message.text();
    if (['error', 'warn'].includes(message.type()) && !NOT_OF_THE_PAGE.test(text)) complaints.push(text);
  });
  const inside = (name: string): string => `kz-mining-calculator >>> [name="${name}"]`;
  const line = (): Promise<string> => page.$eval('#root p', ({textContent}) => textContent);
  const nets = (): Promise<readonly string[]> =>
    page.$$eval('kz-mining-calculator >>> output', (all) => all.map(({textContent}) => textContent));
  /** Until it is so; what it is instead is in the failure's message. */
  const becomes = async (look: () => Promise<string | undefined>, expected: string): Promise<void> => {
    const deadline = Date.now() + 5000;
    while ((await look()) !== expected && Date.now() < deadline)
      await new Promise((resolve) => setTimeout(resolve, 20));
    assert.equal(await look(), expected);
  };
  return {
    complaints,
    nets,
    chosen: () =>
      page.$$eval('kz-mining-calculator >>> :is(:checked:not(option), select)', (all) =>
        all.map((control) => (control as HTMLInputElement | HTMLSelectElement).value),
      ),
    field: (name) => page.$eval(inside(name), (control) => (control as HTMLInputElement).value),
    press: (button) => page.locator(`::-p-text(${button})`).click(),
    type: async (name, text) => {
      await page.locator(inside(name)).fill(text);
    },
    reads: (expected) => becomes(line, expected),
    // Puppeteer's own waiting does not notice what changes inside a shadow root.
    finds: (selector) =>
      becomes(async () => ((await page.$(`kz-mining-calculator >>> ${selector}`)) ? selector : undefined), selector),
    untilNet: (expected) => becomes(async () => (await nets())[0], expected),
  };
}

type Server = Awaited<ReturnType<typeof serve>>;

/** Opens pages of the project in Chromium. */
export class Visitor {
  readonly #browser: Browser;
  readonly #server: Server;

  private constructor(browser: Browser, server: Server) {
    this.#browser = browser;
    this.#server = server;
  }

  static async start(): Promise<Visitor> {
    const chromium = (await findChromium()) as {executablePath: string; headless: boolean | 'shell'} | undefined;
    assert.ok(chromium, 'No Chromium is installed');
    const {executablePath, headless} = chromium;
    const server = await serve({port: 0});
    const browser = await puppeteer.launch({
      executablePath,
      headless,
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
    });
    return new Visitor(browser, server);
  }

  async open(path: string, {javaScript = true} = {}): Promise<Reader> {
    const page = await this.#browser.newPage();
    await page.setJavaScriptEnabled(javaScript);
    const reader = readerOf(page, []);
    await page.goto(`http://127.0.0.1:${this.#server.port}${path}`, {waitUntil: 'networkidle0'});
    return reader;
  }

  async stop(): Promise<void> {
    await this.#browser.close();
    await this.#server.stop();
  }
}
