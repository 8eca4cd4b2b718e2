import {fixtureCleanup} from '@open-wc/testing';

import type {KzMarketEvent} from '../../src/index.js';
import {type Calculator, hears} from './driver.js';

/** A request as the feed made it. */
interface Asked {
  readonly path: string;
  readonly init: RequestInit;
}

type Answer = string | Response | Promise<Response>;

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

/** Timers below this are not the feed's; they run as ever. */
const SHORTEST_OF_FEED = 3000;

const NEVER = new Promise<Response>(() => undefined);

/**
 * What surrounds a market feed, as a test needs it: the network, the clock, whether the page is seen and online. Everything
 * is as before after `leave`.
 */
export class MarketPage {
  readonly asked: Asked[] = [];
  /** The answer to each path; no answer where none stands here. A function answers anew each time. */
  readonly answers: Record<string, Answer | (() => Answer)> = {};
  readonly #real = {
    fetch: globalThis.fetch,
    setTimeout: globalThis.setTimeout.bind(globalThis),
    clearTimeout: globalThis.clearTimeout.bind(globalThis),
  };
  /** What stands for chance: 0.5 is a pause without jitter. */
  chance = 0.5;
  readonly #realRandom = Math.random;
  readonly #realNow = Date.now.bind(Date);
  readonly #timers = new Map<number, Timer>();
  /** The clock stands still but for `pass`, so that a slow machine sees what a fast one sees. */
  #now = this.#realNow();
  #nextTimer = 1_000_000;

  constructor() {
    localStorage.clear();
    globalThis.fetch = ((address: string, init: RequestInit) => this.#fetch(address, init)) as typeof fetch;
    Date.now = () => this.now;
    Math.random = () => this.chance;
    globalThis.setTimeout = ((run: () => void, delay = 0) => {
      if (delay < SHORTEST_OF_FEED) return this.#real.setTimeout(run, delay);
      this.#nextTimer += 1;
      this.#timers.set(this.#nextTimer, {at: this.now + delay, run});
      return this.#nextTimer;
    }) as typeof setTimeout;
    globalThis.clearTimeout = ((timer: number) => {
      if (!this.#timers.delete(timer)) this.#real.clearTimeout(timer);
    }) as typeof clearTimeout;
  }

  get now(): number {
    return this.#now;
  }

  /** A moment some minutes ago. */
  ago(minutes: number): string {
    return new Date(this.now - minutes * 60_000).toISOString();
  }

  get paths(): string[] {
    return this.asked.map(({path}) => path);
  }

  /** Timers that the feed has not cleared. */
  get pending(): number {
    return this.#timers.size;
  }

  /** Lets what is under way end. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < 8; turn++) await new Promise((resolve) => this.#real.setTimeout(resolve));
  }

  /** Lets minutes pass. */
  async pass(minutes: number): Promise<void> {
    const end = this.#now + minutes * 60_000;
    for (;;) {
      const [next] = [...this.#timers].sort(([, a], [, b]) => a.at - b.at);
      if (!next || next[1].at > end) break;
      this.#timers.delete(next[0]);
      this.#now = Math.max(this.#now, next[1].at);
      next[1].run();
      await this.settle();
    }
    this.#now = end;
    await this.settle();
  }

  async setVisible(isVisible: boolean): Promise<void> {
    Object.defineProperty(document, 'visibilityState', {
      configurable: true,
      value: isVisible ? 'visible' : 'hidden',
    });
    document.dispatchEvent(new Event('visibilitychange'));
    await this.settle();
  }

  async setOnline(isOnline: boolean): Promise<void> {
    Object.defineProperty(navigator, 'onLine', {configurable: true, value: isOnline});
    dispatchEvent(new Event(isOnline ? 'online' : 'offline'));
    await this.settle();
  }

  async leave(): Promise<void> {
    fixtureCleanup();
    await this.settle();
    Object.assign(globalThis, this.#real);
    Date.now = this.#realNow;
    Math.random = this.#realRandom;
    Reflect.deleteProperty(document, 'visibilityState');
    Reflect.deleteProperty(navigator, 'onLine');
    localStorage.clear();
  }

  async #fetch(address: string, init: RequestInit): Promise<Response> {
    const {origin, pathname, href} = new URL(address);
    const path = origin === location.origin ? pathname : href;
    this.asked.push({path, init});
    const given = this.answers[path] ?? NEVER;
    const answer = typeof given === 'function' ? given() : given;
    const aborted = new Promise<Response>((_resolve, reject) => {
      init.signal?.addEventListener('abort', () => {
        reject(new DOMException('Aborted', 'AbortError'));
      });
    });
    return Promise.race([typeof answer === 'string' ? new Response(answer) : answer, aborted]);
  }
}

/** What the page hears of the market, in short: the status, and why where an answer was not used. */
export function marketEvents(where: EventTarget): {
  readonly news: () => string[];
  readonly last: () => KzMarketEvent['detail'] | undefined;
} {
  const events = hears(where, 'kz-market');
  return {
    news: () => events.map(({detail: {status, error}}) => [status, error?.reason].filter(Boolean).join(' ')),
    last: () => events.at(-1)?.detail,
  };
}

/** The state of each figure that the feed is asked for. */
export const fieldStates = (detail: KzMarketEvent['detail'] | undefined): Record<string, string> =>
  Object.fromEntries(Object.entries(detail?.fields ?? {}).map(([key, {state}]) => [key, state]));

/** The network's figures in force. */
export const marketOf = ({inputs: {btcPrice, difficulty, blockHeight, blockFees}}: Calculator): number[] => [
  btcPrice,
  difficulty,
  blockHeight,
  blockFees,
];
