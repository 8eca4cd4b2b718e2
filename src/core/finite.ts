/**
 * What rounding may add to a quotient or take from it, as a share of it. A sum of a few products of doubles is off by less
 * than 1e-15 of itself, so a quotient this near to a whole number is meant to be that number.
 */
export const ROUNDING_TOLERANCE = 1e-12;

/** A figure without a value is null, never NaN or infinite; −0 is 0. */
export const finiteOrNull = (value: number): number | null => (Number.isFinite(value) ? value + 0 : null);

/** A quotient that means something only over a positive divisor. */
export const ratio = (dividend: number, divisor: number): number | null =>
  divisor > 0 ? finiteOrNull(dividend / divisor) : null;
