import {expect} from '@open-wc/testing';

import {calculate} from '../../src/core/index.js';
import type {Inputs} from '../../src/core/index.js';
import {type Calculator, allDrawn, hears, inside} from '../element/driver.js';
import {MarketPage} from '../element/market-page.js';
import {expectFields, expectParts, expectSums, nonsenseIn, numbersIn} from './look.js';
import {Surroundings} from './surroundings.js';
import {answerTexts, type Given, withTwin} from './twin.js';

/** A turn of the event loop. */
export const turn = (): Promise<void> =>
  new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      resolve();
    };
    port2.postMessage(null);
  });

/** Every so many steps the slow answers are asked for. */
const THOROUGH_EVERY = 8;

/** More problems than a page would read. */
const MOST_PROBLEMS = 400;

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Fails with the members that differ, of which there are more than a message can hold. */
export function expectSame(one: object, other: object, what: string): void {
  const texts = [one, other].map((value) =>
    Object.entries(value).map(([name, member]) => `${name}: ${JSON.stringify(member)}`),
  );
  const [lines = [], others = []] = texts;
  const differing = (some: readonly string[], rest: readonly string[]): string =>
    some.filter((line) => !rest.includes(line)).join(', ');
  expect(differing(lines, others), what).to.equal(differing(others, lines));
}

/** A calculator, the page around it, and what the page has given it. */
export class Session {
  readonly market = new MarketPage();
  readonly surroundings = new Surroundings();
  /** What was done so far. */
  readonly log: string[] = [];
  readonly page = new Map<string, Given>();
  readonly home = document.createElement('div');
  readonly host = document.createElement('div');
  readonly frame = document.createElement('iframe');
  readonly element: Calculator = document.createElement('kz-mining-calculator');
  readonly #results = hears(this.element, 'kz-result');
  #inputs: Inputs | undefined;
  #checks = 0;

  async begin(): Promise<void> {
    this.host.attachShadow({mode: 'open'});
    this.frame.title = 'Another document';
    // Firefox puts another empty document in the place of the first.
    const loaded = new Promise((resolve) => {
      this.frame.addEventListener('load', resolve, {once: true});
    });
    this.home.append(this.host, this.frame, this.element);
    document.body.append(this.home);
    await loaded;
    await allDrawn(this.element);
    await this.check();
  }

  async end(): Promise<void> {
    // What is in a frame is not told when the frame goes.
    this.element.remove();
    this.home.remove();
    await turn();
    this.surroundings.leave();
    await this.market.leave();
  }

  /** The places on the page and in another document. */
  get places(): ParentNode[] {
    const {body} = this.frame.contentDocument ?? {};
    return [this.home, this.host.shadowRoot, body].filter((place) => place !== null && place !== undefined);
  }

  get hasFeed(): boolean {
    return this.page.has('live');
  }

  /** Waits until what a step has begun is over. */
  async settle(): Promise<void> {
    await this.element.updateComplete;
    // Disclosures tell of their opening in a task of its own.
    await turn();
    await turn();
    if (this.hasFeed) await this.market.settle();
    await this.element.updateComplete;
  }

  /** What has to hold after every step. */
  async check(): Promise<void> {
    await this.settle();
    const {element, surroundings} = this;
    this.#checks += 1;
    const isThorough = this.#checks % THOROUGH_EVERY === 1;
    expect(surroundings.amiss.join('\n'), 'what must not happen').to.equal('');
    expect(nonsenseIn(element).join('\n'), 'nonsense on screen').to.equal('');
    expect(numbersIn(element.result).filter((number) => !Number.isFinite(number))).to.deep.equal([]);
    expectSame(element.result, calculate(element.inputs), 'the result of its inputs');
    expectParts(element);
    expectSums(element);
    expectFields(element);
    this.#checkEvents();
    this.#checkProblems();
    await this.#checkTwin();
    if (isThorough) this.#checkAnswers();
    this.#checkRequests();
  }

  /** Tells of each change of the inputs, and of nothing else. */
  #checkEvents(): void {
    const {inputs, result} = this.element;
    const news = this.#results.splice(0);
    const before = this.#inputs;
    this.#inputs = inputs;
    if (before === undefined) return;
    if (news.length === 0) expect(json(before), 'inputs without an event').to.deep.equal(json(inputs));
    const last = news.at(-1)?.detail;
    if (last) expect([last.inputs, last.result], 'the last event').to.deep.equal([inputs, result]);
    let earlier = before;
    for (const {detail} of news) {
      expect(json(detail.inputs), 'an event without another input').not.to.deep.equal(json(earlier));
      earlier = detail.inputs;
    }
  }

  #checkProblems(): void {
    const {problems} = this.element;
    expect(problems.length).to.be.at.most(MOST_PROBLEMS);
    for (const {key, message, value} of problems) {
      expect([typeof key, typeof message]).to.deep.equal(['string', 'string']);
      expect(Object(value) === value, key).to.equal(false);
    }
  }

  /** A fresh element with the same numbers shows the same. */
  async #checkTwin(): Promise<void> {
    const {element} = this;
    // Prices that come while the reader types wait for the end of that.
    if (this.hasFeed && inside(element).activeElement) return;
    await withTwin(element, this.page, async (twin) => {
      if (this.hasFeed) await this.market.settle();
      await twin.updateComplete;
      expectSame(element.inputs, twin.inputs, 'inputs of a fresh element');
      expectSame(element.result, twin.result, 'result of a fresh element');
      expectSame(answerTexts(element), answerTexts(twin), 'answer of a fresh element');
    });
  }

  /** What is computed only when somebody asks. */
  #checkAnswers(): void {
    const {element} = this;
    const amiss = /NaN|undefined|Infinity|\[object/;
    expect(element.toSentence()).not.to.match(amiss);
    expect(element.toCSV() ?? '').not.to.match(amiss);
    expect(numbersIn(element.projection).filter((number) => !Number.isFinite(number))).to.deep.equal([]);
    expect(element.shareURL()).to.match(/^http/);
  }

  #checkRequests(): void {
    const others = this.market.paths.filter((path) => !path.startsWith('/session-feed-'));
    expect(others, 'requests').to.deep.equal([]);
    if (!this.surroundings.hasFeed) expect(this.market.paths, 'requests without a feed').to.deep.equal([]);
  }
}
