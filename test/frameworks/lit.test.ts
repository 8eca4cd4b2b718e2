import assert from 'node:assert/strict';
import {writeFile} from 'node:fs/promises';
import {after, before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {html} from 'lit';
import {calculate, resolve} from '../../src/core/index.js';
import {CLIENT, oneFile, renderExample, writePage} from './example.js';
import {type Reader, Visitor} from './visitor.js';

/** As the server has drawn it: no-break spaces, and a net in Russian. */
const NET = '53,02\u00a0$';
const MORE = '63,64\u00a0$';

async function isLive(reader: Reader): Promise<void> {
  assert.deepEqual(await reader.nets(), [NET]);
  await reader.type('rigs', '600');
  await reader.untilNet(MORE);
  assert.deepEqual(await reader.nets(), [MORE]);
  assert.deepEqual(reader.complaints, []);
}

/** The whole element, drawn by Lit's server renderer into a declarative shadow root. */
describe('the element drawn by a server', () => {
  let visitor: Visitor;
  let body = '';

  before(async () => {
    visitor = await Visitor.start();
    body = await renderExample('lit', 'js');
  });

  after(() => visitor.stop());

  test('shows its figures, switches and lists without a script', async () => {
    const reader = await visitor.open(await writePage('lit', 'without-script', body, CLIENT), {javaScript: false});
    assert.deepEqual(await reader.nets(), [NET]);
    assert.deepEqual(await reader.chosen(), ['day', 'USD', 'article', 'article']);
    assert.equal(await reader.field('electricityPrice'), '0,0748');
  });

  test('hydrates without a mismatch, and is live', async () => {
    const reader = await visitor.open(await writePage('lit', 'hydrated', body, CLIENT));
    await reader.reads('A day leaves $53.03.');
    await isLive(reader);
    await reader.reads('A day leaves $63.64.');
    await reader.press('Прогноз по месяцам');
    await reader.finds('input[name=rigPrice]');
    assert.deepEqual(reader.complaints, []);
  });

  test('reads the link in the address once it has hydrated', async () => {
    const page = await writePage('lit', 'linked', body, CLIENT);
    const reader = await visitor.open(`${page}#kz=rigs:600`);
    await reader.untilNet(MORE);
    await reader.reads('A day leaves $63.64.');
    await reader.finds('.notice');
    assert.deepEqual(reader.complaints, []);
  });

  test('takes the figures of a market feed once it has hydrated, and the server asks for none', async (context) => {
    const fetching = context.mock.method(globalThis, 'fetch', () => Promise.reject(new Error('No network')));
    const attributes = {rigs: 500, electricityPrice: '33 KZT'};
    const drawn = await collectResult(
      render(html`
        <kz-mining-calculator
          lang="ru"
          rigs=${String(attributes.rigs)}
          electricity-price=${attributes.electricityPrice}
          live="./market.json"
          live-kzt
        ></kz-mining-calculator>
        <p></p>
      `),
    );
    assert.equal(fetching.mock.callCount(), 0);
    const page = await writePage('lit', 'market', drawn, CLIENT);
    const market = {btcPrice: 95_000, kztPerUsd: 450};
    const file = fileURLToPath(new URL(`../..${page.replace(/[\w-]+\.html$/, 'market.json')}`, import.meta.url));
    await writeFile(file, JSON.stringify({asOf: new Date().toISOString(), ...market}));
    const {netProfit} = calculate(resolve({host: attributes, market}).inputs);
    const reader = await visitor.open(page);
    await reader.untilNet(`${netProfit.toFixed(2).replace('.', ',')}\u00a0$`);
    assert.deepEqual(reader.complaints, []);
  });

  for (const name of ['kz-mining-calculator', 'kz-mining-calculator.full'])
    test(`shows itself once where ${name}.min.js draws it anew`, async () => {
      await isLive(await visitor.open(await writePage('lit', name, body, oneFile(name))));
    });
});
