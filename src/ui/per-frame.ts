import type {Inputs} from '../core/parameters.js';
import type {Context} from './context.js';

interface Kept {
  inputs: Inputs;
  value: unknown;
  busy: boolean;
}

/**
 * What costs more than a keystroke may: computed for the inputs in force, at most once per frame. Keystrokes that come
 * faster see the last value until the frame is over.
 */
export function perFrame<Value>(context: Context, name: string, compute: (inputs: Inputs) => Value): Value {
  const {inputs, memory, refresh} = context;
  const kept = memory.get(name) as Kept | undefined;
  if (kept && (kept.busy || kept.inputs === inputs)) {
    return kept.value as Value;
  }
  const value = compute(inputs);
  const next: Kept = {inputs, value, busy: true};
  memory.set(name, next);
  requestAnimationFrame(() => {
    next.busy = false;
    refresh();
  });
  return value;
}
