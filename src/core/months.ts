import {dailyEarnings} from './basis.js';
import {electricityPriceWithVat, fixedPerDay, levyPerKwh, revenueCharges, shareAfterRevenueCharges} from './day.js';
import {investmentIn} from './investment.js';
import {supplyAt} from './marketplace.js';
import {blockSubsidy} from './mining.js';
import type {Inputs} from './parameters.js';

/** A month before its price and difficulty are known. */
export interface MonthTerms {
  readonly days: number;
  /** Share of the month, a fraction, that the rigs are meant to run. */
  readonly uptime: number;
  /** Mean over the month's blocks, BTC per block. */
  readonly subsidy: number;
}

/** Price and difficulty of a month. */
export interface MonthMarket {
  /** USD per BTC. */
  readonly price: number;
  /** Network difficulty. */
  readonly difficulty: number;
}

/** The figures of one month: money in USD, coins in BTC. */
export interface MonthFigures extends MonthMarket {
  readonly revenue: number;
  /** All costs, including tax. */
  readonly costs: number;
  /** What the month adds to the tax of its year. Negative where a loss lowers the year's tax. */
  readonly tax: number;
  readonly netProfit: number;
  /** Proceeds of the forced sale minus all costs. Negative where the owner must add money. */
  readonly cash: number;
  readonly btcMined: number;
  /** All coins retained since the first month. */
  readonly btcHeld: number;
  /** All cash so far, minus the investment, plus the coins held at the month's price. */
  readonly balance: number;
  /** Mean over the month's blocks, BTC per block. */
  readonly subsidy: number;
}

/** The months of a farm, one for each market of the list. */
type MonthLoop = (markets: readonly MonthMarket[]) => MonthFigures[];

/** The share of the time that rigs are meant to run in a month of which a share, a fraction, lies in winter. */
export const uptimeInWinter = ({uptime, winterUptime}: Inputs, winter: number): number =>
  (uptime / 100) * (1 - winter * (1 - winterUptime / 100));

/**
 * Prepares months of a farm, so that they can be computed for many markets: what does not depend on price and difficulty
 * is computed once.
 *
 * No sum overflows where no month's price or difficulty is more than ten times that of the month before: with every input
 * at the end of its range, a day brings less than 1e30 USD.
 */
export function prepareMonths(inputs: Inputs, terms: readonly MonthTerms[]): MonthLoop {
  const {blockFees, btcPrice, difficulty: initialDifficulty, curtail} = inputs;
  const investment = investmentIn(inputs);
  const [aifcShare, taxRate] = [inputs.aifcShare / 100, inputs.taxRate / 100];
  const keep = shareAfterRevenueCharges(inputs);
  const charged = revenueCharges(inputs);
  const fixed = fixedPerDay(inputs);
  const perKwh = electricityPriceWithVat(inputs) + levyPerKwh(inputs);
  // The divisor is never zero, because every height in range has a subsidy.
  const reward = blockSubsidy(inputs.blockHeight) + blockFees;
  const prepared = terms.map(({days, uptime, subsidy}) => {
    const {effectiveUptime, energy} = supplyAt(inputs, uptime);
    const {coins, revenue} = dailyEarnings(inputs, effectiveUptime);
    return {days, subsidy, coins, revenue, power: energy * perKwh, rewardTrend: (subsidy + blockFees) / reward};
  });

  return (markets) => {
    let [yearProfit, yearTax, yearNet, cashSoFar, btcHeld] = [0, 0, 0, 0, 0];
    return prepared.slice(0, markets.length).map((month, index) => {
      const {price, difficulty} = markets[index] as MonthMarket;
      // The trend applies under every basis: coins follow the network, and revenue follows coins and price.
      const trend = (initialDifficulty / difficulty) * month.rewardTrend;
      const earned = month.revenue * ((price / btcPrice) * trend) * month.days;
      const power = month.power * month.days;
      const isIdle = curtail && keep * earned < power;
      const revenue = isIdle ? 0 : earned;
      const btcMined = isIdle ? 0 : month.coins * trend * month.days;
      const outlay = charged * revenue + (isIdle ? 0 : power) + fixed * month.days;
      const profit = revenue - outlay;
      // Tax starts anew every twelve months: a loss is not carried into the next year.
      if (index % 12 === 0) [yearProfit, yearTax, yearNet] = [0, 0, 0];
      yearProfit += profit;
      const taxSoFar = taxRate * Math.max(0, yearProfit);
      const tax = taxSoFar - yearTax;
      yearTax = taxSoFar;
      // The net is the difference of the year's, so that a tax of 100 % leaves exactly nothing.
      const netProfit = yearProfit - taxSoFar - yearNet;
      yearNet = yearProfit - taxSoFar;
      const costs = outlay + tax;
      const cash = aifcShare * revenue - costs;
      cashSoFar += cash;
      btcHeld += btcMined - aifcShare * btcMined;
      return {
        revenue,
        costs,
        tax,
        netProfit,
        cash,
        btcMined,
        btcHeld,
        balance: cashSoFar - investment + btcHeld * price,
        price,
        difficulty,
        subsidy: month.subsidy,
      };
    });
  };
}

/**
 * Months until the balance is no longer negative, interpolated linearly within the month in which it turns. Null without an
 * investment, in USD, or where it stays negative.
 */
export function findPayback(investment: number, months: readonly Pick<MonthFigures, 'balance'>[]): number | null {
  let before = -investment;
  if (before === 0) return null;
  let index = 0;
  for (const {balance} of months) {
    if (balance >= 0) return index + before / (before - balance);
    before = balance;
    index += 1;
  }
  return null;
}
