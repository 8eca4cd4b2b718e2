const MINUTE = 60_000;

/** Milliseconds between two questions, however they come about. */
const SHORTEST_PAUSE = 5000;

const LONGEST_BACKOFF = 60 * MINUTE;

/** By how much a pause is longer or shorter by chance, so that the readers of a page do not ask all at once. */
const JITTER = 0.2;

const jittered = (pause: number): number => pause * (1 + JITTER * (2 * Math.random() - 1));

/** The pause after so many failures in a row: 1, 2, 4 … 60 minutes. */
const backoff = (failures: number): number => Math.min(MINUTE * 2 ** (failures - 1), LONGEST_BACKOFF);

/** Whether the page is seen and the browser believes that there is a network. */
const isPaused = (): boolean => document.visibilityState === 'hidden' || !navigator.onLine;

/**
 * Decides when to ask: at once, then at the interval, and after failures at pauses of its own. While the page is hidden or
 * offline it does not ask, and makes up for it afterwards.
 */
export class Schedule {
  /** Milliseconds from one question to the next. */
  readonly #interval: number;
  readonly #ask: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #soon: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  #pause = 0;
  /** When the last question was asked or answered, in milliseconds since 1970. The clock goes on while a computer sleeps. */
  #since = 0;
  #asked = 0;

  constructor(interval: number, ask: () => void) {
    this.#interval = interval;
    this.#ask = ask;
  }

  start(): void {
    document.addEventListener('visibilitychange', this.#resume);
    addEventListener('online', this.#reconnect);
    this.#resume();
  }

  stop(): void {
    document.removeEventListener('visibilitychange', this.#resume);
    removeEventListener('online', this.#reconnect);
    clearTimeout(this.#timer);
    clearTimeout(this.#soon);
  }

  /** Takes whether the last question was answered, and plans the next. */
  plan(wasAnswered: boolean): void {
    this.#failures = wasAnswered ? 0 : this.#failures + 1;
    this.#pause = jittered(wasAnswered ? this.#interval : backoff(this.#failures));
    this.#since = Date.now();
    this.#resume();
  }

  /** Asks out of turn, as soon as the shortest pause since the last question is over. */
  askSoon(): void {
    clearTimeout(this.#soon);
    const left = this.#shortestPause;
    // Nothing else asks until then.
    this.#pause = Infinity;
    if (left > 0)
      this.#soon = setTimeout(() => {
        this.#askNow();
      }, left);
    else this.#askNow();
  }

  /** Milliseconds until a question out of turn is allowed. */
  get #shortestPause(): number {
    const left = this.#asked + SHORTEST_PAUSE - Date.now();
    return left > 0 && left <= SHORTEST_PAUSE ? left : 0;
  }

  /** Asks now. The timer waits for the answer. */
  #askNow(): void {
    clearTimeout(this.#timer);
    this.#pause = Infinity;
    this.#asked = Date.now();
    this.#ask();
  }

  readonly #resume = (): void => {
    clearTimeout(this.#timer);
    if (this.#pause === Infinity || isPaused()) return;
    const now = Date.now();
    // A pause begins anew where the clock was set back, lest it last until the clock is there again.
    if (!(this.#since <= now)) this.#since = now;
    // What is no number, in a page that has broken the clock, must not end the pause at once.
    const elapsed = now - this.#since || 0;
    if (elapsed >= this.#pause) this.#askNow();
    else this.#timer = setTimeout(this.#resume, this.#pause - elapsed);
  };

  /** What failed while the network was away is asked again as soon as it is back. */
  readonly #reconnect = (): void => {
    if (this.#failures > 0 && this.#pause !== Infinity) {
      if (!isPaused()) {
        this.askSoon();
        return;
      }
      this.#pause = 0;
    }
    this.#resume();
  };
}
