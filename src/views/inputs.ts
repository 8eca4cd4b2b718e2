import {html, nothing, type TemplateResult} from 'lit';
import {select} from '../ui/choice.js';
import {basisOptions, rigOptions} from '../ui/choice-options.js';
import type {Context} from '../ui/context.js';
import {disclosure} from '../ui/disclosure.js';
import {field} from '../ui/field.js';
import {FIRST_FIELDS, MORE_FIELDS} from '../ui/field-lists.js';

/** The inputs that a reader changes first. */
export function firstInputs(context: Context): TemplateResult {
  const [rigs, ...others] = FIRST_FIELDS;
  return html`<div class="first" part="inputs">
    ${field(context, rigs)} ${select(context, 'rig', context.model.inputs.rig, rigOptions(context))}
    ${others.map((key) => field(context, key))}
  </div>`;
}

/**
 * The other inputs of the day, in a disclosure. They are rendered while it is closed too, for print and for page
 * search.
 */
export function moreInputs(context: Context): TemplateResult {
  const {given, fieldsElsewhere} = context.model;
  return disclosure(context, {
    name: 'more',
    kind: 'more',
    always: true,
    summary: context.wording.t('more'),
    content: () =>
      html`<div class="grid">
        ${select(context, 'basis', given.basis, [[null, basisOptions(context)]])}
        ${MORE_FIELDS.map((key) => (fieldsElsewhere.includes(key) ? nothing : field(context, key)))}
      </div>`,
  });
}
