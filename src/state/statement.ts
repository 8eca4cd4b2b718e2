import type {Result} from '../core/result.js';
import {DAYS_PER_MONTH} from '../core/day.js';
import type {Currency, Inputs} from '../core/parameters.js';

/** Decimals of money totals. */
export const DECIMALS: Readonly<Record<Currency, number>> = {USD: 2, KZT: 0};

const DAYS = {day: 1, month: DAYS_PER_MONTH, year: 12 * DAYS_PER_MONTH};

/** Costs in the order in which they are shown. */
export const COST_PARTS = ['electricity', 'levy', 'compliance', 'aifcFee', 'fixed', 'tax'] as const;
export type CostPart = (typeof COST_PARTS)[number];

/** Rounded totals of the period in the display currency, which add up as shown. */
export interface Statement {
  readonly revenue: number;
  readonly costs: number;
  readonly net: number;
  /** What the forced sale leaves of the bills; negative: what it leaves over. */
  readonly unpaid: number;
  /** Costs above zero, as shares of the revenue in per cent, to one decimal; with the net they make 100. */
  readonly shares: readonly {readonly part: CostPart; readonly percent: number | null; readonly usd: number}[];
  readonly netPercent: number | null;
}

const round = (value: number, decimals: number): number => {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale + 0;
};

/** Rounds each; the last one takes what is missing to the rounded total. */
export function roundToTotal(parts: readonly number[], total: number, decimals: number): number[] {
  const rounded = parts.map((part) => round(part, decimals));
  const others = rounded.slice(0, -1).reduce((sum, part) => sum + part, 0);
  return rounded.map((part, index) => (index === parts.length - 1 ? round(total - others, decimals) : part));
}

export function statement(result: Result, {currency, period, kztPerUsd, aifcShare}: Inputs): Statement {
  const decimals = DECIMALS[currency];
  const total = (usd: number): number => round(usd * DAYS[period] * (currency === 'KZT' ? kztPerUsd : 1), decimals);
  const {costs, revenue, margin} = result;
  const shownRevenue = total(revenue);
  const shownCosts = total(costs.total);
  const parts = COST_PARTS.filter((part) => costs[part] > 0);
  const netPercent = margin === null ? null : round(100 * margin, 1);
  const percents = roundToTotal(
    parts.map((part) => (100 * costs[part]) / revenue),
    100 - (netPercent ?? 0),
    1,
  );
  return {
    revenue: shownRevenue,
    costs: shownCosts,
    net: round(shownRevenue - shownCosts, decimals),
    unpaid: total(costs.total - (aifcShare / 100) * revenue),
    shares: parts.map((part, index) => ({
      part,
      percent: netPercent === null ? null : (percents[index] ?? null),
      usd: costs[part],
    })),
    netPercent,
  };
}
