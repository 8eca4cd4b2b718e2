import {dailyEarnings, type Earnings} from './basis.js';
import {finiteOrNull, ratio, ROUNDING_TOLERANCE} from './finite.js';
import {computeSupply, type Supply} from './marketplace.js';
import type {Inputs} from './parameters.js';

/** Days in a mean year of the Gregorian calendar, as the model counts it. */
export const DAYS_PER_YEAR = 365.25;

/** Days in a mean month of the Gregorian calendar. */
export const DAYS_PER_MONTH = DAYS_PER_YEAR / 12;

/** Costs of a day, USD. */
export interface Costs {
  readonly electricity: number;
  readonly levy: number;
  readonly compliance: number;
  readonly aifcFee: number;
  readonly fixed: number;
  readonly tax: number;
  readonly total: number;
}

/**
 * The figures of one day: money in USD, energy in kWh, coins in BTC, shares as fractions. Null: the figure has no
 * value.
 */
export interface Day extends Supply {
  /** Nominal hashrate of all rigs, TH/s. */
  readonly hashrate: number;
  readonly btcMined: number;
  /** BTC that the rules require to be sold on an exchange of the AIFC. */
  readonly btcSold: number;
  readonly btcRetained: number;
  readonly revenue: number;
  readonly costs: Costs;
  readonly profitBeforeTax: number;
  readonly netProfit: number;
  /** Net profit as a share of revenue. */
  readonly margin: number | null;
  /** Share of the coins that must be sold to pay all costs; above 1 on a loss. */
  readonly neededSaleShare: number | null;
  /** Compliance, levy, exchange fee and tax as a share of revenue. */
  readonly legalBurden: number | null;
  /** USD before tax that is lost in an hour of standstill whose power was not bought. */
  readonly lostHour: number | null;
  /** USD before tax that is lost in an hour of standstill whose power was already paid for. */
  readonly lostHourPrepaid: number | null;
}

/**
 * The share of revenue (a fraction) that is left after compliance and the exchange fee, which are charged on revenue.
 * Rates in whole hundredths of a per cent give an exact result.
 */
export function shareAfterRevenueCharges({complianceRate, aifcFee, aifcShare}: Inputs): number {
  const keep = ((100 - complianceRate) * 100 - aifcFee * aifcShare) / 10_000;
  return Math.abs(keep) < ROUNDING_TOLERANCE ? 0 : keep;
}

/** The share of revenue (a fraction) that compliance and the exchange fee take, exact also where it is tiny. */
export const revenueCharges = ({complianceRate, aifcFee, aifcShare}: Inputs): number =>
  (complianceRate * 100 + aifcFee * aifcShare) / 10_000;

/** Price of electricity with the value-added tax that is not recovered, USD per kWh. */
export const electricityPriceWithVat = ({electricityPrice, electricityVat}: Inputs): number =>
  electricityPrice * (1 + electricityVat / 100);

/** Levy on electricity, USD per kWh. */
export const levyPerKwh = ({miningLevy, kztPerUsd}: Inputs): number => miningLevy / kztPerUsd;

/** Costs that do not depend on revenue or energy, USD per day. */
export const fixedPerDay = ({fixedCosts, complianceFixed}: Inputs): number =>
  fixedCosts / DAYS_PER_MONTH + complianceFixed / DAYS_PER_MONTH;

/** The figures of a day for a farm with a given supply of power and given earnings. */
export function settleDay(inputs: Inputs, supply: Supply, {coins, revenue}: Earnings): Day {
  const {power, effectiveUptime, energy, purchases, minutesPerPurchase} = supply;
  const aifcShare = inputs.aifcShare / 100;
  const btcSold = aifcShare * coins;

  const electricity = energy * electricityPriceWithVat(inputs);
  const levy = (energy * inputs.miningLevy) / inputs.kztPerUsd;
  const compliance = (inputs.complianceRate / 100) * revenue + inputs.complianceFixed / DAYS_PER_MONTH;
  const aifcFee = (inputs.aifcFee / 100) * aifcShare * revenue;
  const fixed = inputs.fixedCosts / DAYS_PER_MONTH;
  const profitBeforeTax = revenue - electricity - levy - compliance - aifcFee - fixed;
  const tax = (inputs.taxRate / 100) * Math.max(0, profitBeforeTax);
  const total = electricity + levy + compliance + aifcFee + fixed + tax;
  const netProfit = profitBeforeTax - tax;
  const keep = shareAfterRevenueCharges(inputs);

  return {
    power,
    effectiveUptime,
    energy,
    purchases,
    minutesPerPurchase,
    hashrate: inputs.rigs * inputs.rigHashrate,
    btcMined: coins,
    btcSold,
    btcRetained: coins - btcSold,
    revenue,
    costs: {electricity, levy, compliance, aifcFee, fixed, tax, total},
    profitBeforeTax: profitBeforeTax + 0,
    netProfit: netProfit + 0,
    margin: revenue === 0 ? null : finiteOrNull(netProfit / revenue),
    neededSaleShare: ratio(total - aifcFee, revenue * (1 - inputs.aifcFee / 100)),
    legalBurden: ratio(compliance + levy + aifcFee + tax, revenue),
    lostHour: ratio(keep * revenue - electricity - levy, 24 * effectiveUptime),
    lostHourPrepaid: ratio(keep * revenue - levy, 24 * effectiveUptime),
  };
}

/** One day of the farm. */
export function computeDay(inputs: Inputs): Day {
  const supply = computeSupply(inputs);
  return settleDay(inputs, supply, dailyEarnings(inputs, supply.effectiveUptime));
}
