import {checkedNumber, describeValue, wholeNumberRow} from './complete.js';
import {isKey, type NumberKey, type NumberParameter, PARAMETERS} from './parameters.js';

/** An input and the values it takes along one side of a grid, in its row's unit. */
export interface Axis {
  readonly key: NumberKey;
  readonly values: readonly number[];
}

function numberRow(name: string, key: unknown): NumberParameter {
  const row = typeof key === 'string' && isKey(key) ? PARAMETERS[key] : null;
  if (row?.kind !== 'number')
    throw new RangeError(`${name} is ${describeValue(key)}; it must be an input that is a number`);
  return row;
}

/**
 * A copy of an axis, frozen.
 * @throws RangeError naming a key that is no number input, or a value outside its range
 */
export function checkedAxis(name: string, {key, values}: Axis): Axis {
  const row = numberRow(`${name}.key`, key);
  if (!Array.isArray(values) || values.length === 0)
    throw new RangeError(`${name}.values is ${describeValue(values)}; it must be a list of values of ${key}`);
  // Array.from, for a hole in a list is no number either.
  const numbers = Array.from(values as unknown[], (value) => checkedNumber(`${key} in ${name}.values`, row, value));
  return Object.freeze({key, values: Object.freeze(numbers)});
}

const COUNT = wholeNumberRow('values', 1, 1000);

/** The next round number below: 1, 2 or 5, and the power of ten it is times. */
function roundBelow(value: number): readonly [digit: number, exponent: number] {
  const exponent = Math.floor(Math.log10(value));
  const leading = value / 10 ** exponent;
  return [leading >= 5 ? 5 : leading >= 2 ? 2 : 1, exponent];
}

/** Values of a row around one of them, so many if the range has as many; all known to be good. */
export function valuesAround(row: NumberParameter, inForce: number, count: number): readonly number[] {
  const {min, max} = row;
  // Half of nothing is nothing: there the default tells what is usual, and where that is nothing too, the range.
  const usual = Math.abs(row.default ?? 0) || Math.sqrt(max);
  const size = Math.abs(inForce) > 1e-9 * usual ? Math.abs(inForce) : usual;
  const widest = Math.min((1.25 * size) / Math.max(1, count - 1), (max - min) / count);
  const [digit, exponent] = roundBelow(row.whole ? Math.max(1, widest) : widest);
  // Through a text, because 3 · 0.1 is not 0.3.
  const times = (steps: number): number => Number(`${steps * digit}e${exponent}`);

  const lowest = Math.ceil(min / times(1));
  const highest = Math.floor(max / times(1));
  const nearest = Math.min(highest, Math.max(lowest, Math.round(inForce / times(1))));
  const first = Math.max(lowest, Math.min(nearest - Math.floor((count - 1) / 2), highest - count + 1));
  const length = Math.min(count, highest - first + 1);
  return Object.freeze(
    Array.from({length}, (_, index) => (first + index === nearest ? inForce : times(first + index))),
  );
}

/**
 * Values for an axis around the one in force, ascending and all in its range: round steps from about half of it to one
 * and a half times, itself in place of the round value next to it. Fewer than asked for only where a range of whole
 * numbers has no more.
 * @throws RangeError for a value outside its range, or a count that is not a whole number from 1 to 1000
 */
export function around(key: NumberKey, value: number, count: number): readonly number[] {
  const row = numberRow('key', key);
  return valuesAround(row, checkedNumber(key, row, value), checkedNumber('count', COUNT, count));
}
