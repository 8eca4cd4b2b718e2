import type {MonthFigures} from '../../core/months.js';
import type {Context} from '../context.js';
import {roundedTotal} from '../money.js';
import {amount, amountEquation, measured} from './day-expressions.js';
import {product, sum} from './expression.js';

/** What a balance after some months is made of, in USD. */
interface BalanceParts {
  readonly investment: number;
  readonly months: readonly Pick<MonthFigures, 'cash' | 'btcHeld' | 'price'>[];
  readonly resale: number;
  readonly balance: number;
}

/** The balance at the end: the cash of all months, the coins kept at the last price, the resale, less the investment. */
export function deriveBalance(context: Context, {investment, months, resale, balance}: BalanceParts): string {
  const last = months.at(-1);
  if (!last) return '';
  const cash = months.reduce((total, month) => total + month.cash, 0);
  const parts = [
    amount(context, -investment),
    amount(context, cash),
    product(measured(context, last.btcHeld, 6, 'BTC'), amount(context, last.price)),
    ...(resale === 0 ? [] : [amount(context, resale)]),
  ];
  return amountEquation(context, sum(...parts), roundedTotal(context, balance));
}
