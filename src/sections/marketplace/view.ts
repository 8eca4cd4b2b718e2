import {html, type TemplateResult} from 'lit';
import {resultOf} from '../../core/result.js';
import {total} from '../../element/amount.js';
import type {Context} from '../../element/context.js';
import {disclosure} from '../../element/views/disclosure.js';
import {field} from '../../element/views/field.js';
import {row} from '../../element/views/results.js';
import {capitalised} from '../../i18n/format.js';
import {statement as statementOf} from '../../state/statement.js';
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
      : `${format.number(minutesPerPurchase, 0, {maximumSignificantDigits: 4})} ${t('min')}`;
  const uptime = (percent: number): string => (result.power > 0 ? format.percent(percent) : '–');
  const free = {...inputs, approvalDelay: 0};
  // Of totals as they are shown, so that the reader who sets the delay to 0 finds the same.
  const lost = statementOf(resultOf(free), free).net - statement.net;
  return html`<div>
    <div class="grid">${field(context, 'approvalDelay')} ${field(context, 'purchasesAhead')}</div>
    <p>${t('marketplaceWait')}</p>
    <dl>
      ${row(t('marketplacePurchases'), format.number(purchases, 0))} ${row(t('marketplaceLasts'), lasts)}
      ${row(t('marketplaceUptime'), uptime(100 * effectiveUptime))} ${row(t('marketplaceFree'), uptime(inputs.uptime))}
      ${row(
        capitalised(t(lost < 0 ? 'marketplaceSaved' : 'marketplaceLost', perPeriod('perPeriod'))),
        result.power > 0 ? money(Math.abs(lost)) : '–',
      )}
      ${explained(t('marketplaceHour'), total(context, lostHour), t('marketplaceHourIs'))}
      ${explained(t('marketplacePaid'), total(context, lostHourPrepaid), t('marketplacePaidIs'))}
    </dl>
    ${purchases > 0 ? disclosure(context, 'marketplacePlan', t('marketplacePlan'), () => plan(context)) : ''}
  </div>`;
}
