import type {Axis} from './axis.js';
import {computeDay} from './day.js';
import type {Inputs} from './parameters.js';

/** Figures of the day that a grid can hold: net profit in USD per day, and net profit as a fraction of revenue. */
export const METRICS = ['netProfit', 'margin'] as const;
export type Metric = (typeof METRICS)[number];

/** The two inputs of a grid, and the figure to compute. */
export interface GridAxes {
  readonly x: Axis;
  readonly y: Axis;
  /** The figure to compute; `netProfit` where left out. */
  readonly metric?: Metric | undefined;
}

/** One figure of the day for each pair of values. */
export interface Grid extends GridAxes {
  readonly metric: Metric;
  /** A row for each value of y, with a figure for each value of x; null where the figure has no value. */
  readonly rows: readonly (readonly (number | null)[])[];
}

/** One figure of the day for each pair of values of two inputs. The other inputs stay the same. */
export function computeGrid(inputs: Inputs, {x, y, metric = 'netProfit'}: GridAxes): Grid {
  const rowAt = (down: number) =>
    x.values.map((across) => computeDay({...inputs, [x.key]: across, [y.key]: down})[metric]);
  return Object.freeze({x, y, metric, rows: Object.freeze(y.values.map((down) => Object.freeze(rowAt(down))))});
}
