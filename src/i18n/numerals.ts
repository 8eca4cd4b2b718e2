import type {Currency} from '../core/parameters.js';
import {type Decimal, decimalOf, fractionDigits, roundTo, wholeDigits} from './decimal.js';

/** How a number is written. The names are those of `Intl.NumberFormat`. */
export interface NumberOptions {
  /** 0 if left out. */
  readonly minimumFractionDigits?: number;
  /** Whether thousands are grouped; true if left out. */
  readonly useGrouping?: boolean;
  /** The currency of an amount, which is written with its sign. */
  readonly currency?: Currency;
  /** `1,234,567`, `1.23M` or `1.23E6`; standard if left out. */
  readonly notation?: 'standard' | 'compact' | 'scientific';
}

/** How a language writes numbers. */
export interface Numerals {
  readonly decimalMark: string;
  readonly groupMark: string;
  /** What stands behind a number of thousands, millions, and so on. */
  readonly multiples: readonly string[];
  readonly withCurrency: (number: string, sign: string) => string;
}

const RUSSIAN: Numerals = {
  decimalMark: ',',
  groupMark: '\u00a0',
  multiples: ['\u00a0тыс.', '\u00a0млн', '\u00a0млрд', '\u00a0трлн'],
  withCurrency: (number, sign) => `${number}\u00a0${sign}`,
};

/**
 * The languages whose numbers are written here and not by `Intl`: it loads the data of a language when its first
 * formatter is created, which took up to half of the script before the first frame. The tests compare the two.
 */
export const NUMERALS: ReadonlyMap<string, Numerals> = new Map([
  [
    'en',
    {
      decimalMark: '.',
      groupMark: ',',
      multiples: ['K', 'M', 'B', 'T'],
      withCurrency: (number, sign) => sign + number,
    },
  ],
  ['ru', RUSSIAN],
  // Not every browser has data for Kazakh.
  ['kk', RUSSIAN],
]);

const SIGNS: Readonly<Record<Currency, string>> = {USD: '$', KZT: '₸'};

/** As wide as a digit, other than the hyphen that `Intl` writes. */
export const MINUS = '\u2212';

function grouped(digits: string, mark: string): string {
  let end = digits.length;
  let text = '';
  for (; end > 3; end -= 3) text = mark + digits.slice(end - 3, end) + text;
  return digits.slice(0, end) + text;
}

/** A rounded number, and what its notation writes behind it. */
interface Figure {
  readonly number: Decimal;
  readonly ending: string;
  /** How many digits before the point are the fewest that are grouped. */
  readonly groupedFrom: number;
}

type Notation = (decimal: Decimal, decimals: number, multiples: readonly string[]) => Figure;

const standard: Notation = (decimal, decimals) => ({number: roundTo(decimal, decimals), ending: '', groupedFrom: 4});

/** Thousands, millions, and so on: the largest of them that the rounded number reaches. */
const compact: Notation = (decimal, decimals, multiples) => {
  const wanted = Math.floor((decimal.point - 1) / 3);
  let steps = Math.min(Math.max(0, wanted), multiples.length);
  let number = roundTo({...decimal, point: decimal.point - 3 * steps}, decimals);
  // 999.999 thousand are rounded to a million.
  if (number.point > 3 && steps < multiples.length) {
    number = {...number, point: number.point - 3};
    steps++;
  }
  return {number, ending: multiples[steps - 1] ?? '', groupedFrom: 5};
};

const scientific: Notation = (decimal, decimals) => {
  const {digits, point} = roundTo(decimal, 1 + decimals - decimal.point);
  const exponent = digits ? point - 1 : 0;
  return {
    number: {digits, point: point - exponent},
    ending: `E${exponent < 0 ? MINUS : ''}${Math.abs(exponent)}`,
    groupedFrom: 4,
  };
};

const NOTATIONS = {standard, compact, scientific};

/** Writes a finite number with at most so many decimals. */
export function writeNumber(
  numerals: Numerals,
  value: number,
  decimals: number,
  {minimumFractionDigits = 0, useGrouping = true, currency, notation = 'standard'}: NumberOptions,
): string {
  const {decimalMark, groupMark, multiples, withCurrency} = numerals;
  const {number, ending, groupedFrom} = NOTATIONS[notation](decimalOf(Math.abs(value)), decimals, multiples);
  const whole = wholeDigits(number);
  const fraction = fractionDigits(number, minimumFractionDigits);
  const isGrouped = useGrouping && whole.length >= groupedFrom;
  const text = (isGrouped ? grouped(whole, groupMark) : whole) + (fraction && decimalMark + fraction) + ending;
  // What rounds to zero has no sign.
  const sign = value < 0 && number.digits ? MINUS : '';
  return sign + (currency ? withCurrency(text, SIGNS[currency]) : text);
}
