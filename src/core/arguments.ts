/** Checks of the arguments of the public functions. Each check returns the checked value or throws a RangeError. */

import {HISTORY} from '../data/history.js';
import type {Axis} from './axis.js';
import {type Basis, impliedBasis, missingFigure} from './basis.js';
import {
  accepts,
  describeRange,
  type Inputs,
  isKey,
  type Key,
  KEYS,
  type NumberParameter,
  type Parameter,
  PARAMETERS,
} from './parameters.js';
import type {PastSpan} from './history.js';
import {type HourOffer, HOURS, MOST_PER_KWH} from './hours.js';
import {listOf} from './list-of.js';
import {DEFAULT_OUTLOOK, type OutlookOptions} from './outlook.js';
import {readFleet} from './read-fleet.js';
import type {PurchaseWindow} from './purchase-plan.js';
import type {RankedRig} from './rigs.js';
import {type Grid, type GridAxes, METRICS} from './sensitivity.js';

/** A value as an error message shows it. Its own `toString` is never called, because it could run any code. */
function describeValue(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 100));
  if (typeof value === 'function') return 'a function';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}

/** Whether a value is a list of entries that can all be used. */
function isFleet(value: unknown): boolean {
  const {fleet, refused} = (typeof value === 'object' ? readFleet(value) : undefined) ?? {refused: []};
  return fleet !== undefined && refused.length === 0;
}

function isAccepted(row: Parameter, value: unknown): boolean {
  switch (row.kind) {
    case 'number':
      return value === null ? row.default === null : typeof value === 'number' && accepts(row, value);
    case 'choice':
      return row.options.includes(value as string);
    case 'switch':
      return typeof value === 'boolean';
    case 'fleet':
      return value === null || isFleet(value);
  }
}

/** A value that a row accepts; −0 becomes 0. The error message has the argument's name and the row's range. */
function checkedValue(name: string, row: Parameter, value: unknown) {
  if (!isAccepted(row, value))
    throw new RangeError(`${name} is ${describeValue(value)}; it must be ${describeRange(row)}`);
  return value === 0 ? 0 : value;
}

/** A number that a row accepts. Unlike an input, it cannot be unset. */
export const checkedNumber = (name: string, row: NumberParameter, value: unknown): number =>
  checkedValue(name, {...row, default: row.min}, value) as number;

/** A number between two ends, which may be infinite; −0 becomes 0. */
export function checkedBetween(name: string, value: unknown, min: number, max: number): number {
  if (typeof value !== 'number' || !(value >= min && value <= max))
    throw new RangeError(`${name} is ${describeValue(value)}; it must be from ${min} to ${max}`);
  return value + 0;
}

/** A row of whole numbers, for arguments such as counts, which are not inputs. */
const wholeNumberRow = (unit: string, min: number, max: number): NumberParameter => ({
  kind: 'number',
  unit,
  default: min,
  min,
  max,
  source: null,
  whole: true,
});

/** The inputs where nothing is given. */
const DEFAULTS = Object.fromEntries(KEYS.map((key) => [key, PARAMETERS[key].default]));

/** Inputs with the defaults filled in. A basis left out is the one that a given figure implies, or else `network`. */
export function checkedInputs(partial: Partial<Inputs>): Inputs {
  const inputs: {-readonly [K in Key]?: unknown} = {...DEFAULTS, basis: undefined};
  for (const key of Object.keys(partial)) {
    if (!isKey(key)) throw new RangeError(`${key} is not an input`);
    const value = partial[key];
    if (value !== undefined) inputs[key] = checkedValue(key, PARAMETERS[key], value);
  }
  const basis = (inputs.basis ??= impliedBasis((figure) => inputs[figure] !== null) ?? 'network') as Basis;
  const missing = missingFigure(basis, inputs);
  if (missing)
    throw new RangeError(`${missing} is missing; the basis ${basis} needs ${describeRange(PARAMETERS[missing])}`);
  return inputs as Inputs;
}

/** The row of a number input. */
export function checkedNumberRow(name: string, key: unknown): NumberParameter {
  const row = typeof key === 'string' && isKey(key) ? PARAMETERS[key] : null;
  if (row?.kind !== 'number')
    throw new RangeError(`${name} is ${describeValue(key)}; it must be an input that is a number`);
  return row;
}

const COUNT_OF_VALUES = wholeNumberRow('values', 1, 1000);

/** The number of values on an axis. */
export const checkedCount = (count: unknown): number => checkedNumber('count', COUNT_OF_VALUES, count);

/** A frozen copy of an axis. */
function checkedAxis(name: string, {key, values}: Axis): Axis {
  const row = checkedNumberRow(`${name}.key`, key);
  if (!Array.isArray(values) || values.length === 0)
    throw new RangeError(`${name}.values is ${describeValue(values)}; it must be a list of values of ${key}`);
  // A hole in a list becomes undefined, which is then refused.
  const numbers = [...(values as unknown[])].map((value) => checkedNumber(`${key} in ${name}.values`, row, value));
  return Object.freeze({key, values: Object.freeze(numbers)});
}

