import type {MarketFault, MarketKey} from '../core/market.js';

/**
 * Where a figure of the market stands: the feed's last answer gave it, an earlier one did, or none did and the bundled one
 * stands.
 */
export interface MarketField {
  readonly state: 'live' | 'kept' | 'bundled';
  /** The moment for which the figure holds: `2026-11-27T12:40:00.000Z`, or a day where no more is known. */
  readonly asOf: string;
}

/** The state of the market feed. */
export interface MarketState {
  /**
   * `off` without a feed; `loading` until the first answer while nothing is kept; `live` where the last answer gave every
   * figure; `kept` where a figure of an earlier answer stands; `bundled` where none of the feed's stands.
   */
  readonly status: 'off' | 'loading' | 'live' | 'kept' | 'bundled';
  /** The oldest moment among the feed's figures that stand; null where none does. */
  readonly asOf: string | null;
  /** Each figure that the feed is asked for. */
  readonly fields: {readonly [K in MarketKey]?: MarketField};
  /** Why the last answer was not used as a whole; null where it was. */
  readonly error: {readonly reason: MarketFault; readonly message: string} | null;
  /** Whether a request is under way. */
  readonly isLoading: boolean;
  /** Whether newer figures wait until the reader leaves the field. */
  readonly isWaiting: boolean;
}

/** The state without a feed. */
export const NO_MARKET: MarketState = Object.freeze({
  status: 'off',
  asOf: null,
  fields: Object.freeze({}),
  error: null,
  isLoading: false,
  isWaiting: false,
});
