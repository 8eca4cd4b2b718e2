import {investmentIn} from '../../core/investment.js';
import {durationUnit} from '../../ui/duration.js';
import {deriveBalance} from '../../ui/explain/balance.js';
import {amount, amountEquation, asNumber, measured, numberEquation, percent} from '../../ui/explain/day-expressions.js';
import {difference, exact, group, product, quotient, sum} from '../../ui/explain/expression.js';
import {roundedTotal} from '../../ui/money.js';
import type {HistoryContext, Past} from './past.js';

/** How the figures of a look back came about, each in one line. */

/** The whole months before the payback, and the part of its month in which the balance reached zero. */
export function derivePayback(context: HistoryContext, {farm, backtest}: Past): string {
  const {months, payback} = backtest;
  const index = months.findIndex(({balance}) => balance >= 0);
  const [before, after] = [months[index - 1]?.balance ?? -investmentIn(farm), months[index]?.balance];
  if (payback === null || after === undefined) return '';
  const {format} = context.wording;
  const short = amount(context, -before);
  const part = quotient(short, group(after === 0 ? short : sum(short, amount(context, after))));
  const inMonths = index === 0 ? part : sum(exact(index, format.number(index)), part);
  const isInYears = durationUnit(payback) === 'years';
  return numberEquation(
    context,
    isInYears ? quotient(group(inMonths), exact(12, '12')) : inMonths,
    asNumber(context, isInYears ? payback / 12 : payback, 1),
  );
}

export function deriveNet(context: HistoryContext, {backtest: {months, netProfit}}: Past): string {
  const total = (of: 'revenue' | 'costs'): number => months.reduce((sum, month) => sum + month[of], 0);
  return amountEquation(
    context,
    difference(amount(context, total('revenue')), amount(context, total('costs'))),
    roundedTotal(context, netProfit),
  );
}

export const deriveFinal = (context: HistoryContext, {farm, backtest: {months, finalBalance}}: Past): string =>
  deriveBalance(context, {investment: investmentIn(farm), months, resale: 0, balance: finalBalance});

/** The coins kept are all that were mined, but for the share that is sold. */
export function deriveHeld(context: HistoryContext, {farm, backtest: {months}}: Past): string {
  const mined = months.reduce((sum, {btcMined}) => sum + btcMined, 0);
  const kept = group(difference(percent(context, 100), percent(context, farm.aifcShare)));
  return numberEquation(
    context,
    product(measured(context, mined, 6, 'BTC'), kept),
    asNumber(context, months.at(-1)?.btcHeld ?? 0, 6, 'BTC'),
  );
}
