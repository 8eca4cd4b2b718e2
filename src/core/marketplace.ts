import {ratio} from './finite.js';
import type {Inputs} from './parameters.js';

/** Keeps rounding noise from adding a purchase: 24.000000001 MWh are bought as 24. */
const ROUNDING_TOLERANCE = 1 - 1e-9;

export interface Supply {
  /** Nominal load of all rigs, kW. */
  readonly power: number;
  /** Share of the day the rigs run: the smaller of the uptime given and what approvals can feed. */
  readonly effectiveUptime: number;
  /** kWh a day. */
  readonly energy: number;
  /** Purchases a day, each day bought for itself. */
  readonly purchases: number;
  /** Minutes that one purchase lasts at full load. */
  readonly minutesPerPurchase: number | null;
}

/** Power as the state marketplace sells it: capped purchases, the next applied for when the last is approved. */
export function supply(inputs: Inputs): Supply {
  const {purchaseCap, approvalDelay} = inputs;
  const power = inputs.rigs * inputs.rigPower;
  const hoursPerPurchase = purchaseCap / (power / 1000);
  const fed = approvalDelay > 0 && power > 0 ? (inputs.purchasesAhead * hoursPerPurchase) / (approvalDelay / 60) : 1;
  const effectiveUptime = Math.min(inputs.uptime / 100, fed);
  const energy = power * 24 * effectiveUptime;
  return {
    power,
    effectiveUptime,
    energy,
    purchases: Math.ceil((energy / 1000 / purchaseCap) * ROUNDING_TOLERANCE),
    minutesPerPurchase: ratio(60 * purchaseCap, power / 1000),
  };
}
