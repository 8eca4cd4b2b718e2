import type {Context} from '../../ui/context.js';
import {asNumber, measured, numberEquation, percent, total} from '../../ui/explain/day-expressions.js';
import {deriveCoins} from '../../ui/explain/derivations.js';
import {difference, equation, exact, group, product, quotient} from '../../ui/explain/expression.js';

/** Decimals of a bitcoin. */
const SATOSHI = 8;

/** How the coins of the period that are mined, sold or kept came about. */
export function deriveCoinsOf(
  context: Context,
  which: 'mined' | 'sold' | 'kept',
  mined: number,
  coins: number,
): string {
  const {aifcShare, basis} = context.model.inputs;
  if (which === 'mined') return basis === 'network' ? deriveCoins(context, mined) : '';
  const share = percent(context, aifcShare);
  const factor = which === 'sold' ? share : group(difference(exact(1, '1'), share));
  const all = measured(context, mined, SATOSHI, 'BTC');
  return numberEquation(context, product(factor, all), asNumber(context, coins, SATOSHI, 'BTC'));
}

/** How the share whose sale would pay every bill came about; `needed` is in per cent. */
export function deriveNeededShare(context: Context, needed: number): string {
  const {inputs, result} = context.model;
  const {format} = context.wording;
  const bills = total(context, result.costs.total);
  const revenue = total(context, result.revenue);
  const isFree = inputs.aifcFee === 0;
  const afterFee = group(difference(exact(1, '1'), percent(context, inputs.aifcFee)));
  const share = isFree
    ? quotient(bills, revenue)
    : quotient(group(difference(bills, total(context, result.costs.aifcFee))), group(product(revenue, afterFee)));
  return equation(
    {...share, value: (more) => 100 * share.value(more)},
    {value: Number(needed.toFixed(1)), decimals: 1, text: format.percent(needed)},
    (value, decimals) => format.percent(value, decimals),
  );
}
