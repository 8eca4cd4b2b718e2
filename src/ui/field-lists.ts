import {type Currency, type Key, KEYS, type NumberKey, PARAMETERS} from '../core/parameters.js';

/** Decimals of values that were not given, for inputs that need another number than 2. */
const FIELD_DECIMALS: Partial<Record<NumberKey, number>> = {
  rigPower: 3,
  electricityPrice: 4,
  difficulty: 0,
  blockFees: 8,
  purchaseCap: 3,
  gridTariff: 4,
};

/** Decimals of an input's value that was not given. Amounts in tenge have two. */
export const decimalsOf = (key: NumberKey, currency: Currency | undefined): number =>
  currency === 'KZT' ? 2 : (FIELD_DECIMALS[key] ?? 2);

/** The number inputs under "More inputs", in the order shown: those that a reader seldom changes. */
export const MORE_FIELDS = [
  'difficulty',
  'blockHeight',
  'blockFees',
  'poolFee',
  'hashprice',
  'rigRevenue',
  'kztPerUsd',
  'coolingOverhead',
  'uptime',
  'approvalDelay',
  'purchasesAhead',
  'electricityVat',
  'miningLevy',
  'aifcFee',
  'complianceFixed',
  'fixedCosts',
] as const satisfies readonly NumberKey[];

/** The first number inputs, in the order shown. The rig model stands after the first of them. */
export const FIRST_FIELDS = [
  'rigs',
  'rigPower',
  'rigHashrate',
  'electricityPrice',
  'btcPrice',
] as const satisfies readonly NumberKey[];

/** Assumptions of the article that have a field among the first inputs. The list of assumptions only links to them. */
export const ASSUMPTIONS_AMONG_FIRST = ['electricityPrice', 'rigPower'] as const satisfies readonly NumberKey[];

/** Assumptions of the article that have their field in the list of assumptions. */
export const ASSUMPTION_FIELDS = [
  'taxRate',
  'complianceRate',
  'aifcShare',
  'purchaseCap',
] as const satisfies readonly NumberKey[];

const COMPACT_FIELDS: ReadonlySet<Key> = new Set([
  ...FIRST_FIELDS,
  ...MORE_FIELDS,
  ...ASSUMPTION_FIELDS,
  ...KEYS.filter((key) => PARAMETERS[key].kind === 'choice'),
]);

/** Inputs that have a field in the compact view or in one of the sections, in the order of the table. */
export const fieldsWith = (ofSections: readonly Key[]): readonly Key[] =>
  KEYS.filter((key) => COMPACT_FIELDS.has(key) || ofSections.includes(key));
