import {type Basis, isUsedBy, priceKeyOf} from '../core/basis.js';
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
  'btcPrice',
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

/** The figures of the rig, whose fields open under the list of models. */
export const RIG_FIELDS = ['rigPower', 'rigHashrate'] as const satisfies readonly NumberKey[];

/** Whether an input has its field under "More inputs": it has an effect, and is not the price that decides the revenue. */
export const isAmongMore = (key: NumberKey, basis: Basis): boolean => isUsedBy(key, basis) && key !== priceKeyOf(basis);

/** Figures of the article among the first inputs. */
const ARTICLE_FIRST = ['electricityPrice', 'rigPower'] as const satisfies readonly NumberKey[];

/** Assumptions that are edited in the line of assumptions. */
export const ASSUMPTION_FIELDS = [
  'taxRate',
  'complianceRate',
  'aifcShare',
  'purchaseCap',
] as const satisfies readonly NumberKey[];

/** The figures that the article gives. */
export const ARTICLE_FIELDS: readonly NumberKey[] = [...ARTICLE_FIRST, ...ASSUMPTION_FIELDS];

const COMPACT_FIELDS: ReadonlySet<Key> = new Set([
  'rigs',
  'fleet',
  ...ARTICLE_FIRST,
  ...RIG_FIELDS,
  ...MORE_FIELDS,
  ...ASSUMPTION_FIELDS,
  ...KEYS.filter((key) => PARAMETERS[key].kind === 'choice'),
]);

/** Inputs that have a field in the compact view or in one of the sections, in the order of the table. */
export const fieldsWith = (ofSections: readonly Key[]): readonly Key[] =>
  KEYS.filter((key) => COMPACT_FIELDS.has(key) || ofSections.includes(key));
