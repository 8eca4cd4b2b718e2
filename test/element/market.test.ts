import {expect, fixture} from '@open-wc/testing';

import {SNAPSHOT} from '../../src/core/index.js';
import {type Calculator, calculator, field, focus, hears, leave, page as pageOf, reasons, type} from './driver.js';
import {fieldStates, marketEvents, MarketPage, marketOf} from './market-page.js';

const BUNDLED = [SNAPSHOT.btcPrice, SNAPSHOT.difficulty, SNAPSHOT.blockHeight, SNAPSHOT.blockFees];

/** Height of the newest block some time after the bundled one, at ten minutes a block. */
const heightNow = (): number =>
  SNAPSHOT.blockHeight + Math.floor((Date.now() - Date.parse(SNAPSHOT.date)) / 600_000) - 1;

let page: MarketPage;
let feeds = 0;

/** The address of another feed than any before, without a server behind it. */
const nextFeed = (): string => `/feed-${(feeds += 1)}.json`;

/** A page's own feed with this price. */
const own = (btcPrice: unknown, minutes = 1): string =>
  JSON.stringify({asOf: page.ago(minutes), btcPrice, difficulty: 150e12});

/** The answers of a mempool server under a base. */
const mempool = (base: string): Record<string, string> => ({
  [`${base}/v1/prices`]: JSON.stringify({time: Math.floor(page.now / 1000) - 60, USD: 91_000}),
  [`${base}/v1/mining/hashrate/3d`]: JSON.stringify({currentDifficulty: 150e12}),
  [`${base}/v1/mining/reward-stats/144`]: JSON.stringify({
    startBlock: heightNow() - 143,
    endBlock: heightNow(),
    totalFee: '288000000',
  }),
  [`${base}/blocks/tip/height`]: String(heightNow()),
});

/** A calculator with a feed that has answered. */
async function following(live: string, attributes = ''): Promise<Calculator> {
  const element = await calculator(`live="${live}" ${attributes}`);
  await page.settle();
  return element;
}

beforeEach(() => {
  page = new MarketPage();
});

afterEach(() => page.leave());

