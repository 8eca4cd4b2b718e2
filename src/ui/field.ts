import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {isUsedBy} from '../core/basis.js';
import {isMoney, type NumberKey, type NumberParameter, PARAMETERS} from '../core/parameters.js';
import {toDisplayCurrency} from '../store/statement.js';
import {badge} from './badge.js';
import type {Context} from './context.js';
import {decimalsOf} from './field-lists.js';
import {unitOf} from './units.js';

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

/** The range of an input in words, in the unit that the field shows. */
function rangeText({model: {inputs}, wording: {format, t}}: Context, key: NumberKey): string {
  const {min, max, whole}: NumberParameter = PARAMETERS[key];
  const limitText = (value: number): string =>
    format.number(isMoney(key) ? toDisplayCurrency(value, inputs) : value, 4);
  return t(whole ? 'wholeRange' : 'range', limitText(min), limitText(max));
}

/** Why the text of a field is not in effect, in words; empty where it is in effect. */
function errorText(context: Context, key: NumberKey): string {
  const {model, wording} = context;
  const {given, inputs} = model;
  const draft = model.draft(key);
  const valueInForce = valueText(context, key);
  if (!draft) {
    // The chosen basis is not in force, because this field's figure is missing.
    const isMissing = valueInForce === '' && isUsedBy(key, given.basis) && given.basis !== inputs.basis;
    return isMissing ? rangeText(context, key) : '';
  }
  const {reason, text} = draft;
  const error = reason === 'range' ? rangeText(context, key) : reason ? wording.t('syntax') : '';
  return (reason ?? !text.trim()) && valueInForce ? `${error} ${wording.t('kept', valueInForce)}` : error;
}

/** The field of a number input: label, control, unit, badge and error. */
export function field(context: Context, key: NumberKey): TemplateResult {
  const {model, wording} = context;
  const draft = model.draft(key);
  const error = errorText(context, key);
  return html`<div class="field" part="field">
    <label for=${key}>${wording.t(key)}</label>
    <span class="box"
      ><input
        id=${key}
        name=${key}
        part="input"
        inputmode="decimal"
        autocomplete="off"
        .value=${live(draft?.text ?? valueText(context, key, model.editing === key))}
        ?disabled=${!isUsedBy(key, model.given.basis)}
        aria-invalid=${!!draft?.reason}
        aria-describedby="${key}-unit ${key}-origin ${key}-error"
      /><span class="unit" id="${key}-unit">${unitOf(context, key)}</span></span
    >
    ${badge(context, key)} ${error ? html`<p class="error" id="${key}-error">${error}</p>` : nothing}
  </div>`;
}
