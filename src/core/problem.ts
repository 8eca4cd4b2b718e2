import type {LayerName} from './layers.js';
import {describeRange, isKey, PARAMETERS} from './parameters.js';
import type {Reason} from './read.js';

/** A value that was not used: the layer below stands. */
export interface Problem {
  /** An input's key, or the unknown key that was given. */
  readonly key: string;
  readonly layer: LayerName;
  /** What was given; a text is cut at 100 characters, of an object only its type is named. */
  readonly value: string | number | boolean | null;
  readonly reason: Reason;
  /** English, for the page's author. */
  readonly message: string;
}

/** What was given, as a value that can be kept, sent and shown. */
const printable = (value: unknown): Problem['value'] =>
  typeof value === 'string'
    ? value.slice(0, 100)
    : Number.isFinite(value) || typeof value === 'boolean' || value === null
      ? (value as Problem['value'])
      : typeof value === 'number'
        ? String(value)
        : typeof value;

/** Advice to the author where the input's range would not help. */
const ADVICE: Partial<Record<Reason, string>> = {
  ambiguous: 'write it without a comma',
  missing: 'the basis needs it',
};

export function problem(key: string, layer: LayerName, given: unknown, reason: Reason): Problem {
  const value = printable(given);
  const advice = ADVICE[reason] ?? (isKey(key) ? `expected ${describeRange(PARAMETERS[key])}` : 'not used');
  return Object.freeze({key, layer, value, reason, message: `${key}=${JSON.stringify(value)}, ${reason}: ${advice}`});
}
