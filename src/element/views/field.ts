import {html, nothing, type TemplateResult} from 'lit';
import {isMoney, type NumberKey, type NumberParameter, PARAMETERS} from '../../core/parameters.js';
import type {TextKey} from '../../i18n/en.js';
import {counts} from '../../state/effect.js';
import type {Context} from '../context.js';
import {decimalsOf} from '../fields.js';
import {badge} from './badge.js';

/** Parts of units that the label says already. */
const SILENT = ['rig', 'rigs', 'purchases', 'difficulty', 'block', 'months'];

/** The unit as the field shows it, money in the display currency; what is no word in a language stays a symbol. */
export function unit({inputs, t}: Context, key: NumberKey): string {
  const symbols: Record<string, string> = {
    USD: inputs.currency === 'KZT' && isMoney(key) ? '₸' : '$',
    KZT: '₸',
    PH: 'PH/s',
  };
  return PARAMETERS[key].unit
    .split('/')
    .filter((part) => !SILENT.includes(part))
    .map((part) => symbols[part] ?? t(part as TextKey))
    .join('/');
}

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
    const awaited = kept === '' && counts(key, given.basis) && given.basis !== inputs.basis;
    return awaited ? rangeText(context, key) : '';
  }
  const {reason, text} = draft;
  const said = reason === 'range' ? rangeText(context, key) : reason ? t('syntax') : '';
  return (reason ?? !text.trim()) && kept ? `${said} ${t('kept', kept)}` : said;
}

/** One number: its label, origin, control and unit, and what is amiss with it. */
export function field(context: Context, key: NumberKey): TemplateResult {
  const draft = context.draft(key);
  const amiss = complaint(context, key);
  // An object, so that Lit writes it even where it wrote the same before: the reader may have typed since.
  const text = Object(draft ? draft.text : valueText(context, key, context.editing === key)) as string;
  return html`<div class="field" part="field">
    <label for=${key}>${context.t(key as TextKey)}</label>
    <span class="box"
      ><input
        id=${key}
        name=${key}
        part="input"
        inputmode="decimal"
        autocomplete="off"
        .value=${text}
        ?disabled=${!counts(key, context.given.basis)}
        aria-invalid=${draft?.reason ? 'true' : 'false'}
        aria-describedby="${key}-unit ${key}-origin ${key}-error"
      /><span class="unit" id="${key}-unit">${unit(context, key)}</span></span
    >
    ${badge(context, key)} ${amiss ? html`<p class="error" id="${key}-error">${amiss}</p>` : nothing}
  </div>`;
}
