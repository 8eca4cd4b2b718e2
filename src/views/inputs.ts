import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {priceKeyOf} from '../core/basis.js';
import type {NumberKey} from '../core/parameters.js';
import {basisOptions} from '../ui/choice-options.js';
import {select} from '../ui/choice.js';
import type {Context} from '../ui/context.js';
import {disclosure} from '../ui/disclosure.js';
import {field} from '../ui/field.js';
import {isAmongMore, MORE_FIELDS} from '../ui/field-lists.js';
import {slider, type SliderKey} from '../ui/slider.js';
import {fleetField} from './fleet-field.js';
import {marketLine} from './market.js';
import {rigField} from './rig-field.js';

const fieldWithSlider = (context: Context, key: SliderKey): TemplateResult => field(context, key, slider(context, key));

/** The inputs that a reader changes first: the rigs, and the two prices that decide between profit and loss. */
export function firstInputs(context: Context): TemplateResult {
  const {given, inputs} = context.model;
  const price = priceKeyOf(given.basis);
  // Keyed, because the digits of a reader who types one price must not go on into the other when the page changes the basis.
  return html`<div class="first" part="inputs">
    ${inputs.fleet ? fleetField(context, inputs.fleet) : [field(context, 'rigs'), rigField(context)]}
    ${fieldWithSlider(context, 'electricityPrice')} ${keyed(price, fieldWithSlider(context, price))}
    ${marketLine(context)}
  </div>`;
}

/**
 * The other inputs of the day, in a disclosure. They are rendered while it is closed too, for print and for page
 * search, but not in the first frame.
 */
export function moreInputs(context: Context): TemplateResult {
  const {given, fieldsElsewhere, isComplete} = context.model;
  const isHere = (key: NumberKey): boolean => isAmongMore(key, given.basis) && !fieldsElsewhere.includes(key);
  return disclosure(context, {
    name: 'more',
    kind: 'more',
    always: isComplete,
    summary: context.wording.t('more'),
    content: () =>
      html`<div class="grid">
        ${select(context, 'basis', {chosen: given.basis, groups: () => [[null, basisOptions(context)]]})}
        ${
          // A field that is not here keeps its place, or the one after it would take the focus of the one before.
          MORE_FIELDS.map((key) => (isHere(key) ? field(context, key) : nothing))
        }
      </div>`,
  });
}
