import type {NumberKey} from '../../core/parameters.js';

/** The number inputs that have an effect on the projection only. */
export const PROJECTION_FIELDS = [
  'rigPrice',
  'rigResale',
  'horizon',
  'difficultyGrowth',
  'priceGrowth',
  'discountRate',
] as const satisfies readonly NumberKey[];
