import {isMoney, isNumber, type Key, type NumberKey} from '../core/parameters.js';
import {toDisplayCurrency} from '../store/statement.js';
import {choiceText} from './choice-options.js';
import type {FigureContext} from './context.js';
import {decimalsOf} from './field-lists.js';
import {withUnit} from './units.js';

/** A number in the unit that the screen shows it in, and at most how many decimals it has there. */
export interface ShownValue {
  readonly value: number;
  readonly decimals: number;
}

/**
 * The value in force as its field shows it: with all its digits where it was given, else with the decimals of its input;
 * null for an input that is unset. `forEditing` keeps all digits.
 */
export function shownValue({model}: FigureContext, key: NumberKey, forEditing = false): ShownValue | null {
  const {inputs, given, origins} = model;
  const {currency} = inputs;
  const {layer, source} = origins[key];
  let value = inputs[key];
  if (value === null) return null;
  // The digits of a feed are no one's choice, as those of the bundled figures are not.
  let asGiven = layer === source && layer !== 'default' && layer !== 'market';
  if (isMoney(key)) {
    const money = given[key];
    const isSameCurrency = money?.currency === currency;
    value = isSameCurrency ? money.amount : toDisplayCurrency(value, inputs);
    asGiven &&= isSameCurrency;
  }
  // A double holds fifteen significant digits. More would show rounding noise of a currency conversion.
  const decimals = asGiven || forEditing ? 15 : decimalsOf(key, isMoney(key) ? currency : undefined);
  return {value: Number(value.toPrecision(15)), decimals};
}

/** The text of a field; `forEditing` leaves out the grouping and keeps all digits. */
export function valueText(context: FigureContext, key: NumberKey, forEditing = false): string {
  const shown = shownValue(context, key, forEditing);
  return shown ? context.wording.format.number(shown.value, shown.decimals, {useGrouping: !forEditing}) : '';
}

/** The value in force with its unit, or the chosen option; empty for an input that is unset. */
export function inForceText(context: FigureContext, key: Key): string {
  if (key === 'fleet' && context.model.inputs.fleet === null) return '';
  if (!isNumber(key))
    return key === 'curtail'
      ? context.wording.t(context.model.inputs.curtail ? 'on' : 'off')
      : choiceText(context, key);
  const text = valueText(context, key);
  return text && withUnit(context, key, text);
}
