import {html, nothing, type TemplateResult} from 'lit';
import {ratio} from '../core/finite.js';
import {select} from '../ui/choice.js';
import {chosenRigOption, rigOptions} from '../ui/choice-options.js';
import type {Context} from '../ui/context.js';
import {badge, inputExplanation} from '../ui/explain/explanation.js';
import {inForceText} from '../ui/value-text.js';
import {originText} from '../ui/explain/origin-text.js';
import {field} from '../ui/field.js';
import {RIG_FIELDS} from '../ui/field-lists.js';
import {RIG_FIGURES as NAME} from '../ui/view-state.js';
import {severalModels} from './fleet-field.js';

/** Whether the two fields are shown: the reader opened them, or has left an error in one. */
function isOpen({model}: Context): boolean {
  return model.view.open.has(NAME);
}

/** Power, hashrate and efficiency of the rig in one line, with the origin of each. */
function figuresText(context: Context): string {
  const {inputs} = context.model;
  const {format, t} = context.wording;
  const efficiency = ratio(1000 * inputs.rigPower, inputs.rigHashrate);
  const [power, hashrate] = RIG_FIELDS.map((key) => originText(context, key));
  const figures = RIG_FIELDS.map((key) => inForceText(context, key).replaceAll(' ', '\u00a0'));
  // One origin for both is described once.
  const described =
    power === hashrate
      ? [`${figures.join(' · ')} (${power ?? ''})`]
      : [`${figures[0] ?? ''} (${power ?? ''})`, `${figures[1] ?? ''} (${hashrate ?? ''})`];
  return [...described, ...(efficiency === null ? [] : [`${format.number(efficiency, 1)}\u00a0${t('JTH')}`])].join(
    ' · ',
  );
}

/** The list of rig models, and under it the figures of the rig: a line that opens into two fields. */
export function rigField(context: Context): TemplateResult {
  const {model, wording, actions} = context;
  const open = isOpen(context);
  const toggle = (): void => {
    const names = new Set(model.view.open);
    if (open) names.delete(NAME);
    else names.add(NAME);
    actions.setView({open: names});
  };
  const text = figuresText(context);
  // Until all is drawn, the list has the chosen model only.
  return html`<div class="rig">
    ${select(context, 'rig', {
      chosen: model.inputs.rig,
      groups: () => (model.isComplete ? rigOptions(context) : [[null, [chosenRigOption(context)]]]),
      drawnFor: [model.isComplete, wording.language, model.options.strings],
      describedBy: 'rig-figures',
      below: html`<button
        type="button"
        class="badge"
        id="rig-figures"
        aria-expanded=${open}
        aria-label="${wording.t('rigFigures')}: ${text}"
        @click=${toggle}
      >
        ${text}
      </button>`,
    })}
    ${
      open
        ? html`<div class="nested">
            ${RIG_FIELDS.map((key) => field(context, key))}
            <div class="origin">${wording.t('rig')}: ${badge(context, 'rig')} ${inputExplanation(context, 'rig')}</div>
            ${severalModels(context)}
          </div>`
        : nothing
    }
  </div>`;
}
