import type {Layer, LayerName, Resolution} from '../core/layers.js';
import {isMoney, type Key, KEYS, PARAMETERS} from '../core/parameters.js';
import {RULES} from '../data/rules.js';

/** Figures that a choice brings with it. */
export const PRESET_KEYS = {
  rig: ['rigPower', 'rigHashrate'],
  rules: Object.keys(RULES.article),
} as Readonly<Record<'rig' | 'rules', readonly Key[]>>;

/** What inputs are, as given, and from where. */
export type ResolvedValues = Pick<Resolution, 'inputs' | 'given' | 'origins'>;

const BASES: readonly Key[] = ['basis', 'hashprice', 'rigRevenue'];

export const isMarket = (key: Key): boolean => PARAMETERS[key].source === 'snapshot';

/**
 * The values in force that come from some layers, as one layer: with the rest as it was, it gives the same inputs. What
 * a rule set or a rig brings is said by its name.
 */
export function layerFrom(
  {inputs, given, origins}: ResolvedValues,
  wanted: (key: Key, layer: LayerName) => boolean,
): Layer {
  const from = (key: Key): boolean => wanted(key, origins[key].layer);
  const isBrought = (key: Key): boolean =>
    origins[key].source !== origins[key].layer &&
    (PRESET_KEYS.rules.includes(key) || (inputs.rig !== 'none' && PRESET_KEYS.rig.includes(key)));
  const said: Partial<Record<Key, unknown>> = {};
  for (const key of KEYS) {
    // A rig that was chosen and then changed is none in force: its name would bring what the page's figures replaced.
    const value = isMoney(key) ? given[key] : inputs[key];
    // Figures imply a basis, and of two figures not always the one that counts.
    if (value !== null && (key === 'basis' ? BASES.some(from) : from(key) && !isBrought(key))) said[key] = value;
  }
  return said as Layer;
}
