import type {Layer, ResolvedValues} from '../core/layers.js';
import type {Projection} from '../core/projection.js';
import {sectionProjection} from '../sections/registry.js';
import {type Context, withInputs} from '../ui/context.js';
import type {NumberEdits} from './number-edits.js';

/**
 * The key under which a calculator has what the elements in the prose need of it. It is registered, so that the elements
 * of one file find the calculator of another.
 */
export const PROSE = Symbol.for('kz-mining-calculator.prose');

interface ProseAccessInit {
  /** What the calculator has drawn last; undefined before the first render. */
  readonly drawn: () => Context | undefined;
  /** The values with others put on top of them. Nothing changes. */
  readonly previewWith: (values: Layer) => ResolvedValues;
  readonly edits: NumberEdits;
}

/** What the elements in the prose get from a calculator: its figures as it has drawn them, and the reader's edits. */
export class ProseAccess {
  readonly #init: ProseAccessInit;
  readonly edits: NumberEdits;

  constructor(init: ProseAccessInit) {
    this.#init = init;
    this.edits = init.edits;
  }

  get context(): Context | undefined {
    return this.#init.drawn();
  }

  /** The context with other values put on top of those in force. */
  contextWith(values: Layer): Context | undefined {
    const {context} = this;
    return context && withInputs(context, this.#init.previewWith(values));
  }

  /** The projection of a context; null where the file does not compute it. */
  projectionOf({model}: Context): Projection | null {
    return sectionProjection(model.inputs);
  }
}
