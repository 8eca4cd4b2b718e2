import {toDollars} from '../../../core/layers.js';
import {HOURS} from '../../../core/hours.js';
import {accepts, type Inputs, type NumberParameter} from '../../../core/parameters.js';
import type {Money} from '../../../core/read.js';
import {readPastedTable} from '../../../exchange/pasted-table.js';
import {parseTyped} from '../../../i18n/parse.js';
import type {HourEntry} from '../../../ui/desk-state.js';
import {AVAILABLE_ROW, PRICE_ROW} from './cells.js';
import {columnHasHours, type HourLabel, hoursOfLabels, readHourLabel} from './hour-labels.js';
import {HOUR_LIST} from './span.js';

/** A line of the pasted text. The first is 1. */
export interface PastedLine {
  readonly number: number;
  readonly text: string;
}

/** What was pasted: 24 hours, or why it is none. */
export type PastedHours =
  | {readonly hours: readonly HourEntry[]}
  | {readonly unreadable: readonly PastedLine[]}
  | {
      /** Lines with figures. */
      readonly lines: number;
      /** Hours that no line is of; undefined where the lines name no hours. */
      readonly missing?: readonly number[] | undefined;
      /** The first line whose hour another line has already. */
      readonly twice?: {readonly line: number; readonly hour: number} | undefined;
    };

/** What decides how the digits of a pasted cell are read. */
interface PastingPlace {
  readonly inputs: Pick<Inputs, 'currency' | 'kztPerUsd'>;
  readonly commaIsDecimal: boolean;
}

/** More lines than a day, its head and its sums have. Where there are more, none is looked at. */
const MOST_LINES = 40;

/** The head of a table has no more lines than this. */
const MOST_HEAD_LINES = 3;

/** Nothing, or the dash that stands for it. */
const NOTHING = /^[-\u2010-\u2015\u2212]?$/;

/** Digits with spaces that group no thousands, as where two columns have only a space between them. */
const TWO_NUMBERS = /\d\s\s+\d|\d\s\d{1,2}(?!\d)|\d\s\d{4}|\d{4}\s\d/;

const ONLY_DIGITS = /^[-+\u2212\d\s.,']+$/;

interface Line {
  readonly number: number;
  readonly cells: readonly string[];
}

/** The lines with text. They keep the numbers that they have for the reader. */
function linesOf(text: string): readonly Line[] {
  const numbers = text.split(/\r\n|\r|\n/).flatMap((line, place) => (line.trim() === '' ? [] : place + 1));
  return readPastedTable(text).map((cells, place) => ({number: numbers[place] ?? 0, cells}));
}

const isHead = ({cells}: Line): boolean =>
  cells.some((cell) => /\p{L}/u.test(cell)) &&
  cells.every((cell) => !/^[-+\u2212]?\s*[\d.,]/.test(cell.trim()) && !/^[$\u20b8]\s*\d/.test(cell.trim()));

/** The unit in a head such as `Price, ₸/kWh`; empty where there is none. */
function unitInHead(head: string, unit: string): string {
  const candidates = [head.split(/[,([]/).at(-1) ?? '', head.split(/\s/).at(-1) ?? ''];
  const found = candidates
    .map((candidate) => candidate.replace(/[)\]]/g, '').trim())
    .find((candidate) => {
      const typed = candidate === '' ? undefined : parseTyped(`1 ${candidate}`, {unit, commaIsDecimal: false});
      return typed && !('reason' in typed);
    });
  return found ?? '';
}

/** An amount in a cell; null for an empty one, and undefined for one that cannot be used. */
function readAmount(
  cell: string,
  headUnit: string,
  row: NumberParameter,
  {inputs, commaIsDecimal}: PastingPlace,
): Money | null | undefined {
  const text = cell.trim();
  if (NOTHING.test(text)) return null;
  if (TWO_NUMBERS.test(text)) return undefined;
  const typed = parseTyped(ONLY_DIGITS.test(text) ? `${text} ${headUnit}` : text, {unit: row.unit, commaIsDecimal});
  if (!typed || 'reason' in typed) return undefined;
  const money = {amount: typed.amount, currency: typed.currency ?? inputs.currency};
  const number = row.unit.startsWith('USD') ? toDollars(money, inputs.kztPerUsd) : typed.amount;
  return accepts(row, number) ? money : undefined;
}

/** Reads a table of 24 hours: prices, or prices and quotas, with or without a first column of hours and a head. */
export function readPastedHours(text: string, place: PastingPlace): PastedHours {
  const all = linesOf(text);
  if (all.length > MOST_LINES) return {lines: all.length};
  const firstDataLine = all.findIndex((line, index) => index >= MOST_HEAD_LINES || !isHead(line));
  const lines = firstDataLine < 0 ? [] : all.slice(firstDataLine);
  const head = all[firstDataLine - 1]?.cells ?? [];
  const filled = lines.flatMap(({cells}) => cells.flatMap((cell, column) => (cell.trim() === '' ? [] : column + 1)));
  const width = Math.max(0, ...filled);
  const labels = lines.map(({cells}) => readHourLabel(cells[0] ?? ''));
  const hasHours = columnHasHours(labels, width);
  const first = hasHours ? 1 : 0;
  const units = [PRICE_ROW, AVAILABLE_ROW].map(({unit}, column) => unitInHead(head[first + column] ?? '', unit));
  const unreadable: PastedLine[] = [];
  const entries = lines.map(({number, cells}, index): HourEntry => {
    const [priceUnit = '', availableUnit = ''] = units;
    const price = readAmount(cells[first] ?? '', priceUnit, PRICE_ROW, place);
    const available = readAmount(cells[first + 1] ?? '', availableUnit, AVAILABLE_ROW, place);
    const isMore = cells.slice(first + 2).some((cell) => cell.trim() !== '');
    if (price === undefined || available === undefined || isMore || (hasHours && !labels[index]))
      unreadable.push({number, text: cells.join(' ').trim()});
    return {price: price ?? null, available: available?.amount ?? null};
  });
  if (unreadable.length > 0) return {unreadable};
  if (!hasHours) return entries.length === HOURS ? {hours: entries} : {lines: lines.length};
  const hours = hoursOfLabels(labels.filter((label): label is HourLabel => label !== undefined));
  const missing = HOUR_LIST.filter((hour) => !hours.includes(hour));
  const twice = hours.findIndex((hour, index) => hours.indexOf(hour) < index);
  if (missing.length > 0 || lines.length !== HOURS)
    return {
      lines: lines.length,
      missing,
      twice: twice < 0 ? undefined : {line: lines[twice]?.number ?? 0, hour: hours[twice] ?? 0},
    };
  return {hours: HOUR_LIST.map((hour) => entries[hours.indexOf(hour)] ?? {price: null, available: null})};
}
