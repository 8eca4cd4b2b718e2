/** A figure without a value is null, never NaN or infinite; −0 is 0. */
export const figure = (value: number): number | null => (Number.isFinite(value) ? value + 0 : null);

/** A quotient that means something only over a positive divisor. */
export const over = (dividend: number, divisor: number): number | null =>
  divisor > 0 ? figure(dividend / divisor) : null;
