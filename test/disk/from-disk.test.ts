import assert from 'node:assert/strict';
import {env} from 'node:process';
import {after, before, describe, it} from 'node:test';

import {openPage} from '../browsers/page.mjs';

const ADDRESS = new URL('../host/pages/from-disk.html', import.meta.url).href;

const CALCULATOR = `document.querySelector('kz-mining-calculator')`;

const NET = `${CALCULATOR}.shadowRoot.querySelector('output').textContent`;

for (const engine of (env.BROWSERS ?? 'chromium').split(','))
  describe(`A page opened from the disk, in ${engine}`, () => {
    let page: Awaited<ReturnType<typeof openPage>>;

    const sees = async (expression: string): Promise<string> =>
      String(await page.evaluate(expression)).replaceAll('\u00a0', ' ');

    before(async () => {
      page = await openPage(engine, ADDRESS);
    });

    after(async () => {
      await page.close();
    });

    it('has its calculator, in the page’s language', async () => {
      assert.match(await sees('location.protocol'), /^file:$/);
      assert.equal(await sees(NET), '31,77 $');
    });

    it('computes anew for its reader', async () => {
      await page.evaluate(`(async () => {
        const field = ${CALCULATOR}.shadowRoot.querySelector('[name=rigs]');
        field.value = '1000';
        field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
        await ${CALCULATOR}.updateComplete;
      })()`);
      assert.equal(await sees(NET), '63,55 $');
    });

    it('gives a link to itself, which is read when it is followed', async () => {
      const link = await sees(`${CALCULATOR}.shareURL()`);
      assert.ok(link.startsWith(`${ADDRESS}#kz=rigs:1000;`), link);
      await page.evaluate(`(async () => {
        ${CALCULATOR}.reset();
        location.hash = '#kz=rigs:2000';
        await new Promise((resolve) => addEventListener('hashchange', resolve, {once: true}));
        await ${CALCULATOR}.updateComplete;
      })()`);
      assert.equal(await sees(`${CALCULATOR}.inputs.rigs`), '2000');
    });

    it('went without an error', async () => {
      assert.equal(await sees('heard.errors.join()'), '');
    });
  });
