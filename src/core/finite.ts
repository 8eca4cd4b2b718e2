/** A figure without a value is null, never NaN or infinite; −0 is 0. */
export const finiteOrNull = (value: number): number | null => (Number.isFinite(value) ? value + 0 : null);

/** A quotient that means something only over a positive divisor. */
export const ratio = (dividend: number, divisor: number): number | null =>
  divisor > 0 ? finiteOrNull(dividend / divisor) : null;
