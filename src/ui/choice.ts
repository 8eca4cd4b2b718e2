import {html, type TemplateResult} from 'lit';
import {checkedWhen} from './checked-when.js';
import type {Context} from './context.js';
import {badge, inputExplanation} from './explain/explanation.js';

/** An option: its value and its text. */
export type Option = readonly [value: string, text: string];

/** A group of options; null stands for options outside a group. */
export type OptionGroup = readonly [name: string | null, options: readonly Option[]];

const option =
  (chosen: string) =>
  ([value, text]: Option): TemplateResult =>
    html`<option value=${value} .selected=${checkedWhen(value === chosen)}>${text}</option>`;

/** A labelled select element. */
export const select = (
  context: Context,
  key: 'rig' | 'rules' | 'basis',
  chosen: string,
  groups: readonly OptionGroup[],
): TemplateResult =>
  html`<div class="field" part="field">
    <label for=${key}>${context.wording.t(key)}</label>
    <select id=${key} name=${key} part="input" aria-describedby="${key}-origin-text">
      ${groups.map(([name, options]) =>
        name === null
          ? options.map(option(chosen))
          : html`<optgroup label=${name}>${options.map(option(chosen))}</optgroup>`,
      )}
    </select>
    ${badge(context, key)} ${inputExplanation(context, key)}
  </div>`;

/** A few options side by side, as radio buttons. */
export const radioGroup = (
  {model: {inputs}, wording: {t}}: Context,
  key: 'period' | 'currency',
  options: readonly Option[],
): TemplateResult =>
  html`<fieldset class="segments">
    <legend class="unseen">${t(key)}</legend>
    ${options.map(
      ([value, text]) =>
        html`<label
          ><input type="radio" name=${key} value=${value} .checked=${checkedWhen(inputs[key] === value)} /><span
            >${text}</span
          ></label
        >`,
    )}
  </fieldset>`;
