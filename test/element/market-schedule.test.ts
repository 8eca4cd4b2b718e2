import {expect} from '@open-wc/testing';

import {SNAPSHOT} from '../../src/core/index.js';
import {MarketFeed} from '../../src/element/controllers/market-feed.js';
import {type Calculator, calculator, page as pageOf} from './driver.js';
import {fieldStates, marketEvents, MarketPage} from './market-page.js';

let page: MarketPage;
let feeds = 0;
let controllers: MarketFeed[] = [];

const nextFeed = (): string => `/schedule-${(feeds += 1)}.json`;

const own = (btcPrice: number, minutes = 1): string => JSON.stringify({asOf: page.ago(minutes), btcPrice});

const refused = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));

async function following(live: string): Promise<Calculator> {
  const element = await calculator(`live="${live}" sections="none"`);
  await page.settle();
  return element;
}

/** The controller without a calculator, as the reader's button asks it. */
function controllerOf(live: string, isBusy = () => false): MarketFeed {
  const host = Object.assign(document.createElement('div'), {
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => undefined,
    updateComplete: Promise.resolve(true),
  });
  document.body.append(host);
  const feed = new MarketFeed(host, {apply: () => undefined, isBusy});
  feed.follow({live, liveKzt: false});
  controllers.push(feed);
  return feed;
}

beforeEach(() => {
  page = new MarketPage();
});

afterEach(async () => {
  for (const feed of controllers) feed.hostDisconnected();
  controllers = [];
  await page.leave();
});

describe('A feed that answers', () => {
  it('is asked at once, and every ten minutes', async () => {
    const live = nextFeed();
    page.answers[live] = () => own(90_000);
    await following(live);
    expect(page.asked.length).to.equal(1);
    await page.pass(9.9);
    expect(page.asked.length).to.equal(1);
    await page.pass(0.2);
    expect(page.asked.length).to.equal(2);
    await page.pass(60);
    expect(page.asked.length).to.equal(8);
  });

  for (const [chance, pause] of [
    [0, 8],
    [0.9999, 12],
  ] as const)
    it(`is asked ${pause} minutes later where chance will have it`, async () => {
      page.chance = chance;
      const live = nextFeed();
      page.answers[live] = () => own(90_000);
      await following(live);
      await page.pass(pause - 0.1);
      expect(page.asked.length).to.equal(1);
      await page.pass(0.2);
      expect(page.asked.length).to.equal(2);
    });

  it('is not asked while the page is hidden, and at once when it is seen again', async () => {
    const live = nextFeed();
    page.answers[live] = () => own(90_000);
    await following(live);
    await page.setVisible(false);
    await page.pass(180);
    expect(page.asked.length).to.equal(1);
    await page.setVisible(true);
    expect(page.asked.length).to.equal(2);
    await page.setVisible(false);
    await page.setVisible(true);
    expect(page.asked.length).to.equal(2);
  });

  it('is not asked before a hidden page is seen', async () => {
    const live = nextFeed();
    await page.setVisible(false);
    await following(live);
    await page.pass(30);
    expect(page.asked.length).to.equal(0);
    await page.setVisible(true);
    expect(page.asked.length).to.equal(1);
  });

  it('is not asked while the browser is offline, and at once when it is not', async () => {
    const live = nextFeed();
    page.answers[live] = () => own(90_000);
    await following(live);
    await page.setOnline(false);
    await page.pass(180);
    expect(page.asked.length).to.equal(1);
    await page.setOnline(true);
    expect(page.asked.length).to.equal(2);
  });
});

describe('A browser that is offline from the start', () => {
  it('asks nothing, says why, and asks when it is online', async () => {
    const live = nextFeed();
    page.answers[live] = () => own(90_000);
    await page.setOnline(false);
    const whole = await pageOf('');
    const events = marketEvents(whole);
    whole.innerHTML = `<kz-mining-calculator live="${live}"></kz-mining-calculator>`;
    await page.pass(30);
    expect(page.asked.length).to.equal(0);
    expect(events.news()).to.deep.equal(['bundled network']);
    await page.setOnline(true);
    expect(events.news()).to.deep.equal(['bundled network', 'live']);
  });
});

