import {attempt} from '../../core/attempt.js';
import {
  type AnswerFault,
  answerFault,
  type MarketAnswer,
  type MarketFigures,
  unusable,
  withoutFuture,
} from '../../exchange/market-answer.js';
import {figuresOf} from '../../exchange/market-json.js';
import {MARKET_KEYS, type MarketKey} from '../../core/market.js';
import {BUNDLED} from './bundled.js';
import {keepFigures, keptFigures} from './kept.js';
import {type FeedState, liveUntil} from './market-state.js';
import {requestText} from './request.js';
import {WeakList} from '../weak-list.js';
import {Schedule} from './schedule.js';
import type {Source} from './source.js';

/** The figures that a feed without a list of its own may have. The tenge rate is counted where an answer has it. */
const PROBABLE: readonly MarketKey[] = MARKET_KEYS.filter((key) => key !== 'kztPerUsd');

/** One feed for all elements of the page that name its address. */
class SharedFeed {
  readonly #source: Source;
  readonly #subscribers = new WeakList<() => void>();
  readonly #schedule: Schedule;
  readonly #abort = new AbortController();
  #cache: RequestCache = 'default';
  #aging: ReturnType<typeof setTimeout> | undefined;
  state: FeedState;

  constructor(source: Source) {
    this.#source = source;
    const figures = keptFigures(source.address, Date.now(), BUNDLED);
    const isOffline = !navigator.onLine;
    this.state = {
      figures,
      given: [],
      asked: this.#askedFor(figures, []),
      faults: isOffline ? [answerFault('network', `${source.address}: the browser is offline`)] : [],
      isLoading: false,
      isSettled: isOffline,
    };
    this.#schedule = new Schedule(source.interval, () => {
      void this.#ask();
    });
  }

  /** Adds an element, which is called from now on when the state changed. The first makes the feed begin. */
  subscribe(changed: () => void): void {
    if (this.isDeserted) this.#schedule.start();
    this.#subscribers.add(changed);
  }

  unsubscribe(changed: () => void): void {
    this.#subscribers.delete(changed);
  }

  get address(): string {
    return this.#source.address;
  }

  get isDeserted(): boolean {
    return this.#subscribers.isEmpty;
  }

  /**
   * Asks out of turn, and asks the server itself where the browser has a copy. The reader sees at once that the feed is asked,
   * though the question may be held back for some seconds.
   */
  refresh(): void {
    if (this.state.isLoading) return;
    this.#cache = 'no-cache';
    this.#change({isLoading: true});
    this.#schedule.askSoon();
  }

  stop(): void {
    this.#schedule.stop();
    this.#abort.abort();
    clearTimeout(this.#aging);
  }

  async #ask(): Promise<void> {
    const {signal} = this.#abort;
    const cache = this.#cache;
    this.#cache = 'default';
    this.#change({isLoading: true});
    const answer = await this.#source
      .ask((address) => requestText(address, signal, cache), {
        ...BUNDLED,
        ...withoutFuture(this.state.figures, Date.now()),
      })
      // Scripts of the page may have changed what the language is made of.
      .catch(() => unusable(answerFault('syntax', `${this.#source.address}: the answer cannot be read`)));
    if (!signal.aborted) this.#take(answer);
  }

  #take(answer: MarketAnswer): void {
    const given = MARKET_KEYS.filter((key) => answer.values[key] !== undefined);
    const isUsed = given.length > 0;
    const figures = {...this.state.figures, ...figuresOf(answer)};
    if (isUsed) keepFigures(this.#source.address, figures);
    this.#schedule.plan(isUsed);
    this.#change({
      figures,
      given,
      asked: this.#askedFor(figures, answer.faults),
      faults: answer.faults,
      isLoading: false,
      isSettled: true,
    });
    // The elements of a frame that was removed are gone without having left.
    if (this.isDeserted) giveUp(this);
  }

  #askedFor(figures: MarketFigures, faults: readonly AnswerFault[]): readonly MarketKey[] {
    if (this.#source.keys) return this.#source.keys;
    const keys = MARKET_KEYS.filter((key) => key in figures || faults.some(({problem}) => problem?.key === key));
    return keys.length > 0 ? keys : PROBABLE;
  }

  #change(changes: Partial<FeedState>): void {
    this.state = {...this.state, ...changes};
    this.#followAge();
    // What fails in an element is no reason to leave the others, or the next question, out.
    for (const changed of this.#subscribers.alive) attempt(changed, undefined);
  }

  /** Calls the elements once more when the first figure is too old to be live. */
  #followAge(): void {
    clearTimeout(this.#aging);
    const {figures, given} = this.state;
    const now = Date.now();
    const ends = given
      .flatMap((key) => (figures[key] ? liveUntil(key, figures[key].asOf) - now : []))
      .filter((left) => left >= 0);
    if (ends.length === 0) return;
    this.#aging = setTimeout(
      () => {
        this.#change({});
      },
      Math.min(...ends) + 1,
    );
  }
}

const feeds = new Map<string, SharedFeed>();

/** Ends a feed without elements. One that only moves has joined again by then. */
function giveUp(feed: SharedFeed): void {
  const {address} = feed;
  setTimeout(() => {
    if (!feed.isDeserted || feeds.get(address) !== feed) return;
    feeds.delete(address);
    feed.stop();
  });
}

/** An element's part in a feed. */
export interface Subscription {
  readonly feed: Pick<SharedFeed, 'state' | 'refresh'>;
  /** Ends it. A feed without elements is given up. */
  readonly leave: () => void;
}

/** Joins the feed at the address of a source. `changed` is called whenever its state changed. */
export function joinFeed(source: Source, changed: () => void): Subscription {
  const {address} = source;
  const feed = feeds.get(address) ?? new SharedFeed(source);
  feeds.set(address, feed);
  feed.subscribe(changed);
  return {
    feed,
    leave: () => {
      feed.unsubscribe(changed);
      giveUp(feed);
    },
  };
}
