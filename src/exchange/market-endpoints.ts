/** The server that `live="mempool"` names. https://mempool.space/docs/api/rest */
export const MEMPOOL = 'https://mempool.space/api';

/** The tenge rate of the day; the package is in the public domain. https://github.com/fawazahmed0/exchange-api */
export const CURRENCIES_ADDRESS =
  'https://cdn.jsdelivr.net/npm/@fawazahmed0/currency-api@latest/v1/currencies/usd.min.json';

/** Milliseconds for the headers and the body of an answer together. */
export const LONGEST_WAIT = 8000;

/** Bytes of a body, decompressed. The answers of the known feeds are below 40 kB. */
export const LARGEST_BODY = 65_536;
