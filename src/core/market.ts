import {SNAPSHOT} from '../data/snapshot.js';
import {isMarketFigure, type Key, KEYS} from './parameters.js';

/** The inputs that a market feed can give. */
export type MarketKey = 'btcPrice' | 'difficulty' | 'blockHeight' | 'blockFees' | 'kztPerUsd';

export const MARKET_KEYS = KEYS.filter((key: Key): key is MarketKey => isMarketFigure(key));

/** The day of a bundled figure, such as `2026-10-05`. The tenge rate has one of its own. */
export const bundledDay = (key: Key): string => (key === 'kztPerUsd' ? SNAPSHOT.rateDate : SNAPSHOT.date);

/** Why a feed's answer, or a part of it, was not used. */
export type MarketFault =
  // No answer: refused, no network, no permission to read it (CORS), or a redirect.
  | 'network'
  | 'timeout'
  // A status such as 500.
  | 'status'
  // More than the limit.
  | 'size'
  // No JSON, or not of the form that the feed has.
  | 'syntax'
  // A figure out of its range or of the wrong type.
  | 'range'
  // A time in the future, an answer older than what is known, or a height that does not fit the date.
  | 'stale';
