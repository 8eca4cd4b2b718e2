import {computeFleetMargins} from '../../core/rigs.js';
import {countModels, type Fleet, type FleetEntry, figuresOfFleet, MOST_ENTRIES} from '../../core/fleet.js';
import type {Inputs} from '../../core/parameters.js';
import {round, roundToTotal, roundTotal, toDisplayTotal} from '../../store/statement.js';
import {cached} from '../../ui/cached.js';

/** The entries in force. While there is no fleet, the farm as it is makes the only one. */
export function entriesOf({fleet, rig, rigs, rigPower, rigHashrate}: Inputs): Fleet {
  return fleet ?? [{rig: rig === 'none' ? null : rig, power: rigPower, hashrate: rigHashrate, count: rigs}];
}

/** An entry with its figures, as the section shows them. */
export interface Row {
  readonly entry: FleetEntry;
  /** What one of its rigs brings, USD a day before fixed costs and tax. */
  readonly contribution: number;
  /** What all of its rigs bring in the period, rounded and in the display currency. */
  readonly amount: number;
  /** Price of electricity at which it earns just its power, USD per kWh; null where it has no value. */
  readonly breakEvenPrice: number | null;
  /** Per cent of the farm's power with one decimal; null where nothing is drawn. */
  readonly share: number | null;
}

/** The rows, and what they come to. */
export interface Rows {
  readonly rows: readonly Row[];
  readonly rigs: number;
  /** MW at the wall, without cooling. */
  readonly power: number;
  /** PH/s */
  readonly hashrate: number;
  /** The sum of the amounts shown. */
  readonly amount: number;
  /** Rows with rigs that run, and those of them that lose money. */
  readonly running: readonly Row[];
  readonly losing: readonly Row[];
  /** What switching off the losing rows would add, USD a day before tax. */
  readonly gain: number;
}

/** The shares of the power, which add up to 100. */
function sharesOf(entries: Fleet): readonly (number | null)[] {
  const loads = entries.map(({power, count}) => power * count);
  const load = loads.reduce((sum, each) => sum + each, 0);
  return load > 0
    ? roundToTotal(
        loads.map((each) => (100 * each) / load),
        100,
        1,
      )
    : loads.map(() => null);
}

/** The rows of the inputs in force. */
export const rowsOf = cached((inputs: Inputs): Rows => {
  const entries = entriesOf(inputs);
  const margins = computeFleetMargins(inputs, entries);
  const shares = sharesOf(entries);
  const rows = entries.map((entry, place): Row => {
    const {contribution, breakEvenPrice} = margins.entries[place] ?? {contribution: 0, breakEvenPrice: null};
    const amount = roundTotal(toDisplayTotal(contribution * entry.count, inputs), inputs.currency);
    return {entry, contribution, amount, breakEvenPrice, share: shares[place] ?? null};
  });
  const {rigs, rigPower, rigHashrate} = figuresOfFleet(entries);
  const running = rows.filter(({entry}) => entry.count > 0);
  return {
    rows,
    rigs,
    power: (rigs * rigPower) / 1000,
    hashrate: (rigs * rigHashrate) / 1000,
    amount: round(
      rows.reduce((sum, {amount}) => sum + amount, 0),
      2,
    ),
    running,
    losing: running.filter(({contribution}) => contribution < 0),
    gain: margins.gain,
  };
});

/** How many models the rows have. */
export const modelsIn = (rows: readonly Row[]): number => countModels(rows.map(({entry}) => entry));

/** Whether another row has room. */
export const hasRoom = ({rows}: Rows): boolean => rows.length < MOST_ENTRIES;
