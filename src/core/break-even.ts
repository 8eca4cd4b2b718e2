import {figureMultipliers} from './basis.js';
import {type Day, electricityPriceWithVat, fixedPerDay, levyPerKwh, shareAfterRevenueCharges} from './day.js';
import {finiteOrNull, ratio, ROUNDING_TOLERANCE} from './finite.js';
import {approvedShare, powerPerRig} from './marketplace.js';
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
  /** The number of rigs, as a fraction, whose earnings carry the fixed costs. Null where nothing is fixed. */
  readonly rigs: number | null;
}

const NONE: BreakEvens = {
  electricityPrice: null,
  btcPrice: null,
  hashprice: null,
  rigRevenue: null,
  efficiency: null,
  rigs: null,
};

/** The number of rigs that carry the fixed costs (USD a day) together, each running for the wanted share of the day. */
function breakEvenRigs(inputs: Inputs, day: Day, keep: number, fixed: number): number | null {
  const {revenue, costs, effectiveUptime} = day;
  const wantedUptime = inputs.uptime / 100;
  const leftAtFullUptime = ratio(keep * revenue - costs.electricity - costs.levy, inputs.rigs * effectiveUptime);
  const rigs = fixed > 0 && leftAtFullUptime !== null ? ratio(fixed, leftAtFullUptime * wantedUptime) : null;
  if (rigs === null) return null;
  // A fleet of another size waits for approvals more or less often, so the one found must get its power in time.
  const share = approvedShare(inputs, rigs * powerPerRig(inputs));
  return share * (1 + ROUNDING_TOLERANCE) < wantedUptime ? null : rigs;
}

/** The break-evens of a day. Tax on profit plays no part, because there is no tax at zero profit. */
export function computeBreakEvens(inputs: Inputs, day: Day): BreakEvens {
  const {energy, costs} = day;
  const keep = shareAfterRevenueCharges(inputs);
  if (!(keep > 0)) return NONE;
  const fixed = fixedPerDay(inputs);
  const spare = keep * day.revenue - fixed;
  const need = (costs.electricity + costs.levy + fixed) / keep;
  const multipliers = figureMultipliers(inputs, day.effectiveUptime);
  const levy = levyPerKwh(inputs);
  const pricePerKwh = electricityPriceWithVat(inputs) + levy;
  const price = ratio(spare, energy);
  // The farm's power is proportional to the power of a rig. The money left for power, divided by the cost of rigs that
  // draw 1 kW, is therefore the kW that each rig may draw.
  const rigPower = ratio(
    spare,
    inputs.rigs *
      powerPerRig({rigPower: 1, coolingOverhead: inputs.coolingOverhead}) *
      24 *
      day.effectiveUptime *
      pricePerKwh,
  );
  const efficiency = rigPower === null ? null : ratio(rigPower * 1000, inputs.rigHashrate);
  return {
    electricityPrice: price === null ? null : finiteOrNull((price - levy) / (1 + inputs.electricityVat / 100)),
    btcPrice: ratio(need, day.btcMined),
    hashprice: ratio(need, multipliers.hashprice),
    rigRevenue: ratio(need, multipliers.rigRevenue),
    efficiency: efficiency !== null && efficiency > 0 ? efficiency : null,
    rigs: breakEvenRigs(inputs, day, keep, fixed),
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
    rigs: inputs.rigs,
  };
}
