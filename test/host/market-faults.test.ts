import {expect, waitUntil} from '@open-wc/testing';

import {SNAPSHOT, subsidyAt} from '../../src/core/index.js';
import type {KzMarketEvent, MarketKey} from '../../src/index.js';
import {inside, leaveAll, net, type Visit, visit} from './visit.js';

type Market = KzMarketEvent['detail'];

const FEEDS = '/test/host/feeds';

const NETWORK_KEYS = ['btcPrice', 'difficulty', 'blockHeight', 'blockFees'] as const;

let feeds = 0;

beforeEach(() => {
  localStorage.clear();
});

afterEach(() => {
  leaveAll();
  localStorage.clear();
});

/** The folder of a feed of its own, which does what it is told. */
const nextFeed = (): string => `${FEEDS}/${Date.now()}-${(feeds += 1)}`;

const setMode = async (feed: string, mode: string): Promise<void> => {
  await fetch(`${feed}/mode/${mode}`);
};

const askedOf = async (feed: string): Promise<string[]> => (await (await fetch(`${feed}/asked`)).json()) as string[];

/** What the page has heard of the market. */
const marketOf = ({window}: Visit): readonly Market[] =>
  (window as unknown as {readonly market: readonly Market[]}).market;

const faultsOf = (page: Visit): Market[] => marketOf(page).filter(({error}) => error);

const open = (live: string, {name = 'market', count = 1} = {}): Promise<Visit> =>
  visit(name, 800, `?live=${encodeURIComponent(live)}&count=${count}`);

/** Longer than the eight seconds of a request, and than a hundred calculators take in the slowest engine. */
const until = (holds: () => boolean): Promise<void> => waitUntil(holds, undefined, {timeout: 80_000});

async function answered(live: string): Promise<Visit> {
  const page = await open(live);
  await until(() => marketOf(page).some(({status, error}) => status === 'live' || error));
  await page.element.updateComplete;
  return page;
}

const states = (detail: Market | undefined): string[] =>
  NETWORK_KEYS.map((key) => detail?.fields[key]?.state ?? 'none');

const valuesOf = ({element}: Visit): number[] => NETWORK_KEYS.map((key) => element.inputs[key]);

/** The page is whole: it heard why once, nothing went wrong, and a block still brings what it did. */
function isWhole(page: Visit, reason: string): Market {
  const [fault, ...others] = faultsOf(page);
  if (!fault) throw new Error('No fault was heard');
  expect(others).to.deep.equal([]);
  expect(fault.error?.reason).to.equal(reason);
  expect(fault.error?.message.length).to.be.within(10, 400);
  expect(page.window.heard.errors).to.deep.equal([]);
  expect(subsidyAt(page.element.inputs.blockHeight)).to.equal(3.125);
  expect(net(page.element)).to.match(/^[−$]/);
  return fault;
}

/** On a first visit the bundled figures stand, with their date, except those that the answer gives. */
async function standsBundled(live: string, reason: string, given: readonly MarketKey[] = []): Promise<void> {
  const page = await answered(live);
  const {status, fields, asOf} = isWhole(page, reason);
  expect(status).to.equal(given.length > 0 ? 'kept' : 'bundled');
  expect(asOf === null).to.equal(given.length === 0);
  for (const key of NETWORK_KEYS) {
    const isGiven = given.includes(key);
    expect(fields[key]?.state, key).to.equal(isGiven ? 'live' : 'bundled');
    if (isGiven) continue;
    expect(fields[key]?.asOf).to.equal(SNAPSHOT.date);
    expect(page.element.inputs[key]).to.equal(SNAPSHOT[key]);
  }
}

/** On a later visit the last good figures stand, with their time, except those that the answer gives. */
async function standsKept(
  live: string,
  fault: () => Promise<void>,
  reason: string,
  given: readonly MarketKey[] = [],
): Promise<void> {
  const before = await answered(live);
  const good = marketOf(before).at(-1);
  expect(good?.status).to.equal('live');
  const values = valuesOf(before);
  leaveAll();
  await fault();
  const page = await answered(live);
  const {status, fields} = isWhole(page, reason);
  expect(status).to.equal('kept');
  expect(valuesOf(page)).to.deep.equal(values);
  for (const key of NETWORK_KEYS) {
    const isGiven = given.includes(key);
    expect(fields[key]?.state, key).to.equal(isGiven ? 'live' : 'kept');
    if (!isGiven) expect(fields[key]?.asOf).to.equal(good?.fields[key]?.asOf);
  }
}

async function bothStand(mode: string, reason: string, given: readonly MarketKey[] = []): Promise<void> {
  const [first, later] = [nextFeed(), nextFeed()];
  await setMode(first, mode);
  await standsBundled(`${first}/feed.json`, reason, given);
  leaveAll();
  await standsKept(`${later}/feed.json`, () => setMode(later, mode), reason, given);
}

const without = (key: MarketKey): MarketKey[] => NETWORK_KEYS.filter((each) => each !== key);

