import type {NumberKey, NumberParameter} from './parameters.js';

/** An input and the values it takes along one side of a grid, in its row's unit. */
export interface Axis {
  readonly key: NumberKey;
  readonly values: readonly number[];
}

/** The next round number below: 1, 2 or 5, and the power of ten it is times. */
function roundBelow(value: number): readonly [digit: number, exponent: number] {
  const exponent = Math.floor(Math.log10(value));
  const leading = value / 10 ** exponent;
  return [leading >= 5 ? 5 : leading >= 2 ? 2 : 1, exponent];
}

/**
 * Values of a row around the one in force, ascending and all in its range: round steps from about half of it to one and
 * a half times, itself in place of the round value next to it. Fewer than `count` only where a range of whole numbers
 * has no more.
 */
export function valuesAround(row: NumberParameter, inForce: number, count: number): readonly number[] {
  const {min, max} = row;
  // Zero has no half: there the default says what is usual, and where that is zero too, the range does.
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
