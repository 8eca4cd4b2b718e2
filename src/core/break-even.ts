import {figureMultipliers} from './basis.js';
import {type Day, fixedPerDay, shareAfterRevenueCharges} from './day.js';
import {finiteOrNull, ratio} from './finite.js';
import {farmPower} from './marketplace.js';
import type {Inputs} from './parameters.js';

/** One value for each input that a farm breaks even by, each with the others as they are. */
export interface BreakEvens {
  /** USD per kWh; negative: even free power loses money. */
  readonly electricityPrice: number | null;
  /** USD per BTC; meaningful under the basis `network`. */
  readonly btcPrice: number | null;
  /** USD per PH/s per day. */
  readonly hashprice: number | null;
  /** USD per rig per day at full uptime. */
  readonly rigRevenue: number | null;
  /** J/TH. */
  readonly efficiency: number | null;
}

/** Where the net is zero. Tax never moves it: there is none at zero profit. */
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
  // The farm's power is proportional to a rig's, so what rigs of 1 kW would cost tells how many kW each may draw.
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

/** Today's value beside each break-even, in the same units. */
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
