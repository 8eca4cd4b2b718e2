import {HOURS} from '../../../core/hours.js';
import {hourRange} from '../time-of-day.js';
import {planOf} from '../hours/plan.js';
import type {MarketplaceContext} from '../context.js';
import {COLUMNS, type Column, computeLog} from './figures.js';

/** A number of the log, and its text; null where a line has none in that column. */
type LogNumber = {readonly value: number; readonly text: string} | null;

/** A line of the log: an hour, or what stands below the hours. */
interface LogLine {
  readonly name: string;
  /** Whether the line is an hour in which the farm stands still. */
  readonly isOff: boolean;
  /** Whether the farm runs; for the total, in how many hours; empty for what is of the whole day. */
  readonly state: string;
  /** In the order of the columns. */
  readonly numbers: readonly LogNumber[];
}

/** The log as a table, for the screen, paper and a spreadsheet. */
interface LogTable {
  readonly head: readonly string[];
  /** Heads of the columns that the operator fills in. */
  readonly actual: readonly string[];
  readonly lines: readonly LogLine[];
  /** The net of the day, rounded as in its line. */
  readonly net: number;
  /** Whether the farm stands still all day. */
  readonly isIdle: boolean;
}

const withUnit = (name: string, unit: string): string => (unit ? `${name}, ${unit}` : name);

/** The lines of the log with their heads. */
export function logTable(context: MarketplaceContext): LogTable {
  const {model, wording, own} = context;
  const {inputs} = model;
  const {format, t} = wording;
  const log = computeLog(inputs, planOf(context));
  const units: Readonly<Record<Column, string>> = {
    energy: t('kWh'),
    purchases: '',
    cost: inputs.currency,
    levy: inputs.currency,
    coins: 'BTC',
    sold: 'BTC',
    kept: 'BTC',
    left: inputs.currency,
  };
  const textOf = (column: Column, value: number): string => {
    const decimals = Math.max(0, log.decimals[column]);
    return format.number(value, decimals, {minimumFractionDigits: column === 'energy' ? 0 : decimals});
  };
  const numbers = (figures: Partial<Record<Column, number>>): LogNumber[] =>
    COLUMNS.map((column) => {
      const value = figures[column];
      return value === undefined ? null : {value, text: textOf(column, value)};
    });
  const running = log.hours.filter(({run}) => run).length;
  const below = (name: string, state: string, figures: Partial<Record<Column, number>>): LogLine => ({
    name,
    isOff: false,
    state,
    numbers: numbers(figures),
  });
  const names = own.list('logColumns');
  const actualUnits = [units.energy, inputs.currency, 'BTC', 'BTC', ''];
  return {
    head: [
      own('logHour'),
      own('logRigs'),
      ...COLUMNS.map((column, index) => withUnit(names[index] ?? '', units[column])),
    ],
    actual: own.list('logActual').map((name, index) => withUnit(name, actualUnits[index] ?? '')),
    lines: [
      ...log.hours.map(({hour, run, ...figures}) => ({
        name: hourRange(hour),
        isOff: !run,
        state: own(run ? 'logOn' : 'logOff'),
        numbers: numbers(figures),
      })),
      below(own('logTotal'), own('logOf', format.number(running, 0), format.number(HOURS, 0)), log.total),
      below(own('logFixed'), '', {left: 0 - log.fixed}),
      below(own('logTax'), '', {left: 0 - log.tax}),
      below(own('hoursNet'), '', {left: log.net}),
    ],
    net: log.net,
    isIdle: running === 0,
  };
}
