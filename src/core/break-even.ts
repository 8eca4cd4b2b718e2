import {figureMultipliers} from './basis.js';
import {type Day, fixedPerDay, shareAfterRevenueCharges} from './day.js';
import {finiteOrNull, ratio} from './finite.js';
import {farmPower} from './marketplace.js';
import type {Inputs} from './parameters.js';

/**
 * The values at which the net profit is zero, each for one input while the others stay the same. Null where no such
 * value exists.
 */
export interface BreakEvens {
  /** USD per kWh. Negative where even free power would lose money. */
  readonly electricityPrice: number | null;
  /** USD per BTC. It has a meaning under the basis `network` only. */
  readonly btcPrice: number | null;
  /** USD per PH/s per day. */
  readonly hashprice: number | null;
  /** USD per rig per day at full uptime. */
  readonly rigRevenue: number | null;
  /** J/TH. */
  readonly efficiency: number | null;
}

/** The break-evens of a day. Tax on profit plays no part, because there is no tax at zero profit. */
export function computeBreakEvens(inputs: Inputs, day: Day): BreakEvens {
  const {energy, costs} = day;
  const keep = shareAfterRevenueCharges(inputs);
  if (!(keep > 0)) return {electricityPrice: null, btcPrice: null, hashprice: null, rigRevenue: null, efficiency: null};
  const fixed = fixedPerDay(inputs);
  const spare = keep * day.revenue - fixed;
  const need = (costs.electricity + costs.levy + fixed) / keep;
  const multipliers = figureMultipliers(inputs, day.effectiveUptime);
  const levyPerKwh = inputs.miningLevy / inputs.kztPerUsd;
  const pricePerKwh = inputs.electricityPrice + levyPerKwh;
  const price = ratio(spare, energy);
  // The farm's power is proportional to the power of a rig. The money left for power, divided by the cost of rigs that
  // draw 1 kW, is therefore the kW that each rig may draw.
  const rigPower = ratio(spare, farmPower({...inputs, rigPower: 1}) * 24 * day.effectiveUptime * pricePerKwh);
  const efficiency = rigPower === null ? null : ratio(rigPower * 1000, inputs.rigHashrate);
  return {
    electricityPrice: price === null ? null : finiteOrNull(price - levyPerKwh),
    btcPrice: ratio(need, day.btcMined),
    hashprice: ratio(need, multipliers.hashprice),
    rigRevenue: ratio(need, multipliers.rigRevenue),
    efficiency: efficiency !== null && efficiency > 0 ? efficiency : null,
  };
}

/** The present value of each input that has a break-even, in the same units. */
export function todaysValues(inputs: Inputs, day: Day): BreakEvens {
  const multipliers = figureMultipliers(inputs, day.effectiveUptime);
  return {
    electricityPrice: inputs.electricityPrice,
    btcPrice: inputs.btcPrice,
    hashprice: ratio(day.revenue, multipliers.hashprice),
    rigRevenue: ratio(day.revenue, multipliers.rigRevenue),
    efficiency: ratio(1000 * inputs.rigPower, inputs.rigHashrate),
  };
}
