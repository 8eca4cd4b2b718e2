import {Decimal} from 'decimal.js';
import type {Inputs, OutlookOptions} from '../../src/core/index.js';
import {marketToday} from './day.js';
import {exact, Exact, type Figure} from './exact.js';
import type {Terms} from './months.js';

type History = OutlookOptions['history'];

/** Price and difficulty of a month. */
export type DrawnMarket = Pick<Terms, 'price' | 'difficulty'>;

const WORD = 2n ** 32n;
const word = (value: bigint): bigint => value & (WORD - 1n);

/** The whole numbers below 2^32 that Mulberry32 makes of a seed, in arithmetic that no 32 bits limit. */
function* words(seed: number): Generator<bigint, never> {
  let state = BigInt(seed);
  for (;;) {
    state = word(state + 0x6d2b79f5n);
    let mixed = word((state ^ (state >> 15n)) * (state | 1n));
    mixed ^= word(mixed + (mixed ^ (mixed >> 7n)) * (mixed | 61n));
    yield mixed ^ (mixed >> 14n);
  }
}

/** The markets of one future after another: six changes in a row of the history's circle, then six from elsewhere. */
export function drawFutures(inputs: Inputs, {futures, seed, history}: OutlookOptions): DrawnMarket[][] {
  const months = history.map(({price, difficulty}) => ({price: exact(price), difficulty: exact(difficulty)}));
  const changes = months.slice(1).map(({price, difficulty}, index) => {
    const before = months[index] as DrawnMarket;
    return {price: price.over(before.price), difficulty: difficulty.over(before.difficulty)};
  });
  const random = words(seed);
  return Array.from({length: futures}, () => {
    const {price, difficulty} = marketToday(inputs);
    const markets: DrawnMarket[] = [{price, difficulty}];
    while (markets.length < inputs.horizon) {
      const start = Number((random.next().value * BigInt(changes.length)) / WORD);
      for (let step = 0; step < 6 && markets.length < inputs.horizon; step++) {
        const change = changes[(start + step) % changes.length] as DrawnMarket;
        const before = markets.at(-1) as DrawnMarket;
        markets.push({
          price: before.price.times(change.price),
          difficulty: before.difficulty.times(change.difficulty),
        });
      }
    }
    return markets;
  });
}

/** How far a double may be from a number with an error of one. */
const ALLOWED_PER_ERROR = exact(1).allowed;

const ascending = (values: readonly Decimal[]): Decimal[] => [...values].sort((a, b) => a.comparedTo(b));

/**
 * Values in order. Rounding may exchange two of them, so that each place keeps as much error as lies between the value there
 * and those that would be there if all were as small, or as large, as doubles may make them.
 */
function ordered(values: readonly Exact[]): Exact[] {
  const least = ascending(values.map(({value, allowed}) => value.minus(allowed)));
  const most = ascending(values.map(({value, allowed}) => value.plus(allowed)));
  return ascending(values.map(({value}) => value)).map((value, place) => {
    const below = value.minus(least[place] ?? NaN);
    const above = (most[place] ?? value).minus(value);
    return new Exact(value, Decimal.max(below, above).div(ALLOWED_PER_ERROR));
  });
}

/** So many of a hundred parts of a list. */
const SHARES = {low: 10, median: 50, high: 90} as const;

/**
 * What stands at three shares of the way through values in order, linear between two of them. A null is later than all
 * numbers, and there is nothing between it and another value.
 */
export function percentilesOf(values: readonly (Exact | null)[]): Record<keyof typeof SHARES, Figure> {
  const numbers = ordered(values.filter((value) => value !== null));
  const at = (share: number): Figure => {
    const position = new Decimal(values.length - 1).times(share).div(100);
    const [below, above] = [numbers[position.floor().toNumber()], numbers[position.ceil().toNumber()]];
    if (!below || !above) return null;
    return position.isInteger()
      ? below
      : below.plus(above.minus(below).times(exact(position).minus(exact(position.floor()))));
  };
  return {low: at(SHARES.low), median: at(SHARES.median), high: at(SHARES.high)};
}

/** Mean growth per month of a history. */
export function meanGrowthOf(history: History): Record<'price' | 'difficulty', Exact> {
  const growth = (key: 'price' | 'difficulty'): Exact =>
    exact(history.at(-1)?.[key] ?? NaN)
      .over(exact(history[0]?.[key] ?? NaN))
      .toThe(new Decimal(1).div(history.length - 1))
      .minus(exact(1));
  return {price: growth('price'), difficulty: growth('difficulty')};
}
