/**
 * Market figures of one date, bundled so that the calculator works without network requests. A market feed may replace
 * them. The views always show them with their date, never as live.
 *
 * Sources: captures of whattomine.com and blockchain.info (price, difficulty, fees, height); the tenge rate of
 * @fawazahmed0/currency-api, which is in the public domain.
 */
export const SNAPSHOT = {
  /** Day of price, difficulty, height and fees. */
  date: '2026-10-05',
  /** Day of the tenge rate. */
  rateDate: '2026-09-29',
  /** USD per BTC. */
  btcPrice: 85_956.45,
  /** Network difficulty. */
  difficulty: 132_716_002_350_731.3,
  /** Height of the next block. */
  blockHeight: 969_990,
  /** BTC of transaction fees per block. */
  blockFees: 0.019_377_883_3,
  /** KZT per USD. */
  kztPerUsd: 441.23,
} as const;
