import type {Currency} from '../core/parameters.js';
import {DATES, type WriteDate} from './dates.js';
import {type ShownParts, writeIntlDate, writeIntlMoment, writeIntlNumber} from './intl-format.js';
import {type NumberOptions, NUMERALS, writeNumber} from './numerals.js';

/** A text with its first letter in upper case. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Numbers, amounts and dates in one language. */
export interface Format {
  /** Whether the comma is the decimal mark. */
  readonly commaIsDecimal: boolean;
  /** A number with at most so many decimals, 2 if left out; a dash for one that is not finite. */
  readonly number: (value: number, decimals?: number, options?: NumberOptions) => string;
  /** An amount in its currency, with exactly so many decimals. */
  readonly money: (amount: number, currency: Currency, decimals: number) => string;
  /** A number of per cent with its sign: with exactly one decimal, or at most as many as given. */
  readonly percent: (percent: number, decimals?: number) => string;
  /** Adds the per cent sign to a formatted number. */
  readonly asPercent: (text: string) => string;
  /** A day or month from its ISO form, `2026-10-05` or `2026-10`. */
  readonly date: (iso: string) => string;
  /**
   * A moment from its ISO form, in the time zone of the reader: the time of day alone where it is on the day of `now`,
   * without the year where it is in that year, and in full where `now` is left out. A day without a time is a date.
   */
  readonly moment: (iso: string, now?: Date) => string;
}

/** Options without a prototype: what a page puts on `Object.prototype` is no option. */
const own = (options?: NumberOptions): NumberOptions => Object.assign(Object.create(null) as NumberOptions, options);

const NO_OPTIONS = own();

/** A number of one or two digits, with two. */
const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** A time of day, with its date as far as that is shown. All bundled languages count 24 hours. */
function writeMoment(writeDate: WriteDate, time: Date, shown: ShownParts): string {
  const clock = `${twoDigits(time.getHours())}:${twoDigits(time.getMinutes())}`;
  if (!shown.day) return clock;
  const year = shown.year ? String(time.getFullYear()) : '';
  return `${writeDate(year, twoDigits(time.getMonth() + 1), twoDigits(time.getDate()))}, ${clock}`;
}

function createFormat(language: string): Format {
  const numerals = NUMERALS.get(language);
  const writeDate = DATES.get(language);
  const number: Format['number'] = (value, decimals = 2, given) => {
    if (!Number.isFinite(value)) return '–';
    const options = given ? own(given) : NO_OPTIONS;
    return numerals
      ? writeNumber(numerals, value, decimals, options)
      : writeIntlNumber(language, value, decimals, options);
  };
  const date: Format['date'] = (iso) => {
    const [year = '', month = '', day] = iso.split('-');
    return writeDate ? writeDate(year, month, day) : writeIntlDate(language, iso);
  };
  const asPercent = (text: string): string => `${text}${language === 'ru' ? '\u00a0' : ''}%`;
  return {
    number,
    get commaIsDecimal() {
      return number(0.5).includes(',');
    },
    money: (amount, currency, decimals) => number(amount, decimals, {currency, minimumFractionDigits: decimals}),
    asPercent,
    percent: (percent, decimals) =>
      asPercent(number(percent, decimals ?? 1, {minimumFractionDigits: decimals === undefined ? 1 : 0})),
    date,
    moment(iso, now) {
      const time = new Date(iso);
      if (!iso.includes('T') || Number.isNaN(time.getTime())) return date(iso);
      const isOfYear = time.getFullYear() === now?.getFullYear();
      const isToday = time.toDateString() === now?.toDateString();
      const shown = {year: !isOfYear, day: !isToday};
      return writeDate ? writeMoment(writeDate, time, shown) : writeIntlMoment(language, time, shown);
    },
  };
}

const formats = new Map<string, Format>();

/** The format of a language; the same object on each call. */
export function formatFor(language: string): Format {
  const format = formats.get(language) ?? createFormat(language);
  formats.set(language, format);
  return format;
}
