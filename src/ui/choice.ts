import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {checkedWhen} from './checked-when.js';
import type {Option, OptionGroup} from './choice-options.js';
import type {Context} from './context.js';
import {badge, inputExplanation} from './explain/explanation.js';

const option =
  (chosen: string) =>
  ([value, text]: Option): TemplateResult =>
    html`<option value=${value} .selected=${checkedWhen(value === chosen)}>${text}</option>`;

/** The options of a list, in their groups. */
export const optionGroups = (groups: readonly OptionGroup[], chosen: string): unknown =>
  groups.map(([group, options]) =>
    group === null
      ? options.map(option(chosen))
      : html`<optgroup label=${group}>${options.map(option(chosen))}</optgroup>`,
  );

type SelectKey = 'rig' | 'rules' | 'basis';

/** The control of a choice. `name` is its accessible name where it has no label of its own. */
export const selectControl = (
  key: SelectKey,
  {chosen, groups, drawnFor, describedBy, name}: SelectInit & {readonly name?: string},
): TemplateResult =>
  html`<select
    id=${key}
    name=${key}
    part="input"
    aria-label=${name ?? nothing}
    aria-describedby=${describedBy ?? `${key}-origin-text`}
  >
    ${drawnFor ? guard([chosen, ...drawnFor], () => optionGroups(groups(), chosen)) : optionGroups(groups(), chosen)}
  </select>`;

interface SelectInit {
  readonly chosen: string;
  readonly groups: () => readonly OptionGroup[];
  /** On what the options depend beside the choice; a long list is drawn again only when this changes. */
  readonly drawnFor?: readonly unknown[];
  /** Id of what describes the control; its origin if left out. */
  readonly describedBy?: string;
}

/** A labelled select element. `below` replaces its badge and explanation. */
export const select = (
  context: Context,
  key: SelectKey,
  {below, ...init}: SelectInit & {readonly below?: TemplateResult},
): TemplateResult =>
  html`<div class="field" part="field">
    <label for=${key}>${context.wording.t(key)}</label>
    ${selectControl(key, init)} ${below ?? html`${badge(context, key)} ${inputExplanation(context, key)}`}
  </div>`;

interface Segments {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly Option[];
  readonly chosen: string;
  /** Left out for an input, whose changes the element listens for. */
  readonly choose?: (value: string) => void;
}

/** A few options side by side, as radio buttons. */
export const segments = ({name, legend, options, chosen, choose}: Segments): TemplateResult =>
  html`<fieldset class="segments">
    <legend class="unseen">${legend}</legend>
    ${options.map(
      ([value, text]) =>
        html`<label
          ><input
            type="radio"
            name=${name}
            value=${value}
            .checked=${checkedWhen(chosen === value)}
            @change=${
              choose &&
              (() => {
                choose(value);
              })
            }
          /><span>${text}</span></label
        >`,
    )}
  </fieldset>`;

/** The options of an input side by side. */
export const radioGroup = (
  {model: {inputs}, wording: {t}}: Context,
  key: 'period' | 'currency',
  options: readonly Option[],
): TemplateResult => segments({name: key, legend: t(key), options, chosen: inputs[key]});
