import {computeDay, type Day, DAYS_PER_MONTH, settleDay, shareAfterRevenueCharges} from './day.js';
import {finiteOrNull, ROUNDING_TOLERANCE} from './finite.js';
import {computeSupply} from './marketplace.js';
import {BLOCKS_PER_ERA, blocksToHalving, blockSubsidy, meanSubsidy} from './mining.js';
import type {Inputs} from './parameters.js';
import {presentValue} from './present-value.js';

/** A block every ten minutes makes 144 a day, and exactly 4383 in a mean month. */
const BLOCKS_PER_MONTH = 144 * DAYS_PER_MONTH;

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

/** A day in a month with the given market. `today` is the day with the market of the inputs. */
function dayIn({price, difficulty, subsidy}: Market, inputs: Inputs, today: Day): Day {
  const {blockFees} = inputs;
  // The trend applies under every basis: coins follow the network, and revenue follows coins and price. The divisor is
  // never zero, because every height in range has a subsidy.
  const trend =
    (inputs.difficulty / difficulty) * ((subsidy + blockFees) / (blockSubsidy(inputs.blockHeight) + blockFees));
  const coins = today.btcMined * trend;
  const revenue = today.revenue * ((price / inputs.btcPrice) * trend);
  const idle =
    inputs.curtail && shareAfterRevenueCharges(inputs) * revenue < today.costs.electricity + today.costs.levy;
  return idle
    ? settleDay(inputs, computeSupply({...inputs, uptime: 0}), {coins: 0, revenue: 0})
    : settleDay(inputs, today, {coins, revenue});
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

/** Months until payback if every month were like today. A net profit that is only rounding noise counts as none. */
const flatPayback = (investment: number, {netProfit, revenue}: Day): number | null =>
  investment > 0 && netProfit > ROUNDING_TOLERANCE * revenue
    ? finiteOrNull(investment / (netProfit * DAYS_PER_MONTH))
    : null;

/**
 * The months up to the horizon.
 *
 * No sum overflows: with every input at the end of its range, a day brings less than 1e30 USD, and the growth of 120
 * months multiplies that by less than 1e57.
 */
export function computeProjection(inputs: Inputs): Projection {
  const {horizon, rigs, rigPrice} = inputs;
  const today = computeDay(inputs);
  const investment = rigs * rigPrice;
  const resale = (inputs.rigResale / 100) * investment;
  const months: Month[] = [];
  let [yearProfit, yearTax, cashSoFar, btcHeld, heldWorth] = [0, 0, 0, 0, 0];

  for (let month = 1; month <= horizon; month++) {
    const market = marketAfter(month - 1, inputs);
    const {costs, profitBeforeTax, ...mean} = dayIn(market, inputs, today);
    const profit = profitBeforeTax * DAYS_PER_MONTH;
    // Tax starts anew every twelve months: a loss is not carried into the next year.
    if (month % 12 === 1) [yearProfit, yearTax] = [0, 0];
    yearProfit += profit;
    const taxSoFar = (inputs.taxRate / 100) * Math.max(0, yearProfit);
    const tax = taxSoFar - yearTax;
    yearTax = taxSoFar;

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
      netProfit: profit - tax,
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
    paybackFlat: flatPayback(investment, today),
    npv: presentValue(monthlyRate, flows) + (heldWorth + resale) / (1 + monthlyRate) ** horizon,
    resale,
    finalBalance: cashSoFar - investment + heldWorth + resale,
  });
}
