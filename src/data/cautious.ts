/**
 * Values that a cautious reader counts with where the article says nothing: our own, in the unit of each row. The article
 * has no pool fee, no cooling, no fee of the exchange, and rigs that never stop.
 */
export const CAUTIOUS = {uptime: 95, poolFee: 2, aifcFee: 0.2, coolingOverhead: 5} as const;