describe('A feed that does not answer', () => {
  it('is asked again after 1, 2, 4 … 60 minutes, and the page hears of it once', async () => {
    const live = nextFeed();
    page.answers[live] = refused;
    const whole = await pageOf('');
    const events = marketEvents(whole);
    whole.innerHTML = `<kz-mining-calculator live="${live}"></kz-mining-calculator>`;
    await page.settle();
    let asked = 1;
    for (const pause of [1, 2, 4, 8, 16, 32, 60, 60]) {
      await page.pass(pause - 0.1);
      expect(page.asked.length, `before ${pause}`).to.equal(asked);
      await page.pass(0.1);
      asked += 1;
      expect(page.asked.length, `after ${pause}`).to.equal(asked);
    }
    expect(events.news()).to.deep.equal(['loading', 'bundled network']);
  });

  it('is asked as before once it answers again', async () => {
    const live = nextFeed();
    page.answers[live] = refused;
    const element = await following(live);
    const events = marketEvents(element);
    page.answers[live] = () => own(90_000);
    await page.pass(1.25);
    expect(element.inputs.btcPrice).to.equal(90_000);
    expect(events.news()).to.deep.equal(['live']);
    await page.pass(9);
    expect(page.asked.length).to.equal(2);
  });

  it('is asked at once when the network comes back', async () => {
    const live = nextFeed();
    page.answers[live] = refused;
    await following(live);
    await page.pass(30);
    const {length} = page.asked;
    await page.setOnline(false);
    await page.pass(0.2);
    await page.setOnline(true);
    expect(page.asked.length).to.equal(length + 1);
  });

  it('is given up after eight seconds', async () => {
    const live = nextFeed();
    const element = await following(live);
    const events = marketEvents(element);
    await page.pass(7.9 / 60);
    expect(page.asked[0]?.init.signal?.aborted).to.equal(false);
    await page.pass(0.2 / 60);
    expect(page.asked[0]?.init.signal?.aborted).to.equal(true);
    expect(events.news()).to.deep.equal(['bundled timeout']);
    expect(events.last()?.error?.message).to.contain(live);
  });
});

describe('What a feed has brought', () => {
  /** A calculator of a later visit: the page's memory does not count, only the browser's storage. */
  const kept = (live: string): string => `kz-mining-calculator:market:${new URL(live, location.href).href}`;
  const store = (live: string, figures: unknown, version: unknown = 1): void => {
    localStorage.setItem(kept(live), JSON.stringify({version, figures}));
  };

  it('is kept for the next visit, and stands with its time until the feed answers', async () => {
    const live = nextFeed();
    const asOf = page.ago(200);
    store(live, {btcPrice: {value: 88_000, asOf}});
    const whole = await pageOf('');
    const events = marketEvents(whole);
    whole.innerHTML = `<kz-mining-calculator live="${live}"></kz-mining-calculator>`;
    await page.settle();
    const element = whole.firstElementChild as Calculator;
    expect(element.inputs.btcPrice).to.equal(88_000);
    expect(events.last()).to.deep.equal({
      status: 'kept',
      asOf,
      fields: {btcPrice: {state: 'kept', asOf}},
      error: null,
    });
  });

  it('is written as a text under one key', async () => {
    const live = nextFeed();
    page.answers[live] = own(90_000);
    await following(live);
    expect(Object.keys(localStorage)).to.deep.equal([kept(live)]);
    expect(localStorage.getItem(kept(live))).to.contain('90000');
  });

  it('stands with its true age where the feed fails', async () => {
    const live = nextFeed();
    const asOf = page.ago(200);
    store(live, {btcPrice: {value: 88_000, asOf}});
    page.answers[live] = refused;
    const element = await following(live);
    expect(element.inputs.btcPrice).to.equal(88_000);
    const events = marketEvents(element);
    page.answers[live] = JSON.stringify({asOf: page.ago(201), btcPrice: 1});
    await page.pass(1.3);
    expect(events.news()).to.deep.equal(['kept stale']);
    expect([events.last()?.asOf, element.inputs.btcPrice]).to.deep.equal([asOf, 88_000]);
  });

  it('counts only as far as a feed could have given it, whoever wrote it', async () => {
    const asOf = page.ago(5);
    for (const figures of [
      {btcPrice: {value: '88000', asOf}},
      {btcPrice: {value: -1, asOf}},
      {btcPrice: {value: 88_000, asOf: page.ago(-60)}},
      {btcPrice: {value: 88_000, asOf: '2020-01-01'}},
      {blockHeight: {value: 1_050_000, asOf}},
      {rigs: {value: 1, asOf}, __proto__: {btcPrice: {value: 88_000, asOf}}},
      [],
      null,
      'text',
    ]) {
      const live = nextFeed();
      store(live, figures);
      const {inputs} = await following(live);
      const {btcPrice, blockHeight} = SNAPSHOT;
      expect([inputs.btcPrice, inputs.blockHeight], JSON.stringify(figures)).to.deep.equal([btcPrice, blockHeight]);
      expect(inputs.rigs).to.equal(1000);
    }
    for (const text of ['', '{', 'null', '"x"', '[]', 'x'.repeat(100_000)]) {
      const live = nextFeed();
      localStorage.setItem(kept(live), text);
      const {inputs} = await following(live);
      expect(inputs.btcPrice).to.equal(SNAPSHOT.btcPrice);
    }
  });

  for (const [where, get] of [
    [
      'blocked',
      () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    ],
    [
      'full',
      () => ({
        getItem: () => null,
        setItem: () => {
          throw new DOMException('Full', 'QuotaExceededError');
        },
      }),
    ],
    ['no storage at all', () => null],
  ] as const)
    it(`is live where storage is ${where}, and back when the element comes back`, async () => {
      const live = nextFeed();
      page.answers[live] = own(90_000);
      const storage = Object.getOwnPropertyDescriptor(globalThis, 'localStorage') ?? {};
      Object.defineProperty(globalThis, 'localStorage', {configurable: true, get});
      try {
        const element = await following(live);
        expect(element.inputs.btcPrice).to.equal(90_000);
        const {parentElement} = element;
        element.remove();
        await page.settle();
        page.answers[live] = refused;
        parentElement?.append(element);
        await page.settle();
        expect(element.inputs.btcPrice).to.equal(90_000);
      } finally {
        Object.defineProperty(globalThis, 'localStorage', storage);
      }
    });
});

