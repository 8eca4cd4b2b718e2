import assert from 'node:assert/strict';
import {before, describe, test} from 'node:test';
import {calculate, SNAPSHOT} from '../../src/core/index.js';
import {fallbackHTML} from '../../src/fallback.js';
import type {Post} from './author.js';
import {publish, site, visit, visitWithoutScript} from './stage.js';

const SHORTCODE = '[kz_mining_calculator rigs="500" electricity-price="33 KZT"]';
const BLOCK = '<!-- wp:kz-mining-calculator/calculator {"rigs":"1234","tax-rate":"20","rig":"antminer-s21"} /-->';

const dollars = (amount: number): string =>
  new Intl.NumberFormat('en', {style: 'currency', currency: 'USD'}).format(amount).replace('-', '\u2212');

/** The four results as the core has them, rounded to cents and tenths. The profit is what the rounded amounts leave. */
function results(inputs: Parameters<typeof calculate>[0]): readonly string[] {
  const {revenue, costs, margin} = calculate(inputs);
  const [income, expense] = [revenue, costs.total].map((amount) => Number(amount.toFixed(2)));
  return [
    `Daily revenue: ${dollars(revenue)}`,
    `Daily costs: ${dollars(costs.total)}`,
    `Net daily profit: ${dollars(Number(income) - Number(expense))}`,
    `Profitability: ${(100 * Number(margin)).toFixed(1)}%`,
  ];
}

const EXPECTED = [
  results({rigs: 500, electricityPrice: 33 / SNAPSHOT.kztPerUsd}),
  results({rigs: 1234, taxRate: 20, rigPower: 3.5, rigHashrate: 200}),
];

/** The results of each calculator in a piece of HTML. */
const resultsIn = (html: string): readonly (readonly string[])[] =>
  [...html.matchAll(/<kz-mining-calculator[^>]*>(.*?)<\/kz-mining-calculator>/gsu)].map(([, inside = '']) =>
    inside.split('<br>').slice(2, 6),
  );

const answer = async (path: string): Promise<string> => (await fetch(`${site.url}/${path}`)).text();

describe('the results of a post by an author', () => {
  let post: Post;

  before(async () => {
    post = await publish(`<p>Would it pay?</p>\n\n${SHORTCODE}\n\n${BLOCK}\n\n<p>It would.</p>`);
  });

  test('stand in the HTML of the page, to the cent', async () => {
    assert.deepEqual(resultsIn(await (await fetch(post.link)).text()), EXPECTED);
  });

  test('stand in the feed, to the cent', async () => {
    const items = (await answer('?feed=rss2')).split('<item>');
    const item = items.find((text) => text.includes(`<link>${post.link}</link>`)) ?? '';
    const [, content = ''] = /<content:encoded><!\[CDATA\[(.*?)\]\]><\/content:encoded>/su.exec(item) ?? [];
    assert.deepEqual(resultsIn(content), EXPECTED);
  });

  test('stand in the answer of the REST API, to the cent', async () => {
    const json = JSON.parse(await answer(`?rest_route=/wp/v2/posts/${post.id}`)) as {content: {rendered: string}};
    assert.deepEqual(resultsIn(json.content.rendered), EXPECTED);
  });

  test('are seen by a reader without script, and with script as the calculator shows them', async () => {
    const plain = await visitWithoutScript(post.link);
    const lines = await plain.page.$$eval('kz-mining-calculator', (found) =>
      found.map((element) => ({text: element.innerText.split('\n').slice(2, 6), height: element.offsetHeight})),
    );
    assert.deepEqual(
      lines.map(({text}) => text),
      EXPECTED,
    );
    for (const {height} of lines) assert.ok(height > 100);
    const edges = await plain.page.$$eval('kz-mining-calculator, article p:not([class])', (found) =>
      found.map((element) => Math.round(element.getBoundingClientRect().left)),
    );
    assert.equal(new Set(edges).size, 1, `They stand at ${edges.join(', ')}`);
    assert.ok(edges.length >= 4);
    await plain.leave();

    const reader = await visit(post.link);
    const nets = EXPECTED.map(([, , net = '']) => net.replace('Net daily profit: ', ''));
    assert.deepEqual(await reader.nets(), nets);
    await reader.leave();
  });

  test('come with all else that the script would write, and pass unchanged through what WordPress does to a post', async () => {
    const html = await (await fetch(post.link)).text();
    const [shortcode = '', block = ''] = html.match(/<span data-kz-fallback>.*?<\/span>/gsu) ?? [];
    assert.equal(shortcode, fallbackHTML({rigs: '500', 'electricity-price': '33 KZT'}));
    assert.equal(block, fallbackHTML({rigs: '1234', 'tax-rate': '20', rig: 'antminer-s21'}));
  });

  test('are those that the script comes to where a value holds a character reference, or none that can be used', async () => {
    const {link} = await publish(
      '[kz_mining_calculator rigs="2&nbsp;000"]\n\n[kz_mining_calculator rigs="&quot;2000&quot;"]\n\n[kz_mining_calculator rigs="2,000" electricity-price="9 &lt;b&gt;"]',
    );
    const html = await (await fetch(link)).text();
    const reader = await visit(link);
    assert.deepEqual(await reader.nets(), ['$127.11', '$127.11', '$63.55']);
    assert.deepEqual(
      resultsIn(html).map(([, , net]) => net),
      (await reader.nets()).map((net) => `Net daily profit: ${net}`),
    );
    await reader.leave();
  });
});
