import {expect} from '@open-wc/testing';

import {type Calculator, NONSENSE, screen} from '../element/driver.js';

/** What must not happen while a page gives something that it does not mean. */
export class Watch {
  readonly amiss: string[] = [];
  readonly warnings: string[] = [];
  readonly #realWarn = console.warn.bind(console);

  constructor() {
    addEventListener('error', this.#hear);
    addEventListener('unhandledrejection', this.#hear);
    console.warn = (...given: unknown[]) => {
      this.warnings.push(given.map(String).join(' '));
    };
  }

  end(): void {
    removeEventListener('error', this.#hear);
    removeEventListener('unhandledrejection', this.#hear);
    console.warn = this.#realWarn;
  }

  readonly #hear = (event: Event): void => {
    const {message, reason} = event as {readonly message?: string; readonly reason?: unknown};
    this.amiss.push(`${event.type} ${message ?? String(reason)}`);
  };

  /** Nothing was thrown, nothing senseless is shown, and nothing got into the prototype of all objects. */
  expectSound(element: Calculator): void {
    expect(this.amiss).to.deep.equal([]);
    expect(NONSENSE.exec(screen(element))?.[0]).to.equal(undefined);
    const leaked: string[] = [];
    for (const name in {}) leaked.push(name);
    expect(leaked).to.deep.equal([]);
    for (const number of numbersIn(element.result)) expect(Number.isFinite(number), String(number)).to.equal(true);
  }

  /** The page's author is told of a key in a sentence, once. */
  expectTold({problems}: Calculator, key: string, name: string): void {
    const messages = problems.filter((problem) => problem.key === key).map(({message}) => message);
    expect(messages.length, `${key} told of ${name}`).to.be.greaterThan(0);
    for (const message of messages) {
      expect(message.length, message).to.be.lessThan(1000);
      expect(this.warnings, name).to.include(`<kz-mining-calculator>: ${message}`);
    }
  }
}

const numbersIn = (value: unknown): number[] =>
  typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(numbersIn)
    : value === null
      ? []
      : [Number(value)];
