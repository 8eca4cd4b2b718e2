import type {Browser, Page} from 'puppeteer-core';

/** How long a page may take for anything, in milliseconds. A busy machine needs a multiple of what an idle one does. */
export const PATIENCE = 180_000;

const SCRIPTS = 'script[src*="kz-mining-calculator"]';

/** A page of the site in Chromium, as its reader has it. */
export class Reader {
  readonly page: Page;
  /** Errors of scripts. */
  readonly alarms: string[] = [];

  private constructor(page: Page) {
    this.page = page;
    page.on('pageerror', (error) => this.alarms.push(String(error)));
  }

  static async of(browser: Browser, link: string, hasScript = true): Promise<Reader> {
    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.setJavaScriptEnabled(hasScript);
    await page.setViewport({width: 1000, height: 800});
    const reader = new Reader(page);
    await page.goto(link);
    return reader;
  }

  /** The file names of the calculator's scripts on the page. */
  scripts(): Promise<string[]> {
    return this.page.$$eval(SCRIPTS, (scripts) =>
      scripts.map((script) => new URL(script.src).pathname.split('/').at(-1) ?? ''),
    );
  }

  /** The net of each calculator. */
  nets(): Promise<string[]> {
    return this.page.$$eval('kz-mining-calculator', (elements) =>
      elements.map((element) =>
        (element.shadowRoot?.querySelector('output')?.textContent ?? 'not drawn').replaceAll('\u00a0', ' ').trim(),
      ),
    );
  }

  /** The attributes of each calculator, as the browser has understood them. */
  attributes(): Promise<Record<string, string>[]> {
    return this.page.$$eval('kz-mining-calculator', (elements) =>
      elements.map((element) => Object.fromEntries([...element.attributes].map(({name, value}) => [name, value]))),
    );
  }

  /** The names of the sections of the first calculator. */
  sections(): Promise<(string | undefined)[]> {
    return this.page.$$eval('kz-mining-calculator >>> details[part="section"]', (sections) =>
      sections.map((section) => (section as HTMLElement).dataset['section']),
    );
  }

  /** Types over what stands in a field of the first calculator. */
  async enter(name: string, value: string): Promise<void> {
    const field = await this.page.waitForSelector(`kz-mining-calculator >>> input[name="${name}"]`);
    await field?.click({count: 3});
    await field?.type(value);
    await this.page.keyboard.press('Enter');
  }

  async leave(): Promise<void> {
    await this.page.close();
  }
}
