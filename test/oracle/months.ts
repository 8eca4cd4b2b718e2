import assert from 'node:assert/strict';
import {Decimal} from 'decimal.js';
import type {HistoryMonth, Inputs} from '../../src/core/index.js';
import {
  earned,
  flatPayback,
  investmentOf,
  isDrawing,
  keepOf,
  loadOf,
  marketToday,
  type Market,
  meanSubsidy,
  settled,
  supplyOf,
} from './day.js';
import {assertFigure, exact, Exact, type Figure, percent, ZERO} from './exact.js';

const DAYS_PER_MONTH = new Decimal(365.25).div(12);
const BLOCKS_PER_MONTH = 4383;
const MILLISECONDS = 86_400_000;

/** The moment of a height in days since 1970: block 969,990 is the first of 5 October 2026, and a day has 144. */
const dayOf = (height: number): Decimal =>
  new Decimal(Date.UTC(2026, 9, 5) / MILLISECONDS).plus(new Decimal(height - 969_990).div(144));

/** The share of a span of days since 1970 that lies between 1 November and 1 April. */
export function winterIn(from: Decimal, to: Decimal): Exact {
  let days = new Decimal(0);
  const firstYear = new Date(from.toNumber() * MILLISECONDS).getUTCFullYear() - 1;
  const lastYear = new Date(to.toNumber() * MILLISECONDS).getUTCFullYear();
  for (let year = firstYear; year <= lastYear; year++) {
    const start = Decimal.max(from, Date.UTC(year, 10, 1) / MILLISECONDS);
    const end = Decimal.min(to, Date.UTC(year + 1, 3, 1) / MILLISECONDS);
    if (end.gt(start)) days = days.plus(end.minus(start));
  }
  const share = days.div(to.minus(from));
  // All days or none are told without a rounding; a part of them has the roundings of its ends, which are large numbers.
  return share.isZero() || share.eq(1) ? exact(share) : new Exact(share, to.times(4).div(to.minus(from)));
}

/** What a month begins with. */
export interface Terms extends Market {
  readonly days: Decimal;
  readonly winter: Exact;
}

export const termsOf = (inputs: Inputs, month: number): Terms => {
  const first = inputs.blockHeight + (month - 1) * BLOCKS_PER_MONTH;
  const from = dayOf(inputs.blockHeight).plus(DAYS_PER_MONTH.times(month - 1));
  const {price, difficulty} = marketToday(inputs);
  return {
    price: price.times(
      exact(1)
        .plus(percent(inputs.priceGrowth))
        .toThe(month - 1),
    ),
    difficulty: difficulty.times(
      exact(1)
        .plus(percent(inputs.difficultyGrowth))
        .toThe(month - 1),
    ),
    subsidy: meanSubsidy(first, BLOCKS_PER_MONTH),
    days: DAYS_PER_MONTH,
    winter: winterIn(from, from.plus(DAYS_PER_MONTH)),
  };
};

/** The terms of a month of the past. */
export function pastTerms({month, days, price, difficulty, firstHeight, blocks}: PastTerms): Terms {
  const number = Number(month.slice(5));
  return {
    price: exact(price),
    difficulty: exact(difficulty),
    subsidy: meanSubsidy(firstHeight, blocks),
    days: new Decimal(days),
    winter: exact(number > 10 || number < 4 ? 1 : 0),
  };
}

export type PastTerms = Pick<HistoryMonth, 'month' | 'days' | 'price' | 'difficulty'> & {
  readonly firstHeight: number;
  readonly blocks: number;
};

export type MonthFigures = Readonly<Record<string, Exact>>;

/** Whether rounding decides if the rigs stand still. */
export class Undecided extends Error {}

/** Looks at a farm unless rounding decides whether it stands still. */
export function unlessUndecided(look: () => void): void {
  try {
    look();
  } catch (error) {
    if (!(error instanceof Undecided)) throw error;
  }
}

/** Asserts that the rows of the core are the oracle's months. */
export function assertMonths(rows: readonly object[], expected: readonly MonthFigures[]): void {
  assert.equal(rows.length, expected.length);
  for (const [index, figures] of expected.entries())
    for (const [name, figure] of Object.entries(figures)) {
      const actual: unknown = Object.entries(rows[index] ?? {}).find(([key]) => key === name)?.[1];
      assert.ok(typeof actual === 'number', name);
      assertFigure(`month ${index + 1}: ${name}`.replace(/^month .*: (?=price|subsidy)/, ''), actual, figure);
    }
}

