import type {NumberKey} from '../../core/parameters.js';

/** The inputs that have an effect on the proposal only. */
export const PLANT_FIELDS = [
  'plantPower',
  'plantFactor',
  'plantCost',
  'generationCost',
  'miningShare',
  'gridTariff',
] as const satisfies readonly NumberKey[];
