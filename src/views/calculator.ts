import {html, type TemplateResult} from 'lit';
import type {Context} from '../ui/context.js';
import {extension} from '../ui/extension.js';
import {assumptions} from './assumptions.js';
import {segments} from '../ui/choice.js';
import {footer} from './footer.js';
import {firstInputs, moreInputs} from './inputs.js';
import {linkNotice} from './link.js';
import {results} from './results.js';

const PERIODS = ['day', 'month', 'year'] as const;

/** The compact view, whole. */
export function calculator(context: Context): TemplateResult {
  const {options, t} = context;
  const periods = t('periods').split('|');
  return html`<header role="none">
      <div role="heading" aria-level=${options.headingLevel} part="heading">
        <slot name="heading">${t('heading')}</slot>
      </div>
      <div class="switches">
        ${segments(
          context,
          'period',
          PERIODS.map((period, index) => [period, periods[index] ?? period]),
        )}
        ${segments(context, 'currency', [
          ['USD', '$'],
          ['KZT', '₸'],
        ])}
      </div>
    </header>
    ${linkNotice(context)}
    <div class="body">${firstInputs(context)} ${results(context)} ${moreInputs(context)}</div>
    ${assumptions(context)} ${extension.view?.(context)} ${footer(context)}
    <p class="unseen" role="status">${context.announcement}</p>`;
}
