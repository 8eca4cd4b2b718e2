import type {Result} from '../core/result.js';
import {type Costs, DAYS_PER_MONTH, DAYS_PER_YEAR} from '../core/day.js';
import {finiteOrNull} from '../core/finite.js';
import type {Currency, Inputs, Period} from '../core/parameters.js';

/** Decimals of money totals. */
export const DECIMALS: Readonly<Record<Currency, number>> = {USD: 2, KZT: 0};

/** Days of a period. */
const DAYS: Readonly<Record<Period, number>> = {day: 1, month: DAYS_PER_MONTH, year: DAYS_PER_YEAR};

export type CostPart = Exclude<keyof Costs, 'total'>;

/** The place of each cost on the screen. Every cost has one, or the rounded costs would not add up to their total. */
const PLACES: Readonly<Record<CostPart, number>> = {
  electricity: 1,
  levy: 2,
  compliance: 3,
  aifcFee: 4,
  fixed: 5,
  tax: 6,
};

/** The costs in the order of the screen. */
export const COST_PARTS = (Object.keys(PLACES) as CostPart[]).sort((a, b) => PLACES[a] - PLACES[b]);

/** One cost of the statement. */
export interface Share {
  readonly part: CostPart;
  /** Rounded total of the period in the display currency. */
  readonly amount: number;
  /** Rounded per cent of the revenue; null without revenue. */
  readonly percent: number | null;
  /** Unrounded cost in USD per day. */
  readonly usd: number;
}

/** Totals of the period in the display currency, rounded so that the figures on the screen add up. */
export interface Statement {
  readonly revenue: number;
  readonly costs: number;
  readonly net: number;
  /** Costs minus the proceeds of the forced sale. Negative where the sale brings more than the costs. */
  readonly unpaid: number;
  /** The costs above zero. Their amounts add up to `costs`; their percentages and `netPercent` add up to 100. */
  readonly shares: readonly Share[];
  /** Net profit in per cent of the revenue, to one decimal; null without revenue. */
  readonly netPercent: number | null;
}

const round = (value: number, decimals: number): number => {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale + 0;
};

/**
 * Rounds each part so that the rounded parts add up to the rounded total. The last part takes the difference. If that
 * would make it negative, it becomes zero and the largest part takes the difference.
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

/** A figure per day, multiplied by the days of a period. */
export const forPeriod = (perDay: number, period: Period): number => perDay * DAYS[period];

/** An amount in US dollars, converted to the display currency. */
export const toDisplayCurrency = (usd: number, {currency, kztPerUsd}: Inputs): number =>
  currency === 'KZT' ? usd * kztPerUsd : usd;

/** An amount in US dollars per day, converted to the display currency and to the period in force. */
export const toDisplayTotal = (usdPerDay: number, inputs: Inputs): number =>
  toDisplayCurrency(forPeriod(usdPerDay, inputs.period), inputs);

/** An amount in the display currency, rounded to the decimals of totals; −0 becomes 0. */
export const roundTotal = (amount: number, currency: Currency): number => round(amount, DECIMALS[currency]);

/** The rounded totals of a result. */
export function computeStatement(result: Result, inputs: Inputs): Statement {
  const decimals = DECIMALS[inputs.currency];
  const total = (usd: number): number => roundTotal(toDisplayTotal(usd, inputs), inputs.currency);
  const {costs, revenue, margin} = result;
  const shownRevenue = total(revenue);
  const shownCosts = total(costs.total);
  const parts = COST_PARTS.filter((part) => costs[part] > 0);
  const netPercent = margin === null ? null : finiteOrNull(round(100 * margin, 1));
  const amounts = roundToTotal(
    parts.map((part) => toDisplayTotal(costs[part], inputs)),
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
