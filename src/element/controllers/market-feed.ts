import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {attempt} from '../../core/attempt.js';
import type {Layer} from '../../core/layers.js';
import type {Problem} from '../../core/problem.js';
import {isMempoolBase} from '../../exchange/market-mempool.js';
import {type MarketState, NO_MARKET} from '../../store/market.js';
import type {Options} from '../../ui/options.js';
import {onServer} from '../../ui/server.js';
import {readFeedAddress} from '../market/feed-address.js';
import {type FeedState, figuresOfFeeds, marketState} from '../market/market-state.js';
import {joinFeed, type Subscription} from '../market/shared-feed.js';
import {CURRENCIES, sourceAt} from '../market/source.js';

interface MarketFeedInit {
  /** Puts the feed's figures in force. The problems are figures that cannot be used. */
  readonly apply: (values: Layer, problems: readonly Problem[]) => void;
  /** Whether the reader is typing or dragging, so that figures have to wait. */
  readonly isBusy: () => boolean;
}

/** What is put in force. */
interface Market {
  readonly values: Layer;
  readonly problems: readonly Problem[];
}

const EMPTY: Market = {values: {}, problems: []};

const isSame = (before: unknown, after: unknown): boolean => JSON.stringify(before) === JSON.stringify(after);

function marketOf(feeds: readonly FeedState[]): Market {
  const figures = Object.entries(figuresOfFeeds(feeds));
  return {
    values: Object.fromEntries(figures.map(([key, {value}]) => [key, value])),
    problems: feeds.flatMap(({faults}) => faults.flatMap(({problem}) => problem ?? [])),
  };
}

/** Follows the market feed that the page names. Without one it makes no request. */
export class MarketFeed implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #init: MarketFeedInit;
  /** The feed as the page names it; undefined until it is read at the element's place. */
  #named: string | undefined;
  #address = '';
  #feed: Subscription | undefined;
  /** The feed of the tenge rate. */
  #rates: Subscription | undefined;
  #liveKzt = false;
  #inForce = EMPTY;
  state: MarketState = NO_MARKET;
  /** Why the feed's address is not used. */
  problems: readonly Problem[] = [];

  constructor(host: ReactiveControllerHost & Element, init: MarketFeedInit) {
    this.#host = host;
    this.#init = init;
    host.addController(this);
  }

  /** Takes the address in force. Each update calls it, so that what waited for the reader is put in force too. */
  follow({live, liveKzt}: Pick<Options, 'live' | 'liveKzt'>): void {
    if (!this.#host.isConnected) return;
    this.#liveKzt = liveKzt;
    // A page may have taken away what a feed needs. The calculator stands without it then.
    attempt(() => {
      const isMoved = this.#read(live);
      this.#join();
      this.#settle({mayWait: !isMoved});
    }, undefined);
  }

  /** Asks the feed now, at the reader's wish. */
  refresh(): void {
    for (const {feed} of this.#subscriptions) feed.refresh();
  }

  hostConnected(): void {
    if (!onServer) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#named = undefined;
    this.#leave();
    this.#host.removeEventListener('focusout', this.#leaveField);
  }

  get #subscriptions(): readonly Subscription[] {
    return [this.#feed, this.#rates].filter((each) => each !== undefined);
  }

  /** Reads the address where it is another. Returns whether the feed is another too, or none any more. */
  #read(live: string): boolean {
    // A router that changes the page's address later does not move the feed.
    if (live === this.#named) return false;
    this.#named = live;
    const read = live ? readFeedAddress(live, this.#host.ownerDocument.baseURI) : {address: ''};
    const address = 'address' in read ? read.address : '';
    this.problems = 'problem' in read ? [read.problem] : [];
    if (address === this.#address) return false;
    this.#leave();
    this.#address = address;
    return true;
  }

  /** Joins the feed of the tenge rate while it is wanted and the page's own feed has none. */
  #followRates(): void {
    const {state} = this.#feed?.feed ?? {};
    const hasOwn = state?.figures.kztPerUsd !== undefined;
    const isAnswered = isMempoolBase(this.#address) || (state?.given.length ?? 0) > 0;
    if (!state || !this.#liveKzt || hasOwn) {
      this.#rates?.leave();
      this.#rates = undefined;
    } else if (isAnswered) this.#rates ??= joinFeed(CURRENCIES, this.#changed);
  }

  #join(): void {
    if (this.#address) this.#feed ??= joinFeed(sourceAt(this.#address), this.#changed);
    this.#followRates();
  }

  #leave(): void {
    for (const {leave} of this.#subscriptions) leave();
    this.#feed = undefined;
    this.#rates = undefined;
  }

  /** Puts in force what the feeds have brought; where the reader is busy, as soon as that is over. */
  #settle({mayWait}: {readonly mayWait: boolean}): void {
    const feeds = this.#subscriptions.map(({feed}) => feed.state);
    const next = feeds.length > 0 ? marketState(feeds, Date.now()) : NO_MARKET;
    const market = marketOf(feeds);
    if (mayWait && !isSame(market.values, this.#inForce.values) && this.#init.isBusy()) {
      this.#host.addEventListener('focusout', this.#leaveField);
      this.#show({...this.state, isLoading: next.isLoading, isWaiting: true});
      return;
    }
    this.#host.removeEventListener('focusout', this.#leaveField);
    this.#show(next);
    if (isSame(market, this.#inForce)) return;
    this.#inForce = market;
    this.#init.apply(market.values, market.problems);
  }

  #show(next: MarketState): void {
    if (isSame(next, this.state)) return;
    this.state = Object.freeze(next);
    this.#host.requestUpdate();
  }

  readonly #changed = (): void => {
    this.#followRates();
    this.#settle({mayWait: true});
  };

  /** The update that this asks for comes after the focus has moved. */
  readonly #leaveField = (): void => {
    this.#host.requestUpdate();
  };
}
