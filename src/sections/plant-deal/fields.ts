import type {NumberKey} from '../../core/parameters.js';

/** What only the plant depends on. */
export const PLANT_FIELDS = [
  'plantPower',
  'plantFactor',
  'plantCost',
  'generationCost',
  'miningShare',
  'gridTariff',
] as const satisfies readonly NumberKey[];