describe('The states of the figures', () => {
  it('are each of its own', async () => {
    const live = '/schedule/api';
    page.answers[`${live}/v1/prices`] = JSON.stringify({time: Math.floor(page.now / 1000), USD: 91_000});
    page.answers[`${live}/v1/mining/hashrate/3d`] = () => new Response('', {status: 500});
    page.answers[`${live}/v1/mining/reward-stats/144`] = '<html>';
    page.answers[`${live}/blocks/tip/height`] = '1049999';
    const whole = await pageOf('');
    const events = marketEvents(whole);
    whole.innerHTML = `<kz-mining-calculator live="${live}"></kz-mining-calculator>`;
    await page.settle();
    expect(fieldStates(events.last())).to.deep.equal({
      btcPrice: 'live',
      difficulty: 'bundled',
      blockHeight: 'bundled',
      blockFees: 'bundled',
    });
    expect(events.last()?.fields.difficulty?.asOf).to.equal(SNAPSHOT.date);
    expect(events.news()).to.deep.equal(['loading', 'kept status']);
  });
});

describe('A reader who asks for newer figures', () => {
  it('gets them from the server itself, and not more often than every five seconds', async () => {
    const live = nextFeed();
    page.answers[live] = () => own(90_000);
    const feed = controllerOf(live);
    await page.settle();
    // A press that comes early is answered a little later, and looks so at once.
    feed.refresh();
    feed.refresh();
    expect([feed.state.isLoading, page.asked.length]).to.deep.equal([true, 1]);
    await page.pass(0.1);
    expect([feed.state.isLoading, page.asked.length]).to.deep.equal([false, 2]);
    await page.pass(0.1);
    feed.refresh();
    feed.refresh();
    await page.settle();
    expect(page.asked.map(({init}) => init.cache)).to.deep.equal(['default', 'no-cache', 'no-cache']);
  });

  it('puts the next question of the clock off', async () => {
    const live = nextFeed();
    page.answers[live] = () => own(90_000);
    const feed = controllerOf(live);
    await page.settle();
    await page.pass(9);
    feed.refresh();
    await page.settle();
    await page.pass(9);
    expect(page.asked.length).to.equal(2);
    await page.pass(1.1);
    expect(page.asked.length).to.equal(3);
  });

  it('need not wait for the pauses after failures', async () => {
    const live = nextFeed();
    page.answers[live] = refused;
    const feed = controllerOf(live);
    await page.pass(20);
    page.answers[live] = () => own(90_000);
    feed.refresh();
    await page.settle();
    expect(feed.state.status).to.equal('live');
  });
});

describe('The state of a feed', () => {
  it('is the same object until something changes', async () => {
    const live = nextFeed();
    page.answers[live] = own(90_000);
    const feed = controllerOf(live);
    const loading = feed.state;
    expect([loading.status, loading.isLoading]).to.deep.equal(['loading', true]);
    await page.settle();
    const {state} = feed;
    feed.follow({live, liveKzt: false});
    expect(feed.state === state).to.equal(true);
    expect(Object.isFrozen(state) && Object.isFrozen(state.fields)).to.equal(true);
  });

  it('tells that newer figures wait, and of what stands until then', async () => {
    const live = nextFeed();
    page.answers[live] = own(90_000, 3);
    let isBusy = false;
    const feed = controllerOf(live, () => isBusy);
    await page.settle();
    const {asOf} = feed.state;
    isBusy = true;
    page.answers[live] = own(95_000);
    await page.pass(11);
    expect([feed.state.isWaiting, feed.state.isLoading, feed.state.asOf]).to.deep.equal([true, false, asOf]);
    isBusy = false;
    feed.follow({live, liveKzt: false});
    expect(feed.state.isWaiting).to.equal(false);
    expect(feed.state.asOf).not.to.equal(asOf);
  });
});
