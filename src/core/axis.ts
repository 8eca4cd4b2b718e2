import {listOf} from './list-of.js';
import type {NumberKey, NumberParameter} from './parameters.js';

/** An input and the values it takes along one side of a grid, in its row's unit. */
export interface Axis {
  readonly key: NumberKey;
  readonly values: readonly number[];
}

/** The largest round number not above a value, as 1, 2 or 5 times a power of ten. */
function roundBelow(value: number): readonly [digit: number, exponent: number] {
  const exponent = Math.floor(Math.log10(value));
  const leading = value / 10 ** exponent;
  return [leading >= 5 ? 5 : leading >= 2 ? 2 : 1, exponent];
}

/** The size of a row's usual values: its default, or a value between the ends of its range where that is zero. */
const typicalSizeOf = ({default: usual, max}: NumberParameter): number => Math.abs(usual ?? 0) || Math.sqrt(max);

/**
 * The value some steps above or below another. A step is 1, 2 or 5 times a power of ten, about a twentieth of the value,
 * and the result is a multiple of it within the row's range. The value may be in another unit than the row, such as
 * tenge, of which one unit of the row has `scale`. Steps from a value below `usual` are as large as those from `usual`.
 */
export function steppedValue(row: NumberParameter, value: number, steps: number, scale = 1, usual = 0): number {
  // Without a smallest size, ever smaller steps down would never reach zero.
  const size = Math.max(Math.abs(value), Math.abs(usual), row.whole ? 20 : (typicalSizeOf(row) * scale) / 4);
  const [digit, exponent] = roundBelow(size / 20);
  const multiple = value / (digit * 10 ** exponent);
  // A value between two multiples goes to the next one, and rounding noise does not count as between.
  const from = steps > 0 ? Math.floor(multiple + 1e-9) : Math.ceil(multiple - 1e-9);
  const stepped = Number(`${(from + steps) * digit}e${exponent}`);
  return Math.min(row.max * scale, Math.max(row.min * scale, stepped));
}

/** The ends of a slider and the step between two of its places. */
export interface SliderRange {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** The ends of a slider as multiples of the value, and its number of steps for the size of a value. */
const SLIDER_FROM = 0.2;
const SLIDER_TO = 3;
const SLIDER_STEPS = 100;

/**
 * The range of a slider for a value: from 0.2 to 3 times the value or the page's default, whichever is wider, within the
 * row's range, on steps of 1, 2 or 5 times a power of ten. The numbers may be in another unit than the row, of which one
 * unit of the row has `scale`.
 */
export function sliderRange(row: NumberParameter, value: number, usual: number, scale = 1): SliderRange {
  // Around zero a slider still has a length.
  const size = Math.max(value, usual, 1e-9 * typicalSizeOf(row) * scale);
  const [digit, exponent] = roundBelow(size / SLIDER_STEPS);
  // Parsing a text rounds correctly, while 3 * 0.1 is 0.30000000000000004.
  const multiple = (steps: number): number => Number(`${steps * digit}e${exponent}`);
  const steps = (end: number, round: (steps: number) => number): number => round(end / multiple(1));
  const lowest = Math.max(SLIDER_FROM * Math.min(value, usual), row.min * scale);
  const highest = Math.min(SLIDER_TO * size, row.max * scale);
  return {
    min: multiple(steps(lowest, Math.ceil)),
    max: multiple(steps(highest, Math.floor)),
    step: multiple(1),
  };
}

/**
 * Values of a row around the value in force, ascending and within the row's range. They are round numbers in even steps
 * from about half the value to one and a half times the value. The value itself replaces the round number nearest to
 * it. There are fewer than `count` only where a range of whole numbers has no more.
 */
export function valuesAround(row: NumberParameter, inForce: number, count: number): readonly number[] {
  const {min, max} = row;
  // Zero has no half, so the steps around it follow the size of the default, or of the range if the default is zero.
  const typicalSize = typicalSizeOf(row);
  const size = Math.abs(inForce) > 1e-9 * typicalSize ? Math.abs(inForce) : typicalSize;
  const widestStep = Math.min((1.25 * size) / Math.max(1, count - 1), (max - min) / count);
  const [digit, exponent] = roundBelow(row.whole ? Math.max(1, widestStep) : widestStep);
  // Parsing a text rounds correctly, while 3 * 0.1 is 0.30000000000000004.
  const multiple = (steps: number): number => Number(`${steps * digit}e${exponent}`);

  const lowest = Math.ceil(min / multiple(1));
  const highest = Math.floor(max / multiple(1));
  const nearest = Math.min(highest, Math.max(lowest, Math.round(inForce / multiple(1))));
  const first = Math.max(lowest, Math.min(nearest - Math.floor((count - 1) / 2), highest - count + 1));
  const length = Math.min(count, highest - first + 1);
  return Object.freeze(listOf(length, (index) => (first + index === nearest ? inForce : multiple(first + index))));
}
