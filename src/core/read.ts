import {type Currency, isMoney, type Key, type Parameter, PARAMETERS} from './parameters.js';

/** An amount as somebody gave it. */
export interface Money {
  readonly amount: number;
  readonly currency: Currency;
}

/** Why a value was not used. */
export type Reason = 'range' | 'syntax' | 'ambiguous' | 'unknown' | 'missing';

/** A value whose form is right; whether its range is, depends on the tenge rate in force. */
export type Read = {readonly value: number | boolean | string | Money} | {readonly reason: Reason};

const NUMERAL = /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** No number needs more; what is longer is not looked at, for patterns take their time over it. */
const LONGEST = 100;

/**
 * A number as attributes, links and feeds write it, the same in every language: a point, and spaces, apostrophes and
 * underscores as grouping. A comma could mean either and is refused.
 */
export function readNumeral(text: string): number | Reason {
  const plain = text.replace(/[\s'’_]/g, '').replace(/\u2212/g, '-');
  if (NUMERAL.test(plain)) return Number(plain) + 0;
  return /\d,/.test(plain) && NUMERAL.test(plain.replaceAll(',', '')) ? 'ambiguous' : 'syntax';
}

const readAmount = (value: unknown): number | Reason =>
  typeof value === 'number' ? value + 0 : typeof value === 'string' ? readNumeral(value) : 'syntax';

function readMoney(raw: unknown): Read {
  let [amount, currency]: unknown[] = [raw, 'USD'];
  if (typeof raw === 'string') {
    const [, numeral = raw, code] = /^(.*?)\s*([a-z]{3})$/is.exec(raw) ?? [];
    [amount, currency] = [numeral, code ?? currency];
  } else if (typeof raw === 'object' && raw) {
    ({amount, currency} = raw as Partial<Money>);
  }
  const number = readAmount(amount);
  if (typeof number === 'string') return {reason: number};
  const code = String(currency).toUpperCase();
  return code === 'USD' || code === 'KZT' ? {value: {amount: number, currency: code}} : {reason: 'unknown'};
}

/** Quotes that content systems put around a value, and the space around it. */
const trim = (raw: unknown): unknown =>
  typeof raw === 'string' ? raw.replace(/^[\s"'“”„«»‘’]+|[\s"'“”„«»‘’]+$/g, '') : raw;

function readRow(key: Key, raw: unknown): Read {
  const row: Parameter = PARAMETERS[key];
  if (row.kind === 'choice') {
    const option = row.options.find((id) => typeof raw === 'string' && id.toLowerCase() === raw.toLowerCase());
    return option === undefined ? {reason: 'unknown'} : {value: option};
  }
  if (row.kind === 'switch') {
    if (typeof raw === 'string') return {value: !/^(off|false|0|no)$/i.test(raw)};
    return typeof raw === 'boolean' ? {value: raw} : {reason: 'syntax'};
  }
  if (isMoney(key)) return readMoney(raw);
  const value = readAmount(typeof raw === 'string' && row.unit.startsWith('%') ? raw.replace(/\s*%$/, '') : raw);
  return typeof value === 'string' ? {reason: value} : {value};
}

/**
 * Reads what somebody gave for an input: a text, a number, a switch, an amount. Undefined where nothing was given; the
 * empty text is nothing, but for a switch, where the attribute's presence counts.
 */
export function read(key: Key, raw: unknown): Read | undefined {
  if (typeof raw === 'string' && raw.length > LONGEST) return {reason: 'syntax'};
  const given = trim(raw);
  if (given === undefined || given === null || (given === '' && PARAMETERS[key].kind !== 'switch')) return undefined;
  try {
    return readRow(key, given);
  } catch {
    // An object whose members or conversion throw.
    return {reason: 'syntax'};
  }
}
