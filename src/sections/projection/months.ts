import type {Inputs} from '../../core/parameters.js';
import {type Month, type Projection, computeProjection} from '../../core/projection.js';
import {roundTotal, toDisplayCurrency} from '../../store/statement.js';
import {cached} from '../../ui/cached.js';
import type {Context} from '../../ui/context.js';

/** The projection of the inputs; the same object for the same inputs, because the store keeps one for equal inputs. */
export const cachedProjection = cached((inputs: Inputs): Projection => computeProjection(inputs));

/**
 * Revenue, costs, net profit, cash and balance of a month in the display currency, rounded. The net is the difference of
 * the rounded revenue and costs, so that the row adds up.
 */
export function roundedMonth(
  {model: {inputs}}: Context,
  {revenue, costs, cash, balance}: Pick<Month, 'revenue' | 'costs' | 'cash' | 'balance'>,
): readonly [revenue: number, costs: number, net: number, cash: number, balance: number] {
  const rounded = (usd: number): number => roundTotal(toDisplayCurrency(usd, inputs), inputs.currency);
  const [revenueShown, costsShown] = [rounded(revenue), rounded(costs)];
  return [
    revenueShown,
    costsShown,
    roundTotal(revenueShown - costsShown, inputs.currency),
    rounded(cash),
    rounded(balance),
  ];
}
