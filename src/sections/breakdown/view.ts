import {html, type TemplateResult} from 'lit';
import type {Context} from '../../ui/context.js';
import {disclosure} from '../../ui/disclosure.js';
import {row} from '../../views/results.js';
import {PART_TEXTS, revenueBar} from '../../ui/revenue-bar.js';
import {table} from '../../ui/table.js';
import type {BreakdownText} from './en.js';
import {formulas} from './formulas.js';

/** From the revenue down to the net, as a bar, as a table and as arithmetic. */
export function breakdown(context: Context<BreakdownText>): TemplateResult {
  const {statement, format, t, money} = context;
  const {revenue, net, netPercent} = statement;
  const percent = (share: number | null): string => (share === null ? '–' : format.percent(share));
  return html`<div>
    ${revenueBar(context)}
    ${table(
      t('breakdown'),
      [t('breakdownItem'), t('breakdownAmount'), t('breakdownShare')],
      [
        [t('breakdownRevenue'), money(revenue), percent(netPercent === null ? null : 100)],
        ...statement.shares.map(
          ({part, amount, percent: share}) =>
            [t(PART_TEXTS[part]), money(-amount), percent(share === null ? null : -share)] as const,
        ),
        [t('breakdownNet'), money(net), percent(netPercent)],
      ],
    )}
    ${disclosure(
      context,
      'breakdownHow',
      t('breakdownHow'),
      () =>
        html`<p>${t('breakdownPerDay')} ${t('breakdownBase')}</p>
          <dl class="formulas">
            ${formulas(context).map(([name, expression, value]) => row(name, `${expression} = ${value}`))}
          </dl>`,
    )}
  </div>`;
}
