import fc from 'fast-check';

import {formatFor} from '../../src/i18n/format.js';
import type {NumberOptions} from '../../src/i18n/numerals.js';
import {pluralCategory} from '../../src/i18n/plural-rules.js';

/** The bundled languages by the locale of `Intl` that they are compared with. */
const LANGUAGES = {'en-US': ['en'], 'ru-KZ': ['ru', 'kk']} as const;

type Locale = keyof typeof LANGUAGES;

const LOCALES = Object.keys(LANGUAGES) as Locale[];

/** What is written: a number with at most so many decimals. */
interface Figure extends NumberOptions {
  readonly decimals: number;
}

const formatters = new Map<string, Intl.NumberFormat>();

function byIntl(locale: Locale, value: number, figure: Figure): string {
  const {decimals, minimumFractionDigits = 0, useGrouping = true, currency = '', notation = 'standard'} = figure;
  const id = `${locale} ${decimals} ${minimumFractionDigits} ${String(useGrouping)} ${currency} ${notation}`;
  let formatter = formatters.get(id);
  if (!formatter) {
    formatter = new Intl.NumberFormat(locale, {
      signDisplay: 'negative',
      maximumFractionDigits: decimals,
      minimumFractionDigits,
      notation,
      // Left out where it is true: a compact number then has no group of four digits.
      ...(!useGrouping && {useGrouping}),
      ...(currency && {style: 'currency', currency, currencyDisplay: 'narrowSymbol'}),
    });
    formatters.set(id, formatter);
  }
  return formatter.format(value).replaceAll('-', '\u2212');
}

/** Readable in a failure. */
const shown = (text: string): string => text.replaceAll('\u00a0', '·').replaceAll('\u202f', '‧');

function same(written: string, expected: string, language: string, ...of: readonly unknown[]): void {
  if (written !== expected)
    throw new Error(`${language}: ${shown(written)} and not ${shown(expected)} as by Intl, of ${JSON.stringify(of)}`);
}

function compareNumber(value: number, figure: Figure): void {
  for (const locale of LOCALES) {
    const expected = byIntl(locale, value, figure);
    for (const language of LANGUAGES[locale])
      same(formatFor(language).number(value, figure.decimals, figure), expected, language, value, figure);
  }
}

function comparePercent(value: number, decimals?: number): void {
  const figure = {decimals: decimals ?? 1, minimumFractionDigits: decimals === undefined ? 1 : 0};
  for (const locale of LOCALES) {
    const expected = byIntl(locale, value, figure);
    for (const language of LANGUAGES[locale]) {
      const sign = language === 'ru' ? '\u00a0%' : '%';
      same(formatFor(language).percent(value, decimals), expected + sign, language, value, decimals);
    }
  }
}

/** As many as the calculator ever asks for. */
const MOST_DECIMALS = 20;

/**
 * The most decimals of a compact or scientific number that are compared; the calculator writes two. With twelve and
 * more, the library beneath `Intl` in all engines errs where a number has sixteen digits and nearly reaches a power of
 * ten: 99.99999999999999 becomes a compact `0.1`, and 9999999.999999994 a scientific `0.1E8`.
 */
const MOST_IN_NOTATION = 9;

const NOTATIONS = ['standard', 'compact', 'scientific'] as const;
const CURRENCIES = ['USD', 'KZT'] as const;

const decimals = fc.integer({min: 0, max: MOST_DECIMALS});
const currency = fc.constantFrom(...CURRENCIES);

/** Every way in which the calculator writes a number. */
const plain: fc.Arbitrary<Figure> = fc.oneof(
  fc.record({decimals, useGrouping: fc.boolean()}),
  fc
    .tuple(decimals, decimals)
    .map(([first, second]) => ({decimals: Math.max(first, second), minimumFractionDigits: Math.min(first, second)})),
);

const amount: fc.Arbitrary<Figure> = fc
  .record({decimals, currency, least: fc.constantFrom(0, 2, MOST_DECIMALS)})
  .map(({least, ...each}) => ({...each, minimumFractionDigits: Math.min(least, each.decimals)}));

const shortened: fc.Arbitrary<Figure> = fc.record(
  {
    decimals: fc.integer({min: 0, max: MOST_IN_NOTATION}),
    currency,
    notation: fc.constantFrom('compact', 'scientific'),
  },
  {requiredKeys: ['decimals', 'notation']},
);

/** A decimal of a usual size, whose last digit is given where a half is wanted. */
const shortDecimal = (last: '' | '5'): fc.Arbitrary<number> =>
  fc
    .tuple(fc.integer({min: -9_999_999, max: 9_999_999}), fc.integer({min: -16, max: 9}))
    .map(([digits, exponent]) => Number(`${digits}${last}e${exponent}`));

/** Doubles, whole numbers, and short decimals, of which many are halves where they are rounded. */
const value = fc.oneof(
  // Few, because most of them take hundreds of digits.
  {arbitrary: fc.double({noDefaultInfinity: true, noNaN: true}), weight: 1},
  {arbitrary: fc.double({min: -1e7, max: 1e7, noNaN: true}), weight: 4},
  {arbitrary: fc.maxSafeInteger(), weight: 2},
  {arbitrary: shortDecimal(''), weight: 4},
  {arbitrary: shortDecimal('5'), weight: 4},
);

