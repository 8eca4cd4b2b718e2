import type {Currency} from '../core/parameters.js';
import type {Reason} from '../core/numeral.js';
import {divisorScale, splitMultiple, type UnitScale, unitScale} from './typed-units.js';

/** A number as a reader typed it, understood. */
export interface TypedNumber {
  /** In the unit of the input's row; for an amount of money, in its own currency. */
  readonly amount: number;
  /** The currency that the text names; undefined where it names none. */
  readonly currency?: Currency | undefined;
  /** Whether a single mark before exactly three digits was read as the decimal mark, although it could group them. */
  readonly couldBeGrouped: boolean;
}

/** Why a text is no number for its input. */
export interface Unreadable {
  readonly reason: Extract<Reason, 'syntax' | 'ambiguous'>;
}

/** The input and the language that a text is typed for. */
export interface TypingPlace {
  /** The unit of the input's row, such as `kW` or `USD/kWh`. */
  readonly unit: string;
  /** Whether the comma is the decimal mark. */
  readonly commaIsDecimal: boolean;
}

/** Longer than any number with its unit. A longer text is refused before any pattern is applied. */
const MAX_LENGTH = 100;

/** Fields keep no more of a text: a browser may take minutes to lay out a long one, such as one of combining marks. */
export const LONGEST_TYPED = 2 * MAX_LENGTH;

const SYNTAX: Unreadable = {reason: 'syntax'};
const AMBIGUOUS: Unreadable = {reason: 'ambiguous'};

/** Marks without a width or an effect on the number, which come along when a text is copied. */
const INVISIBLE = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe0e\ufe0f\ufeff]/g;

const DASHES = /[\u2010-\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63]/g;

const ARABIC_ZERO = 0x0660;
const PERSIAN_ZERO = 0x06f0;

/** The text with ASCII digits, marks and spaces, and without invisible marks. */
function plainText(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => {
      const code = digit.charCodeAt(0);
      return String(code - (code < PERSIAN_ZERO ? ARABIC_ZERO : PERSIAN_ZERO));
    })
    .replace(DASHES, '-')
    .replaceAll('\u066b', '.')
    .replaceAll('\u066a', '%')
    .replace(/[\u066c\u02bc\u2018\u2019]/g, "'")
    .replace(/\s/g, ' ')
    .trim();
}

/** Names of currencies, and of their hundredth parts, in lower case. */
const CURRENCIES: readonly (readonly [currency: Currency, exponent: number, names: readonly string[]])[] = [
  ['USD', 0, ['us$', 'usd', '$', 'долл.', 'долл', 'долларов', 'доллара', 'доллар', 'dollars', 'dollar']],
  ['KZT', 0, ['₸', 'kzt', 'тенге', 'теңге', 'тнг.', 'тнг', 'тг.', 'тг', 'tenge']],
  ['USD', -2, ['¢', 'cents', 'cent', 'центов', 'цента', 'цент']],
  ['KZT', -2, ['тиынов', 'тиын']],
];

interface NamedCurrency {
  readonly currency: Currency;
  /** −2 for cents and tiyn. */
  readonly exponent: number;
}

/** A currency at the beginning of a text, and the text behind it. */
function splitCurrency(text: string): {readonly named: NamedCurrency | undefined; readonly rest: string} {
  const lower = text.toLowerCase();
  for (const [currency, exponent, names] of CURRENCIES)
    for (const name of names)
      // A name that goes on is another word.
      if (lower.startsWith(name) && !/^\p{L}/u.test(/\p{L}$/u.test(name) ? lower.slice(name.length) : ''))
        return {named: {currency, exponent}, rest: text.slice(name.length).trim()};
  return {named: undefined, rest: text};
}

/** A number in the notation of the reader. */
interface ReadDigits {
  /** In JavaScript's notation. */
  readonly numeral: string;
  readonly couldBeGrouped: boolean;
}

const GROUPED_BY = {
  '.': /^\d{1,3}(\.\d{3})+$/,
  ',': /^\d{1,3}(,\d{3})+$/,
} as const;

/**
 * Reads digits with their marks. A mark that stands once is the decimal mark; so is the last of two different marks.
 * In a language whose decimal mark is the point, a comma before exactly three digits groups them, as in `1,234`.
 */
