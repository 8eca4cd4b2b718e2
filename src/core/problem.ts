import type {LayerName} from './layers.js';
import {describeRange, isKey, PARAMETERS} from './parameters.js';
import type {Reason} from './numeral.js';

/** A value that was not used. The value of the layer below stays in force. */
export interface Problem {
  /** Key of the input or name of the option, or the unknown key that was given. */
  readonly key: string;
  readonly layer: LayerName;
  /** The value that was given. A text is cut at 100 characters; an object is represented by its type's name. */
  readonly value: string | number | boolean | null;
  readonly reason: Reason;
  /** A message in English for the page's author. */
  readonly message: string;
}

/** The value as a primitive that JSON can hold. */
const printable = (value: unknown): Problem['value'] =>
  typeof value === 'string'
    ? value.slice(0, 100)
    : Number.isFinite(value) || typeof value === 'boolean' || value === null
      ? (value as Problem['value'])
      : typeof value === 'number'
        ? String(value)
        : typeof value;

/** Advice to the page's author, for reasons where the range of the input does not help. */
const ADVICE: Partial<Record<Reason, string>> = {
  ambiguous: 'write it without a comma',
  missing: 'the basis needs it',
};

/** A problem; its message ends in the advice, or in what the input takes. */
export function problem(key: string, layer: LayerName, given: unknown, reason: Reason, advice?: string): Problem {
  const value = printable(given);
  const expected = advice ?? ADVICE[reason] ?? (isKey(key) ? `expected ${describeRange(PARAMETERS[key])}` : 'not used');
  return Object.freeze({key, layer, value, reason, message: `${key}=${JSON.stringify(value)}, ${reason}: ${expected}`});
}
