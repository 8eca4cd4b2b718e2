import {expect} from '@open-wc/testing';

import {SNAPSHOT} from '../../src/core/index.js';
import {type Calculator, calculator, hears, page as pageOf} from './driver.js';
import {marketEvents, MarketPage} from './market-page.js';

let page: MarketPage;
let feeds = 0;
let rejections: string[] = [];
let restore: (() => void)[] = [];

const nextFeed = (): string => `/hostile-${(feeds += 1)}.json`;

const own = (btcPrice: number, minutes = 1): string => JSON.stringify({asOf: page.ago(minutes), btcPrice});

const noteRejection = ({reason}: PromiseRejectionEvent): void => {
  rejections.push(String(reason));
};

/** Puts something else in the place of what the browser has, until the test ends. */
function replace(where: object, name: string, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(where, name);
  Object.defineProperty(where, name, {configurable: true, writable: true, value});
  restore.push(() => {
    if (before) Object.defineProperty(where, name, before);
  });
}

function putBack(): void {
  for (const undo of restore.reverse()) undo();
  restore = [];
}

async function following(live: string): Promise<Calculator> {
  const element = await calculator(`live="${live}" sections="none"`);
  await page.settle();
  return element;
}

beforeEach(() => {
  page = new MarketPage();
  rejections = [];
  addEventListener('unhandledrejection', noteRejection);
});

afterEach(async () => {
  putBack();
  await page.leave();
  removeEventListener('unhandledrejection', noteRejection);
  expect(rejections).to.deep.equal([]);
});

describe('A page that has changed the browser', () => {
  it('so that fetch knows no signal, does not keep the feed waiting for ever', async () => {
    const live = nextFeed();
    let asked = 0;
    replace(globalThis, 'fetch', () => {
      asked += 1;
      return new Promise(() => undefined);
    });
    const element = await following(live);
    const events = marketEvents(element);
    await page.pass(0.2);
    expect(events.news()).to.deep.equal(['bundled timeout']);
    await page.pass(1.1);
    expect(asked).to.equal(2);
    element.remove();
    await page.settle();
    expect(page.pending).to.equal(0);
  });

  for (const [what, answer] of [
    ['nothing', undefined],
    ['no answer', {}],
    ['a number', 5],
    ['a body without a text', {ok: true, body: {getReader: () => ({read: () => Promise.resolve({})})}}],
  ] as const)
    it(`so that fetch brings ${what}, has the bundled figures`, async () => {
      replace(globalThis, 'fetch', () => Promise.resolve(answer));
      const {inputs} = await following(nextFeed());
      expect(inputs.btcPrice).to.equal(SNAPSHOT.btcPrice);
    });

  it('so that nothing can be written as JSON when an answer comes, gets the next ones too', async () => {
    const live = nextFeed();
    page.answers[live] = own(90_000, 3);
    const element = await following(live);
    page.answers[live] = own(91_000, 2);
    const {stringify} = JSON;
    replace(JSON, 'stringify', (value: unknown) => {
      if (typeof value === 'object' && value && ['figures', 'status', 'btcPrice'].some((name) => name in value))
        throw new Error('changed');
      return stringify(value);
    });
    await page.pass(11);
    putBack();
    page.answers[live] = own(92_000);
    await page.pass(11);
    expect(page.asked.length).to.equal(3);
    expect(element.inputs.btcPrice).to.equal(92_000);
  });

  it('so that no request can be made, still has a calculator', async () => {
    replace(globalThis, 'AbortController', undefined);
    const element = await following(nextFeed());
    expect(element.inputs.btcPrice).to.equal(SNAPSHOT.btcPrice);
    expect(element.shadowRoot?.querySelector('[part~="net"]')?.textContent).to.match(/\d/);
  });

  it('so that its clock is no number, is not asked over and over', async () => {
    const live = nextFeed();
    page.answers[live] = () => own(90_000);
    await following(live);
    replace(Date, 'now', () => NaN);
    await page.setVisible(false);
    await page.setVisible(true);
    expect(page.asked.length).to.equal(1);
    expect(page.pending).to.be.lessThan(3);
  });
});

