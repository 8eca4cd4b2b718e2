/**
 * Present value of payments at equal intervals, in their currency. The first payment is due now; the rate per interval
 * is a fraction.
 */
export const presentValue = (rate: number, flows: readonly number[]): number =>
  flows.reduce((sum, flow, interval) => sum + flow / (1 + rate) ** interval, 0);
