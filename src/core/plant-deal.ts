import {checkedNumber, complete} from './complete.js';
import {day} from './day.js';
import {finiteOrNull, ratio} from './finite.js';
import type {Inputs, NumberParameter} from './parameters.js';
import type {Source} from '../data/sources.js';

const number = <const Unit extends string>(
  unit: Unit,
  initial: number,
  max: number,
  source: Source = 'illustration',
): NumberParameter<Unit, number> => ({kind: 'number', unit, default: initial, min: 0, max, source, whole: false});

/**
 * What the proposal adds to the inputs: an investor builds a power plant, one part of its output may mine, the rest goes
 * to the grid.
 */
export const PLANT_DEAL = {
  plantPower: number('MW', 10, 100_000),
  /** Mean output as a share of the plant's power. */
  plantFactor: number('%', 80, 100),
  plantCost: number('USD/kW', 1500, 100_000),
  generationCost: number('USD/MWh', 25, 100_000),
  /** What may mine; the rest is the grid's. */
  miningShare: number('%', 30, 100, 'article'),
  gridTariff: number('USD/kWh', 0.03, 100),
} as const;

export type DealKey = keyof typeof PLANT_DEAL;
/** The proposal's own inputs, in the units of their rows. */
export type Deal = {readonly [K in DealKey]: number};

/** A day of the plant: energy in kWh, money in USD. Figures without a value are null: all, for rigs without power. */
export interface PlantDeal {
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
  /** Years until the plant is paid, the rigs' price not counted. */
  readonly payback: number | null;
}

/** Keeps rounding noise from taking a rig away: 30 % of 8 MW feed 6000 rigs of 0.4 kW. */
const HAIR = 1 + 1e-12;

const DEAL_KEYS = Object.keys(PLANT_DEAL) as readonly DealKey[];

/** The deal of inputs that are known to be good. */
export function plantDealOf(inputs: Inputs, deal: Deal): PlantDeal {
  const output = deal.plantPower * 1000 * (deal.plantFactor / 100);
  const fed = ratio((deal.miningShare / 100) * output, inputs.rigPower);
  const rigs = fed === null ? NaN : Math.floor(fed * HAIR);
  const costPerKwh = deal.generationCost / 1000;
  // The plant feeds its rigs around the clock; nothing is bought on the marketplace, and no levy is due.
  const farm: Inputs = {...inputs, rigs, uptime: 100, approvalDelay: 0, electricityPrice: costPerKwh, miningLevy: 0};
  const mining = day(farm);

  const gridEnergy = Math.max(0, output * 24 - mining.energy);
  const gridProfit = gridEnergy * (deal.gridTariff - costPerKwh);
  const profit = mining.profitBeforeTax + gridProfit;
  const tax = (inputs.taxRate / 100) * Math.max(0, profit);
  const payback = ratio(deal.plantPower * 1000 * deal.plantCost, 365.25 * (profit - tax));
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

/**
 * The proposal under review for a farm with these rigs and rates. Inputs and deal may be partial.
 * @throws RangeError naming an unknown key, or a key and its range
 */
export function plantDeal(inputs: Partial<Inputs> = {}, deal: Partial<Deal> = {}): PlantDeal {
  const unknown = Object.keys(deal).find((key) => !Object.hasOwn(PLANT_DEAL, key));
  if (unknown !== undefined) throw new RangeError(`${unknown} is not a parameter of the plant deal`);
  const values = DEAL_KEYS.map((key) => {
    const row = PLANT_DEAL[key];
    return [key, deal[key] === undefined ? row.default : checkedNumber(key, row, deal[key])];
  });
  return plantDealOf(complete(inputs), Object.fromEntries(values) as Deal);
}
