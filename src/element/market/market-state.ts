import {MARKET_KEYS, type MarketKey} from '../../core/market.js';
import type {AnswerFault, MarketFigures} from '../../exchange/market-answer.js';
import {momentOf} from '../../exchange/market-time.js';
import type {MarketField, MarketState} from '../../store/market.js';
import {BUNDLED} from './bundled.js';

const HOUR = 3_600_000;

/** What a feed has brought so far. */
export interface FeedState {
  /** The last good figures. */
  readonly figures: MarketFigures;
  /** The figures that the last answer gave. */
  readonly given: readonly MarketKey[];
  /** The figures that the feed is asked for, or gives unasked. */
  readonly asked: readonly MarketKey[];
  /** What of the last answer was not used. */
  readonly faults: readonly AnswerFault[];
  readonly isLoading: boolean;
  /** Whether an answer, or its failure, has come. */
  readonly isSettled: boolean;
}

/** Until when a figure that the last answer gave counts as live. The tenge rate is set once a day, and not at weekends. */
export const liveUntil = (key: MarketKey, asOf: string): number =>
  momentOf(asOf) + (key === 'kztPerUsd' ? 72 * HOUR : HOUR);

function fieldOf(key: MarketKey, {figures, given}: FeedState, now: number): MarketField {
  const figure = figures[key];
  if (!figure) return Object.freeze({state: 'bundled', asOf: BUNDLED[key].asOf});
  const isLive = given.includes(key) && now <= liveUntil(key, figure.asOf);
  return Object.freeze({state: isLive ? 'live' : 'kept', asOf: figure.asOf});
}

/** The last good figures of feeds; an earlier feed's come first. */
export const figuresOfFeeds = (feeds: readonly FeedState[]): MarketFigures =>
  Object.assign({}, ...feeds.map(({figures}) => figures).reverse()) as MarketFigures;

function statusOf(fields: readonly MarketField[], [feed]: readonly FeedState[]): MarketState['status'] {
  if (fields.every(({state}) => state === 'live')) return 'live';
  if (fields.some(({state}) => state !== 'bundled')) return 'kept';
  return feed?.isSettled ? 'bundled' : 'loading';
}

/** The state of the market with these feeds, of which there is at least one. `now`: milliseconds since 1970. */
export function marketState(feeds: readonly FeedState[], now: number): MarketState {
  const fields: {[K in MarketKey]?: MarketField} = {};
  for (const key of MARKET_KEYS) {
    const feed = feeds.find(({figures}) => figures[key]) ?? feeds.find(({asked}) => asked.includes(key));
    if (feed) fields[key] = fieldOf(key, feed, now);
  }
  const standing = Object.values(fields).filter(({state}) => state !== 'bundled');
  const [fault] = feeds.flatMap(({faults}) => faults);
  return Object.freeze({
    status: statusOf(Object.values(fields), feeds),
    asOf: standing.reduce<string | null>(
      (oldest, {asOf}) => (oldest === null || momentOf(asOf) < momentOf(oldest) ? asOf : oldest),
      null,
    ),
    fields: Object.freeze(fields),
    error: fault ? Object.freeze({reason: fault.reason, message: fault.message}) : null,
    isLoading: feeds.some(({isLoading}) => isLoading),
    isWaiting: false,
  });
}
