/** A number, or null where there is no value. */
export type Value = number | null;

/** A linear axis. */
export interface Scale {
  /** Round numbers in even steps; all values lie between the first and the last. */
  readonly ticks: readonly number[];
  readonly step: number;
  /** Position of a value between the first and the last tick, in per cent. */
  readonly at: (value: number) => number;
}

/** Larger values overflow the arithmetic below, and smaller ones underflow it. */
const HUGE = 1e300;
const TINY = 1e-300;

/** Whether there is a value that can be drawn. */
export const isKnown = (value: Value | undefined): value is number => Math.abs(value ?? NaN) < HUGE;

/**
 * A linear scale over the values, in steps of 1, 2 or 5 times a power of ten, with at most `most` + 2 ticks. It
 * includes zero if 0 is among the values, or if all values are equal.
 */
export function scale(values: readonly Value[], most = 4): Scale {
  const known = values.filter(isKnown);
  const size = Math.max(...known.map(Math.abs), 0);
  let low = Math.min(...known);
  let high = Math.max(...known);
  if (size < TINY) [low, high] = [-2, 2];
  else if (high - low < size / 1e9) [low, high] = [Math.min(low, 0), Math.max(high, 0)];
  const rough = (high - low) / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10);
  const first = Math.floor(low / step);
  const count = Math.ceil(high / step) - first;
  return {
    // Twelve digits remove rounding noise, such as that of 3 * 0.1.
    ticks: [...Array(count + 1).keys()].map((index) => Number(((first + index) * step).toPrecision(12))),
    step,
    at: (value) => (100 * (value / step - first)) / count,
  };
}
