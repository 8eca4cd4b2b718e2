import {toDollars} from '../core/layers.js';
import {accepts, type Currency, type Inputs, isMoney, type NumberKey, PARAMETERS} from '../core/parameters.js';
import type {Reason} from '../core/numeral.js';
import type {Money} from '../core/read.js';

/** The text of a field that is not committed: half typed, or not valid. */
export interface Draft {
  readonly text: string;
  /** Why the text is not in effect; undefined where it is in effect or empty. */
  readonly reason?: Reason | undefined;
  /** Whether the text is in effect as a number with decimals, although its digits could be grouped. */
  readonly couldBeGrouped: boolean;
  /** Whether the text holds nothing that could be read; the reader's value goes when it is committed. */
  readonly isEmpty: boolean;
  /** The reader's own value before this edit; undefined where there was none. */
  readonly before: unknown;
}

/**
 * A text of a field as it was read: a number in the unit of the row, or why it is none; undefined for an empty text. An
 * amount without a currency is in the display currency.
 */
export type Typed =
  | {readonly amount: number; readonly currency?: Currency | undefined; readonly couldBeGrouped: boolean}
  | {readonly reason: Reason}
  | undefined;

/** The value that a text stands for, if it is one that the input takes. */
export function usableValue(key: NumberKey, typed: Typed, {currency, kztPerUsd}: Inputs): number | Money | undefined {
  if (!typed || 'reason' in typed) return undefined;
  const value = isMoney(key) ? {amount: typed.amount, currency: typed.currency ?? currency} : typed.amount;
  const number = typeof value === 'object' ? toDollars(value, kztPerUsd) : value;
  return accepts(PARAMETERS[key], number) ? value : undefined;
}

/** The draft of a text that was read; `isUsable`: its value is in effect. */
export const draftOf = (
  text: string,
  typed: Typed,
  {isUsable, before}: {readonly isUsable: boolean; readonly before: unknown},
): Draft => ({
  text,
  reason: isUsable || !typed ? undefined : 'reason' in typed ? typed.reason : 'range',
  couldBeGrouped: isUsable && typed !== undefined && 'amount' in typed && typed.couldBeGrouped,
  isEmpty: typed === undefined,
  before,
});
