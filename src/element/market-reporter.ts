import {type MarketState, NO_MARKET} from '../store/market.js';
import type {MarketDetail} from './events.js';

/** What a page is told of a state. Whether a request is under way, or figures wait, is no news. */
const detailOf = ({status, asOf, fields, error}: MarketState): MarketDetail => ({status, asOf, fields, error});

/** Remembers what page and reader know of the market feed, so that each learns of a change once. */
export class MarketReporter {
  #reported = NO_MARKET;
  #isAsked = false;

  /** Takes that the reader has asked the feed. */
  ask(): void {
    this.#isAsked = true;
  }

  /** What is new to the page; undefined where nothing is. */
  newIn(state: MarketState): MarketDetail | undefined {
    const [before, detail] = [detailOf(this.#reported), detailOf(state)];
    this.#reported = state;
    return JSON.stringify(before) === JSON.stringify(detail) ? undefined : detail;
  }

  /** Whether what the reader asked for has come or failed. It is true once for each time that they asked. */
  consumeAnswer({isLoading}: MarketState): boolean {
    const isAnswered = this.#isAsked && !isLoading;
    if (isAnswered) this.#isAsked = false;
    return isAnswered;
  }
}
