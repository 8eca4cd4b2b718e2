import {html, nothing, type TemplateResult} from 'lit';
import {computeResult} from '../../core/result.js';
import {computeStatement} from '../../store/statement.js';
import {disclosure} from '../../ui/disclosure.js';
import {minutesText} from '../../ui/duration.js';
import {field} from '../../ui/field.js';
import {derivePurchases} from '../../ui/explain/derivations.js';
import {explainedRow} from '../../ui/figure-row.js';
import {formatTotal} from '../../ui/money.js';
import {deriveDuration, deriveLostHour} from './derivations.js';
import {hoursAnswer} from './hours/answer.js';
import {tomorrow} from './hours/view.js';
import {dayLog} from './log/view.js';
import {plan} from './plan.js';
import {exampleOfWaiting, hoursLostField} from './waiting.js';
import type {MarketplaceContext} from './context.js';

/** How often the farm buys power, what waiting for approvals costs, and the purchases of a day. */
export function marketplace(context: MarketplaceContext): TemplateResult {
  const {model, wording, own} = context;
  const {inputs, result, statement} = model;
  const {format, money, periodEntry} = wording;
  const {minutesPerPurchase, purchases, effectiveUptime, lostHour, lostHourPrepaid} = result;
  const duration = minutesPerPurchase === null ? '–' : minutesText(context, minutesPerPurchase);
  // Without rigs these figures have no meaning.
  const withRigs = (text: string): string => (result.power > 0 ? text : '–');
  const undelayed = {...inputs, approvalDelay: 0};
  // The difference of rounded totals, so that it matches what the reader sees after setting the delay to 0.
  const netWithoutWait = computeStatement(computeResult(undelayed), undelayed).net;
  const change = statement.net - netWithoutWait;
  const row = (
    name: string,
    value: string,
    id: 'purchases' | 'lasts' | 'uptime' | 'free' | 'change' | 'hour' | 'paid',
    derivation: () => string = () => '',
  ): TemplateResult =>
    explainedRow(context, name, value, {id: `marketplace-${id}`, definition: own(`${id}Is`), derivation});
  return html`<div>
    ${exampleOfWaiting(context)}
    <div class="grid">
      ${field(context, 'approvalDelay')} ${hoursLostField(context)} ${field(context, 'purchasesAhead')}
    </div>
    <dl>
      ${row(own('purchases'), format.number(purchases, 0), 'purchases', () => derivePurchases(context))}
      ${row(own('lasts'), duration, 'lasts', () => deriveDuration(context))}
      ${row(own('uptime'), withRigs(format.percent(100 * effectiveUptime)), 'uptime')}
      ${row(own('free'), withRigs(format.percent(inputs.uptime)), 'free')}
      ${row(
        own('change', periodEntry('perPeriod')),
        withRigs(`${change > 0 ? '+' : ''}${money(change)}`),
        'change',
        () => `${money(statement.net)} − ${money(netWithoutWait)} = ${money(change)}`,
      )}
      ${row(own('hour'), withRigs(formatTotal(context, lostHour)), 'hour', () => deriveLostHour(context, false))}
      ${row(own('paid'), withRigs(formatTotal(context, lostHourPrepaid)), 'paid', () => deriveLostHour(context, true))}
    </dl>
    ${
      purchases > 0
        ? disclosure(context, {name: 'marketplacePlan', summary: own('plan'), content: () => plan(context)})
        : nothing
    }
    ${disclosure(context, {
      name: 'marketplaceHours',
      summary: html`<span>${own('hoursTitle')}</span> <b>${hoursAnswer(context)}</b>`,
      content: () => tomorrow(context),
    })}
    ${disclosure(context, {name: 'marketplaceLog', summary: own('logTitle'), content: () => dayLog(context)})}
  </div>`;
}
