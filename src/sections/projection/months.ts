import type {Inputs} from '../../core/parameters.js';
import {type Month, type Projection, computeProjection} from '../../core/projection.js';
import {roundTotal, toDisplayCurrency} from '../../store/statement.js';
import type {Context} from '../../ui/context.js';

/** A cache by inputs: the store keeps the same object for equal inputs. */
const projections = new WeakMap<Inputs, Projection>();

/** The projection of the inputs; the same object for the same inputs. */
export function cachedProjection(inputs: Inputs): Projection {
  const projection = projections.get(inputs) ?? computeProjection(inputs);
  projections.set(inputs, projection);
  return projection;
}

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
