import {html, type TemplateResult} from 'lit';
import type {Context} from './context.js';
import {checkedWhen} from './checked-when.js';

/** An option's value and its text. */
export type Option = readonly [value: string, text: string];

/** Options under a name, or under none. */
export type Group = readonly [name: string | null, options: readonly Option[]];

const optionOf =
  (chosen: string) =>
  ([value, text]: Option): TemplateResult =>
    html`<option value=${value} .selected=${checkedWhen(value === chosen)}>${text}</option>`;

/** A labelled list to choose from; options under a name stand in a group of that name. */
export const select = (
  context: Context,
  key: 'rig' | 'rules' | 'basis',
  chosen: string,
  groups: readonly Group[],
): TemplateResult =>
  html`<div class="field" part="field">
    <label for=${key}>${context.t(key)}</label>
    <select id=${key} name=${key} part="input">
      ${groups.map(([name, options]) =>
        name === null
          ? options.map(optionOf(chosen))
          : html`<optgroup label=${name}>${options.map(optionOf(chosen))}</optgroup>`,
      )}
    </select>
  </div>`;

/** A few options side by side. */
export const segments = (context: Context, key: 'period' | 'currency', options: readonly Option[]): TemplateResult =>
  html`<fieldset class="segments">
    <legend class="unseen">${context.t(key)}</legend>
    ${options.map(
      ([value, text]) =>
        html`<label
          ><input type="radio" name=${key} value=${value} .checked=${checkedWhen(context.inputs[key] === value)} /><span
            >${text}</span
          ></label
        >`,
    )}
  </fieldset>`;
