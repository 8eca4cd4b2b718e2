import {dailyEarnings} from './basis.js';
import {BLOCKS_PER_DAY, dayOfHeight, winterShare} from './calendar.js';
import {computeDay, type Day, DAYS_PER_MONTH, settleDay, shareAfterRevenueCharges} from './day.js';
import {flatPayback, investmentIn} from './investment.js';
import {supplyAt} from './marketplace.js';
import {BLOCKS_PER_ERA, blocksToHalving, blockSubsidy, meanSubsidy} from './mining.js';
import type {Inputs} from './parameters.js';
import {presentValue} from './present-value.js';

/** Exactly 4383. */
const BLOCKS_PER_MONTH = BLOCKS_PER_DAY * DAYS_PER_MONTH;

/** Months from today to each halving within the horizon. */
export function halvingsAhead({blockHeight, horizon}: Pick<Inputs, 'blockHeight' | 'horizon'>): readonly number[] {
  const ahead: number[] = [];
  for (let blocks = blocksToHalving(blockHeight); blocks <= horizon * BLOCKS_PER_MONTH; blocks += BLOCKS_PER_ERA)
    ahead.push(blocks / BLOCKS_PER_MONTH);
  return ahead;
}

/** Bitcoin price and network in one month. */
interface Market {
  /** USD per BTC. */
  readonly price: number;
  readonly difficulty: number;
  /** Mean over the month's blocks, BTC per block. */
  readonly subsidy: number;
}

/** The figures of one month: money in USD, coins in BTC. */
export interface Month extends Market {
  /** Number of the month; 1 begins today. */
  readonly month: number;
  readonly revenue: number;
  /** All costs, including tax. */
  readonly costs: number;
  /** What the month adds to the tax of its year. Negative where a loss lowers the year's tax. */
  readonly tax: number;
  readonly netProfit: number;
  /** Proceeds of the forced sale minus all costs. Negative where the owner must add money. */
  readonly cash: number;
  readonly btcMined: number;
  /** All coins retained since month 1. */
  readonly btcHeld: number;
  /** All cash so far, minus the investment, plus the coins held at the month's price. */
  readonly balance: number;
}

/** The months up to the horizon, and when the rigs have paid for themselves. */
export interface Projection {
  readonly months: readonly Month[];
  /** Months until the balance is no longer negative; null without an investment, or beyond the horizon. */
  readonly payback: number | null;
  /** Months until payback if every month were like today; null without an investment or without a profit. */
  readonly paybackFlat: number | null;
  /** Net present value of cash, held coins and resale, USD. */
  readonly npv: number;
  /** Resale value of the rigs after the last month, USD. */
  readonly resale: number;
  /** Balance of the last month plus the resale value, USD. */
  readonly finalBalance: number;
}

/** The market after a number of months of growth. */
function marketAfter(months: number, inputs: Inputs): Market {
  return {
    price: inputs.btcPrice * (1 + inputs.priceGrowth / 100) ** months,
    difficulty: inputs.difficulty * (1 + inputs.difficultyGrowth / 100) ** months,
    subsidy: meanSubsidy(inputs.blockHeight + months * BLOCKS_PER_MONTH, BLOCKS_PER_MONTH),
  };
}

/** The share of the month that the rigs are meant to run. In winter the grid may have less power than they need. */
function wantedUptime(month: number, {uptime, winterUptime, blockHeight}: Inputs): number {
  const from = dayOfHeight(blockHeight) + (month - 1) * DAYS_PER_MONTH;
  const winter = winterUptime === 100 ? 0 : winterShare(from, from + DAYS_PER_MONTH);
  return (uptime / 100) * (1 - winter * (1 - winterUptime / 100));
}

/** A mean day of a month with the given market. */
function dayIn(month: number, {price, difficulty, subsidy}: Market, inputs: Inputs): Day {
  const {blockFees} = inputs;
  const supply = supplyAt(inputs, wantedUptime(month, inputs));
  const today = dailyEarnings(inputs, supply.effectiveUptime);
  // The trend applies under every basis: coins follow the network, and revenue follows coins and price. The divisor is
  // never zero, because every height in range has a subsidy.
  const trend =
    (inputs.difficulty / difficulty) * ((subsidy + blockFees) / (blockSubsidy(inputs.blockHeight) + blockFees));
  const coins = today.coins * trend;
  const revenue = today.revenue * ((price / inputs.btcPrice) * trend);
  const running = settleDay(inputs, supply, {coins, revenue});
  const isIdle =
    inputs.curtail && shareAfterRevenueCharges(inputs) * revenue < running.costs.electricity + running.costs.levy;
  return isIdle ? settleDay(inputs, supplyAt(inputs, 0), {coins: 0, revenue: 0}) : running;
}

/** Months until the balance is no longer negative, interpolated linearly within the month in which it turns. */
function findPayback(investment: number, months: readonly Month[]): number | null {
  let before = -investment;
  if (before === 0) return null;
  for (const {month, balance} of months) {
    if (balance >= 0) return month - 1 + before / (before - balance);
    before = balance;
  }
  return null;
}

/**
 * The months up to the horizon.
 *
 * No sum overflows: with every input at the end of its range, a day brings less than 1e30 USD, and the growth of 120
 * months multiplies that by less than 1e57.
 */
export function computeProjection(inputs: Inputs): Projection {
  const {horizon} = inputs;
  const investment = investmentIn(inputs);
  const resale = (inputs.rigResale / 100) * investment;
  const months: Month[] = [];
  let [yearProfit, yearTax, yearNet, cashSoFar, btcHeld, heldWorth] = [0, 0, 0, 0, 0, 0];

  for (let month = 1; month <= horizon; month++) {
    const market = marketAfter(month - 1, inputs);
    const {costs, profitBeforeTax, ...mean} = dayIn(month, market, inputs);
    const profit = profitBeforeTax * DAYS_PER_MONTH;
    // Tax starts anew every twelve months: a loss is not carried into the next year.
    if (month % 12 === 1) [yearProfit, yearTax, yearNet] = [0, 0, 0];
    yearProfit += profit;
    const taxSoFar = (inputs.taxRate / 100) * Math.max(0, yearProfit);
    const tax = taxSoFar - yearTax;
    yearTax = taxSoFar;
    // The net is the difference of the year's, so that a tax of 100 % leaves exactly nothing.
    const netProfit = yearProfit - taxSoFar - yearNet;
    yearNet = yearProfit - taxSoFar;

    const revenue = mean.revenue * DAYS_PER_MONTH;
    const total = (costs.total - costs.tax) * DAYS_PER_MONTH + tax;
    const cash = (inputs.aifcShare / 100) * revenue - total;
    cashSoFar += cash;
    btcHeld += mean.btcRetained * DAYS_PER_MONTH;
    heldWorth = btcHeld * market.price;
    months.push({
      month,
      revenue,
      costs: total,
      tax,
      netProfit,
      cash,
      btcMined: mean.btcMined * DAYS_PER_MONTH,
      btcHeld,
      balance: cashSoFar - investment + heldWorth,
      ...market,
    });
  }

  const monthlyRate = (1 + inputs.discountRate / 100) ** (1 / 12) - 1;
  const flows = [-investment, ...months.map(({cash}) => cash)];
  return Object.freeze({
    months: Object.freeze(months.map(Object.freeze) as Month[]),
    payback: findPayback(investment, months),
    paybackFlat: flatPayback(investment, computeDay(inputs)),
    npv: presentValue(monthlyRate, flows) + (heldWorth + resale) / (1 + monthlyRate) ** horizon,
    resale,
    finalBalance: cashSoFar - investment + heldWorth + resale,
  });
}
