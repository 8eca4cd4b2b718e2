import {html, nothing, type TemplateResult} from 'lit';
import {isMoney, type NumberKey, type NumberParameter, PARAMETERS} from '../core/parameters.js';
import type {TextKey} from '../i18n/en.js';
import {isUsedBy} from '../core/basis.js';
import type {Context} from './context.js';
import {decimalsOf} from './fields.js';
import {badge} from './badge.js';
import {unit} from './units.js';

/** The figure in force as the field shows it: as given where somebody gave it, else to the decimals of its kind. */
export function valueText({inputs, given, origins, format}: Context, key: NumberKey, plain = false): string {
  const {currency, kztPerUsd} = inputs;
  const {layer, source} = origins[key];
  let value = inputs[key];
  if (value === null) return '';
  let asGiven = layer === source && layer !== 'default';
  if (isMoney(key)) {
    const money = given[key];
    const same = money?.currency === currency;
    if (same) value = money.amount;
    else if (currency === 'KZT') value *= kztPerUsd;
    asGiven &&= same;
  }
  // Fifteen digits are what a double holds: beyond them a conversion shows its rounding.
  const digits = asGiven || plain ? 15 : decimalsOf(key, isMoney(key) ? currency : undefined);
  return format.number(Number(value.toPrecision(15)), digits, {useGrouping: !plain});
}

/** A row's range in words, in the unit that the field shows. */
function rangeText({inputs, format, t}: Context, key: NumberKey): string {
  const {min, max, whole}: NumberParameter = PARAMETERS[key];
  const factor = isMoney(key) && inputs.currency === 'KZT' ? inputs.kztPerUsd : 1;
  const [lowest, highest] = [min, max].map((edge) => format.number(edge * factor, 4));
  return t(whole ? 'wholeRange' : 'range', lowest ?? '', highest ?? '');
}

/** What is amiss with the field, in words; empty where nothing is. */
function complaint(context: Context, key: NumberKey): string {
  const {given, inputs, t} = context;
  const draft = context.draft(key);
  const kept = valueText(context, key);
  if (!draft) {
    const awaited = kept === '' && isUsedBy(key, given.basis) && given.basis !== inputs.basis;
    return awaited ? rangeText(context, key) : '';
  }
  const {reason, text} = draft;
  const said = reason === 'range' ? rangeText(context, key) : reason ? t('syntax') : '';
  return (reason ?? !text.trim()) && kept ? `${said} ${t('kept', kept)}` : said;
}

/**
 * A number to edit: label, control, unit, origin, and what is amiss with it. Its text is an object where it is to be
 * written even if it was the same before.
 */
export const numberField = (
  key: string,
  [label, unit, amiss]: readonly [label: string, unit: string, amiss: string],
  text: unknown,
  badge: unknown,
  invalid: boolean,
  disabled = false,
): TemplateResult =>
  html`<div class="field" part="field">
    <label for=${key}>${label}</label>
    <span class="box"
      ><input
        id=${key}
        name=${key}
        part="input"
        inputmode="decimal"
        autocomplete="off"
        .value=${text}
        ?disabled=${disabled}
        aria-invalid=${invalid}
        aria-describedby="${key}-unit ${key}-origin ${key}-error"
      /><span class="unit" id="${key}-unit">${unit}</span></span
    >
    ${badge} ${amiss ? html`<p class="error" id="${key}-error">${amiss}</p>` : nothing}
  </div>`;

/** The field of an input. */
export function field(context: Context, key: NumberKey): TemplateResult {
  const draft = context.draft(key);
  return numberField(
    key,
    [context.t(key as TextKey), unit(context, key), complaint(context, key)],
    // An object, so that Lit writes it even where it wrote the same before: the reader may have typed since.
    Object(draft ? draft.text : valueText(context, key, context.editing === key)),
    badge(context, key),
    !!draft?.reason,
    !isUsedBy(key, context.given.basis),
  );
}
