import {html, svg, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {sliderRange, type SliderRange} from '../core/axis.js';
import type {ResolvedValues} from '../core/layers.js';
import {type MoneyKey, PARAMETERS} from '../core/parameters.js';
import {computeResult} from '../core/result.js';
import {toDisplayCurrency} from '../store/statement.js';
import {breakEvenAmount} from './break-even-text.js';
import type {Context} from './context.js';
import {withUnit} from './units.js';
import {inForceText} from './value-text.js';

/** The inputs that have a slider under their field, with the side of the break-even on which the farm gains. */
const GAIN_SIDE = {electricityPrice: 'below', btcPrice: 'above', hashprice: 'above', rigRevenue: 'above'} as const;

export type SliderKey = keyof typeof GAIN_SIDE;

/** The name of a slider's control. Its field has the key itself. */
export const sliderName = (key: SliderKey): string => `${key}Slider`;

/** The input of a slider's control; undefined for the name of another control. */
export const keyOfSlider = (name: string): SliderKey | undefined =>
  (Object.keys(GAIN_SIDE) as SliderKey[]).find((key) => sliderName(key) === name);

/** The present value of an input in the unit that its field shows. */
export function shownAmount({inputs, given}: ResolvedValues, key: MoneyKey): number {
  const money = given[key];
  return money?.currency === inputs.currency ? money.amount : toDisplayCurrency(inputs[key] ?? 0, inputs);
}

/** The slider's ends. During a drag they stay as they were when it began, or the thumb would leave the pointer. */
function rangeOf(context: Context, key: SliderKey): SliderRange {
  const {drag, inputs, example} = context.model;
  const value = drag?.key === key ? drag.from : shownAmount(context.model, key);
  const scale = inputs.currency === 'KZT' ? inputs.kztPerUsd : 1;
  // Where the page has no price, the network's revenue gives one.
  const usual = example.inputs[key] ?? computeResult(example.inputs).today[key] ?? 0;
  return sliderRange(PARAMETERS[key], value, scale * usual, scale);
}

/** Where the break-even is between the ends of the slider, in per cent; null where it has none or is outside. */
function tickAt(context: Context, key: SliderKey, {min, max}: SliderRange): number | null {
  const {result, inputs} = context.model;
  const even = result.breakEven[key];
  if (even === null) return null;
  const place = (100 * (toDisplayCurrency(even, inputs) - min)) / (max - min);
  return place >= 0 && place <= 100 ? place : null;
}

/**
 * The rail: the part on which the farm gains, the part on which it loses, and a tick with the price between them.
 * Its elements have end tags: the build's minifier takes the slash from one that ends in it, and the next would be inside.
 */
function rail(context: Context, key: SliderKey, range: SliderRange): TemplateResult {
  const {result, statement} = context.model;
  const even = result.breakEven[key];
  const at = tickAt(context, key, range);
  // Without a tick the whole rail is on the side of the present result.
  const whole = statement.net < 0 ? 'loses' : statement.net > 0 ? 'gains' : 'neutral';
  const [left, right] = GAIN_SIDE[key] === 'below' ? ['gains', 'loses'] : ['loses', 'gains'];
  const label = even === null ? '' : breakEvenAmount(context, key, even);
  return html`<svg class="rail" aria-hidden="true">
    ${
      at === null
        ? svg`<rect class=${whole} width="100%" y="0" height="100%"></rect>`
        : svg`<rect class=${left} width="${at}%" height="100%"></rect><rect class=${right} x="${at}%" width="${100 - at}%" height="100%"></rect>
          <rect class="tick" x="${at}%"></rect>
          <text x="${at}%" dy="2.6em" text-anchor=${at < 20 ? 'start' : at > 80 ? 'end' : 'middle'}>${label}</text>`
    }
  </svg>`;
}

/** A slider for a price, with a tick at the break-even. The element takes what it says like the text of the field. */
export function slider(context: Context, key: SliderKey): TemplateResult {
  const range = rangeOf(context, key);
  const {t} = context.wording;
  return html`<span class="slider">
    ${rail(context, key, range)}
    <input
      type="range"
      name=${sliderName(key)}
      min=${range.min}
      max=${range.max}
      step=${range.step}
      .value=${live(String(shownAmount(context.model, key)))}
      aria-label=${t('sliderName', t(key))}
      aria-valuetext=${inForceText(context, key) || withUnit(context, key, '0')}
    />
  </span>`;
}
