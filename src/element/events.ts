import type {Result} from '../core/result.js';
import type {Resolution} from '../core/layers.js';
import type {Inputs} from '../core/parameters.js';
import type {Problem} from '../core/problem.js';
import type {MarketState} from '../store/market.js';
import type {Scenario} from '../store/scenarios.js';
import type {Cause, Commit} from '../store/store.js';

/** An event of the calculator. It bubbles, is composed and not cancelable, and its detail is frozen. */
class KzEvent<Detail> extends CustomEvent<Detail> {
  constructor(type: string, detail: Detail) {
    super(type, {bubbles: true, composed: true, detail: Object.freeze(detail)});
  }
}

/** The detail of `kz-result`. */
export interface ResultDetail {
  readonly result: Result;
  readonly inputs: Inputs;
  /** Where each input comes from. */
  readonly origins: Resolution['origins'];
  /** Why the inputs changed; `initial` for the first event. */
  readonly cause: Cause | 'initial';
}

/** Dispatched after the first render, and then at most once per update when an input changed. */
export class KzResultEvent extends KzEvent<ResultDetail> {
  constructor(detail: ResultDetail) {
    super('kz-result', detail);
  }
}

/** Dispatched when the reader commits a value: a choice at once, a typed field at Enter or blur. */
export class KzChangeEvent extends KzEvent<Commit> {
  constructor(detail: Commit) {
    super('kz-change', detail);
  }
}

/** Dispatched when the reader or the page resets the calculator. */
export class KzResetEvent extends KzEvent<Readonly<Record<string, never>>> {
  constructor() {
    super('kz-reset', {});
  }
}

/** Dispatched when a value of an attribute, property, link or feed cannot be used. */
export class KzProblemEvent extends KzEvent<Problem> {
  constructor(detail: Problem) {
    super('kz-problem', detail);
  }
}

/**
 * Dispatched when the reader keeps, renames or removes a scenario. The page may store the scenarios and set them again
 * on the next visit.
 */
export class KzScenariosEvent extends KzEvent<{readonly scenarios: readonly Scenario[]}> {
  constructor(scenarios: readonly Scenario[]) {
    super('kz-scenarios', {scenarios});
  }
}

/** The detail of `kz-market`. */
export type MarketDetail = Pick<MarketState, 'status' | 'asOf' | 'fields' | 'error'>;

/** Dispatched when the state of the market feed changed: an answer came, or none that can be used. */
export class KzMarketEvent extends KzEvent<MarketDetail> {
  constructor(detail: MarketDetail) {
    super('kz-market', detail);
  }
}

declare global {
  /** This type serves elements, the document and the window, because the events bubble. */
  interface GlobalEventHandlersEventMap {
    'kz-result': KzResultEvent;
    'kz-change': KzChangeEvent;
    'kz-reset': KzResetEvent;
    'kz-problem': KzProblemEvent;
    'kz-market': KzMarketEvent;
    'kz-scenarios': KzScenariosEvent;
  }
}
