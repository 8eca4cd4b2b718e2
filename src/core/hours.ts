import {dailyEarnings} from './basis.js';
import {fixedPerDay, levyPerKwh, shareAfterRevenueCharges} from './day.js';
import {finiteOrNull, ratio} from './finite.js';
import {farmPower, purchasesFor} from './marketplace.js';
import type {Inputs} from './parameters.js';

/** Hours of a day. */
export const HOURS = 24;

/** The largest price of an hour, and the smallest, which is negative, USD per kWh. */
export const MOST_PER_KWH = 100;

/** What the market offers in an hour. */
export interface HourOffer {
  /** USD per kWh before VAT; it may be negative. */
  readonly price: number;
  /** MWh that can be bought; null where nothing limits it. */
  readonly available?: number | null | undefined;
}

/** The farm in one hour, if it runs: energy in kWh, amounts in USD. */
export interface PlannedHour {
  /** 0 … 23; hour 0 begins at midnight. */
  readonly hour: number;
  readonly energy: number;
  readonly purchases: number;
  /** Cost of the power, with VAT. */
  readonly cost: number;
  readonly levy: number;
  readonly revenue: number;
  /** What the hour leaves after charges on revenue, power and levy, before fixed costs and tax. */
  readonly contribution: number;
  /** Whether it pays to run in this hour. */
  readonly run: boolean;
}

/** The sums over some hours of a day: energy in kWh, amounts in USD. */
export interface HoursTotal {
  /** How many hours the farm runs. */
  readonly hours: number;
  readonly energy: number;
  readonly purchases: number;
  readonly revenue: number;
  /** Cost of the power, with VAT. */
  readonly electricity: number;
  /** After the day's fixed costs and the tax on the day. */
  readonly netProfit: number;
}

/** A day bought by the hour. */
export interface HoursPlan {
  readonly rows: readonly PlannedHour[];
  /** The day if the farm runs in the hours that pay. */
  readonly chosen: HoursTotal;
  /** The day if the farm runs in all hours. */
  readonly always: HoursTotal;
}

/** A day on which the farm runs in these hours. Its fixed costs go on whatever it does, and tax is on the day as one. */
export function totalOf(inputs: Inputs, rows: readonly PlannedHour[]): HoursTotal {
  let [energy, purchases, revenue, electricity, contribution] = [0, 0, 0, 0, 0];
  for (const row of rows) {
    energy += row.energy;
    purchases += row.purchases;
    revenue += row.revenue;
    electricity += row.cost;
    contribution += row.contribution;
  }
  const profit = contribution - fixedPerDay(inputs);
  const netProfit = profit - (inputs.taxRate / 100) * Math.max(0, profit) + 0;
  return Object.freeze({hours: rows.length, energy, purchases, revenue, electricity, netProfit});
}

/**
 * The plan of a day whose power is bought the day before, hour by hour, so that no approval is waited for. The farm runs
 * in every hour with a positive contribution. No set of hours earns more: contributions add up, fixed costs are the same
 * for all sets, and the tax takes the same share of any profit.
 */
export function computeHours(inputs: Inputs, offers: readonly HourOffer[]): HoursPlan {
  const {purchaseCap} = inputs;
  const uptime = inputs.uptime / 100;
  const load = farmPower(inputs);
  const earned = dailyEarnings(inputs, 1).revenue / HOURS;
  const keep = shareAfterRevenueCharges(inputs);
  const rows = offers.map(({price, available}, hour): PlannedHour => {
    const share = load > 0 ? Math.min(uptime, ((available ?? Infinity) * 1000) / load) : uptime;
    const energy = load * share;
    const revenue = earned * share;
    const cost = energy * price * (1 + inputs.electricityVat / 100) + 0;
    const levy = energy * levyPerKwh(inputs);
    const contribution = keep * revenue - cost - levy + 0;
    const purchases = purchasesFor(energy, purchaseCap);
    return Object.freeze({hour, energy, purchases, cost, levy, revenue, contribution, run: contribution > 0});
  });
  return Object.freeze({
    rows: Object.freeze(rows),
    chosen: totalOf(
      inputs,
      rows.filter(({run}) => run),
    ),
    always: totalOf(inputs, rows),
  });
}

/**
 * The highest price worth bidding for an hour, USD per kWh before VAT: at it the hour earns just its power and its levy.
 * Null where the farm draws nothing, or where charges on revenue leave nothing of it.
 */
export function highestBid(inputs: Inputs): number | null {
  const keep = shareAfterRevenueCharges(inputs);
  const perKwh = keep > 0 ? ratio((keep * dailyEarnings(inputs, 1).revenue) / HOURS, farmPower(inputs)) : null;
  return perKwh === null ? null : finiteOrNull((perKwh - levyPerKwh(inputs)) / (1 + inputs.electricityVat / 100));
}

/** Uptime in per cent, and price of electricity in USD per kWh before VAT. */
export interface HoursAsInputs {
  readonly uptime: number;
  readonly electricityPrice: number;
}

/**
 * The hours to run as inputs of a day: their energy as a share of 24 full hours, and their mean price by energy. Null
 * where there is no such hour, or where the mean price is negative.
 */
export function hoursAsInputs(inputs: Inputs, {chosen}: HoursPlan): HoursAsInputs | null {
  const {energy, electricity} = chosen;
  const load = farmPower(inputs);
  if (energy === 0) return null;
  const mean = electricity / (1 + inputs.electricityVat / 100) / energy;
  if (mean < 0) return null;
  // Rounding noise must not leave the range of an input.
  return {uptime: Math.min(100, (100 * energy) / (load * HOURS)), electricityPrice: Math.min(MOST_PER_KWH, mean)};
}
