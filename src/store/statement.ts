import type {Result} from '../core/result.js';
import {DAYS_PER_MONTH} from '../core/day.js';
import {finiteOrNull} from '../core/finite.js';
import type {Currency, Inputs} from '../core/parameters.js';

/** Decimals of money totals. */
export const DECIMALS: Readonly<Record<Currency, number>> = {USD: 2, KZT: 0};

const DAYS = {day: 1, month: DAYS_PER_MONTH, year: 12 * DAYS_PER_MONTH};

/** Costs in the order in which they are shown. */
export const COST_PARTS = ['electricity', 'levy', 'compliance', 'aifcFee', 'fixed', 'tax'] as const;
export type CostPart = (typeof COST_PARTS)[number];

/** One cost: rounded in the display currency, as per cent of the revenue, and unrounded in USD a day. */
export interface Share {
  readonly part: CostPart;
  readonly amount: number;
  readonly percent: number | null;
  readonly usd: number;
}

/** Rounded totals of the period in the display currency, which add up as shown. */
export interface Statement {
  readonly revenue: number;
  readonly costs: number;
  readonly net: number;
  /** What the forced sale leaves of the bills; negative: what it leaves over. */
  readonly unpaid: number;
  /** Costs above zero. Amounts add up to the costs; shares of the revenue, to one decimal, make 100 with the net. */
  readonly shares: readonly Share[];
  readonly netPercent: number | null;
}

const round = (value: number, decimals: number): number => {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale + 0;
};

/**
 * Rounds each; the last one takes what is missing to the rounded total. Where it is too small for that, it is zero and
 * the largest one takes it.
 */
export function roundToTotal(parts: readonly number[], total: number, decimals: number): number[] {
  const rounded = parts.map((part) => round(part, decimals));
  const missing = (index: number): number =>
    round(total - rounded.reduce((sum, part, other) => (other === index ? sum : sum + part), 0), decimals);
  const last = parts.length - 1;
  if (last < 0) return rounded;
  rounded[last] = Math.max(0, missing(last));
  const largest = rounded.indexOf(Math.max(...rounded));
  rounded[largest] = missing(largest);
  return rounded;
}

/** An amount of US dollars a day in the display currency, for the period in force. */
export const toDisplay = (usd: number, {currency, period, kztPerUsd}: Inputs): number =>
  usd * DAYS[period] * (currency === 'KZT' ? kztPerUsd : 1);

export function statement(result: Result, inputs: Inputs): Statement {
  const decimals = DECIMALS[inputs.currency];
  const total = (usd: number): number => round(toDisplay(usd, inputs), decimals);
  const {costs, revenue, margin} = result;
  const shownRevenue = total(revenue);
  const shownCosts = total(costs.total);
  const parts = COST_PARTS.filter((part) => costs[part] > 0);
  const netPercent = margin === null ? null : finiteOrNull(round(100 * margin, 1));
  const amounts = roundToTotal(
    parts.map((part) => toDisplay(costs[part], inputs)),
    shownCosts,
    decimals,
  );
  const percents = roundToTotal(
    parts.map((part) => (100 * costs[part]) / revenue),
    100 - (netPercent ?? 0),
    1,
  );
  return {
    revenue: shownRevenue,
    costs: shownCosts,
    net: round(shownRevenue - shownCosts, decimals),
    unpaid: total(costs.total - (inputs.aifcShare / 100) * revenue),
    shares: parts.map((part, index) => ({
      part,
      amount: amounts[index] ?? 0,
      percent: netPercent === null ? null : finiteOrNull(percents[index] ?? NaN),
      usd: costs[part],
    })),
    netPercent,
  };
}