describe('A market feed', () => {
  it('of a mempool server puts its four figures in force, as one change', async () => {
    const live = '/m1/api';
    Object.assign(page.answers, mempool(live));
    const whole = await pageOf('');
    const [results, events] = [hears(whole, 'kz-result'), marketEvents(whole)];
    whole.innerHTML = `<kz-mining-calculator live="${live}"></kz-mining-calculator>`;
    await page.settle();
    const element = whole.firstElementChild as Calculator;
    expect(marketOf(element)).to.deep.equal([91_000, 150e12, heightNow() + 1, 0.02]);
    expect(results.map(({detail}) => detail.cause)).to.deep.equal(['initial', 'market']);
    expect(results[1]?.detail.origins.btcPrice).to.deep.equal({layer: 'market', source: 'market'});
    expect(events.news()).to.deep.equal(['loading', 'live']);
    expect(fieldStates(events.last())).to.deep.equal({
      btcPrice: 'live',
      difficulty: 'live',
      blockHeight: 'live',
      blockFees: 'live',
    });
    expect(page.paths.sort()).to.deep.equal(Object.keys(mempool(live)).sort());
    expect(reasons(element)).to.deep.equal([]);
  });

  it('named mempool is the public server, and the tenge rate comes from the currency API', async () => {
    const rates = 'https://cdn.jsdelivr.net/npm/@fawazahmed0/currency-api@latest/v1/currencies/usd.min.json';
    Object.assign(page.answers, mempool('https://mempool.space/api'));
    page.answers[rates] = JSON.stringify({date: page.ago(0).slice(0, 10), usd: {kzt: 455.5}});
    const element = await following('Mempool', 'live-kzt');
    expect(element.inputs.kztPerUsd).to.equal(455.5);
    expect(element.inputs.btcPrice).to.equal(91_000);
    expect(page.paths.length).to.equal(5);
    expect(page.paths).to.include(rates);
  });

  it('is asked without credentials, referrer or redirects', async () => {
    await following(nextFeed());
    const [{init}] = page.asked as [MarketPage['asked'][number]];
    expect([init.credentials, init.referrerPolicy, init.redirect]).to.deep.equal(['omit', 'no-referrer', 'error']);
  });

  it('of the page asks for the tenge rate elsewhere only where it has none and the page wants it', async () => {
    const [plain, without, has] = [nextFeed(), nextFeed(), nextFeed()];
    page.answers[plain] = own(90_000);
    page.answers[without] = own(90_000);
    page.answers[has] = JSON.stringify({asOf: page.ago(1), kztPerUsd: 444});
    await following(plain);
    const element = await following(has, 'live-kzt');
    expect(element.inputs.kztPerUsd).to.equal(444);
    expect(page.paths).to.deep.equal([plain, has]);
    await following(without, 'live-kzt');
    expect(page.paths.length).to.equal(4);
    expect(page.paths[3]).to.contain('cdn.jsdelivr.net');
  });

  it('whose answer is the same as before changes nothing, and the page hears nothing', async () => {
    const live = nextFeed();
    page.answers[live] = own(90_000);
    const element = await following(live);
    const [results, events] = [hears(element, 'kz-result'), marketEvents(element)];
    await page.pass(25);
    expect(page.asked.length).to.be.within(3, 4);
    expect(results.length).to.equal(0);
    expect(events.news()).to.deep.equal([]);
  });

  it('is live for an hour, and then kept, with the time of its answer', async () => {
    const live = nextFeed();
    page.answers[live] = own(90_000);
    const element = await following(live);
    const events = marketEvents(element);
    await page.pass(61);
    expect(events.news()).to.deep.equal(['kept']);
    expect(fieldStates(events.last())).to.deep.equal({btcPrice: 'kept', difficulty: 'kept'});
    expect(element.inputs.btcPrice).to.equal(90_000);
  });

  it('loses a figure that cannot be used, which is a problem, and keeps the last good one', async () => {
    const live = nextFeed();
    page.answers[live] = own(90_000, 2);
    const element = await following(live);
    const [problems, events] = [hears(element, 'kz-problem'), marketEvents(element)];
    page.answers[live] = own('95000');
    await page.pass(13);
    page.answers[live] = JSON.stringify({asOf: page.ago(0), btcPrice: -1, difficulty: 160e12});
    await page.pass(13);
    expect(element.inputs.btcPrice).to.equal(90_000);
    expect(element.inputs.difficulty).to.equal(160e12);
    expect(problems.map(({detail: {key, layer, value}}) => [key, layer, value])).to.deep.equal([
      ['btcPrice', 'market', '95000'],
      ['btcPrice', 'market', -1],
    ]);
    expect(reasons(element)).to.deep.equal(['btcPrice range']);
    expect(events.news()).to.deep.equal(['kept range', 'kept range']);
    expect(fieldStates(events.last())).to.deep.equal({btcPrice: 'kept', difficulty: 'live'});
  });

  it('replaces what the page has set, and not what the reader has entered', async () => {
    const live = nextFeed();
    page.answers[live] = own(90_000, 3);
    const element = await following(live, 'btc-price="50000"');
    await type(element, 'difficulty', '1');
    await leave(element, 'difficulty');
    page.answers[live] = own(95_000);
    await page.pass(11);
    expect([element.inputs.btcPrice, element.inputs.difficulty]).to.deep.equal([95_000, 1]);
  });
});

describe('A page with many calculators', () => {
  it('asks each address once for all of them', async () => {
    const live = '/m2/api';
    Object.assign(page.answers, mempool(live));
    const whole = await fixture<HTMLElement>('<div></div>');
    whole.innerHTML = `<kz-mining-calculator live="${live}" sections="none"></kz-mining-calculator>`.repeat(100);
    await page.settle();
    const elements = [...whole.querySelectorAll('kz-mining-calculator')];
    expect(page.paths.length).to.equal(4);
    expect(elements.every(({inputs}) => inputs.btcPrice === 91_000)).to.equal(true);
    await page.pass(13);
    expect(page.paths.length).to.equal(8);
    // A hundred calculators take their time in some engines.
  }).timeout(90_000);

  it('goes on asking until the last of them leaves, and then aborts what is under way', async () => {
    const live = nextFeed();
    const whole = await pageOf(`<kz-mining-calculator live="${live}"></kz-mining-calculator>`.repeat(2));
    const [first, second] = whole.children;
    first?.remove();
    await page.settle();
    expect(page.asked[0]?.init.signal?.aborted).to.equal(false);
    second?.remove();
    await page.settle();
    expect(page.asked[0]?.init.signal?.aborted).to.equal(true);
    expect(page.pending).to.equal(0);
    await page.pass(60);
    expect(page.asked.length).to.equal(1);
  });

  it('does not ask again for an element that only moves', async () => {
    const live = nextFeed();
    page.answers[live] = own(90_000);
    const whole = await pageOf(`<div><kz-mining-calculator live="${live}"></kz-mining-calculator></div><p></p>`);
    await page.settle();
    const element = whole.querySelector('kz-mining-calculator') as Calculator;
    const [results, events] = [hears(element, 'kz-result'), marketEvents(element)];
    whole.append(element);
    await page.settle();
    expect(page.asked.length).to.equal(1);
    expect([results.length, events.news().length]).to.deep.equal([0, 0]);
    await page.pass(13);
    expect(page.asked.length).to.equal(2);
  });
});

