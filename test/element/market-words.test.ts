import {expect} from '@open-wc/testing';
import {render} from 'lit';

import {type Layers, resolve} from '../../src/core/index.js';
import type {MarketKey} from '../../src/core/market.js';
import {type MarketField, type MarketState, NO_MARKET} from '../../src/store/market.js';
import type {Context} from '../../src/ui/context.js';
import {originText} from '../../src/ui/explain/origin-text.js';
import {sourceLine} from '../../src/ui/explain/source-line.js';
import {marketText} from '../../src/ui/market-text.js';
import {readOptions} from '../../src/ui/options.js';
import {valueText} from '../../src/ui/value-text.js';
import {marketLine} from '../../src/views/market.js';
import {only, seen} from './driver.js';
import {contextOf} from '../ui/context.js';

/** A moment by the clock of the reader. */
const at = (year: number, month: number, day: number, hour: number, minute: number): Date =>
  new Date(year, month - 1, day, hour, minute);

const NOW = at(2026, 11, 27, 13, 0);
const TODAY = at(2026, 11, 27, 12, 40).toISOString();
const YESTERDAY = at(2026, 11, 26, 18, 5).toISOString();
const LAST_YEAR = at(2025, 12, 31, 23, 50).toISOString();

const FED = {btcPrice: 97_250, difficulty: 155_973_032_196_071.9, blockHeight: 977_400, blockFees: 0.0223344556677};
const PRICES = ['btcPrice', 'difficulty', 'blockHeight', 'blockFees'] as const;

type States = Partial<Record<MarketKey, MarketField>>;

const all = (state: MarketField['state'], asOf: string): States =>
  Object.fromEntries(PRICES.map((key) => [key, {state, asOf}]));

const LIVE = all('live', TODAY);
const KEPT = all('kept', YESTERDAY);
const BUNDLED = all('bundled', '2026-10-05');
const NO_ANSWER = {reason: 'network', message: 'No answer'} as const;

/** What a view gets with this feed. */
function withFeed(
  layers: Layers,
  market: Partial<MarketState>,
  {language = 'en', live = 'mempool', liveKzt = false} = {},
): Context {
  const context = contextOf(resolve(layers), language);
  const state: MarketState = {...NO_MARKET, status: 'live', ...market};
  const {options} = readOptions({live, liveKzt});
  return {...context, model: {...context.model, options, market: state}};
}

const words = (...given: Parameters<typeof withFeed>): string => seen(marketText(withFeed(...given), NOW));

const FRESH: Partial<MarketState> = {status: 'live', fields: LIVE};
const STALE: Partial<MarketState> = {status: 'kept', fields: KEPT, error: NO_ANSWER};
const NONE: Partial<MarketState> = {status: 'bundled', fields: BUNDLED, error: NO_ANSWER};

