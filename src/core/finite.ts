/**
 * The largest relative error of a quotient that counts as rounding noise. A sum of a few products of doubles has a
 * relative error below 1e-15, so a quotient this close to a whole number stands for that number.
 */
export const ROUNDING_TOLERANCE = 1e-12;

/** The value, or null for NaN and infinity; −0 becomes 0. */
export const finiteOrNull = (value: number): number | null => (Number.isFinite(value) ? value + 0 : null);

/** A quotient, or null where the divisor is not positive or the result not finite. */
export const ratio = (dividend: number, divisor: number): number | null =>
  divisor > 0 ? finiteOrNull(dividend / divisor) : null;
