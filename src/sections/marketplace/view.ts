import {html, nothing, type TemplateResult} from 'lit';
import {computeResult} from '../../core/result.js';
import {computeStatement} from '../../store/statement.js';
import type {SectionContext} from '../../ui/context.js';
import {disclosure} from '../../ui/disclosure.js';
import {field} from '../../ui/field.js';
import {figureRow} from '../../ui/figure-row.js';
import {formatTotal} from '../../ui/money.js';
import {plan} from './plan.js';
import type {texts} from './texts.js';

/** A figure with a sentence that explains it. */
const explainedRow = (name: string, value: string, explanation: string): TemplateResult =>
  figureRow(html`${name}<br /><span class="badge">${explanation}</span>`, value);

/** How often the farm buys power, what waiting for approvals costs, and the purchases of a day. */
export function marketplace(context: SectionContext<typeof texts.en>): TemplateResult {
  const {model, wording, own} = context;
  const {inputs, result, statement} = model;
  const {format, t, money, periodEntry} = wording;
  const {minutesPerPurchase, purchases, effectiveUptime, lostHour, lostHourPrepaid} = result;
  const duration =
    minutesPerPurchase === null
      ? '–'
      : `${format.number(minutesPerPurchase, 0, {maximumSignificantDigits: 4})}\u00a0${t('min')}`;
  // Without rigs these figures have no meaning.
  const withRigs = (text: string): string => (result.power > 0 ? text : '–');
  const undelayed = {...inputs, approvalDelay: 0};
  // The difference of rounded totals, so that it matches what the reader sees after setting the delay to 0.
  const change = statement.net - computeStatement(computeResult(undelayed), undelayed).net;
  return html`<div>
    <div class="grid">${field(context, 'approvalDelay')} ${field(context, 'purchasesAhead')}</div>
    <dl>
      ${figureRow(own('purchases'), format.number(purchases, 0))} ${figureRow(own('lasts'), duration)}
      ${figureRow(t('uptime'), withRigs(format.percent(100 * effectiveUptime)))}
      ${figureRow(own('free'), withRigs(format.percent(inputs.uptime)))}
      ${figureRow(own('change', periodEntry('perPeriod')), withRigs(`${change > 0 ? '+' : ''}${money(change)}`))}
      ${explainedRow(own('hour'), withRigs(formatTotal(context, lostHour)), own('hourIs'))}
      ${explainedRow(own('paid'), withRigs(formatTotal(context, lostHourPrepaid)), own('paidIs'))}
    </dl>
    ${
      purchases > 0
        ? disclosure(context, {name: 'marketplacePlan', summary: own('plan'), content: () => plan(context)})
        : nothing
    }
  </div>`;
}
