import type {NumberKey} from '../../core/parameters.js';

/** What only the months ahead depend on. */
export const PROJECTION_FIELDS = [
  'rigPrice',
  'rigResale',
  'horizon',
  'difficultyGrowth',
  'priceGrowth',
  'discountRate',
] as const satisfies readonly NumberKey[];
