import type {Result} from '../core/result.js';
import type {Resolution} from '../core/layers.js';
import type {Inputs} from '../core/parameters.js';
import type {Problem} from '../core/problem.js';
import type {Scenario} from '../store/scenarios.js';
import type {Cause, Commit} from '../store/store.js';

/** Bubbles, is composed, cannot be cancelled; its detail is frozen. */
class KzEvent<Detail> extends CustomEvent<Detail> {
  constructor(type: string, detail: Detail) {
    super(type, {bubbles: true, composed: true, detail: Object.freeze(detail)});
  }
}

export interface ResultDetail {
  readonly result: Result;
  readonly inputs: Inputs;
  readonly origins: Resolution['origins'];
  readonly cause: Cause | 'initial';
}

/** After the first render, and then when the inputs or the result changed, once per update. */
export class KzResultEvent extends KzEvent<ResultDetail> {
  constructor(detail: ResultDetail) {
    super('kz-result', detail);
  }
}

/** The reader committed a value: a choice at once, a typed field at Enter or blur. */
export class KzChangeEvent extends KzEvent<Commit> {
  constructor(detail: Commit) {
    super('kz-change', detail);
  }
}

/** The reader or the page reset the calculator. */
export class KzResetEvent extends KzEvent<Readonly<Record<string, never>>> {
  constructor() {
    super('kz-reset', {});
  }
}

/** A value from an attribute, property, link or feed was not used. */
export class KzProblemEvent extends KzEvent<Problem> {
  constructor(detail: Problem) {
    super('kz-problem', detail);
  }
}

/** The reader kept, renamed or removed a scenario; the page may persist them and set them again. */
export class KzScenariosEvent extends KzEvent<{readonly scenarios: readonly Scenario[]}> {
  constructor(scenarios: readonly Scenario[]) {
    super('kz-scenarios', {scenarios});
  }
}

declare global {
  /** What the element, the document and the window inherit, because the events bubble. */
  interface GlobalEventHandlersEventMap {
    'kz-result': KzResultEvent;
    'kz-change': KzChangeEvent;
    'kz-reset': KzResetEvent;
    'kz-problem': KzProblemEvent;
    'kz-scenarios': KzScenariosEvent;
  }
}