/** The figures of months one after the other. */
export function monthsOf(inputs: Inputs, terms: readonly Terms[], blockFees: number): MonthFigures[] {
  const today = marketToday(inputs);
  const load = loadOf(inputs);
  const supply = supplyOf(inputs, load);
  const keep = keepOf(inputs);
  const investment = investmentOf(inputs);
  let held = ZERO;
  let cash = ZERO;
  let yearProfit = ZERO;
  let yearTax = ZERO;
  return terms.map(({price, difficulty, subsidy, days, winter}, index) => {
    if (index % 12 === 0) [yearProfit, yearTax] = [ZERO, ZERO];
    const loss = winter.times(exact(1).minus(percent(inputs.winterUptime)));
    const wanted = percent(inputs.uptime).times(exact(1).minus(loss));
    const u = supply ? wanted.smaller(supply) : wanted;
    const now = earned(inputs, u);
    const scale = subsidy
      .plus(exact(blockFees))
      .over(today.subsidy.plus(exact(inputs.blockFees)))
      .times(today.difficulty)
      .over(difficulty);
    const length = exact(days);
    let coins = now.coins.times(scale).times(length);
    let revenue = now.revenue.times(scale).times(price).over(today.price).times(length);
    let energy = isDrawing(inputs) ? load.times(exact(24)).times(u).times(length) : ZERO;
    if (inputs.curtail) {
      const {costs} = settled(inputs, energy, revenue);
      const left = keep.times(revenue).minus(costs.electricity).minus(costs.levy);
      if (left.sign === 0 && !left.value.isZero()) throw new Undecided();
      if (left.sign < 0) [coins, revenue, energy] = [ZERO, ZERO, ZERO];
    }
    const months = exact(days.div(DAYS_PER_MONTH));
    const {costs} = settled(inputs, energy, revenue);
    const fixed = months.times(exact(inputs.fixedCosts).plus(exact(inputs.complianceFixed)));
    const beforeTax = costs.electricity
      .plus(costs.levy)
      .plus(percent(inputs.complianceRate).times(revenue))
      .plus(costs.aifcFee)
      .plus(fixed);
    yearProfit = yearProfit.plus(revenue.minus(beforeTax));
    const owed = percent(inputs.taxRate).times(yearProfit.orZero());
    const tax = owed.minus(yearTax);
    yearTax = owed;
    const all = beforeTax.plus(tax);
    const flow = percent(inputs.aifcShare).times(revenue).minus(all);
    cash = cash.plus(flow);
    held = held.plus(coins.minus(percent(inputs.aifcShare).times(coins)));
    return {
      revenue,
      costs: all,
      tax,
      netProfit: revenue.minus(all),
      cash: flow,
      btcMined: coins,
      btcHeld: held,
      balance: cash.minus(investment).plus(held.times(price)),
      price,
      difficulty,
      subsidy,
    };
  });
}

/** Months until the balance is no longer negative; undefined where rounding decides in which month that is. */
export function paybackOf(inputs: Inputs, months: readonly MonthFigures[]): Figure {
  const investment = investmentOf(inputs);
  if (investment.value.isZero()) return null;
  let before = investment.negated();
  for (const [index, {balance = ZERO}] of months.entries()) {
    if (balance.sign === 0) return undefined;
    if (balance.sign > 0) return exact(index).plus(before.negated().over(balance.minus(before)));
    before = balance;
  }
  return null;
}

/** What the months ahead come to. */
export function outcomeOf(inputs: Inputs, months: readonly MonthFigures[]): Record<string, Figure> {
  const investment = investmentOf(inputs);
  const resale = percent(inputs.rigResale).times(investment);
  const rate = exact(1).plus(percent(inputs.discountRate)).toThe(new Decimal(1).div(12));
  const last = months.at(-1) ?? {};
  const {balance = ZERO, btcHeld = ZERO, price = ZERO} = last;
  const flows = months.reduce(
    (sum, {cash = ZERO}, index) => sum.plus(cash.over(rate.toThe(index + 1))),
    investment.negated(),
  );
  return {
    payback: paybackOf(inputs, months),
    npv: flows.plus(btcHeld.times(price).plus(resale).over(rate.toThe(months.length))),
    resale,
    finalBalance: balance.plus(resale),
  };
}

/** The payback at today's numbers, whatever the months bring. */
export function paybackFlatOf(inputs: Inputs): Figure {
  const wanted = percent(inputs.uptime);
  const supply = supplyOf(inputs, loadOf(inputs));
  const u = supply ? wanted.smaller(supply) : wanted;
  const {revenue} = earned(inputs, u);
  const {net} = settled(inputs, loadOf(inputs).times(exact(24)).times(u), revenue);
  return flatPayback(inputs, net, revenue);
}
