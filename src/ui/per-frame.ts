import type {Inputs} from '../core/parameters.js';
import type {Actions, Context} from './context.js';

interface CacheEntry<Value> {
  readonly inputs: Inputs;
  readonly value: Value;
  /** Whether the frame in which the value was computed is not over. */
  isCurrentFrame: boolean;
}

/**
 * Limits a slow computation to one run per frame and element. Until the frame is over, further renders get the last
 * value; then the element renders again with the value of the inputs in force.
 */
export function oncePerFrame<Value>(compute: (inputs: Inputs) => Value): (context: Context) => Value {
  // An element has the same actions for its whole life, so they stand for the element.
  const cache = new WeakMap<Actions, CacheEntry<Value>>();
  return ({model: {inputs}, actions}) => {
    const cached = cache.get(actions);
    if (cached && (cached.isCurrentFrame || cached.inputs === inputs)) return cached.value;
    const entry: CacheEntry<Value> = {inputs, value: compute(inputs), isCurrentFrame: true};
    cache.set(actions, entry);
    requestAnimationFrame(() => {
      entry.isCurrentFrame = false;
      actions.refresh();
    });
    return entry.value;
  };
}
