import {html, type TemplateResult} from 'lit';
import {investmentIn, priceOfRig} from '../../core/investment.js';
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

/** The answer of the section, weightiest first: the payback, the net of all months, and how many of them lose money. */
export function answerTexts(context: HistoryContext, past: Past): readonly [payback: string, ...others: string[]] {
  const {own, wording} = context;
  const {months, netProfit, lossMonths} = past.backtest;
  const count = wording.format.number(months.length);
  const net = formatTotal(context, Math.abs(netProfit));
  const losses = lossMonths === 0 ? own('noneLoses') : own('someLose', wording.format.number(lossMonths), count);
  const sum = own.plural(netProfit < 0 ? 'lost' : 'earned', months.length, net, count);
  return [paybackSentence(context, past), sum, ...(months.length > 1 ? [losses] : [])];
}

/** The answer as the section begins with it. */
export function answerSentences(context: HistoryContext, past: Past): TemplateResult {
  const [payback, ...others] = answerTexts(context, past);
  return html`<p class="history-answer"><b>${payback}</b> ${others.join(' ')}</p>`;
}

/** What the rigs were counted with. */
export function priceSentence(context: HistoryContext, {farm, hasOwnPrice}: Past): string {
  const [each, all] = [formatTotal(context, priceOfRig(farm)), formatTotal(context, investmentIn(farm))];
  return context.own(hasOwnPrice ? 'countedThen' : 'countedNow', each, all);
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