const ROUNDED_BADLY = [
  ...[0, -0, 0.5, 1.5, 2.5, 1.005, 1.45, 4.35, 8.345, 0.615, 10.235, 1.0049999999999999, 0.1 + 0.2, 0.045, 0.05],
  ...[9.5, 99.5, 9.995, 99.995, 999.4999999999999, 999.5, 999.995, 999.99499, 1000, 9999.995, 99_999.5],
  ...[999_499.99, 999_994.9, 999_995, 999_999.5, 1e6, 999_999_999.5, 999_995e3, 999_995e6, 999_995e9, 123_456_789.995],
  ...[1e12, 1e15, 9_999.995e12, 1e16, 1e20, 1e21, 123_456e18, 1e22, 1e23, 2 ** 53, 2 ** 53 + 2, 2 ** 70, 1e300],
  ...[1e-6, 1e-7, 1.5e-7, 9.5e-16, 5e-16, 4.9e-16, 2 ** -1022, 5e-324, Number.MAX_VALUE, Number.EPSILON],
];

function compareRoundedBadly(): void {
  for (const size of ROUNDED_BADLY)
    for (const each of [size, -size])
      for (let most = 0; most <= MOST_DECIMALS; most++) {
        comparePercent(each, most);
        for (const minimumFractionDigits of new Set([0, Math.min(2, most), most])) {
          for (const useGrouping of [true, false])
            compareNumber(each, {decimals: most, minimumFractionDigits, useGrouping});
          for (const notation of NOTATIONS) {
            if (notation !== 'standard' && most > MOST_IN_NOTATION) continue;
            compareNumber(each, {decimals: most, minimumFractionDigits, notation});
            for (const code of CURRENCIES)
              compareNumber(each, {decimals: most, minimumFractionDigits, notation, currency: code});
          }
        }
      }
}

const DAY = 86_400_000;

function compareDates(): void {
  for (const locale of LOCALES)
    for (const language of LANGUAGES[locale]) {
      const isKazakh = language === 'kk';
      const {date} = formatFor(language);
      const formatter = (day?: 'numeric' | '2-digit'): Intl.DateTimeFormat => {
        const month = isKazakh ? '2-digit' : 'short';
        return new Intl.DateTimeFormat(locale, {year: 'numeric', month, ...(day && {day}), timeZone: 'UTC'});
      };
      const [days, months] = [formatter(isKazakh ? '2-digit' : 'numeric'), formatter()];
      for (let time = Date.UTC(2009, 0, 1); time < Date.UTC(2161, 0, 1); time += DAY) {
        const day = new Date(time).toISOString().slice(0, 10);
        const month = day.slice(0, 7);
        same(date(day), days.format(time), language, day);
        if (day.endsWith('-01')) same(date(month), months.format(time), language, month);
      }
    }
}

/** A moment in the reader's time zone: its time, with its day, and in full. */
function compareMoments(): void {
  const clock = {hour: '2-digit', minute: '2-digit', hourCycle: 'h23'} as const;
  for (const locale of LOCALES)
    for (const language of LANGUAGES[locale]) {
      const {moment} = formatFor(language);
      const isKazakh = language === 'kk';
      const day = isKazakh
        ? ({day: '2-digit', month: '2-digit'} as const)
        : ({day: 'numeric', month: 'short'} as const);
      const [time, ofYear, inFull] = [{}, day, {...day, year: 'numeric' as const}].map(
        (date) => new Intl.DateTimeFormat(locale, {...date, ...clock}),
      );
      // Steps of 7 hours and 11 minutes come by every time of day, and by the changes of the clock.
      for (let at = Date.UTC(2019, 0, 2); at < Date.UTC(2031, 0, 1); at += 25_860_000) {
        const [iso, then] = [new Date(at).toISOString(), new Date(at)];
        const ofOtherMonth = new Date(then.getFullYear(), (then.getMonth() + 6) % 12, 15);
        const ofOtherYear = new Date(then.getFullYear() + 1, then.getMonth(), then.getDate());
        same(moment(iso, then), time?.format(at) ?? '', language, iso);
        same(moment(iso, ofOtherMonth), ofYear?.format(at) ?? '', language, iso);
        same(moment(iso, ofOtherYear), inFull?.format(at) ?? '', language, iso);
        same(moment(iso), inFull?.format(at) ?? '', language, iso);
      }
    }
}

function comparePlurals(): void {
  const fractions = [0.1, 0.5, 0.9994, 0.9995, 1.0004, 1.0005, 1.1, 1.5, 2.5, 11.2, 20.9996, 21.5, NaN, Infinity];
  const large = [1e6, 1e6 + 1, 1_000_011, 1e15 + 2, 2 ** 53 - 1];
  for (const language of LOCALES.flatMap((locale) => LANGUAGES[locale])) {
    // Chromium has no data for Kazakh, and takes the rules of its own language.
    if (Intl.PluralRules.supportedLocalesOf(language).length === 0) continue;
    const rules = new Intl.PluralRules(language);
    for (const size of [...Array(2000).keys(), ...fractions, ...large])
      for (const count of [size, -size]) same(pluralCategory(language, count), rules.select(count), language, count);
  }
}

const compare = (figures: fc.Arbitrary<Figure>): void =>
  fc.assert(fc.property(value, figures, compareNumber), {numRuns: 70_000, seed: 20_260_105});

/** Each throws where something is written otherwise than by `Intl`. By what is compared. */
export const COMPARISONS: Readonly<Record<string, () => void>> = {
  numbers: () => compare(plain),
  amounts: () => compare(amount),
  'compact and scientific numbers': () => compare(shortened),
  'per cent': () =>
    fc.assert(fc.property(value, fc.option(decimals, {nil: undefined}), comparePercent), {
      numRuns: 20_000,
      seed: 20_260_105,
    }),
  'numbers that are hard to round': compareRoundedBadly,
  'days and months': compareDates,
  'moments in the time zone of the reader': compareMoments,
  'plural forms': comparePlurals,
};
