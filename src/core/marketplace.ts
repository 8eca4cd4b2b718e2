import {ratio, ROUNDING_TOLERANCE} from './finite.js';
import type {Inputs} from './parameters.js';

/** The power supply of a day. */
export interface Supply {
  /** Nominal load of all rigs with their cooling, kW. */
  readonly power: number;
  /** Share of the day that the rigs run: the input `uptime`, or less where approvals of purchases come too slowly. */
  readonly effectiveUptime: number;
  /** kWh a day. */
  readonly energy: number;
  /** Number of purchases a day; no purchase lasts into the next day. */
  readonly purchases: number;
  /** Minutes that one purchase lasts at full load; null where the farm draws nothing. */
  readonly minutesPerPurchase: number | null;
}

/**
 * Power of one running rig with its cooling, kW. An input that adds to the rig's own power belongs here: all other
 * formulas call this function.
 */
export const powerPerRig = ({rigPower, coolingOverhead}: Pick<Inputs, 'rigPower' | 'coolingOverhead'>): number =>
  rigPower * (1 + coolingOverhead / 100);

/** Power of the farm while all rigs run, kW. It must stay proportional to `rigPower`, on which the break-evens rely. */
export const farmPower = (inputs: Inputs): number => inputs.rigs * powerPerRig(inputs);

/** The share of the day, possibly above 1, for which approvals can feed a farm with this power in kW. */
export const approvedShare = ({purchaseCap, approvalDelay, purchasesAhead}: Inputs, power: number): number =>
  approvalDelay > 0 && power > 0 ? (purchasesAhead * (purchaseCap / (power / 1000))) / (approvalDelay / 60) : Infinity;

/**
 * The power supply of a day on the state marketplace. A purchase has at most `purchaseCap` MWh and waits
 * `approvalDelay` minutes for approval; `purchasesAhead` purchases can wait at once.
 */
export const computeSupply = (inputs: Inputs): Supply => supplyAt(inputs, inputs.uptime / 100);

/** The power supply of a day on which the rigs are meant to run for a share of the day. */
export function supplyAt(inputs: Inputs, uptime: number): Supply {
  const {purchaseCap} = inputs;
  const power = farmPower(inputs);
  const effectiveUptime = Math.min(uptime, approvedShare(inputs, power));
  const energy = power * 24 * effectiveUptime;
  return {
    power,
    effectiveUptime,
    energy,
    // Without the tolerance, rounding noise could add a purchase.
    purchases: Math.ceil((energy / 1000 / purchaseCap) * (1 - ROUNDING_TOLERANCE)),
    minutesPerPurchase: ratio(60 * purchaseCap, power / 1000),
  };
}