describe('The line on the market feed', () => {
  it('says where the prices are from and of when, today by the time alone', () => {
    expect(words({market: FED}, FRESH)).to.equal('Prices from mempool.space, 12:40.');
    expect(words({market: FED}, {fields: all('live', YESTERDAY)})).to.equal(
      'Prices from mempool.space, Nov 26, 18:05.',
    );
    expect(words({market: FED}, {fields: all('live', LAST_YEAR)})).to.equal(
      'Prices from mempool.space, Dec 31, 2025, 23:50.',
    );
  });

  it('names the host of another feed, and the page where the feed is the page’s', () => {
    expect(words({market: FED}, FRESH, {live: 'https://feed.example:8443/a/market.json'})).to.equal(
      'Prices from feed.example:8443, 12:40.',
    );
    expect(words({market: FED}, FRESH, {live: '/market.json'})).to.equal('Prices from this site, 12:40.');
    expect(words({market: FED}, FRESH, {live: 'https://'})).to.equal('Prices from this site, 12:40.');
  });

  it('says that the feed does not answer, and which prices stand', () => {
    expect(words({market: FED}, STALE)).to.equal('The price feed does not answer. The prices are from Nov 26, 18:05.');
    expect(words({}, NONE)).to.equal(
      'The price feed does not answer. The prices are the calculator’s own, from Oct 5, 2026.',
    );
    expect(words({host: {btcPrice: 1, difficulty: 1, blockFees: 1, blockHeight: 1}}, NONE)).to.equal(
      'The price feed does not answer. The prices are those of this page.',
    );
    const unusable = {...STALE, error: {reason: 'syntax', message: 'No JSON'}} as const;
    expect(words({market: FED}, unusable)).to.equal(
      'The answer of the price feed cannot be used. The prices are from Nov 26, 18:05.',
    );
  });

  it('says so where only a part of the prices is new', () => {
    const kept = {...LIVE, difficulty: {state: 'kept', asOf: YESTERDAY}} as const;
    const error = {reason: 'range', message: 'Out of range'} as const;
    expect(words({market: FED}, {status: 'kept', fields: kept, error})).to.equal(
      'Prices from mempool.space, 12:40. Some of them are from Nov 26, 18:05.',
    );
    const {btcPrice} = FED;
    const bundled = {...BUNDLED, btcPrice: {state: 'live', asOf: TODAY}} as const;
    expect(words({market: {btcPrice}}, {status: 'live', fields: bundled})).to.equal(
      'Prices from mempool.space, 12:40. Some of them are from Oct 5, 2026.',
    );
  });

  it('says that it asks, and that newer prices wait', () => {
    expect(words({}, {status: 'loading', fields: BUNDLED, isLoading: true})).to.equal('Asking for today’s prices…');
    expect(words({market: FED}, {...FRESH, isWaiting: true})).to.equal('Newer prices wait until you leave the field.');
  });

  it('claims no price of the feed where the reader’s own counts', () => {
    expect(words({market: FED, reader: {btcPrice: 1}}, FRESH)).to.equal(
      'Your own value counts: bitcoin price. The rest is from mempool.space, 12:40.',
    );
    expect(words({market: FED, reader: {btcPrice: 1, difficulty: 1}}, STALE)).to.equal(
      'The price feed does not answer. Your own values count: bitcoin price, network difficulty. The rest is from Nov 26, 18:05.',
    );
    expect(words({reader: {btcPrice: 1}}, NONE)).to.equal(
      'The price feed does not answer. Your own value counts: bitcoin price.',
    );
  });

  it('claims no price of the feed where a link brought them', () => {
    expect(words({market: FED, link: FED}, FRESH)).to.equal(
      'The prices came with the link. Those of the feed do not count.',
    );
    expect(words({market: FED, link: {btcPrice: 1}}, FRESH)).to.equal(
      'The value of the link counts: bitcoin price. The rest is from mempool.space, 12:40.',
    );
  });

  it('speaks only of figures that count', () => {
    const layers: Layers = {market: FED, host: {basis: 'hashprice', hashprice: 40}, reader: {difficulty: 1}};
    expect(words(layers, FRESH)).to.equal('Prices from mempool.space, 12:40.');
    const rate = {kztPerUsd: {state: 'live', asOf: '2026-11-26'}} as const;
    expect(words({market: FED}, {fields: {...LIVE, ...rate}})).to.equal('Prices from mempool.space, 12:40.');
    expect(words({market: {kztPerUsd: 480}}, {fields: rate}, {live: '/a.json'})).to.equal(
      'Prices from this site, Nov 26, 2026.',
    );
  });

  it('speaks Russian and Kazakh', () => {
    expect(words({market: FED}, STALE, {language: 'ru'})).to.equal(
      'Источник цен не отвечает. Действуют цены на 26 нояб., 18:05.',
    );
    expect(words({market: FED, reader: {btcPrice: 1}}, FRESH, {language: 'ru'})).to.equal(
      'Действует ваше значение: цена биткоина. Источник остального·— mempool.space, 12:40.',
    );
    expect(words({market: FED}, STALE, {language: 'kk'})).to.equal(
      'Баға көзі жауап бермейді. Бағалар уақыты: 26.11, 18:05.',
    );
  });

  it('is not there without a feed', () => {
    const place = document.createElement('div');
    render(marketLine(withFeed({}, {status: 'off'})), place);
    expect(seen(place.textContent)).to.equal('');
    expect(place.childElementCount).to.equal(0);
  });

  it('has a button that asks the feed, and that cannot while it is being asked', () => {
    let presses = 0;
    const place = document.createElement('div');
    const draw = (isLoading: boolean): HTMLElement => {
      const context = withFeed({market: FED}, {...FRESH, isLoading});
      const actions = {refreshMarket: () => (presses += 1)} as unknown as Context['actions'];
      render(marketLine({...context, actions}), place);
      return only(place, 'button');
    };
    const button = draw(false);
    button.click();
    expect(presses).to.equal(1);
    expect(button.ariaDisabled).to.equal('false');
    draw(true).click();
    expect(presses).to.equal(1);
    expect(button.ariaDisabled).to.equal('true');
    // A disabled button would lose the focus.
    expect(button.matches(':disabled')).to.equal(false);
    expect(seen(button.textContent)).to.equal('Refresh');
  });
});

