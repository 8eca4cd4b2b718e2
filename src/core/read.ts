import {attempt} from './attempt.js';
import type {Fleet} from './fleet.js';
import {MAX_LENGTH, readNumber, type Reason} from './numeral.js';
import {type Currency, isMoney, type Key, type Parameter, PARAMETERS} from './parameters.js';
import {rigNamed} from './presets.js';
import {MAX_FLEET_LENGTH, readFleet, type RefusedEntry} from './read-fleet.js';

/** An amount of money in its own currency. */
export interface Money {
  readonly amount: number;
  readonly currency: Currency;
}

/** An amount as an attribute or a link writes it. A number alone is in dollars. */
export const moneyText = ({amount, currency}: Money): string => `${amount}${currency === 'USD' ? '' : currency}`;

export type ReadValue = number | boolean | string | Money | Fleet;

/**
 * A value that could be read, or why not. Its range is checked later, because it may depend on the tenge rate. `refused`:
 * parts of the value that were not used, while the others count.
 */
export type ReadResult = ({readonly value: ReadValue} | {readonly reason: Reason}) & {
  readonly refused?: readonly RefusedEntry[];
};

/** Whether the text of a switch means on: every text except off, false, 0 and no. */
export const meansOn = (text: string): boolean => !/^(off|false|0|no)$/i.test(text);

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
  if (row.kind === 'fleet') {
    const list = readFleet(raw);
    if (!list) return {reason: 'syntax'};
    const {fleet, refused} = list;
    return fleet ? {value: fleet, refused} : {reason: 'syntax', refused};
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
  const {kind} = PARAMETERS[key];
  const longest = kind === 'fleet' ? MAX_FLEET_LENGTH : MAX_LENGTH;
  // The pattern that trims is slow on a long text, so the length comes first.
  if (typeof raw === 'string' && raw.length > longest) return {reason: 'syntax'};
  const given = trimmed(raw);
  if (given === undefined || given === null || (given === '' && kind !== 'switch')) return undefined;
  // Reading a property of a page's object may run a getter that throws.
  return attempt<ReadResult>(() => readRow(key, given), {reason: 'syntax'});
}