function readDigits(text: string, commaIsDecimal: boolean): ReadDigits | Unreadable {
  const digits = text.replace(/[' _]/g, '');
  const mark = digits.includes('.') && digits.lastIndexOf('.') > digits.lastIndexOf(',') ? '.' : ',';
  const other = mark === '.' ? ',' : '.';
  const [whole = '', ...decimals] = digits.split(mark);
  if (decimals.length === 0) return {numeral: digits, couldBeGrouped: false};
  if (decimals.length > 1)
    return GROUPED_BY[mark].test(digits) ? {numeral: digits.replaceAll(mark, ''), couldBeGrouped: false} : AMBIGUOUS;
  const [decimal = ''] = decimals;
  if (whole.includes(other))
    return GROUPED_BY[other].test(whole)
      ? {numeral: `${whole.replaceAll(other, '')}.${decimal}`, couldBeGrouped: false}
      : AMBIGUOUS;
  const looksGrouped = /^[1-9]\d{0,2}$/.test(whole) && /^\d{3}$/.test(decimal);
  if (looksGrouped && mark === ',' && !commaIsDecimal) return {numeral: whole + decimal, couldBeGrouped: false};
  if (whole + decimal === '') return SYNTAX;
  return {numeral: `${whole || '0'}.${decimal || '0'}`, couldBeGrouped: looksGrouped && digits === text};
}

/** A typed unit in the form of the tables: `кВт · ч` is `квтч`, and `per kWh` is `/kwh`. */
const unitText = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^(per|a|an|за|в)\s+/, '/')
    .replace(/[\s.·⋅*]/g, '');

/** What stands around the digits: the scale to the row's unit, and a currency. */
interface Surroundings {
  readonly scale: UnitScale;
  readonly exponent: number;
  readonly currency?: Currency | undefined;
}

function readMoneyUnit(unit: string, before: NamedCurrency | undefined, after: string): Surroundings | undefined {
  const multiple = splitMultiple(unit, after);
  const {named, rest} = splitCurrency(multiple.rest);
  if (before && named && before.currency !== named.currency) return undefined;
  const money = named ?? before;
  const divisor = unitText(rest);
  const scale = divisor === '' || /^\/./.test(divisor) ? divisorScale(unit, divisor.slice(1)) : undefined;
  return scale && {scale, exponent: multiple.exponent + (money?.exponent ?? 0), currency: money?.currency};
}

function readUnit(unit: string, before: NamedCurrency | undefined, after: string): Surroundings | undefined {
  // A rate of the tenge is an amount too, but one whose currency is settled.
  if (unit.startsWith('USD')) return readMoneyUnit(unit, before, after);
  if (unit.startsWith('KZT')) {
    const money = readMoneyUnit(unit, before, after);
    return money && money.currency !== 'USD' ? {...money, currency: undefined} : undefined;
  }
  if (before) return undefined;
  const {exponent, rest} = splitMultiple(unit, after);
  const scale = unitScale(unit, unitText(rest));
  return scale && {scale, exponent};
}

/** A sign, digits with marks, and an exponent, at the beginning of a text. */
const NUMBER = /^([+-]?)\s*([\d.,'_ ]*[\d.,])(?:e([+-]?\d{1,4}))?/i;

/**
 * Reads what a reader typed for an input: a number in the notation of any of our languages, with or without its unit, a
 * unit that converts without doubt, a currency before or behind it, and a word for thousands or millions. Undefined for
 * an empty text. Attributes and links are read by `readNumeral` instead, which takes none of this.
 */
export function parseTyped(text: string, {unit, commaIsDecimal}: TypingPlace): TypedNumber | Unreadable | undefined {
  if (text.length > MAX_LENGTH) return SYNTAX;
  const plain = plainText(text);
  if (plain === '') return undefined;
  const [, outerSign = '', unsigned = ''] = /^([+-]?)\s*(.*)$/.exec(plain) ?? [];
  const {named, rest} = splitCurrency(unsigned);
  const [matched, innerSign = '', digits = '', exponent = '0'] = NUMBER.exec(rest) ?? [];
  if (matched === undefined || !/\d/.test(digits) || (outerSign && innerSign)) return SYNTAX;
  // A currency before the number is how English writes amounts, and there a comma before three digits groups them.
  const number = readDigits(digits, commaIsDecimal && !named);
  if ('reason' in number) return number;
  const around = readUnit(unit, named, rest.slice(matched.length).trim());
  if (!around) return SYNTAX;
  const {scale, currency} = around;
  // The power of ten is part of the text that is parsed, because 3500 / 1000 is exact and 3500 * 0.001 is not.
  const power = Number(exponent) + around.exponent + scale.exponent;
  const amount = Number(`${outerSign || innerSign}${number.numeral}e${power}`) * scale.factor + 0;
  return {amount, currency, couldBeGrouped: number.couldBeGrouped};
}
