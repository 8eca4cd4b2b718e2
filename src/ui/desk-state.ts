import type {Fleet} from '../core/fleet.js';
import type {Layer} from '../core/layers.js';
import type {Currency} from '../core/parameters.js';
import type {Reason} from '../core/numeral.js';
import type {Money} from '../core/read.js';

/** The text of a number cell that is not committed. */
export interface CellDraft {
  readonly text: string;
  /** Why the text is not in effect; undefined where it is in effect or empty. */
  readonly reason: Reason | undefined;
  /** Whether the text is in effect as a number with decimals, although its digits could be grouped. */
  readonly couldBeGrouped: boolean;
  /** Whether the text holds nothing that could be read; the value goes when it is committed. */
  readonly isEmpty: boolean;
  /** The value before this edit. */
  readonly before: number | Money | null;
  /** The value that the text stands for, and that is in effect; undefined where there is none. */
  readonly value: number | Money | undefined;
  /** The display currency in which an amount of money was meant; null for other numbers. */
  readonly currency: Currency | null;
}

/** An hour of tomorrow as the reader entered it. */
export interface HourEntry {
  /** Price per kWh before VAT in its own currency; null for the price of electricity in force. */
  readonly price: Money | null;
  /** MWh that can be bought; null where nothing limits it. */
  readonly available: number | null;
}

/** Hours of a day from one to another, 0 … 23. They go past midnight where the first is the later one. */
export interface HourSpan {
  readonly from: number;
  readonly to: number;
}

/** What the reader typed to fill tomorrow's hours at once. */
export interface HoursPattern {
  /** Price per kWh before VAT; null for the price of electricity in force. */
  readonly dayPrice: Money | null;
  /** Null for the price of the day. */
  readonly nightPrice: Money | null;
  readonly night: HourSpan;
  /** MWh in each hour of the span; null for none to keep to. */
  readonly quota: number | null;
  readonly quotaSpan: HourSpan;
}

/** Uptime in per cent and price of electricity, as the calculator has them. */
export interface UptimeAndPrice {
  readonly uptime: number;
  readonly electricityPrice: Money;
}

/** What belongs to tomorrow's hours beside the hours themselves. */
export interface HoursDesk {
  readonly pattern: HoursPattern;
  /** The text of a table to paste. */
  readonly pasted: string;
  /** What was done last, for a message. */
  readonly done: 'filled' | 'pasted' | 'refused' | 'cleared' | 'undone' | null;
  /** The hours before each time that all of them were replaced, the latest last. */
  readonly history: readonly (readonly HourEntry[] | null)[];
  /** What the calculator took over from the hours, and what it had before; null where it took over nothing. */
  readonly taken: {readonly before: UptimeAndPrice; readonly now: UptimeAndPrice} | null;
}

/** What stands in the text fields of the fleet. */
export interface FleetTexts {
  /** The name that the reader looks for. */
  readonly sought: string;
  /** Lines of a spreadsheet. */
  readonly pasted: string;
  /** The lines that the reader had read; null where none were, or where they were changed since. */
  readonly read: string | null;
  /** A sentence about the last change. */
  readonly note: string;
}

/** What is being typed in a row of the fleet and is not committed. */
export interface FleetEdit {
  /** Id of the cell. */
  readonly id: string;
  /** What the reader had entered for the fleet, and the entries that stood, when it began. */
  readonly before: Layer;
  readonly entries: Fleet;
}

/** What an operator enters beside the inputs. It never leaves the page, and goes at reset. */
export interface DeskState {
  /** The drafts of number cells, by id. */
  readonly cells: ReadonlyMap<string, CellDraft>;
  /** The 24 hours of tomorrow; null while the reader has entered none. */
  readonly hours: readonly HourEntry[] | null;
  readonly hoursDesk: HoursDesk;
  /** The hour under the cursor of the chart of tomorrow's hours; null for the first that is worth reading. */
  readonly hour: number | null;
  /** The day of the hourly plan, `2026-11-28`; null for tomorrow. */
  readonly planDate: string | null;
  /** What the reader had entered for the fleet before each change of it, the latest last. */
  readonly fleetHistory: readonly Layer[];
  readonly fleetEdit: FleetEdit | null;
  readonly fleetTexts: FleetTexts;
}

/** The drafts without those of amounts that were meant in another display currency. Their values stay in effect. */
export function draftsIn(cells: DeskState['cells'], shown: Currency): DeskState['cells'] {
  const kept = [...cells].filter(([, {currency}]) => currency === null || currency === shown);
  return kept.length === cells.size ? cells : new Map(kept);
}

export const EMPTY_DESK: DeskState = {
  cells: new Map(),
  hours: null,
  hoursDesk: {
    pattern: {dayPrice: null, nightPrice: null, night: {from: 23, to: 7}, quota: null, quotaSpan: {from: 18, to: 22}},
    pasted: '',
    done: null,
    history: [],
    taken: null,
  },
  hour: null,
  planDate: null,
  fleetHistory: [],
  fleetEdit: null,
  fleetTexts: {sought: '', pasted: '', read: null, note: ''},
};
