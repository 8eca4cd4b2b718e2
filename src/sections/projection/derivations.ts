import type {Projection} from '../../core/projection.js';
import type {Context} from '../../ui/context.js';
import {amount, amountEquation, measured} from '../../ui/explain/day-expressions.js';
import {product, sum} from '../../ui/explain/expression.js';
import {roundedTotal} from '../../ui/money.js';

/** The balance at the end: the cash of all months, the coins kept at the last price, the resale, less the investment. */
export function deriveFinalBalance(context: Context, {months, resale, finalBalance}: Projection): string {
  const last = months.at(-1);
  if (!last) return '';
  const cash = months.reduce((total, month) => total + month.cash, 0);
  const parts = [
    amount(context, -context.model.result.investment),
    amount(context, cash),
    product(measured(context, last.btcHeld, 6, 'BTC'), amount(context, last.price)),
    ...(resale === 0 ? [] : [amount(context, resale)]),
  ];
  return amountEquation(context, sum(...parts), roundedTotal(context, finalBalance));
}
