import {BASIS_KEYS} from '../core/basis.js';
import type {Layer, LayerName, ResolvedValues} from '../core/layers.js';
import {isMoney, type Key, KEYS} from '../core/parameters.js';
import {PRESET_KEYS} from '../core/presets.js';

/**
 * The values in force that come from some layers, as one layer: with the rest as it was, it gives the same inputs. The
 * figures of a rule set or a rig are not in it, because the preset's name stands for them.
 */
export function layerFrom(
  {inputs, given, origins}: ResolvedValues,
  isWanted: (key: Key, layer: LayerName) => boolean,
): Layer {
  const comesFromWanted = (key: Key): boolean => isWanted(key, origins[key].layer);
  const isOfPreset = (key: Key): boolean =>
    origins[key].source !== origins[key].layer &&
    (PRESET_KEYS.rules.includes(key) || (inputs.rig !== 'none' && PRESET_KEYS.rig.includes(key)));
  const layer: Partial<Record<Key, unknown>> = {};
  for (const key of KEYS) {
    // A rig of which a figure was changed is none in force. Its name would bring back the figure that was replaced.
    const value = isMoney(key) ? given[key] : inputs[key];
    // Figures imply a basis, and of two figures not always the one that counts.
    const isPart = key === 'basis' ? BASIS_KEYS.some(comesFromWanted) : comesFromWanted(key) && !isOfPreset(key);
    if (value !== null && isPart) layer[key] = value;
  }
  return layer as Layer;
}
