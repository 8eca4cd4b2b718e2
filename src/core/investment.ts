import {type Day, DAYS_PER_MONTH} from './day.js';
import {finiteOrNull, ROUNDING_TOLERANCE} from './finite.js';
import type {Inputs} from './parameters.js';

/** Price of one rig in USD: the given price, or else the price per TH/s times the hashrate. */
export const priceOfRig = ({rigPrice, rigPricePerTh, rigHashrate}: Inputs): number =>
  rigPrice ?? rigPricePerTh * rigHashrate;

/** What the rigs cost together, USD. */
export const investmentIn = (inputs: Inputs): number => inputs.rigs * priceOfRig(inputs);

/**
 * Months until the net profits of days like today have paid for an investment in USD. Null without an investment, or
 * where the net profit is none or only rounding noise.
 */
export const flatPayback = (
  investment: number,
  {netProfit, revenue}: Pick<Day, 'netProfit' | 'revenue'>,
): number | null =>
  investment > 0 && netProfit > ROUNDING_TOLERANCE * revenue
    ? finiteOrNull(investment / (netProfit * DAYS_PER_MONTH))
    : null;
