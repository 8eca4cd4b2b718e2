import {html, nothing, type TemplateResult} from 'lit';
import {computeResult} from '../../core/result.js';
import {formatTotal} from '../../ui/money.js';
import type {Context} from '../../ui/context.js';
import {disclosure} from '../../ui/disclosure.js';
import {field} from '../../ui/field.js';
import {row} from '../../views/results.js';
import {statement as statementOf} from '../../store/statement.js';
import type {MarketplaceText} from './en.js';
import {plan} from './plan.js';

/** A figure with a sentence that says what it is. */
const explained = (name: string, value: string, what: string): TemplateResult =>
  html`<div>
    <dt>${name}<br /><span class="badge">${what}</span></dt>
    <dd>${value}</dd>
  </div>`;

/** How often the farm buys power, what it costs to wait for approvals, and the purchases of a day. */
export function marketplace(context: Context<MarketplaceText>): TemplateResult {
  const {inputs, result, statement, format, t, money, perPeriod} = context;
  const {minutesPerPurchase, purchases, effectiveUptime, lostHour, lostHourPrepaid} = result;
  const lasts =
    minutesPerPurchase === null
      ? '–'
      : `${format.number(minutesPerPurchase, 0, {maximumSignificantDigits: 4})}\u00a0${t('min')}`;
  // Without rigs there is nothing to wait for, and nothing to lose.
  const said = (text: string): string => (result.power > 0 ? text : '–');
  const free = {...inputs, approvalDelay: 0};
  // Of totals as they are shown, so that the reader who sets the delay to 0 finds the same.
  const change = statement.net - statementOf(computeResult(free), free).net;
  return html`<div>
    <div class="grid">${field(context, 'approvalDelay')} ${field(context, 'purchasesAhead')}</div>
    <dl>
      ${row(t('marketplacePurchases'), format.number(purchases, 0))} ${row(t('marketplaceLasts'), lasts)}
      ${row(t('uptime'), said(format.percent(100 * effectiveUptime)))}
      ${row(t('marketplaceFree'), said(format.percent(inputs.uptime)))}
      ${row(t('marketplaceChange', perPeriod('perPeriod')), said(`${change > 0 ? '+' : ''}${money(change)}`))}
      ${explained(t('marketplaceHour'), said(formatTotal(context, lostHour)), t('marketplaceHourIs'))}
      ${explained(t('marketplacePaid'), said(formatTotal(context, lostHourPrepaid)), t('marketplacePaidIs'))}
    </dl>
    ${purchases > 0 ? disclosure(context, 'marketplacePlan', t('marketplacePlan'), () => plan(context)) : nothing}
  </div>`;
}
