import {investmentIn} from '../../core/investment.js';
import {durationText} from '../../ui/duration.js';
import {formatTotal} from '../../ui/money.js';
import type {Answer} from '../registry.js';
import {monthInSentence} from './month-names.js';
import {type HistoryContext, past} from './past.js';

/** Whether the farm would have been paid back since its start; its net profit where nothing is invested. */
export function answer(context: HistoryContext): Answer | null {
  const {model, own} = context;
  if (model.inputs.rigs === 0) return null;
  const {from, farm, backtest} = past(context);
  const {payback, netProfit, finalBalance} = backtest;
  const since = monthInSentence(context, from, 'in');
  if (investmentIn(farm) === 0) {
    const net = formatTotal(context, Math.abs(netProfit));
    return netProfit < 0
      ? {text: own('lostSince', net, since), tone: 'loss'}
      : {text: own('earnedSince', net, since), tone: netProfit > 0 ? 'gain' : undefined};
  }
  if (payback === null) return {text: own('notPaidBackSince', since), tone: 'loss'};
  const time = durationText(context, payback);
  return finalBalance < 0
    ? {text: own('shortAgainSince', time, since), tone: 'loss'}
    : {text: own('paidBackSince', time, since), tone: 'gain'};
}
