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
  /** Net profit in per cent of the revenue, to one decimal; null without revenue, or with next to none. */
  readonly netPercent: number | null;
  /** Decimals of the amounts. */
  readonly decimals: number;
}

/** Significant digits that a double keeps even after some sums and differences. */
export const SUMMED_DIGITS = 14;

/** Rounds to some decimals, or with a negative number of them to tens, hundreds and so on; −0 becomes 0. */
export function round(value: number, decimals: number): number {
  if (decimals < 0) return Number(`${Math.round(value / 10 ** -decimals)}e${-decimals}`) + 0;
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale + 0;
}

/** The decimals that amounts up to a size can have. Those with more digits than are kept have none, and round last digits. */
export function decimalsUpTo(size: number, usual: number): number {
  if (size * 10 ** usual < 10 ** SUMMED_DIGITS) return usual;
  return Math.min(0, SUMMED_DIGITS - 1 - Math.floor(Math.log10(size)));
}

/**
 * Rounds each part so that the rounded parts add up to the rounded total. What rounding leaves over goes to the parts that
 * rounding changed most, so that a part which is exact, such as 10.0 %, stays what it is. No part becomes negative
 * that is not.
 */
export function roundToTotal(parts: readonly number[], total: number, decimals: number): number[] {
  const unit = Number(`1e${-decimals}`);
  const rounded = parts.map((part) => round(part, decimals));
  const missing = (): number => Math.round((total - rounded.reduce((sum, part) => sum + part, 0)) / unit);
  const step = Math.sign(missing());
  const error = (index: number): number => step * ((parts[index] ?? 0) - (rounded[index] ?? 0));
  const leastOf = (index: number): number => ((parts[index] ?? 0) < 0 ? -Infinity : 0);
  const order = [...parts.keys()].sort((a, b) => error(b) - error(a));
  for (const index of order.slice(0, Math.abs(missing())))
    rounded[index] = Math.max(leastOf(index), round((rounded[index] ?? 0) + step * unit, decimals));
  // More than one unit a part is left over only where the parts are not those of the total.
  const largest = rounded.indexOf(Math.max(...rounded));
  if (largest >= 0) rounded[largest] = round((rounded[largest] ?? 0) + missing() * unit, decimals);
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
export const roundTotal = (amount: number, currency: Currency): number =>
  round(amount, decimalsUpTo(Math.abs(amount), DECIMALS[currency]));

/** A per cent with one decimal; null where the number is so large that it has no tenths. */
function percentOrNull(percent: number): number | null {
  const isExact = Math.abs(10 * percent) <= Number.MAX_SAFE_INTEGER;
  return isExact ? finiteOrNull(round(percent, 1)) : null;
}

/** The rounded totals of a result. */
export function computeStatement(result: Result, inputs: Inputs): Statement {
  const {costs, revenue, margin} = result;
  const largest = toDisplayTotal(Math.max(revenue, costs.total), inputs);
  const decimals = decimalsUpTo(largest, DECIMALS[inputs.currency]);
  const total = (usd: number): number => round(toDisplayTotal(usd, inputs), decimals);
  const shownRevenue = total(revenue);
  const shownCosts = total(costs.total);
  const parts = COST_PARTS.filter((part) => costs[part] > 0);
  const netPercent = margin === null ? null : percentOrNull(100 * margin);
  const amounts = roundToTotal(
    parts.map((part) => toDisplayTotal(costs[part], inputs)),
    shownCosts,
    decimals,
  );
  const percents =
    netPercent === null
      ? []
      : roundToTotal(
          parts.map((part) => (100 * costs[part]) / revenue),
          100 - netPercent,
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
      percent: percents[index] ?? null,
      usd: costs[part],
    })),
    netPercent,
    decimals: Math.max(0, decimals),
  };
}