describe('The origin of a figure of the market feed', () => {
  const origin = (layers: Layers, fields: States, key: MarketKey, language = 'en'): string =>
    seen(originText(withFeed(layers, {fields}, {language}), key, NOW));

  it('says whether the last answer gave it, and of when it is', () => {
    expect(origin({market: FED}, LIVE, 'btcPrice')).to.equal('live, 12:40');
    expect(origin({market: FED}, all('live', YESTERDAY), 'btcPrice')).to.equal('live, Nov 26, 18:05');
    expect(origin({market: FED}, KEPT, 'btcPrice')).to.equal('kept, Nov 26, 18:05');
    expect(origin({market: FED}, LIVE, 'btcPrice', 'ru')).to.equal('онлайн, 12:40');
    expect(origin({market: FED}, KEPT, 'btcPrice', 'kk')).to.equal('сақталған, 26.11, 18:05');
  });

  it('has the day of a rate that has no time', () => {
    const rate: States = {kztPerUsd: {state: 'live', asOf: '2026-11-27'}};
    expect(origin({market: {kztPerUsd: 480}}, rate, 'kztPerUsd')).to.equal('live, Nov 27, 2026');
  });

  it('stays that of the page, the link or the reader where their value counts', () => {
    expect(origin({market: FED, link: FED}, LIVE, 'btcPrice')).to.equal('from the link');
    expect(origin({market: FED, reader: {btcPrice: 1}}, LIVE, 'btcPrice')).to.equal('your value');
    expect(origin({host: {btcPrice: 1}}, BUNDLED, 'btcPrice')).to.equal('set by this page');
    expect(origin({}, BUNDLED, 'btcPrice')).to.equal('market, Oct 5, 2026');
  });

  it('has its date in what is read on another day', () => {
    expect(seen(originText(withFeed({market: FED}, FRESH), 'btcPrice'))).to.equal('live, Nov 27, 2026, 12:40');
  });
});

describe('The explanation of a figure of the market feed', () => {
  function explained(...given: Parameters<typeof withFeed>): (key: MarketKey) => [text: string, links: string[]] {
    return (key) => {
      const place = document.createElement('p');
      render(sourceLine(withFeed(...given), key), place);
      return [seen(place.textContent), [...place.querySelectorAll('a')].map(({href}) => href)];
    };
  }

  it('says where it is from, with a link where that is a page to read', () => {
    const fields = all('live', LAST_YEAR);
    const [text, links] = explained({market: FED}, {fields})('btcPrice');
    expect(text).to.match(/^The market figure of Dec 31, 2025, 23:50 is 97,250 \$\/BTC\. \(mempool\.space\) /);
    expect(links).to.include('https://mempool.space/');
    const [ofOther, otherLinks] = explained({market: FED}, {fields}, {live: 'https://feed.example/api'})('btcPrice');
    expect(ofOther).to.contain('(feed.example)');
    expect(otherLinks.join()).not.to.contain('feed.example');
    expect(explained({market: FED}, {fields}, {live: './feed.json'})('btcPrice')[0]).to.contain('(this site)');
  });

  it('says why an older figure stands', () => {
    const reason = 'The price feed has given nothing newer since, so this figure stands.';
    expect(explained({market: FED}, STALE)('difficulty')[0]).to.contain(reason);
    expect(explained({market: FED}, FRESH)('difficulty')[0]).not.to.contain(reason);
  });

  it('names the place of the tenge rate, which is another than the feed’s', () => {
    const fields: States = {...LIVE, kztPerUsd: {state: 'live', asOf: '2026-11-27'}};
    const market = {...FED, kztPerUsd: 480};
    expect(explained({market}, {fields}, {liveKzt: true})('kztPerUsd')[0]).to.match(
      /^The market figure of Nov 27, 2026 is 480 ₸\/\$\. \(@fawazahmed0\/currency-api\) /,
    );
    const ofFeed: States = {...LIVE, kztPerUsd: {state: 'live', asOf: LAST_YEAR}};
    expect(explained({market}, {fields: ofFeed}, {live: '/a.json', liveKzt: true})('kztPerUsd')[0]).to.contain(
      '(this site)',
    );
  });

  it('has the digits that the field of a bundled figure has', () => {
    const context = withFeed({market: FED}, FRESH);
    expect(valueText(context, 'difficulty')).to.equal('155,973,032,196,072');
    expect(valueText(context, 'blockFees')).to.equal('0.02233446');
  });
});
