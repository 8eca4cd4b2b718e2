import type {Currency, NumberKey} from '../core/parameters.js';
import type {TextKey} from '../i18n/en.js';

/** Decimals shown of a figure that nobody typed; 2 where nothing is said. */
const FIELD_DECIMALS: Partial<Record<NumberKey, number>> = {
  rigPower: 3,
  electricityPrice: 4,
  difficulty: 0,
  blockFees: 8,
  purchaseCap: 3,
  gridTariff: 4,
};

/** Tariffs and other amounts in tenge have two decimals. */
export const decimalsOf = (key: NumberKey, currency: Currency | undefined): number =>
  currency === 'KZT' ? 2 : (FIELD_DECIMALS[key] ?? 2);

/** The inputs of a day that a reader seldom changes, in the order shown. */
export const MORE_FIELDS = [
  'difficulty',
  'blockHeight',
  'blockFees',
  'poolFee',
  'hashprice',
  'rigRevenue',
  'kztPerUsd',
  'uptime',
  'approvalDelay',
  'purchasesAhead',
  'miningLevy',
  'aifcFee',
  'complianceFixed',
  'fixedCosts',
] as const satisfies readonly (NumberKey & TextKey)[];

/** The article's assumptions: those that stand among the first inputs too, and those that are edited in their place. */
export const ASSUMED_ABOVE = ['electricityPrice', 'rigPower'] as const satisfies readonly (NumberKey & TextKey)[];
export const ASSUMED_HERE = [
  'taxRate',
  'complianceRate',
  'aifcShare',
  'purchaseCap',
] as const satisfies readonly (NumberKey & TextKey)[];

/** Fields whose label is in the texts: the number inputs of the compact view. */
export type FieldKey = NumberKey & TextKey;
