import assert from 'node:assert/strict';

/** How far two figures that should be equal may be apart. */
interface Nearness {
  /** As a share of what is at stake. */
  readonly tolerance: number;
  /** Below this the numbers themselves have fewer digits, and nothing relative holds. */
  readonly vanishing: number;
}

/** What is at stake where nothing else is named: the figure itself. */
const sizeOf = (value: number): number => Math.abs(value);

/** Whether two figures are equal but for rounding, and the assertion that they are, which names the figure. */
export function nearness({tolerance, vanishing}: Nearness) {
  const allowed = (stake: number, share: number): number => share * stake + vanishing;
  const isClose = (actual: number, expected: number, stake: number, share = tolerance): boolean =>
    Math.abs(actual - expected) <= allowed(stake, share);
  const assertClose = (
    name: string,
    actual: number | null,
    expected: number,
    stake = sizeOf(expected),
    share = tolerance,
  ): void => {
    assert.ok(
      actual !== null && isClose(actual, expected, stake, share),
      `${name} is ${String(actual)}, not ${expected}: ${Math.abs((actual ?? NaN) - expected)} apart, ` +
        `where ${allowed(stake, share)} is allowed`,
    );
  };
  return {isClose, assertClose};
}