/** Two axes of different inputs, and the figure to show. */
export function checkedAxes({x, y, metric = 'netProfit'}: GridAxes): Pick<Grid, 'x' | 'y' | 'metric'> {
  const axes = {x: checkedAxis('x', x), y: checkedAxis('y', y), metric};
  if (x.key === y.key) throw new RangeError(`y.key is ${y.key}; it must be another than x.key`);
  if (!METRICS.includes(metric))
    throw new RangeError(`metric is ${describeValue(metric)}; it must be one of ${METRICS.join(', ')}`);
  return axes;
}

const FROM = wholeNumberRow('purchases', 0, Number.MAX_SAFE_INTEGER);
/** The limit keeps a mistaken window from filling the memory; no page shows more at once. */
const COUNT_OF_PURCHASES = wholeNumberRow('purchases', 0, 100_000);

/** A window on the day's purchases. */
export const checkedWindow = ({from, count}: PurchaseWindow): PurchaseWindow => ({
  from: checkedNumber('from', FROM, from),
  count: checkedNumber('count', COUNT_OF_PURCHASES, count),
});

/** The 24 hours of a day. */
export function checkedHours(hours: readonly HourOffer[]): readonly HourOffer[] {
  if (!Array.isArray(hours) || hours.length !== HOURS)
    throw new RangeError(`hours is ${describeValue(hours)}; it must be a list of ${HOURS} hours`);
  return [...(hours as unknown[])].map((given, hour) => {
    const {price, available} = Object(given) as Partial<HourOffer>;
    return {
      price: checkedBetween(`price of hour ${hour}`, price, -MOST_PER_KWH, MOST_PER_KWH),
      available:
        (available ?? null) === null ? null : checkedBetween(`available of hour ${hour}`, available, 0, Infinity),
    };
  });
}

/** Rig models to rank. */
export function checkedRigs(rigs: readonly RankedRig[]): readonly RankedRig[] {
  if (!Array.isArray(rigs)) throw new RangeError(`rigs is ${describeValue(rigs)}; it must be a list of rigs`);
  return [...(rigs as unknown[])].map((given, place) => {
    const {id, power, hashrate} = Object(given) as Partial<RankedRig>;
    if (typeof id !== 'string') throw new RangeError(`id of rig ${place} is ${describeValue(id)}; it must be a text`);
    return {
      id,
      power: checkedNumber(`power of ${id}`, PARAMETERS.rigPower, power),
      hashrate: checkedNumber(`hashrate of ${id}`, PARAMETERS.rigHashrate, hashrate),
    };
  });
}

/** The first and the last month of a look back, both months of the history. */
export function checkedSpan(given: PastSpan): {readonly from: string; readonly to: string} {
  const {from, to} = Object(given) as PastSpan;
  const months = HISTORY.map(({month}) => month);
  const [first = '', last = ''] = [months[0], months.at(-1)];
  const checked = (name: string, month: unknown, edge: string): string => {
    const found = months.find((each) => each === (month ?? edge));
    if (found === undefined)
      throw new RangeError(`${name} is ${describeValue(month)}; it must be a month from ${first} to ${last}`);
    return found;
  };
  const span = {from: checked('from', from, first), to: checked('to', to, last)};
  if (span.from > span.to) throw new RangeError(`from is ${describeValue(span.from)}; it must not be after ${span.to}`);
  return span;
}

const FUTURES = wholeNumberRow('futures', 1, 10_000);
const SEED = wholeNumberRow('', 0, 2 ** 32 - 1);

/** A month may have ten times the price or difficulty of the month before, or a tenth of it, so that nothing overflows. */
const LARGEST_CHANGE = 10;

/** The limit keeps a mistaken list from filling the memory. */
const MOST_MONTHS = 10_000;

/** The months whose changes are drawn. */
function checkedHistory(history: OutlookOptions['history']): OutlookOptions['history'] {
  const given: readonly unknown[] = Array.isArray(history) ? history : [];
  const {length} = given;
  if (!(length >= 2 && length <= MOST_MONTHS))
    throw new RangeError(`history is ${describeValue(history)}; it must be a list of 2 to ${MOST_MONTHS} months`);
  const months = listOf(length, (place) => {
    const {price, difficulty} = Object(given[place]) as Partial<OutlookOptions['history'][number]>;
    return {
      price: checkedNumber(`price in month ${place} of history`, PARAMETERS.btcPrice, price),
      difficulty: checkedNumber(`difficulty in month ${place} of history`, PARAMETERS.difficulty, difficulty),
    };
  });
  months.forEach((month, place) => {
    for (const key of ['price', 'difficulty'] as const) {
      const change = month[key] / (months[place - 1] ?? month)[key];
      if (!(change <= LARGEST_CHANGE && change >= 1 / LARGEST_CHANGE))
        throw new RangeError(
          `${key} in month ${place} of history is ${month[key]}; it must be within ${LARGEST_CHANGE} times that of the month before`,
        );
    }
  });
  return months;
}

/** How many futures are made, and of what. What is left out is as in {@link DEFAULT_OUTLOOK}. */
export function checkedOutlook(given: Partial<OutlookOptions>): OutlookOptions {
  const {
    futures = DEFAULT_OUTLOOK.futures,
    seed = DEFAULT_OUTLOOK.seed,
    history,
  } = Object(given) as Partial<OutlookOptions>;
  return {
    futures: checkedNumber('futures', FUTURES, futures),
    seed: checkedNumber('seed', SEED, seed),
    history: history === undefined ? DEFAULT_OUTLOOK.history : checkedHistory(history),
  };
}
