import {type Currency, isMoney, type Key, type Parameter, PARAMETERS} from './parameters.js';
import {rigNamed} from './presets.js';

/** An amount of money in its own currency. */
export interface Money {
  readonly amount: number;
  readonly currency: Currency;
}

/**
 * Why a value was not used: outside its range; not in the form of a value; a number with a comma, which could be
 * grouping or decimal; an unknown key or option; or a figure that the chosen basis needs and nobody gave.
 */
export type Reason = 'range' | 'syntax' | 'ambiguous' | 'unknown' | 'missing';

export type ReadValue = number | boolean | string | Money;

/** A value that could be read, or why not. Its range is checked later, because it may depend on the tenge rate. */
export type ReadResult = {readonly value: ReadValue} | {readonly reason: Reason};

/** A number in JavaScript's notation. The pattern never backtracks over digits, so a long text cannot make it slow. */
const NUMERAL = /^-?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

/** Longer than any number, choice or amount. A longer text is refused before any pattern is applied. */
const MAX_LENGTH = 100;

/** The result of a function that may run a page's own code, or `fallback` if it throws. */
export const attempt = <T>(run: () => T, fallback: T): T => {
  try {
    return run();
  } catch {
    return fallback;
  }
};

/** Whether the text of a switch means on: every text except off, false, 0 and no. */
export const meansOn = (text: string): boolean => !/^(off|false|0|no)$/i.test(text);

/**
 * Reads a number in the notation of attributes, links and feeds, which is the same in every language: a point is the
 * decimal mark; spaces, apostrophes and underscores may group digits. A comma is refused, as it could be either.
 */
export function readNumeral(text: string): number | Reason {
  if (text.length > MAX_LENGTH) return 'syntax';
  const ungrouped = text.replace(/[\s'’_]/g, '').replace(/\u2212/g, '-');
  if (NUMERAL.test(ungrouped)) return Number(ungrouped) + 0;
  return /\d,/.test(ungrouped) && NUMERAL.test(ungrouped.replaceAll(',', '')) ? 'ambiguous' : 'syntax';
}

const readNumber = (value: unknown): number | Reason =>
  typeof value === 'number' ? value + 0 : typeof value === 'string' ? readNumeral(value) : 'syntax';

const readCurrency = (code: unknown): Currency | undefined => {
  const known: readonly Currency[] = PARAMETERS.currency.options;
  return known.find((currency) => typeof code === 'string' && code.toUpperCase() === currency);
};

/** Reads an amount: a number of US dollars, a text such as "33 KZT", or an object. */
function readMoney(raw: unknown): ReadResult {
  let [amount, code]: unknown[] = [raw, 'USD'];
  if (typeof raw === 'string') {
    const [, numeral, letters] = /^(.*)([a-z]{3})$/is.exec(raw) ?? [];
    [amount, code] = [numeral ?? raw, letters ?? code];
  } else if (typeof raw === 'object' && raw) {
    ({amount, currency: code} = raw as Partial<Money>);
  }
  const number = readNumber(amount);
  if (typeof number === 'string') return {reason: number};
  const currency = readCurrency(code);
  return currency ? {value: {amount: number, currency}} : {reason: 'unknown'};
}

/** Removes surrounding spaces, and the quotes that content systems add around a value. */
const trimmed = (raw: unknown): unknown =>
  typeof raw === 'string' ? raw.replace(/^[\s"'“”„«»‘’]+|[\s"'“”„«»‘’]+$/g, '') : raw;

function readRow(key: Key, raw: unknown): ReadResult {
  const row: Parameter = PARAMETERS[key];
  if (row.kind === 'choice') {
    if (typeof raw !== 'string') return {reason: 'unknown'};
    const option =
      row.options.find((id) => id.toLowerCase() === raw.toLowerCase()) ?? (key === 'rig' ? rigNamed(raw) : undefined);
    return option === undefined ? {reason: 'unknown'} : {value: option};
  }
  if (row.kind === 'switch') {
    if (typeof raw === 'string') return {value: meansOn(raw)};
    return typeof raw === 'boolean' ? {value: raw} : {reason: 'syntax'};
  }
  if (isMoney(key)) return readMoney(raw);
  const value = readNumber(typeof raw === 'string' && row.unit.startsWith('%') ? raw.replace(/%$/, '') : raw);
  return typeof value === 'string' ? {reason: value} : {value};
}

/**
 * Reads a value given for an input: a text, a number, a boolean or an amount. Returns undefined where nothing was
 * given. An empty text counts as nothing, except for a switch, where the presence of the attribute means on.
 */
export function read(key: Key, raw: unknown): ReadResult | undefined {
  if (typeof raw === 'string' && raw.length > MAX_LENGTH) return {reason: 'syntax'};
  const given = trimmed(raw);
  if (given === undefined || given === null || (given === '' && PARAMETERS[key].kind !== 'switch')) return undefined;
  // Reading a property of a page's object may run a getter that throws.
  return attempt<ReadResult>(() => readRow(key, given), {reason: 'syntax'});
}
