import {HISTORY, type HistoryMonth} from '../data/history.js';
import {isWinterMonth} from './calendar.js';
import {investmentIn} from './investment.js';
import {BLOCKS_PER_ERA, meanSubsidy} from './mining.js';
import {findPayback, type MonthFigures, prepareMonths, uptimeInWinter} from './months.js';
import type {Inputs} from './parameters.js';

/** The first and the last month of a look back, as `2023-01`. Left out or null: the edge of the history. */
export interface PastSpan {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

/** The figures of a past month. */
export interface PastMonth extends MonthFigures {
  /** `2023-01`. */
  readonly month: string;
}

/** What a farm would have earned at the market of the past, with today's rates: money in USD, coins in BTC. */
export interface Backtest {
  readonly months: readonly PastMonth[];
  /** Months until the balance was no longer negative; null without an investment, or where it stayed negative. */
  readonly payback: number | null;
  /** Of all months together. */
  readonly netProfit: number;
  /** Number of months with a loss. */
  readonly lossMonths: number;
  /** Balance of the last month. The rigs' resale value is not in it. */
  readonly finalBalance: number;
}

/** Whether a month of the history is the one in which the subsidy was halved. */
export const hasHalving = ({height, blocks}: HistoryMonth): boolean =>
  Math.floor(height / BLOCKS_PER_ERA) < Math.floor((height + blocks) / BLOCKS_PER_ERA);

/** The months of the history in a span whose ends are months of it. */
export const monthsWithin = ({from, to}: PastSpan): readonly HistoryMonth[] =>
  HISTORY.filter(({month}) => month >= (from ?? '') && month <= (to ?? '9'));

/** What the farm would have earned in past months, at least one, whose block fees are not known and count as none. */
export function computeBacktest(inputs: Inputs, past: readonly HistoryMonth[]): Backtest {
  const first = past[0] as HistoryMonth;
  // The past knows the network alone. The first month stands where today does in a projection.
  const start: Inputs = {
    ...inputs,
    basis: 'network',
    blockFees: 0,
    btcPrice: first.price,
    difficulty: first.difficulty,
    blockHeight: first.height,
  };
  const terms = past.map(({month, days, height, blocks}) => ({
    days,
    uptime: uptimeInWinter(inputs, isWinterMonth(month) ? 1 : 0),
    subsidy: meanSubsidy(height, blocks),
  }));
  const figures = prepareMonths(start, terms)(past);
  const months = past.map(({month}, index) => Object.freeze({month, ...(figures[index] as MonthFigures)}));
  return Object.freeze({
    months: Object.freeze(months),
    payback: findPayback(investmentIn(inputs), months),
    netProfit: months.reduce((sum, {netProfit}) => sum + netProfit, 0),
    lossMonths: months.filter(({netProfit}) => netProfit < 0).length,
    finalBalance: (months.at(-1) as PastMonth).balance,
  });
}
