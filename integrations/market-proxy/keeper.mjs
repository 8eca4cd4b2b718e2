import {withoutFuture} from '../../src/exchange/market-answer.js';
import {ownFeed} from './own-feed.mjs';

/** @typedef {import('../../src/exchange/market-answer.js').MarketFigures} Figures */

/** After so many failures in a row the pause grows no longer. */
const MOST_DOUBLINGS = 3;

/** How long a reader waits for a round while there are figures to answer with, in milliseconds. */
const PATIENCE = 3_000;

/** The promise, or nothing where it takes longer. */
function atMost(milliseconds, promise) {
  let timer;
  const end = new Promise((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  return Promise.race([promise, end]).finally(() => clearTimeout(timer));
}

/** Keeps the last good figures, and asks for newer ones at most once in an interval, whoever asks and however often. */
export class Keeper {
  #figures;
  #ask;
  #interval;
  #now;
  #onChange;
  /** Rounds in a row that brought nothing of the market. */
  #failures = 0;
  /** When the last round began, in ms since 1970. */
  #lastRound;
  /** Milliseconds from its beginning to the next. */
  #wait;
  /** The round under way, which all readers share. */
  #round = null;
  #stop = new AbortController();

  /**
   * @param {object} init
   * @param {(known: Figures, signal: AbortSignal) => Promise<Figures>} init.ask a round of requests; it gives the figures
   *   that came, and never rejects
   * @param {number} init.interval shortest time between the starts of two rounds, in milliseconds
   * @param {() => number} init.now the clock, in ms since 1970
   * @param {{readonly figures: Figures, readonly time: number}} [init.kept] figures of an earlier run, and when they came
   * @param {(figures: Figures) => void} [init.onChange] gets the figures whenever some are new
   */
  constructor({ask, interval, now, kept, onChange = () => undefined}) {
    this.#ask = ask;
    this.#interval = interval;
    this.#now = now;
    this.#onChange = onChange;
    this.#figures = kept?.figures ?? {};
    // A time ahead of the clock is no reason to wait for it.
    this.#lastRound = Math.min(kept?.time ?? -Infinity, now());
    this.#wait = interval;
  }

  /** The JSON for a reader, as new as may be; null while there is no figure. */
  async read() {
    if (!this.#round && this.pause === 0 && !this.#stop.signal.aborted)
      this.#round = this.#runRound().finally(() => {
        this.#round = null;
      });
    if (this.#round) await (ownFeed(this.#figures) ? atMost(PATIENCE, this.#round) : this.#round);
    return ownFeed(this.#figures);
  }

  /** Milliseconds until the upstream may be asked again. */
  get pause() {
    const elapsed = this.#now() - this.#lastRound;
    // A clock that was set back must not stretch the pause.
    return elapsed < 0 ? 0 : Math.max(0, this.#wait - elapsed);
  }

  /** Ends a round under way; there is none after it. */
  stop() {
    this.#stop.abort();
  }

  async #runRound() {
    this.#lastRound = this.#now();
    const known = withoutFuture(this.#figures, this.#lastRound);
    const figures = await this.#ask(known, this.#stop.signal);
    const isAnswered = Object.keys(figures).some((key) => key !== 'kztPerUsd');
    this.#failures = isAnswered ? 0 : this.#failures + 1;
    const doublings = Math.min(Math.max(0, this.#failures - 1), MOST_DOUBLINGS);
    this.#wait = this.#interval * 2 ** doublings;
    if (Object.keys(figures).length === 0) return;
    this.#figures = {...known, ...figures};
    this.#onChange(this.#figures);
  }
}
