import type {Inputs} from '../core/parameters.js';
import {sameInputs} from '../store/same-inputs.js';
import type {Actions, Context} from './context.js';

/** Milliseconds of steps between two pauses, in which the page can answer its reader. */
const SLICE = 8;

/** Milliseconds before the first step. Inputs that are dragged or typed change again before that. */
const PAUSE = 50;

interface Job<Value> {
  /** What is computed from. */
  readonly inputs: Inputs;
  readonly variant: unknown;
  readonly value: Value | undefined;
}

/**
 * Computes something slow in steps, a few milliseconds at a time, without holding up the page. Until it is done there is no
 * value; then the element renders again. A computation whose inputs are no longer in force is dropped. An element has one
 * computation at a time, so only views of the inputs in force may ask for it.
 *
 * @param start begins the computation; a step ends with each `yield`. `variant` is what else the value depends on, compared
 *   by identity
 * @param relevant the inputs without those that make no difference to the value, such as the display currency
 */
export function inSteps<Value, Variant = undefined>(
  start: (inputs: Inputs, variant: Variant) => Generator<undefined, Value>,
  relevant: (inputs: Inputs) => Inputs = (inputs) => inputs,
): (context: Context, variant: Variant) => Value | undefined {
  // An element has the same actions for its whole life, so they stand for the element.
  const jobs = new WeakMap<Actions, Job<Value>>();
  return ({model, actions}, variant) => {
    const inputs = relevant(model.inputs);
    const job = jobs.get(actions);
    if (job?.variant === variant && sameInputs(job.inputs, inputs)) return job.value;
    // The first frame comes first. A server has no second one.
    if (!model.isComplete) return undefined;
    const next: Job<Value> = {inputs, variant, value: undefined};
    jobs.set(actions, next);
    const steps = start(inputs, variant);
    // A removed element is not kept for what it asked, and nothing is computed for it any more once it is gone.
    const asking = new WeakRef(actions);
    const slice = (): void => {
      const owner = asking.deref();
      if (!owner || jobs.get(owner) !== next) return;
      const end = performance.now() + SLICE;
      for (;;) {
        const step = steps.next();
        if (step.done) {
          jobs.set(owner, {...next, value: step.value});
          owner.refresh();
          return;
        }
        if (performance.now() > end) break;
      }
      setTimeout(slice);
    };
    setTimeout(slice, PAUSE);
    return undefined;
  };
}