describe('A clock that was wrong', () => {
  it('by a year, and is set right, does not hold back the answers that follow', async () => {
    const live = '/clock/api';
    const ahead = 365 * 24 * 60;
    page.answers[`${live}/v1/mining/hashrate/3d`] = '{"currentDifficulty": 150e12}';
    replace(Date, 'now', () => page.now + ahead * 60_000);
    const element = await following(live);
    // The other three requests of a round end without an answer.
    await page.pass(0.2);
    expect(element.inputs.difficulty).to.equal(150e12);
    putBack();
    page.answers[`${live}/v1/mining/hashrate/3d`] = '{"currentDifficulty": 151e12}';
    await page.pass(26);
    expect(element.inputs.difficulty).to.equal(151e12);
  });
});

describe('A feed whose address is another at each visit', () => {
  it('does not fill the storage of the site', async () => {
    localStorage.setItem('of the site', '1');
    const whole = await pageOf('<kz-mining-calculator sections="none"></kz-mining-calculator>');
    const element = whole.firstElementChild as Calculator;
    for (let visit = 0; visit < 15; visit++) {
      const live = nextFeed();
      page.answers[live] = own(90_000 + visit);
      element.live = live;
      await page.settle();
    }
    expect(element.inputs.btcPrice).to.equal(90_014);
    expect(Object.keys(localStorage).length).to.equal(11);
    expect(localStorage.getItem('of the site')).to.equal('1');
    expect(Object.values(localStorage).join()).to.contain('90014');
  });
});

describe('A script of the page', () => {
  it('that changes the feed a thousand times at once has the last one asked', async () => {
    const element = await following(nextFeed());
    const results = hears(element, 'kz-result');
    const last = nextFeed();
    page.answers[last] = own(93_000);
    for (let change = 0; change < 1000; change++) element.live = `/other-${change}.json`;
    element.live = last;
    await page.settle();
    expect(page.paths.slice(1)).to.deep.equal([last]);
    expect(results.map(({detail: {cause}}) => cause)).to.deep.equal(['market']);
  });

  for (const [what, act] of [
    [
      'removes the calculator',
      (element: Calculator) => {
        element.remove();
      },
    ],
    [
      'takes the feed away',
      (element: Calculator) => {
        element.live = '';
      },
    ],
    [
      'resets the calculator',
      (element: Calculator) => {
        element.reset();
      },
    ],
  ] as const)
    it(`that ${what} when it hears of the market leaves one calm page`, async () => {
      const live = nextFeed();
      page.answers[live] = own(90_000);
      const whole = await pageOf('');
      const order: string[] = [];
      for (const name of ['kz-market', 'kz-result'] as const)
        whole.addEventListener(name, ({target}) => {
          order.push(name);
          if (name === 'kz-market' && (target as Calculator).inputs.btcPrice === 90_000) act(target as Calculator);
        });
      whole.innerHTML = `<kz-mining-calculator live="${live}"></kz-mining-calculator>`.repeat(2);
      await page.settle();
      await page.pass(0.2);
      expect(order.length).to.be.at.most(12);
      expect(page.asked.length).to.equal(1);
      whole.replaceChildren();
      await page.settle();
      expect(page.pending).to.equal(0);
    });

  it('that takes calculators away in any order while they ask leaves no timer and no request', async () => {
    const whole = await pageOf('');
    const lives = [nextFeed(), nextFeed(), nextFeed()];
    whole.innerHTML = lives
      .map((live) => `<kz-mining-calculator live="${live}" sections="none"></kz-mining-calculator>`.repeat(4))
      .join('');
    await page.settle();
    const elements = [...whole.children].sort((a, b) => a.outerHTML.length - b.outerHTML.length);
    for (const [index, element] of elements.entries()) {
      elements[(index * 7) % elements.length]?.remove();
      if (index % 3 === 0) whole.append(element);
      await page.settle();
    }
    whole.replaceChildren();
    await page.settle();
    expect(page.asked.every(({init}) => init.signal?.aborted)).to.equal(true);
    expect(page.pending).to.equal(0);
  });
});
