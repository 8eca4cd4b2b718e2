import type {NumberKey} from '../../core/parameters.js';

/** The number inputs that have an effect on the projection only. */
export const PROJECTION_FIELDS = [
  'rigPricePerTh',
  'rigPrice',
  'rigResale',
  'horizon',
  'difficultyGrowth',
  'priceGrowth',
  'discountRate',
  'winterUptime',
] as const satisfies readonly NumberKey[];
