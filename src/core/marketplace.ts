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
 * How many purchases of at most so many MWh feed an energy in kWh. Without the tolerance, rounding noise could add one.
 */
export const purchasesFor = (energy: number, purchaseCap: number): number =>
  Math.ceil((energy / 1000 / purchaseCap) * (1 - ROUNDING_TOLERANCE));

/** Hours of the day that the farm stands still because approvals come too slowly. */
export const hoursLost = (inputs: Inputs): number => 24 * (inputs.uptime / 100 - computeSupply(inputs).effectiveUptime);

/**
 * The minutes per approval that make the farm lose so many hours a day: 0 for none; null where no delay does, because the
 * farm draws nothing or runs no longer than that.
 */
export function delayForLostHours(inputs: Inputs, hours: number): number | null {
  if (hours === 0) return 0;
  const left = inputs.uptime / 100 - hours / 24;
  const minutes = ratio(60 * inputs.purchasesAhead * inputs.purchaseCap, (farmPower(inputs) / 1000) * left);
  return hours > 0 && left > 0 ? minutes : null;
}

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
    purchases: purchasesFor(energy, purchaseCap),
    minutesPerPurchase: ratio(60 * purchaseCap, power / 1000),
  };
}
