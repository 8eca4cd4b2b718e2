import {computePlantDeal, type PlantDeal} from '../../core/plant-deal.js';
import {roundTotal, toDisplayTotal} from '../../store/statement.js';
import {cached} from '../../ui/cached.js';
import type {Context} from '../../ui/context.js';

/** The deal, and its totals of the period in the display currency; NaN for one that overflows. */
interface RoundedDeal {
  readonly deal: PlantDeal;
  readonly mining: number;
  readonly grid: number;
  readonly tax: number;
  readonly net: number;
}

/** The deal of a render. Its totals are rounded before they are added, so that the rows add up as shown. */
export const roundedDeal = cached(({model: {inputs}}: Context): RoundedDeal => {
  const deal = computePlantDeal(inputs);
  const rounded = (usd: number | null): number => roundTotal(toDisplayTotal(usd ?? NaN, inputs), inputs.currency);
  const [mining, grid, tax] = [rounded(deal.miningProfit), rounded(deal.gridProfit), rounded(deal.tax)];
  return {deal, mining, grid, tax, net: mining + grid - tax};
});