describe('The address of a feed', () => {
  for (const [live, why] of [
    ['http://other.example/api', /https, or from the origin of the page/],
    ['https://user:secret@mempool.space/api', /user name or a password/],
    ['https://:0/', /the address of a feed/],
  ] as const)
    it(`is not asked where it is ${live}, and the page's author reads why`, async () => {
      const whole = await pageOf('');
      const problems = hears(whole, 'kz-problem');
      const element = document.createElement('kz-mining-calculator');
      element.setAttribute('live', live);
      whole.append(element);
      await page.settle();
      expect(page.paths).to.deep.equal([]);
      expect(problems.map(({detail: {key, layer, reason}}) => [key, layer, reason])).to.deep.equal([
        ['live', 'host', 'syntax'],
      ]);
      expect(problems[0]?.detail.message).to.match(why);
      expect(marketOf(element)).to.deep.equal(BUNDLED);
    });

  for (const live of [
    'javascript:alert(1)',
    'data:application/json,{}',
    'blob:abc',
    'ftp://a.example/api',
    'market.json',
  ])
    it(`is not asked where it is ${live}`, async () => {
      const element = await following(live);
      expect(page.paths).to.deep.equal([]);
      expect(reasons(element)).to.deep.equal(['live syntax']);
    });

  it('is relative to the base of the page', async () => {
    const base = document.createElement('base');
    base.href = '/folder/page.html';
    document.head.append(base);
    try {
      await following('./market.json');
    } finally {
      base.remove();
    }
    expect(page.paths).to.deep.equal(['/folder/market.json']);
  });

  it('stays the same file where a router changes the address of the page', async () => {
    const element = await following('./market.json');
    const before = location.href;
    history.pushState(null, '', '/another/route');
    try {
      element.rigs = 500;
      await page.settle();
    } finally {
      history.replaceState(null, '', before);
    }
    expect(page.paths.length).to.equal(1);
  });

  it('may change: the figures of the first are gone, and its requests aborted', async () => {
    const [first, second] = [nextFeed(), nextFeed()];
    page.answers[first] = own(90_000);
    const element = await following(first);
    expect(element.inputs.btcPrice).to.equal(90_000);
    element.live = second;
    await page.settle();
    expect(marketOf(element)).to.deep.equal(BUNDLED);
    element.live = first;
    await page.settle();
    expect(page.asked[1]?.init.signal?.aborted).to.equal(true);
    expect(page.paths).to.deep.equal([first, second, first]);
  });

  it('may be removed: the bundled figures stand, and nothing is asked any more', async () => {
    const live = nextFeed();
    page.answers[live] = own(90_000);
    const element = await following(live);
    const [results, events] = [hears(element, 'kz-result'), marketEvents(element)];
    element.removeAttribute('live');
    await page.settle();
    await page.pass(60);
    expect(marketOf(element)).to.deep.equal(BUNDLED);
    expect(results.map(({detail}) => detail.cause)).to.deep.equal(['market']);
    expect(events.news()).to.deep.equal(['off']);
    expect(page.asked.length).to.equal(1);
    expect(page.pending).to.equal(0);
  });
});

describe('A reader in a field', () => {
  it('sees the figures that came meanwhile after leaving it', async () => {
    const live = nextFeed();
    page.answers[live] = own(90_000, 3);
    const element = await following(live);
    await focus(element, 'btcPrice');
    const before = field(element, 'btcPrice').value;
    const [results, events] = [hears(element, 'kz-result'), marketEvents(element)];
    page.answers[live] = own(95_000);
    await page.pass(13);
    expect(page.asked.length).to.equal(2);
    expect(field(element, 'btcPrice').value).to.equal(before);
    expect([element.inputs.btcPrice, results.length, events.news().length]).to.deep.equal([90_000, 0, 0]);
    await leave(element, 'btcPrice');
    await page.settle();
    expect(element.inputs.btcPrice).to.equal(95_000);
    expect(results.map(({detail}) => detail.cause)).to.deep.equal(['market']);
    expect(events.news()).to.deep.equal(['live']);
  });

  it('keeps what was typed meanwhile', async () => {
    const live = nextFeed();
    page.answers[live] = own(90_000, 3);
    const element = await following(live);
    await type(element, 'btcPrice', '12345');
    page.answers[live] = own(95_000);
    await page.pass(13);
    await leave(element, 'btcPrice');
    await page.settle();
    expect(element.inputs.btcPrice).to.equal(12_345);
    element.reset();
    await page.settle();
    expect(element.inputs.btcPrice).to.equal(95_000);
  });
});
