import {computeDay, DAYS_PER_YEAR} from './day.js';
import {finiteOrNull, ratio, ROUNDING_TOLERANCE} from './finite.js';
import {powerPerRig} from './marketplace.js';
import type {Inputs} from './parameters.js';

/** A day of the power plant: energy in kWh, money in USD. A figure that overflows is null. */
export interface PlantDeal {
  /** Rigs that the mining share can power around the clock; 0 where a rig draws no power. */
  readonly rigs: number | null;
  readonly miningEnergy: number | null;
  readonly gridEnergy: number | null;
  /** Profit of mining before tax. */
  readonly miningProfit: number | null;
  /** Profit of the power sold to the grid, before tax. */
  readonly gridProfit: number | null;
  /** Tax on the sum of both profits. */
  readonly tax: number | null;
  readonly netProfit: number | null;
  /** Years until the net profit has paid for the plant, without the rigs; null without a plant cost or a net profit. */
  readonly payback: number | null;
}

/** The number of whole rigs that a power in kW can run. Without the tolerance, rounding noise could lose one. */
function rigsFedBy(power: number, inputs: Inputs): number {
  const drawn = powerPerRig(inputs);
  return drawn > 0 ? Math.floor((power / drawn) * (1 + ROUNDING_TOLERANCE)) : 0;
}

/**
 * The proposed 70/30 rule: an investor builds a power plant, uses a part of its output for mining, and sells the rest
 * to the grid. The rigs and the rates are those of the inputs.
 */
export function computePlantDeal(inputs: Inputs): PlantDeal {
  const output = 1000 * inputs.plantPower * (inputs.plantFactor / 100);
  const rigs = rigsFedBy((inputs.miningShare / 100) * output, inputs);
  const costPerKwh = inputs.generationCost / 1000;
  // The rigs run around the clock on the plant's own power: there are no purchases to wait for, no value-added tax, and
  // no levy.
  const farm: Inputs = {
    ...inputs,
    rigs,
    uptime: 100,
    approvalDelay: 0,
    electricityPrice: costPerKwh,
    electricityVat: 0,
    miningLevy: 0,
  };
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
