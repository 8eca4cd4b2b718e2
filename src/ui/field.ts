import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {isUsedBy} from '../core/basis.js';
import {priceOfRig} from '../core/investment.js';
import {isMoney, type NumberKey, type NumberParameter, PARAMETERS} from '../core/parameters.js';
import {LONGEST_TYPED} from '../i18n/parse.js';
import {toDisplayCurrency} from '../store/statement.js';
import {valueText} from './value-text.js';
import {badge, inputExplanation} from './explain/explanation.js';
import type {Context} from './context.js';
import {decimalsOf} from './field-lists.js';
import {hasStepper, stepButton} from './stepper.js';
import {unitOf, withUnit} from './units.js';

/** Texts with more characters take a line of their own; buttons beside the number leave less room. */
const LONGEST_BESIDE_LABEL = 13;
const LONGEST_BESIDE_BUTTONS = 8;

/** The range of an input in words, in the unit that the field shows. */
function rangeText(context: Context, key: NumberKey): string {
  const {
    model: {inputs},
    wording: {format, t},
  } = context;
  const {min, max, whole}: NumberParameter = PARAMETERS[key];
  const limitText = (value: number): string =>
    format.number(isMoney(key) ? toDisplayCurrency(value, inputs) : value, 4);
  return t(whole ? 'wholeRange' : 'range', limitText(min), withUnit(context, key, limitText(max)));
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
  const {reason, isEmpty} = draft;
  const error = reason === 'range' ? rangeText(context, key) : reason ? exampleText(context, key) : '';
  const stillUsed = valueInForce && wording.t('kept', withUnit(context, key, valueInForce));
  return reason !== undefined || isEmpty ? `${error} ${stillUsed}`.trim() : '';
}

/** What a reader can type, in the unit of the field. */
function exampleText(context: Context, key: NumberKey): string {
  const {inputs} = context.model;
  const {default: usual, max} = PARAMETERS[key];
  const example = usual ?? Math.sqrt(max);
  const shown = isMoney(key) ? toDisplayCurrency(example, inputs) : example;
  const number = context.wording.format.number(shown, decimalsOf(key, isMoney(key) ? inputs.currency : undefined));
  return context.wording.t('syntax', withUnit(context, key, number));
}

/** How a text was read whose only mark could have grouped its digits: `1.000` is 1; empty for other texts. */
function readingText(context: Context, key: NumberKey): string {
  const {model, wording} = context;
  const value = model.inputs[key];
  if (!model.draft(key)?.couldBeGrouped || value === null) return '';
  const {number} = wording.format;
  const read = isMoney(key) ? toDisplayCurrency(value, model.inputs) : value;
  const grouped = Number((1000 * read).toPrecision(15));
  return wording.t('readAs', number(read, 3), number(grouped, 0), number(grouped, 0, {useGrouping: false}));
}

/** The price of a rig that applies while none is given. */
const placeholderText = (context: Context, key: NumberKey): string =>
  key === 'rigPrice'
    ? context.wording.format.number(toDisplayCurrency(priceOfRig(context.model.inputs), context.model.inputs))
    : '';

/** The decimal keyboard of an iPhone has no minus. */
const takesMinus = (key: NumberKey): boolean => PARAMETERS[key].min < 0;

/** The text of a field: half typed, or the value in force. */
const shownText = (context: Context, key: NumberKey): string =>
  context.model.draft(key)?.text ?? valueText(context, key, context.model.editing === key);

/** The control of a number input. `name` is its accessible name where it has no label of its own. */
export function numberControl(context: Context, key: NumberKey, name?: string): TemplateResult {
  const text = shownText(context, key);
  return html`<input
    id=${key}
    name=${key}
    part="input"
    inputmode=${takesMinus(key) ? 'text' : 'decimal'}
    autocomplete="off"
    maxlength=${LONGEST_TYPED}
    size=${name === undefined ? nothing : Math.max(2, text.length)}
    placeholder=${placeholderText(context, key) || nothing}
    .value=${live(text)}
    aria-label=${name ?? nothing}
    aria-invalid=${!!context.model.draft(key)?.reason}
    aria-describedby="${key}-unit ${key}-origin-text ${key}-error ${key}-reading"
  />`;
}

/** What is wrong with the text of a field, or how it was read; nothing where there is no doubt. */
export function fieldMessages(context: Context, key: NumberKey): TemplateResult | typeof nothing {
  const error = errorText(context, key);
  const reading = readingText(context, key);
  return error || reading
    ? html`${error ? html`<p class="error" id="${key}-error">${error}</p>` : nothing}
      ${reading ? html`<p class="reading" id="${key}-reading">${reading}</p>` : nothing}`
    : nothing;
}

/** The field of a number input: label, control, unit, badge and error; a count has buttons to step it. */
export function field(context: Context, key: NumberKey, more: unknown = nothing): TemplateResult {
  const counts = hasStepper(key);
  const step = (direction: -1 | 1): TemplateResult | typeof nothing =>
    counts ? stepButton(context, {id: key, name: context.wording.t(key)}, direction) : nothing;
  const isLong = shownText(context, key).length > (counts ? LONGEST_BESIDE_BUTTONS : LONGEST_BESIDE_LABEL);
  return html`<div class=${isLong ? 'field wide' : 'field'} part="field">
    <label for=${key}>${context.wording.t(key)}</label>
    <span class="box"
      >${step(-1)}${numberControl(context, key)}<span class="unit" id="${key}-unit">${unitOf(context, key)}</span
      >${step(1)}</span
    >
    ${badge(context, key)} ${fieldMessages(context, key)} ${more} ${inputExplanation(context, key)}
  </div>`;
}