describe('A feed that works', () => {
  it('is live, and all that is asked of it is its file', async () => {
    const feed = nextFeed();
    const page = await answered(`${feed}/feed.json`);
    expect(marketOf(page).map(({status, error}) => [status, error])).to.deep.equal([
      ['loading', null],
      ['live', null],
    ]);
    expect(page.window.heard.results.map(({cause}) => cause)).to.deep.equal(['initial', 'market']);
    expect(states(marketOf(page).at(-1))).to.deep.equal(['live', 'live', 'live', 'live']);
    expect(page.element.inputs.btcPrice).to.equal(91_000);
    expect(await askedOf(feed)).to.deep.equal(['feed.json']);
    expect(page.window.heard.errors).to.deep.equal([]);
  });

  it('is asked once for each answer by a hundred calculators', async () => {
    const feed = nextFeed();
    const page = await open(`${feed}/api`, {count: 100});
    await until(() => marketOf(page).filter(({status}) => status === 'live').length === 100);
    expect((await askedOf(feed)).sort()).to.deep.equal([
      'api/blocks/tip/height',
      'api/v1/mining/hashrate/3d',
      'api/v1/mining/reward-stats/144',
      'api/v1/prices',
    ]);
    expect(page.elements.length).to.equal(100);
    expect(page.elements.every(({inputs}) => inputs.btcPrice === 91_000)).to.equal(true);
  }).timeout(120_000);
});

describe('A feed that brings nothing', () => {
  for (const [mode, reason] of [
    ['status-429', 'status'],
    ['status-500', 'status'],
    ['redirects', 'network'],
    ['html', 'syntax'],
    ['half-the-text', 'syntax'],
    ['half-the-body', 'network'],
    ['ten-megabytes', 'size'],
    ['bomb', 'size'],
    ['nan', 'syntax'],
    ['future', 'stale'],
    ['past', 'stale'],
  ] as const)
    it(`(${mode}) leaves the figures as they were, and the page hears why once`, async () => {
      await bothStand(mode, reason);
    }).timeout(60_000);

  it('within eight seconds (silent, or a byte at a time) leaves the figures as they were', async () => {
    const run = async (mode: string): Promise<void> => {
      const feed = nextFeed();
      await setMode(feed, mode);
      await standsBundled(`${feed}/feed.json`, 'timeout');
    };
    await Promise.all([run('silent'), run('drip')]);
    leaveAll();
    const later = nextFeed();
    await standsKept(`${later}/feed.json`, () => setMode(later, 'drip'), 'timeout');
  }).timeout(60_000);

  it('because nobody answers leaves the figures as they were', async () => {
    const port = await (await fetch(`${nextFeed()}/closed-port`)).text();
    const live = `https://127.0.0.1:${port}/feed.json`;
    await standsBundled(live, 'network');
    leaveAll();
    const asOf = new Date(Date.now() - 7_200_000).toISOString();
    const figures = {btcPrice: {value: 88_000, asOf}};
    localStorage.setItem(`kz-mining-calculator:market:${live}`, JSON.stringify({version: 1, figures}));
    const page = await answered(live);
    expect(isWhole(page, 'network')).to.deep.include({status: 'kept', asOf});
    expect(page.element.inputs.btcPrice).to.equal(88_000);
  });

  it('because a mempool server is down says so once, though four answers are missing', async () => {
    const feed = nextFeed();
    await setMode(feed, 'status-500');
    await standsBundled(`${feed}/api`, 'status');
    expect((await askedOf(feed)).length).to.equal(4);
  });
});

describe('A feed with a figure that is none', () => {
  for (const [mode, reason, given] of [
    ['strings', 'range', []],
    ['nulls', 'range', []],
    ['negative-price', 'range', without('btcPrice')],
    ['no-difficulty', 'range', without('difficulty')],
    ['height-goes-back', 'stale', without('blockHeight')],
    ['next-era', 'stale', without('blockHeight')],
  ] as const)
    it(`(${mode}) leaves it as it was, and the others count`, async () => {
      await bothStand(mode, reason, given);
    }).timeout(60_000);
});

describe('A page whose policy forbids requests', () => {
  it('has a calculator that works, and hears why its feed does not', async () => {
    const feed = nextFeed();
    const page = await open(`${feed}/feed.json`, {name: 'market-strict'});
    await until(() => faultsOf(page).length > 0);
    isWhole(page, 'network');
    expect(page.window.heard.violations.map((violation) => violation.split(' ')[0])).to.deep.equal(['connect-src']);
    page.element.rigs = 500;
    await page.element.updateComplete;
    expect(net(page.element)).to.equal('$31.77');
    expect(await askedOf(feed)).to.deep.equal([]);
  });
});

describe('A page without a feed', () => {
  it('makes no request, whatever its reader does', async () => {
    const page = await visit('market-full');
    const {element, window, document} = page;
    const requests = (): string[] => window.performance.getEntriesByType('resource').map(({name}) => name);
    const before = requests();
    const root = inside(element);
    for (const details of root.querySelectorAll('details')) details.open = true;
    await element.updateComplete;
    for (const button of root.querySelectorAll<HTMLButtonElement>('button[aria-expanded=false]')) button.click();
    await element.updateComplete;
    const price = root.querySelector<HTMLInputElement>('input[name=btcPrice]');
    price?.focus();
    if (price) price.value = '50000';
    price?.dispatchEvent(new Event('input', {bubbles: true}));
    price?.blur();
    await element.updateComplete;
    expect(element.inputs.btcPrice).to.equal(50_000);
    root.querySelector<HTMLInputElement>('input[name=currency][value=KZT]')?.click();
    await element.updateComplete;
    expect(element.inputs.currency).to.equal('KZT');
    element.reset();
    document.dispatchEvent(new Event('visibilitychange'));
    window.dispatchEvent(new Event('online'));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(requests()).to.deep.equal(before);
    expect(marketOf(page)).to.deep.equal([]);
    expect(Object.keys(localStorage)).to.deep.equal([]);
    expect(window.heard.errors).to.deep.equal([]);
  });
});
