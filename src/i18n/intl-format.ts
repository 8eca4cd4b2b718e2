import {MINUS, type NumberOptions} from './numerals.js';

/** A cache, because creating a formatter is slow. It stays small: languages and options are few. */
const formatters = new Map<string, Intl.NumberFormat>();

/** Options without a prototype. `Intl` would read what a page puts on `Object.prototype` as options, too. */
const own = <Options extends Intl.NumberFormatOptions | Intl.DateTimeFormatOptions>(options: Options): Options =>
  Object.assign(Object.create(null) as Options, options);

// The fields read Latin digits only.
const localeOf = (language: string): string => `${language}-u-nu-latn`;

/** Writes a finite number with at most so many decimals in a language that is not bundled. */
export function writeIntlNumber(
  language: string,
  value: number,
  maximumFractionDigits: number,
  numberOptions: NumberOptions,
): string {
  const id = `${language} ${maximumFractionDigits} ${JSON.stringify(numberOptions)}`;
  let formatter = formatters.get(id);
  if (!formatter) {
    formatter = new Intl.NumberFormat(
      localeOf(language),
      own({
        // `negative` writes no minus sign before a number that rounds to zero.
        signDisplay: 'negative',
        maximumFractionDigits,
        minimumFractionDigits: 0,
        currencyDisplay: 'narrowSymbol',
        ...numberOptions,
        style: numberOptions.currency ? 'currency' : 'decimal',
      }),
    );
    formatters.set(id, formatter);
  }
  // Intl writes a hyphen.
  return formatter.format(value).replace('-', MINUS);
}

const dates = new Map<string, Intl.DateTimeFormat>();

/** Writes a day or month from its ISO form in a language that is not bundled. */
export function writeIntlDate(language: string, iso: string): string {
  const isDay = iso.length > 7;
  const id = `${language} ${isDay}`;
  let formatter = dates.get(id);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(
      localeOf(language),
      own({year: 'numeric', month: 'short', ...(isDay && {day: 'numeric'}), timeZone: 'UTC'}),
    );
    dates.set(id, formatter);
  }
  return formatter.format(new Date(iso));
}

/** The parts of a date that stand before a time of day. */
export interface ShownParts {
  readonly year: boolean;
  readonly day: boolean;
}

/** Writes a moment in the time zone of the reader, in a language that is not bundled. */
export function writeIntlMoment(language: string, time: Date, {year, day}: ShownParts): string {
  const id = `${language} ${day ? year : ''} time`;
  let formatter = dates.get(id);
  if (!formatter) {
    const date: Intl.DateTimeFormatOptions = day
      ? {month: 'short', day: 'numeric', ...(year && {year: 'numeric'})}
      : {};
    formatter = new Intl.DateTimeFormat(
      localeOf(language),
      own<Intl.DateTimeFormatOptions>({...date, hour: '2-digit', minute: '2-digit'}),
    );
    dates.set(id, formatter);
  }
  return formatter.format(time);
}
