import {html, type TemplateResult} from 'lit';
import {investmentIn} from '../../core/investment.js';
import {formatTotal} from '../../ui/money.js';
import {monthInSentence} from './month-names.js';
import type {HistoryContext, Past} from './past.js';

/** Whether the farm would have been paid back, and when. */
function paybackSentence(context: HistoryContext, past: Past): string {
  const {own} = context;
  const {farm, from} = past;
  const {months, payback, finalBalance} = past.backtest;
  const start = monthInSentence(context, from, 'in');
  if (investmentIn(farm) === 0) return own('nothingPaid', start);
  const end = monthInSentence(context, months.at(-1)?.month ?? from, 'end');
  const short = formatTotal(context, Math.abs(finalBalance));
  if (payback === null) return own('stillShort', start, end, short);
  const back = monthInSentence(context, months.find(({balance}) => balance >= 0)?.month ?? from, 'in');
  return finalBalance < 0 ? own('shortAgain', start, back, end, short) : own('paidBackBy', start, back);
}

/** The answer of the section: the payback, the net of all months, and how many of them lose money. */
export function answerSentences(context: HistoryContext, past: Past): TemplateResult {
  const {own, wording} = context;
  const {months, netProfit, lossMonths} = past.backtest;
  const count = wording.format.number(months.length);
  const net = formatTotal(context, Math.abs(netProfit));
  const losses = lossMonths === 0 ? own('noneLoses') : own('someLose', wording.format.number(lossMonths), count);
  return html`<p class="history-answer">
    <b>${paybackSentence(context, past)}</b> ${own.plural(netProfit < 0 ? 'lost' : 'earned', months.length, net, count)}
    ${months.length > 1 ? losses : ''}
  </p>`;
}

/** What the look back leaves out, and what of the inputs counts in it. */
export function noteOf({model: {inputs}, own, wording}: HistoryContext): string {
  return [
    own('leftOut'),
    own('byYears'),
    inputs.winterUptime < 100 && own('winter', wording.format.percent(inputs.winterUptime, 2)),
    inputs.curtail && own('curtailed'),
    inputs.basis !== 'network' && own('byNetwork'),
  ]
    .filter(Boolean)
    .join(' ');
}
