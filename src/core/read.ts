import {type Currency, isMoney, type Key, type Parameter, PARAMETERS} from './parameters.js';

/** An amount as somebody gave it. */
export interface Money {
  readonly amount: number;
  readonly currency: Currency;
}

/** Why a value was not used. */
export type Reason = 'range' | 'syntax' | 'ambiguous' | 'unknown' | 'missing';

export type ReadValue = number | boolean | string | Money;

/** A value whose form is right; whether its range is, depends on the tenge rate in force. */
export type ReadResult = {readonly value: ReadValue} | {readonly reason: Reason};

/** Each character can be matched in one way only, so that the pattern never tries the same digits twice. */
const NUMERAL = /^-?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

/** No number, choice or amount has more characters. A longer text is refused before any pattern looks at it. */
const MAX_LENGTH = 100;

/** What an object's own code returns, or something else where it throws. */
export const attempt = <T>(run: () => T, otherwise: T): T => {
  try {
    return run();
  } catch {
    return otherwise;
  }
};

/** Whether the text of a switch means on: every text but a few words that say no. */
export const meansOn = (text: string): boolean => !/^(off|false|0|no)$/i.test(text);

/**
 * A number as attributes, links and feeds write it, the same in every language: a point, and spaces, apostrophes and
 * underscores as grouping. A comma could mean either and is refused.
 */
export function readNumeral(text: string): number | Reason {
  if (text.length > MAX_LENGTH) return 'syntax';
  const plain = text.replace(/[\s'’_]/g, '').replace(/\u2212/g, '-');
  if (NUMERAL.test(plain)) return Number(plain) + 0;
  return /\d,/.test(plain) && NUMERAL.test(plain.replaceAll(',', '')) ? 'ambiguous' : 'syntax';
}

const readNumber = (value: unknown): number | Reason =>
  typeof value === 'number' ? value + 0 : typeof value === 'string' ? readNumeral(value) : 'syntax';

const readCurrency = (code: unknown): Currency | undefined => {
  const known: readonly Currency[] = PARAMETERS.currency.options;
  return known.find((currency) => typeof code === 'string' && code.toUpperCase() === currency);
};

/** An amount from a number of US dollars, a text such as "33 KZT", or an object. */
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

/** Takes off the quotes that content systems put around a value, and the space around it. */
const trimmed = (raw: unknown): unknown =>
  typeof raw === 'string' ? raw.replace(/^[\s"'“”„«»‘’]+|[\s"'“”„«»‘’]+$/g, '') : raw;

function readRow(key: Key, raw: unknown): ReadResult {
  const row: Parameter = PARAMETERS[key];
  if (row.kind === 'choice') {
    const option = row.options.find((id) => typeof raw === 'string' && id.toLowerCase() === raw.toLowerCase());
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
 * Reads what somebody gave for an input: a text, a number, a switch, an amount. Undefined where nothing was given; the
 * empty text is nothing, but for a switch, where the attribute's presence counts.
 */
export function read(key: Key, raw: unknown): ReadResult | undefined {
  if (typeof raw === 'string' && raw.length > MAX_LENGTH) return {reason: 'syntax'};
  const given = trimmed(raw);
  if (given === undefined || given === null || (given === '' && PARAMETERS[key].kind !== 'switch')) return undefined;
  // Looking at an object's members may run code that throws.
  return attempt<ReadResult>(() => readRow(key, given), {reason: 'syntax'});
}
