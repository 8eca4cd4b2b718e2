import {isMoney, type NumberKey} from '../core/parameters.js';
import {toDisplayCurrency} from '../store/statement.js';
import type {Context} from './context.js';
import {decimalsOf} from './field-lists.js';

/**
 * The value in force as its field shows it: with all its digits where it was given, else rounded to the decimals of its
 * input. `forEditing` leaves out the grouping and keeps all digits.
 */
export function valueText({model, wording}: Context, key: NumberKey, forEditing = false): string {
  const {inputs, given, origins} = model;
  const {currency} = inputs;
  const {layer, source} = origins[key];
  let value = inputs[key];
  if (value === null) return '';
  let asGiven = layer === source && layer !== 'default';
  if (isMoney(key)) {
    const money = given[key];
    const isSameCurrency = money?.currency === currency;
    value = isSameCurrency ? money.amount : toDisplayCurrency(value, inputs);
    asGiven &&= isSameCurrency;
  }
  // A double holds fifteen significant digits. More would show rounding noise of a currency conversion.
  const digits = asGiven || forEditing ? 15 : decimalsOf(key, isMoney(key) ? currency : undefined);
  return wording.format.number(Number(value.toPrecision(15)), digits, {useGrouping: !forEditing});
}
