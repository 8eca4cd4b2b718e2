import {HISTORY, type HistoryMonth} from '../data/history.js';
import {investmentIn} from './investment.js';
import {listOf} from './list-of.js';
import {type MonthMarket, prepareMonths} from './months.js';
import type {Inputs} from './parameters.js';
import {type Month, type Outcome, outcomeOf, termsAhead} from './projection.js';

/** How the range of the months ahead is computed. */
export interface OutlookOptions {
  /** Number of futures, 1 … 10 000. */
  readonly futures: number;
  /** What the draws follow from, a whole number from 0 to 2^32 − 1. The same seed gives the same futures. */
  readonly seed: number;
  /** The months whose changes are drawn, 2 … 10 000. */
  readonly history: readonly Pick<HistoryMonth, 'price' | 'difficulty'>[];
}

/** Three of a hundred parts of a list in order: those below which 10, 50 and 90 per cent of its values lie. */
export interface Percentiles<Value extends number | null = number> {
  readonly low: Value;
  readonly median: Value;
  readonly high: Value;
}

/** The balances of all futures after a month, USD. */
export interface OutlookMonth extends Percentiles {
  readonly month: number;
}

/** What a farm comes to in many futures that are made of past months. */
export interface Outlook {
  /** Number of futures. */
  readonly futures: number;
  /** Share of the futures that pay back within the horizon, a fraction; null without an investment. */
  readonly paidBack: number | null;
  /** Share of the futures whose final balance is not negative, a fraction. */
  readonly endsAhead: number;
  readonly months: readonly OutlookMonth[];
  /** Months until payback over all futures; null where a percentile lies beyond the horizon, or without an investment. */
  readonly payback: Percentiles<number | null>;
  /** Net present value, USD. */
  readonly npv: Percentiles;
  /** Geometric mean growth of the history per month, fractions. */
  readonly meanGrowth: {readonly price: number; readonly difficulty: number};
}

/** One of the futures. */
export interface Future extends Outcome {
  readonly months: readonly Month[];
}

/** The options where nothing else is asked for. */
export const DEFAULT_OUTLOOK: OutlookOptions = Object.freeze({futures: 500, seed: 1, history: HISTORY});

/** Months that are drawn together, so that a rise keeps what followed it. */
const BLOCK = 6;

/**
 * Numbers from 0 up to but not including 1, which follow from the seed alone. The generator is Mulberry32 by Tommy
 * Ettinger, in the public domain: https://gist.github.com/tommyettinger/46a874533244883189143505d203312c
 */
function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Each month's price and difficulty as multiples of those of the month before. */
const changesIn = (history: OutlookOptions['history']): readonly MonthMarket[] =>
  history.slice(1).map(({price, difficulty}, index) => {
    const before = history[index] as MonthMarket;
    return {price: price / before.price, difficulty: difficulty / before.difficulty};
  });

/**
 * Draws one future after another. A future begins with today's market; each later month multiplies that of the month
 * before by a change of the history, in circular blocks of consecutive changes. There is no logarithm or exponential in
 * it, so that every engine has the same bits.
 */
function createDraw({btcPrice, difficulty, horizon}: Inputs, {seed, history}: OutlookOptions): () => MonthMarket[] {
  const changes = changesIn(history);
  const random = mulberry32(seed);
  return () => {
    let market: MonthMarket = {price: btcPrice, difficulty};
    let place = 0;
    const markets = [market];
    for (let drawn = 0; drawn < horizon - 1; drawn++) {
      if (drawn % BLOCK === 0) place = Math.floor(random() * changes.length);
      const change = changes[place % changes.length] as MonthMarket;
      place++;
      market = {price: market.price * change.price, difficulty: market.difficulty * change.difficulty};
      markets.push(market);
    }
    return markets;
  };
}

/** The value below which a share, a fraction, of ascending values lies, linear between two of them. */
function quantile(values: Float64Array, share: number): number {
  const position = (values.length - 1) * share;
  const below = values[Math.floor(position)] as number;
  const above = values[Math.ceil(position)] as number;
  // Two equal values, which may be infinite, have nothing between them.
  return above === below ? below : below + (above - below) * (position - Math.floor(position));
}

function percentilesOf(values: Float64Array): Percentiles {
  const ascending = values.sort();
  const [low, median, high] = [quantile(ascending, 0.1), quantile(ascending, 0.5), quantile(ascending, 0.9)];
  return Object.freeze({low, median, high});
}

/** Null for a time that is later than the horizon. */
const withinHorizon = ({low, median, high}: Percentiles): Percentiles<number | null> =>
  Object.freeze({
    low: Number.isFinite(low) ? low : null,
    median: Number.isFinite(median) ? median : null,
    high: Number.isFinite(high) ? high : null,
  });

/** Mean growth per month of the history, a fraction. */
function meanGrowthOf(history: OutlookOptions['history']): Outlook['meanGrowth'] {
  const [first, last] = [history[0], history.at(-1)] as [MonthMarket, MonthMarket];
  const growth = (key: keyof MonthMarket): number => (last[key] / first[key]) ** (1 / (history.length - 1)) - 1;
  return Object.freeze({price: growth('price'), difficulty: growth('difficulty')});
}

const shareOf = (values: Float64Array, test: (value: number) => boolean): number =>
  values.filter(test).length / values.length;

/**
 * The range of the months ahead, future by future and then month by month: a step ends with each, so that a page can do
 * other things between two of them.
 */
export function* outlookInSteps(inputs: Inputs, options: OutlookOptions): Generator<undefined, Outlook> {
  const {futures, history} = options;
  const draw = createDraw(inputs, options);
  const monthsOf = prepareMonths(inputs, termsAhead(inputs));
  const balances = listOf(inputs.horizon, () => new Float64Array(futures));
  const [paybacks, npvs, finals] = [new Float64Array(futures), new Float64Array(futures), new Float64Array(futures)];
  for (let future = 0; future < futures; future++) {
    const months = monthsOf(draw());
    months.forEach(({balance}, index) => {
      (balances[index] as Float64Array)[future] = balance;
    });
    const {payback, npv, finalBalance} = outcomeOf(inputs, months);
    paybacks[future] = payback ?? Infinity;
    npvs[future] = npv;
    finals[future] = finalBalance;
    yield;
  }
  const months: OutlookMonth[] = [];
  for (const values of balances) {
    months.push(Object.freeze({month: months.length + 1, ...percentilesOf(values)}));
    yield;
  }
  return Object.freeze({
    futures,
    paidBack: investmentIn(inputs) > 0 ? shareOf(paybacks, Number.isFinite) : null,
    endsAhead: shareOf(finals, (balance) => balance >= 0),
    months: Object.freeze(months),
    payback: withinHorizon(percentilesOf(paybacks)),
    npv: percentilesOf(npvs),
    meanGrowth: meanGrowthOf(history),
  });
}

/** The range of the months ahead at once. */
export function computeOutlook(inputs: Inputs, options: OutlookOptions = DEFAULT_OUTLOOK): Outlook {
  const steps = outlookInSteps(inputs, options);
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
  }
}

/** One of the futures, counted from 1. */
export function computeFuture(inputs: Inputs, number: number, options: OutlookOptions = DEFAULT_OUTLOOK): Future {
  const draw = createDraw(inputs, options);
  let markets = draw();
  for (let drawn = 1; drawn < number; drawn++) markets = draw();
  const months = prepareMonths(inputs, termsAhead(inputs))(markets);
  return Object.freeze({
    months: Object.freeze(months.map((figures, index) => Object.freeze({month: index + 1, ...figures}))),
    ...outcomeOf(inputs, months),
  });
}
