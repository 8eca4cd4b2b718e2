import type {MonthFigures} from '../core/months.js';
import {roundTotal} from '../store/statement.js';
import type {FigureContext} from './context.js';
import {roundedTotal} from './money.js';

/**
 * Revenue, costs, net profit, cash and balance of a month in the display currency, rounded. The net is the difference of
 * the rounded revenue and costs, so that the row adds up.
 */
export function roundedMonth(
  context: FigureContext,
  {revenue, costs, cash, balance}: Pick<MonthFigures, 'revenue' | 'costs' | 'cash' | 'balance'>,
): readonly [revenue: number, costs: number, net: number, cash: number, balance: number] {
  const rounded = (usd: number): number => roundedTotal(context, usd);
  const [revenueShown, costsShown] = [rounded(revenue), rounded(costs)];
  const net = roundTotal(revenueShown - costsShown, context.model.inputs.currency);
  return [revenueShown, costsShown, net, rounded(cash), rounded(balance)];
}
