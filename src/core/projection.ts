import {computeDay, type Day, DAYS_PER_MONTH, settleDay, shareAfterRevenueCharges} from './day.js';
import {finiteOrNull, ROUNDING_TOLERANCE} from './finite.js';
import {computeSupply} from './marketplace.js';
import {BLOCKS_PER_ERA, blocksToHalving, blockSubsidy, meanSubsidy} from './mining.js';
import type {Inputs} from './parameters.js';
import {presentValue} from './present-value.js';

/** Ten minutes a block; a month has 4383 of them, a whole number. */
const BLOCKS_PER_MONTH = 144 * DAYS_PER_MONTH;

/** The halvings inside the horizon, in months from today. */
export function halvingsAhead({blockHeight, horizon}: Pick<Inputs, 'blockHeight' | 'horizon'>): readonly number[] {
  const ahead: number[] = [];
  for (let blocks = blocksToHalving(blockHeight); blocks <= horizon * BLOCKS_PER_MONTH; blocks += BLOCKS_PER_ERA)
    ahead.push(blocks / BLOCKS_PER_MONTH);
  return ahead;
}

/** What the network and the exchange are like in a month. */
interface Market {
  /** USD per BTC. */
  readonly price: number;
  readonly difficulty: number;
  /** Mean over the month's blocks, BTC per block. */
  readonly subsidy: number;
}

/** One month: money in USD, coins in BTC. */
export interface Month extends Market {
  /** 1 is the month that begins today. */
  readonly month: number;
  readonly revenue: number;
  /** All costs, tax among them. */
  readonly costs: number;
  /** What the month adds to the tax of its year; negative where a loss takes some of it back. */
  readonly tax: number;
  readonly netProfit: number;
  /** What the sale by rule leaves after all costs; negative: the owner pays it in. */
  readonly cash: number;
  readonly btcMined: number;
  /** Retained since month 1. */
  readonly btcHeld: number;
  /** All cash so far less the investment, and the held coins at the month's price. */
  readonly balance: number;
}

/** The months up to the horizon, and whether the rigs pay for themselves in them. */
export interface Projection {
  readonly months: readonly Month[];
  /** Months until the balance is no longer negative; null without an investment, or if not within the horizon. */
  readonly payback: number | null;
  /** Months at today's numbers, as if nothing ever changed; null without an investment or without a profit. */
  readonly paybackFlat: number | null;
  /** Net present value of cash, held coins and resale, USD. */
  readonly npv: number;
  /** What the rigs are sold for in the end, USD. */
  readonly resale: number;
  /** The last balance and the resale, USD. */
  readonly finalBalance: number;
}

/** A month's market, by as many steps of the trends as there are months before it. */
function marketAfter(months: number, inputs: Inputs): Market {
  return {
    price: inputs.btcPrice * (1 + inputs.priceGrowth / 100) ** months,
    difficulty: inputs.difficulty * (1 + inputs.difficultyGrowth / 100) ** months,
    subsidy: meanSubsidy(inputs.blockHeight + months * BLOCKS_PER_MONTH, BLOCKS_PER_MONTH),
  };
}

/** A day of a month with this market; `today` is the day by the inputs' own. */
function dayIn({price, difficulty, subsidy}: Market, inputs: Inputs, today: Day): Day {
  const {blockFees} = inputs;
  // Whatever revenue follows: coins follow the network, dollars the coins. No height in range pays nothing today.
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

/** Months until the balance is no longer negative, on a straight line through the month in which it turns. */
function findPayback(investment: number, months: readonly Month[]): number | null {
  let before = -investment;
  if (before === 0) return null;
  for (const {month, balance} of months) {
    if (balance >= 0) return month - 1 + before / (before - balance);
    before = balance;
  }
  return null;
}

/** The same if every month were like today; a net that is only rounding noise is none. */
const flatPayback = (investment: number, {netProfit, revenue}: Day): number | null =>
  investment > 0 && netProfit > ROUNDING_TOLERANCE * revenue
    ? finiteOrNull(investment / (netProfit * DAYS_PER_MONTH))
    : null;

/**
 * The months ahead.
 *
 * No sum overflows: at the ends of all ranges a day brings less than 1e30 USD, which the trends of 120 months multiply
 * by less than 1e57.
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
    // A year's loss is not carried into the next.
    if (month % 12 === 1) [yearProfit, yearTax] = [0, 0];
    yearProfit += profit;
    const owed = (inputs.taxRate / 100) * Math.max(0, yearProfit);
    const tax = owed - yearTax;
    yearTax = owed;

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
