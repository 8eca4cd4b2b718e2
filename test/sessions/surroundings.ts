/** The feed's own entries in the storage of the browser begin with this. */
const FEED_KEY = 'kz-mining-calculator:market:';

/** What the calculator may say on the console, and what Lit's development build says of itself. */
const OUR_WARNING = /^<kz-(?:mining-calculator[^>]*|figure|input|when)>: |change-in-update|Lit is in dev mode/;

/** Whatever sends something away, opens a window or leaves something behind. The feed alone may ask, by `fetch`. */
const FORBIDDEN: readonly (readonly [owner: object, name: string])[] = [
  [XMLHttpRequest.prototype, 'open'],
  [XMLHttpRequest.prototype, 'send'],
  [Navigator.prototype, 'sendBeacon'],
  [HTMLFormElement.prototype, 'submit'],
  [HTMLFormElement.prototype, 'requestSubmit'],
  [IDBFactory.prototype, 'open'],
  [History.prototype, 'pushState'],
  [History.prototype, 'replaceState'],
  [Storage.prototype, 'clear'],
  [globalThis, 'open'],
  [globalThis, 'alert'],
  [globalThis, 'confirm'],
  [globalThis, 'prompt'],
  [globalThis, 'WebSocket'],
  [globalThis, 'EventSource'],
  [globalThis, 'Worker'],
  [globalThis, 'Image'],
];

const LEVELS = ['log', 'info', 'warn', 'error', 'debug', 'trace', 'assert'] as const;

/**
 * Watches what goes on around a calculator, and hands over what a reader's presses would bring up: a window for printing, a
 * file to save, the clipboard. Everything is as before after `leave`.
 */
export class Surroundings {
  /** What must not happen, as it happens. */
  readonly amiss: string[] = [];
  /** Whether a feed may write what it keeps. */
  hasFeed = false;
  readonly #undo: (() => void)[] = [];

  constructor() {
    for (const [owner, name] of FORBIDDEN) this.#forbid(owner, name);
    this.#watchStorage();
    this.#watchErrors();
    this.#watchConsole();
    this.#replace(globalThis, 'print', () => undefined);
    this.#replace(HTMLAnchorElement.prototype, 'click', () => undefined);
    this.#replace(Navigator.prototype, 'clipboard', {writeText: async () => Promise.resolve()});
    this.#replace(Navigator.prototype, 'share', undefined);
  }

  leave(): void {
    for (const undo of this.#undo.splice(0).reverse()) undo();
  }

  #replace(owner: object, name: string, value: unknown): void {
    const before = Object.getOwnPropertyDescriptor(owner, name);
    Object.defineProperty(owner, name, {configurable: true, writable: true, value});
    this.#undo.push(() => {
      if (before) Object.defineProperty(owner, name, before);
      else Reflect.deleteProperty(owner, name);
    });
  }

  /** A constructor is called with `new`, so what stands for it is no arrow function. */
  #forbid(owner: object, name: string): void {
    const {amiss} = this;
    if (!(name in owner)) return;
    this.#replace(owner, name, function (...given: unknown[]) {
      amiss.push(`${name} ${given.map(String).join(' ')}`);
    });
  }

  #watchStorage(): void {
    const {amiss} = this;
    const {setItem, removeItem} = Storage.prototype as unknown as Record<string, (...given: string[]) => void>;
    const watched = (name: string, run: (storage: Storage, given: string[]) => void) => {
      const isAllowed = (key = ''): boolean => this.hasFeed && key.startsWith(FEED_KEY);
      this.#replace(Storage.prototype, name, function (this: Storage, ...given: string[]) {
        if (isAllowed(given[0])) run(this, given);
        else amiss.push(`${name} ${String(given[0])}`);
      });
    };
    watched('setItem', (storage, [key = '', value = '']) => {
      setItem?.call(storage, key, value);
    });
    watched('removeItem', (storage, [key = '']) => {
      removeItem?.call(storage, key);
    });
    const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
    if (!cookie) return;
    Object.defineProperty(Document.prototype, 'cookie', {
      ...cookie,
      set: (text: string) => {
        amiss.push(`cookie ${text}`);
      },
    });
    this.#undo.push(() => Object.defineProperty(Document.prototype, 'cookie', cookie));
  }

  #watchErrors(): void {
    const hear = (event: Event): void => {
      const {error, reason, message} = event as {error?: Error; reason?: Error; message?: string};
      this.amiss.push(`${event.type} ${message ?? ''} ${(error ?? reason)?.stack ?? String(reason)}`);
    };
    for (const type of ['error', 'unhandledrejection', 'securitypolicyviolation']) {
      addEventListener(type, hear);
      this.#undo.push(() => {
        removeEventListener(type, hear);
      });
    }
  }

  #watchConsole(): void {
    for (const level of LEVELS)
      this.#replace(console, level, (...given: unknown[]) => {
        if (level === 'assert' && given[0]) return;
        const text = given.map(String).join(' ');
        if (level !== 'warn' || !OUR_WARNING.test(text)) this.amiss.push(`console.${level} ${text}`);
      });
  }
}
