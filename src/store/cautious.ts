import type {Layer, ResolvedValues} from '../core/layers.js';
import type {Key} from '../core/parameters.js';
import {CAUTIOUS, CAUTIOUS_KEYS} from '../core/presets.js';

/** The reader's own values of the inputs that the cautious set fills in; undefined where there is none. */
export const valuesBefore = (reader: Layer): Layer =>
  Object.fromEntries(CAUTIOUS_KEYS.map((key) => [key, reader[key]]));

/** The inputs that still have the value of the set, as the reader took it. */
export const cautiousKeys = ({inputs, origins}: Pick<ResolvedValues, 'inputs' | 'origins'>): readonly Key[] =>
  CAUTIOUS_KEYS.filter((key) => inputs[key] === CAUTIOUS[key] && origins[key].layer === 'reader');
