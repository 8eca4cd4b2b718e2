import assert from 'node:assert/strict';
import puppeteer from 'puppeteer-core';
import {findChromium} from '../browsers/find.mjs';

/** Nobody wrote an icon for these sites. */
const OF_ICON = /\/favicon\.ico$/;

const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits until a look passes; what it is instead is in the failure's message. */
async function becomes(look, expected, what) {
  const deadline = Date.now() + 10_000;
  let last = await look();
  while (last !== expected && Date.now() < deadline) {
    await sleep(50);
    last = await look();
  }
  assert.equal(last, expected, what);
}

/** Runs in the page: what stands there of the calculators. */
function looksLike() {
  const all = [...document.querySelectorAll('kz-mining-calculator')];
  const [first] = all;
  return {
    calculators: all.length,
    screens: first?.shadowRoot?.querySelectorAll('[part="net"] output').length ?? 0,
    net: first?.shadowRoot?.querySelector('[part="net"] output')?.textContent ?? '',
    netProfit: first?.result?.netProfit,
    problems: [...(first?.problems ?? [])].map(({message}) => message),
    height: first?.getBoundingClientRect().height ?? 0,
    text: document.body.innerText,
    figures: [...document.querySelectorAll('kz-figure')].map(({textContent}) => textContent.trim()),
  };
}

/** The sentence of the guides' examples about a net profit in US dollars a day, as they write it. */
const sentence = (netProfit) => `A day leaves $${netProfit.toFixed(2)}.`;

/** What readers with a script must not see: numbers for those without, and tags that became text. */
const LEFT_OVER = /<\/?kz-|data-kz-|Market prices of|Рыночные цены на/;

/** Presses a link to a page that the site shows without a reload. */
async function follow(page, link) {
  await page.evaluate(() => {
    globalThis.resultsOnPage.isOfFirstPage = true;
  });
  await page.$$eval('a', (all, text) => all.find(({textContent}) => textContent.trim() === text)?.click(), link);
  await page.waitForSelector('kz-mining-calculator');
  const isSame = await page.evaluate(() => globalThis.resultsOnPage.isOfFirstPage);
  assert.ok(isSame, 'the page has changed without a reload');
}

/** Opens pages in Chromium, and does there what a reader does. */
export class Reader {
  #browser;

  static async start() {
    const chromium = await findChromium();
    if (!chromium) throw new Error('There is no Chromium here');
    const reader = new Reader();
    reader.#browser = await puppeteer.launch({...chromium, args: ['--no-sandbox', '--disable-dev-shm-usage']});
    return reader;
  }

  stop() {
    return this.#browser.close();
  }

  /**
   * Reads a page, changes a number, and hears of the result. Returns what was seen, in a few words.
   *
   * @param {string} address
   * @param {{mayComplain?: RegExp, presses?: readonly string[], hearsOnPage?: boolean, figures?: number, link?: string}} site
   * @param {string} [picture] a file for a picture of the page
   */
  async visit(address, {mayComplain, presses = [], figures = 0, hearsOnPage = figures === 0, link}, picture) {
    const page = await this.#browser.newPage();
    await page.setViewport({width: 900, height: 900});
    const complaints = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (!['error', 'warn'].includes(message.type()) || OF_ICON.test(message.location().url ?? '')) return;
      if (!mayComplain?.test(message.text())) complaints.push(message.text());
    });
    await page.evaluateOnNewDocument(() => {
      globalThis.resultsOnPage = [];
      addEventListener('kz-result', ({detail}) => globalThis.resultsOnPage.push(detail.result.netProfit));
    });
    const look = () => page.evaluate(looksLike);
    try {
      await page.goto(address, {waitUntil: 'networkidle0', timeout: 60_000});
      if (link) await follow(page, link);
      await becomes(async () => (await look()).net !== '', true, 'the calculator is drawn');
      const first = await look();
      assert.equal(first.calculators, 1, 'calculators on the page');
      assert.equal(first.screens, 1, 'screens in the calculator');
      assert.ok(first.height > 400, `the calculator is ${first.height} px tall`);
      assert.deepEqual(first.problems, []);
      assert.doesNotMatch(first.text, LEFT_OVER, 'what stands beside the calculator');
      assert.equal(first.figures.length, figures, 'live figures on the page');

      const settles = async (what) => {
        const heard = async () => {
          const {net, netProfit, text, figures: shown} = await look();
          if (shown.some((figure) => figure !== net)) return false;
          if (hearsOnPage) return text.includes(sentence(netProfit));
          return (await page.evaluate(() => globalThis.resultsOnPage.at(-1))) === netProfit;
        };
        await becomes(
          heard,
          true,
          hearsOnPage ? `the page tells the result ${what}` : `the page hears the result ${what}`,
        );
      };
      await settles('at first');
      const nets = [first.net];
      const step = async (what, act) => {
        const before = (await look()).net;
        await act();
        await becomes(async () => (await look()).net !== before, true, `the result is another ${what}`);
        await settles(what);
        nets.push((await look()).net);
      };
      for (const button of presses) await step(`after "${button}"`, () => page.locator(`::-p-text(${button})`).click());
      await step('after typing', async () => {
        const field = await page.waitForSelector('kz-mining-calculator >>> input[name="rigs"]');
        await field.click({count: 3});
        await field.type('1234');
        await field.press('Enter');
      });
      const last = await look();
      assert.equal(last.calculators, 1, 'calculators on the page in the end');
      assert.deepEqual(complaints, [], 'what the page complains of');
      if (picture) await page.screenshot({path: picture, fullPage: true});
      const heard = figures > 0 ? 'the sentence follows' : 'kz-result';
      return `${nets.join(' → ')}, ${hearsOnPage ? `"${sentence(last.netProfit)}"` : heard}`;
    } catch (error) {
      if (picture) await page.screenshot({path: picture, fullPage: true}).catch(() => undefined);
      if (complaints.length > 0) error.message += `\nThe page complains: ${complaints.join('\n')}`;
      throw error;
    } finally {
      await page.close();
    }
  }

  /** The texts of a page for a reader without script, those in shadow roots that the server has drawn among them. */
  async textWithoutScript(address) {
    const page = await this.#browser.newPage();
    await page.setJavaScriptEnabled(false);
    try {
      await page.goto(address, {waitUntil: 'load'});
      return await page.evaluate(() => {
        const drawn = [...document.querySelectorAll('kz-mining-calculator')].flatMap((element) =>
          [...(element.shadowRoot?.children ?? [])].map(({innerText = ''}) => innerText),
        );
        return [document.body.innerText, ...drawn].join('\n');
      });
    } finally {
      await page.close();
    }
  }
}
