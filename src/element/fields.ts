import type {Basis, Currency, NumberKey} from '../core/parameters.js';
import type {TextKey} from '../i18n/en.js';

/** How a number's field is presented. */
export interface FieldStyle {
  /** Decimals shown of a figure that nobody typed; 2 where nothing is said. */
  readonly decimals?: number;
  /** The bases under which the field has an effect; all where nothing is said. */
  readonly bases?: readonly Basis[];
}

/** Presentation by key; the core's table says what an input is. */
export const FIELDS: Partial<Record<NumberKey, FieldStyle>> = {
  rigPower: {decimals: 3},
  electricityPrice: {decimals: 4},
  difficulty: {decimals: 0, bases: ['network']},
  blockHeight: {bases: ['network']},
  blockFees: {decimals: 8, bases: ['network']},
  poolFee: {bases: ['network', 'hashprice']},
  hashprice: {bases: ['hashprice']},
  rigRevenue: {bases: ['rig-revenue']},
  purchaseCap: {decimals: 3},
};

/** Tariffs and other amounts in tenge have two decimals. */
export const decimalsOf = (key: NumberKey, currency: Currency | undefined): number =>
  currency === 'KZT' ? 2 : (FIELDS[key]?.decimals ?? 2);

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
