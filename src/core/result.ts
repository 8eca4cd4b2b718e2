import {type BreakEvens, computeBreakEvens, todaysValues} from './break-even.js';
import {computeDay, type Day} from './day.js';
import type {Inputs} from './parameters.js';

/** What the calculator says: plain, frozen, serialisable. USD a day, kWh, BTC, TH/s; shares and rates as fractions. */
export interface Result extends Day {
  readonly breakEven: BreakEvens;
  readonly today: BreakEvens;
}

/** One day's result: the day, its break-evens, and today's values beside them. */
export function computeResult(inputs: Inputs): Result {
  const day = computeDay(inputs);
  return Object.freeze({
    ...day,
    costs: Object.freeze(day.costs),
    breakEven: Object.freeze(computeBreakEvens(inputs, day)),
    today: Object.freeze(todaysValues(inputs, day)),
  });
}
