import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer, type IncomingMessage, type RequestListener, type Server} from 'node:http';
import {createServer as createSecureServer} from 'node:https';
import type {AddressInfo} from 'node:net';
import {env} from 'node:process';
import {after, afterEach, before, describe, it} from 'node:test';

import puppeteer, {type Browser, type Page} from 'puppeteer-core';

import {puppeteerOptions} from '../browsers/launchers.mjs';
import {SELF_SIGNED} from './server/self-signed.mjs';

const SCRIPT = readFileSync(new URL('../../dist/kz-mining-calculator.min.js', import.meta.url));

/** A page at an address of its own, with a cookie, and what it hears. */
const pageWith = (live: string): string => `<!doctype html><html lang="en"><meta charset="utf-8">
<script>
document.cookie = 'page=1';
window.errors = [];
window.market = [];
addEventListener('error', ({message}) => errors.push(message));
addEventListener('unhandledrejection', ({reason}) => errors.push(String(reason)));
addEventListener('kz-market', ({detail}) => market.push(detail));
</script>
<kz-mining-calculator live="${live}"></kz-mining-calculator><script src="/script.js"></script></html>`;

const listen = async (server: Server): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
};

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => {
      resolve();
    });
  });

interface Seen {
  readonly news: readonly string[];
  readonly errors: readonly string[];
  readonly price: number;
  readonly state: string | undefined;
}

// WebKit's driver takes no certificate that nobody vouches for.
for (const engine of (env.BROWSERS ?? 'chromium').split(',').filter((name) => name !== 'webkit'))
  describe(`A feed of another origin, in ${engine}`, () => {
    let answer: RequestListener;
    let asked: IncomingMessage[] = [];
    let browser: Browser;
    let page: Page | undefined;
    let address = '';
    let live = '';

    const feed = createSecureServer(SELF_SIGNED, (request, response) => {
      asked.push(request);
      answer(request, response);
    });

    const site = createServer((request, response) => {
      const isScript = request.url === '/script.js';
      response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
      response.end(isScript ? SCRIPT : pageWith(live));
    });

    before(async () => {
      live = `https://127.0.0.1:${await listen(feed)}/market.json`;
      address = `http://127.0.0.1:${await listen(site)}/`;
      browser = await puppeteer.launch({...(await puppeteerOptions(engine)), acceptInsecureCerts: true});
    });

    after(async () => {
      await browser.close();
      await close(feed);
      await close(site);
    });

    afterEach(async () => {
      await page?.close();
      asked = [];
    });

    /** Opens the page, and waits until it has heard how the feed answered. */
    async function see(): Promise<Seen> {
      page = await browser.newPage();
      await page.goto(address);
      await page.waitForFunction('market.some(({status, error}) => status === "live" || error)');
      return (await page.evaluate(`({
        news: market.map(({status, error}) => [status, error?.reason].filter(Boolean).join(' ')),
        errors,
        price: document.querySelector('kz-mining-calculator').inputs.btcPrice,
        state: market.at(-1).fields.btcPrice?.state,
      })`)) as Seen;
    }

    const figures = (): string => JSON.stringify({asOf: new Date().toISOString(), btcPrice: 91_000});

    const CORS = {'access-control-allow-origin': '*', 'content-type': 'application/json'};

    it('counts where it allows the page to read it, and learns nothing of the reader', async () => {
      answer = (_request, response) => {
        response.writeHead(200, CORS).end(figures());
      };
      assert.deepEqual(await see(), {news: ['loading', 'live'], errors: [], price: 91_000, state: 'live'});
      assert.equal(asked.length, 1);
      assert.deepEqual([asked[0]?.headers.cookie, asked[0]?.headers.referer], [undefined, undefined]);
    });

    for (const [name, status, headers] of [
      ['answers with 429 and without CORS', 429, {}],
      ['answers without CORS', 200, {}],
      ['allows another page only', 200, {'access-control-allow-origin': 'https://other.example'}],
      ['leads elsewhere', 302, {...CORS, location: '/elsewhere.json'}],
    ] as const)
      it(`that ${name} looks like no answer, and is kept as it was the next time`, async () => {
        answer = (_request, response) => {
          response.writeHead(200, CORS).end(figures());
        };
        assert.equal((await see()).price, 91_000);
        await page?.close();
        answer = (_request, response) => {
          response.writeHead(status, headers).end(figures().replace('91000', '5'));
        };
        asked = [];
        assert.deepEqual(await see(), {
          // The first state is that of the figures of the last visit.
          news: ['kept', 'kept network'],
          errors: [],
          price: 91_000,
          state: 'kept',
        });
        assert.equal(asked.length, 1);
      });
  });
