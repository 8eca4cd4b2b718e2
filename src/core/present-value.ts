/** What sums of money at equal intervals, the first one now, are worth today at a rate per interval (a fraction). */
export const presentValue = (rate: number, flows: readonly number[]): number =>
  flows.reduce((sum, flow, interval) => sum + flow / (1 + rate) ** interval, 0);
