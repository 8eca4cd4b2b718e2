import {html, type TemplateResult} from 'lit';
import {PARAMETERS} from '../core/parameters.js';
import {radioGroup} from '../ui/choice.js';
import type {Context} from '../ui/context.js';
import {answer, stickyAnswer} from './answer.js';
import {assumptions} from './assumptions.js';
import {figures} from './figures.js';
import {footer} from './footer.js';
import {firstInputs, moreInputs} from './inputs.js';
import {linkNotice} from './link.js';

/** Content that the registered sections add to the compact view. */
export interface Additions {
  /** Shown below the assumptions. */
  readonly sections: unknown;
  /** Buttons beside the reset button. */
  readonly tools: unknown;
}

/** The whole calculator. */
export function calculator(context: Context, {sections, tools}: Additions): TemplateResult {
  const {t} = context.wording;
  const periods = t.list('periods');
  return html`${stickyAnswer(context)}
    <header role="none">
      <div role="heading" aria-level=${context.model.options.headingLevel} part="heading">
        <slot name="heading">${t('heading')}</slot>
      </div>
      <div class="switches">
        ${radioGroup(
          context,
          'period',
          PARAMETERS.period.options.map((period, index) => [period, periods[index] ?? period]),
        )}
        ${radioGroup(context, 'currency', [
          ['USD', '$'],
          ['KZT', '₸'],
        ])}
      </div>
    </header>
    ${linkNotice(context)}
    <div class="body">
      ${answer(context)} ${firstInputs(context)} ${figures(context)} ${moreInputs(context)} ${assumptions(context)}
    </div>
    ${sections} ${footer(context, tools)}`;
}
