import {html, type TemplateResult} from 'lit';
import {investmentIn} from '../../core/investment.js';
import {capitalised} from '../../i18n/format.js';
import {picturePanel} from '../../picture/panel.js';
import {disclosure} from '../../ui/disclosure.js';
import {durationText} from '../../ui/duration.js';
import {explainedRow} from '../../ui/figure-row.js';
import {formatRounded, formatTotal} from '../../ui/money.js';
import {roundedMonth} from '../../ui/rounded-month.js';
import {table} from '../../ui/table.js';
import {monthsChart} from './chart.js';
import {deriveFinal, deriveHeld, deriveNet, derivePayback} from './derivations.js';
import {saleSentence} from './models.js';
import {monthInSentence, shortMonth} from './month-names.js';
import {type HistoryContext, type Past, past} from './past.js';
import {picture} from './picture.js';
import {rigPriceField} from './rig-price.js';
import {answerSentences, noteOf} from './sentences.js';
import {startControls} from './start.js';

function paybackText(context: HistoryContext, {farm, from, backtest}: Past): string {
  if (investmentIn(farm) === 0) return context.own('free');
  return backtest.payback === null
    ? context.own('never', monthInSentence(context, backtest.months.at(-1)?.month ?? from, 'end'))
    : durationText(context, backtest.payback);
}

/** The figures of all months, each with its explanation. */
function figuresOfAll(context: HistoryContext, past: Past): TemplateResult {
  const {own, wording} = context;
  const {number} = wording.format;
  const {months, netProfit, lossMonths, finalBalance} = past.backtest;
  const row = (
    name: 'payback' | 'netOfAll' | 'lossMonths' | 'final' | 'held',
    value: string,
    derive?: (context: HistoryContext, past: Past) => string,
  ): TemplateResult =>
    explainedRow(context, own(name), value, {
      id: `history-${name}`,
      definition: own(`${name}Is`),
      derivation: () => derive?.(context, past),
    });
  return html`<dl>
    ${row('payback', paybackText(context, past), derivePayback)}
    ${row('netOfAll', formatTotal(context, netProfit), deriveNet)}
    ${row('lossMonths', own('ofMonths', number(lossMonths), number(months.length)))}
    ${row('final', formatTotal(context, finalBalance), deriveFinal)}
    ${row('held', `${number(months.at(-1)?.btcHeld ?? 0, 6)}\u00a0BTC`, deriveHeld)}
  </dl>`;
}

function monthsTable(context: HistoryContext, {backtest: {months}}: Past): TemplateResult {
  const {own, wording} = context;
  const columns = ['month', 'price', 'revenue', 'costs', 'net', 'cash', 'balance', 'kept'] as const;
  return table(
    `${own('title')}: ${own('table')}`,
    columns.map((column) => own(column)),
    months.map((month) => [
      capitalised(shortMonth(context, month.month)),
      formatTotal(context, month.price),
      ...roundedMonth(context, month).map((amount) => formatRounded(context, amount)),
      wording.format.number(month.btcHeld, 6, {minimumFractionDigits: 6}),
    ]),
  );
}

/** What the farm would have earned, month by month, since a start that the reader chooses. */
export function history(context: HistoryContext): TemplateResult {
  const {model, wording, own} = context;
  if (model.inputs.rigs === 0) return html`<p>${wording.t('noRigs')}</p>`;
  const since = past(context);
  const sale = saleSentence(context, since.from);
  return html`<div>
    ${answerSentences(context, since)}
    <div class="history-farm">${startControls(context, since.from)} ${rigPriceField(context, since)}</div>
    ${sale && html`<p>${sale}</p>`}
    <div class="history-chart">${monthsChart(context, since)}</div>
    ${figuresOfAll(context, since)}
    <div class="history-months">
      ${disclosure(context, {
        name: 'historyTable',
        summary: own('table'),
        content: () => monthsTable(context, since),
      })}
      ${picturePanel(context, picture(context))}
    </div>
    <p>${noteOf(context)}</p>
  </div>`;
}
