import {ratio, ROUNDING_TOLERANCE} from './finite.js';
import type {Inputs} from './parameters.js';

/** Power as a day gets it. */
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

/** What one running rig draws, kW: the one place that knows what adds to the rig's own power. */
export const powerPerRig = ({rigPower}: Pick<Inputs, 'rigPower'>): number => rigPower;

/** What the farm draws while all its rigs run, kW. Proportional to `rigPower`. */
export const farmPower = (inputs: Inputs): number => inputs.rigs * powerPerRig(inputs);

/** Power as the state marketplace sells it: capped purchases, the next applied for when the last is approved. */
export function computeSupply(inputs: Inputs): Supply {
  const {purchaseCap, approvalDelay} = inputs;
  const power = farmPower(inputs);
  const hoursPerPurchase = purchaseCap / (power / 1000);
  const fed = approvalDelay > 0 && power > 0 ? (inputs.purchasesAhead * hoursPerPurchase) / (approvalDelay / 60) : 1;
  const effectiveUptime = Math.min(inputs.uptime / 100, fed);
  const energy = power * 24 * effectiveUptime;
  return {
    power,
    effectiveUptime,
    energy,
    // The tolerance keeps rounding noise from adding a purchase.
    purchases: Math.ceil((energy / 1000 / purchaseCap) * (1 - ROUNDING_TOLERANCE)),
    minutesPerPurchase: ratio(60 * purchaseCap, power / 1000),
  };
}
