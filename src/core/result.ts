import {type BreakEvens, breakEven, todaysValues} from './break-even.js';
import {type Day, day} from './day.js';
import type {Inputs} from './parameters.js';

/** What the calculator says: plain, frozen, serialisable. USD a day, kWh, BTC, TH/s; shares and rates as fractions. */
export interface Result extends Day {
  readonly breakEven: BreakEvens;
  readonly today: BreakEvens;
}

/** The day of inputs that are known to be good, its break-evens and today's values beside them. */
export function resultOf(inputs: Inputs): Result {
  const today = day(inputs);
  return Object.freeze({
    ...today,
    costs: Object.freeze(today.costs),
    breakEven: Object.freeze(breakEven(inputs, today)),
    today: Object.freeze(todaysValues(inputs, today)),
  });
}
