import {BASIS_KEYS} from '../core/basis.js';
import {FLEET_KEYS} from '../core/fleet.js';
import type {Layer, LayerName, ResolvedValues} from '../core/layers.js';
import {isMoney, type Key, KEYS} from '../core/parameters.js';
import {PRESET_KEYS} from '../core/presets.js';

/** The inputs that have no value of their own while a fleet is in force. */
const FLEET_FIGURES: readonly Key[] = [...FLEET_KEYS, 'rig'];

/**
 * The values in force that come from the wanted layers, collected in one layer. Put over the other layers, it gives the
 * same inputs. It has the name of a rule set or rig, or the fleet, instead of the figures that these fill in.
 */
export function layerFrom(
  {inputs, given, origins}: ResolvedValues,
  isWanted: (key: Key, layer: LayerName) => boolean,
): Layer {
  const comesFromWanted = (key: Key): boolean => isWanted(key, origins[key].layer);
  const isOfPreset = (key: Key): boolean =>
    (inputs.fleet !== null && FLEET_FIGURES.includes(key)) ||
    (origins[key].source !== origins[key].layer &&
      (PRESET_KEYS.rules.includes(key) || (inputs.rig !== 'none' && PRESET_KEYS.rig.includes(key))));
  const layer: Partial<Record<Key, unknown>> = {};
  for (const key of KEYS) {
    // Choices come from `inputs`: there a rig whose figures were replaced is `none`, while its name in `given` would
    // bring the replaced figures back.
    const value = isMoney(key) ? given[key] : inputs[key];
    // The basis goes along with its figures. Two figures without it could imply another basis than the one in force.
    const isPart = key === 'basis' ? BASIS_KEYS.some(comesFromWanted) : comesFromWanted(key) && !isOfPreset(key);
    if (value !== null && isPart) layer[key] = value;
  }
  return layer as Layer;
}
