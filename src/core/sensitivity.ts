import {type Axis, checkedAxis} from './axis.js';
import {complete, describeValue} from './complete.js';
import {day} from './day.js';
import type {Inputs} from './parameters.js';

/** Figures of the day that a grid can show: USD a day, and that as a share of revenue. */
const METRICS = ['netProfit', 'margin'] as const;
export type Metric = (typeof METRICS)[number];

export interface GridAxes {
  readonly x: Axis;
  readonly y: Axis;
  /** `netProfit` where left out. */
  readonly metric?: Metric | undefined;
}

/** One figure of the day for each pair of values. */
export interface Grid extends GridAxes {
  readonly metric: Metric;
  /** One for each value of y, with a figure for each value of x; null where it has no value. */
  readonly rows: readonly (readonly (number | null)[])[];
}

/** The grid of inputs and axes that are known to be good. */
export function gridOf(inputs: Inputs, {x, y, metric = 'netProfit'}: GridAxes): Grid {
  const rowAt = (down: number) => x.values.map((across) => day({...inputs, [x.key]: across, [y.key]: down})[metric]);
  return Object.freeze({x, y, metric, rows: Object.freeze(y.values.map((down) => Object.freeze(rowAt(down))))});
}

/**
 * One figure of the day over a grid of two inputs, the others as they are; these may be partial.
 * @throws RangeError naming what is not an input, not a value of its range, or not a metric
 */
export function sensitivity(inputs: Partial<Inputs>, {x, y, metric = 'netProfit'}: GridAxes): Grid {
  const axes = {x: checkedAxis('x', x), y: checkedAxis('y', y), metric};
  if (x.key === y.key) throw new RangeError(`y.key is ${y.key}; it must be another than x.key`);
  if (!METRICS.includes(metric))
    throw new RangeError(`metric is ${describeValue(metric)}; it must be one of ${METRICS.join(', ')}`);
  // With the first point in, a basis left out follows a figure of revenue on an axis as it does one among the inputs.
  return gridOf(complete({...inputs, [x.key]: x.values[0], [y.key]: y.values[0]}), axes);
}
