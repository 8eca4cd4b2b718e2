import {computeDay} from './day.js';
import {finiteOrNull, ratio, ROUNDING_TOLERANCE} from './finite.js';
import {powerPerRig} from './marketplace.js';
import type {Inputs} from './parameters.js';

const DAYS_PER_YEAR = 365.25;

/** A day of the plant: energy in kWh, money in USD. A figure too large for a number is null. */
export interface PlantDeal {
  /** Rigs that the mining share feeds around the clock; none where a rig draws nothing. */
  readonly rigs: number | null;
  readonly miningEnergy: number | null;
  readonly gridEnergy: number | null;
  /** Before tax. */
  readonly miningProfit: number | null;
  /** Before tax. */
  readonly gridProfit: number | null;
  /** One tax on both profits together. */
  readonly tax: number | null;
  readonly netProfit: number | null;
  /** Years until the plant is paid, the rigs' price not counted; null where it costs nothing or nothing is left. */
  readonly payback: number | null;
}

/** The whole rigs that a power in kW feeds. The tolerance keeps rounding noise from taking one away. */
function rigsFedBy(power: number, inputs: Inputs): number {
  const drawn = powerPerRig(inputs);
  return drawn > 0 ? Math.floor((power / drawn) * (1 + ROUNDING_TOLERANCE)) : 0;
}

/**
 * The 70/30 proposal under review, for a farm with these rigs and rates: an investor builds a power plant, one part of
 * its output may mine, the rest goes to the grid.
 */
export function computePlantDeal(inputs: Inputs): PlantDeal {
  const output = 1000 * inputs.plantPower * (inputs.plantFactor / 100);
  const rigs = rigsFedBy((inputs.miningShare / 100) * output, inputs);
  const costPerKwh = inputs.generationCost / 1000;
  // The plant feeds its rigs around the clock; nothing is bought on the marketplace, and no levy is counted.
  const farm: Inputs = {...inputs, rigs, uptime: 100, approvalDelay: 0, electricityPrice: costPerKwh, miningLevy: 0};
  const mining = computeDay(farm);

  const gridEnergy = Math.max(0, output * 24 - mining.energy);
  const gridProfit = gridEnergy * (inputs.gridTariff - costPerKwh);
  const profit = mining.profitBeforeTax + gridProfit;
  const tax = (inputs.taxRate / 100) * Math.max(0, profit);
  const payback = ratio(1000 * inputs.plantPower * inputs.plantCost, DAYS_PER_YEAR * (profit - tax));
  return Object.freeze({
    rigs: finiteOrNull(rigs),
    miningEnergy: finiteOrNull(mining.energy),
    gridEnergy: finiteOrNull(gridEnergy),
    miningProfit: finiteOrNull(mining.profitBeforeTax),
    gridProfit: finiteOrNull(gridProfit),
    tax: finiteOrNull(tax),
    netProfit: finiteOrNull(profit - tax),
    payback: payback === 0 ? null : payback,
  });
}
