import {fixedPerDay} from '../../../core/day.js';
import type {HoursPlan, PlannedHour} from '../../../core/hours.js';
import type {Inputs} from '../../../core/parameters.js';
import {DECIMALS, decimalsUpTo, round, roundToTotal, toDisplayCurrency} from '../../../store/statement.js';
import {SATOSHI} from '../../../ui/coins.js';

/** Decimals of a kilowatt-hour. */
const WATT_HOURS = 3;

/** The columns of the log that hold numbers, in their order. */
export const COLUMNS = ['energy', 'purchases', 'cost', 'levy', 'coins', 'sold', 'kept', 'left'] as const;
export type Column = (typeof COLUMNS)[number];

/** Energy in kWh, coins in BTC, amounts in the display currency; all rounded. */
export type LogFigures = Readonly<Record<Column, number>>;

/** The figures of a day's log. Rounded as they are, those of the hours add up to the total, and the net to its parts. */
export interface LogOfDay {
  readonly hours: readonly (LogFigures & Pick<PlannedHour, 'hour' | 'run'>)[];
  readonly total: LogFigures;
  /** Costs of the day that do not depend on the hours. */
  readonly fixed: number;
  readonly tax: number;
  readonly net: number;
  /** Decimals of each column. */
  readonly decimals: LogFigures;
}

/** The parts, rounded so that they add up, and their rounded total. */
interface Rounded {
  readonly parts: readonly number[];
  readonly total: number;
}

const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);

function roundColumn(parts: readonly number[], decimals: number, total = round(sum(parts), decimals)): Rounded {
  return {parts: roundToTotal(parts, total, decimals), total};
}

/** Two columns as one, cell by cell. */
const added = (a: Rounded, b: Rounded, decimals: number): Rounded => ({
  parts: a.parts.map((part, index) => round(part + (b.parts[index] ?? 0), decimals)),
  total: round(a.total + b.total, decimals),
});

/** Coins mined, sold and kept. Each hour's are rounded so that they add up too. */
function roundCoins(mined: readonly number[], soldShare: number): Readonly<Record<'coins' | 'sold' | 'kept', Rounded>> {
  const decimals = decimalsUpTo(sum(mined), SATOSHI);
  const sold = mined.map((coins) => coins * soldShare);
  const kept = mined.map((coins, index) => coins - (sold[index] ?? 0));
  const [soldTotal, keptTotal] = roundToTotal([sum(sold), sum(kept)], round(sum(mined), decimals), decimals);
  const [soldColumn, keptColumn] = [roundColumn(sold, decimals, soldTotal), roundColumn(kept, decimals, keptTotal)];
  return {coins: added(soldColumn, keptColumn, decimals), sold: soldColumn, kept: keptColumn};
}

/** The log of a planned day. The farm stands still in the hours that do not pay, which have zeros. */
export function computeLog(inputs: Inputs, {rows, chosen}: HoursPlan): LogOfDay {
  const running = rows.filter(({run}) => run);
  const shown = (usd: number): number => toDisplayCurrency(usd, inputs);
  const columnOf = (of: (row: PlannedHour) => number): number[] => running.map(of);
  const [costs, levies, left] = [
    columnOf(({cost}) => shown(cost)),
    columnOf(({levy}) => shown(levy)),
    columnOf(({contribution}) => shown(contribution)),
  ];
  const fixed = shown(fixedPerDay(inputs));
  const net = shown(chosen.netProfit);
  const energies = columnOf(({energy}) => energy);
  const mined = columnOf(({revenue}) => revenue / inputs.btcPrice);
  const largest = Math.max(...[costs, levies, left].map((parts) => sum(parts.map(Math.abs))), fixed, Math.abs(net));
  const money = decimalsUpTo(largest, DECIMALS[inputs.currency]);
  const watts = decimalsUpTo(sum(energies), WATT_HOURS);
  const satoshi = decimalsUpTo(sum(mined), SATOSHI);
  const columns: Readonly<Record<Column, Rounded>> = {
    energy: roundColumn(energies, watts),
    purchases: roundColumn(
      columnOf(({purchases}) => purchases),
      0,
    ),
    cost: roundColumn(costs, money),
    levy: roundColumn(levies, money),
    ...roundCoins(mined, inputs.aifcShare / 100),
    left: roundColumn(left, money),
  };
  const netShown = round(net, money);
  const charges = round(columns.left.total - netShown, money);
  const [fixedShown = 0, tax = 0] = roundToTotal([fixed, Math.max(0, sum(left) - fixed - net)], charges, money);
  const figures = (of: (column: Rounded) => number): LogFigures =>
    Object.fromEntries(COLUMNS.map((column) => [column, of(columns[column])])) as LogFigures;
  return {
    hours: rows.map((row) => {
      const place = running.indexOf(row);
      return {hour: row.hour, run: row.run, ...figures(({parts}) => parts[place] ?? 0)};
    }),
    total: figures(({total}) => total),
    fixed: fixedShown,
    tax,
    net: netShown,
    decimals: {
      ...{energy: watts, purchases: 0, cost: money, levy: money},
      ...{coins: satoshi, sold: satoshi, kept: satoshi, left: money},
    },
  };
}
