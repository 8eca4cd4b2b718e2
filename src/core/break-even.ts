import {type Day, fixedPerDay, shareAfterRevenueCharges} from './day.js';
import {finiteOrNull, ratio} from './finite.js';
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

/** What hashprice and rig revenue are quotients by: PH/s after the pool's fee, and rigs, both times uptime. */
const perDay = (inputs: Inputs, {effectiveUptime}: Day) => ({
  hashprice: ((inputs.rigs * inputs.rigHashrate) / 1000) * (1 - inputs.poolFee / 100) * effectiveUptime,
  rigRevenue: inputs.rigs * effectiveUptime,
});

/** Where the net is zero. Tax never moves it: there is none at zero profit. */
export function breakEven(inputs: Inputs, day: Day): BreakEvens {
  const {energy, costs} = day;
  const keep = shareAfterRevenueCharges(inputs);
  if (!(keep > 0)) return {electricityPrice: null, btcPrice: null, hashprice: null, rigRevenue: null, efficiency: null};
  const fixed = fixedPerDay(inputs);
  const spare = keep * day.revenue - fixed;
  const need = (costs.electricity + costs.levy + fixed) / keep;
  const divisor = perDay(inputs, day);
  const levyPerKwh = inputs.miningLevy / inputs.kztPerUsd;
  const pricePerKwh = inputs.electricityPrice + levyPerKwh;
  const price = ratio(spare, energy);
  const power = ratio(spare, inputs.rigs * 24 * day.effectiveUptime * pricePerKwh);
  const efficiency = power === null ? null : ratio(power * 1000, inputs.rigHashrate);
  return {
    electricityPrice: price === null ? null : finiteOrNull(price - levyPerKwh),
    btcPrice: ratio(need, day.btcMined),
    hashprice: ratio(need, divisor.hashprice),
    rigRevenue: ratio(need, divisor.rigRevenue),
    efficiency: efficiency !== null && efficiency > 0 ? efficiency : null,
  };
}

/** Today's value beside each break-even, in the same units. */
export function todaysValues(inputs: Inputs, day: Day): BreakEvens {
  const divisor = perDay(inputs, day);
  return {
    electricityPrice: inputs.electricityPrice,
    btcPrice: inputs.btcPrice,
    hashprice: ratio(day.revenue, divisor.hashprice),
    rigRevenue: ratio(day.revenue, divisor.rigRevenue),
    efficiency: ratio(1000 * inputs.rigPower, inputs.rigHashrate),
  };
}
