/** Locales for `Intl`. Chromium has no data for Kazakh, so Kazakh uses the Russian formats of Kazakhstan. */
const LOCALES: Readonly<Record<string, string>> = {en: 'en-US', ru: 'ru-KZ', kk: 'ru-KZ'};

/** A cache, because creating a formatter is slow. It stays small: languages and options are few. */
const formatters = new Map<string, Intl.NumberFormat>();

/** Options without a prototype. `Intl` would read what a page puts on `Object.prototype` as options, too. */
const own = <Options extends Intl.NumberFormatOptions | Intl.DateTimeFormatOptions>(options: Options): Options =>
  Object.assign(Object.create(null) as Options, options);

/** A text with its first letter in upper case. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Numbers, amounts and dates in one language. */
export interface Format {
  /** Whether the comma is the decimal mark. */
  readonly commaIsDecimal: boolean;
  /** A number with at most so many decimals, 2 if left out; a dash for one that is not finite. */
  readonly number: (value: number, decimals?: number, options?: Intl.NumberFormatOptions) => string;
  /** An amount in its currency, with exactly so many decimals. */
  readonly money: (amount: number, currency: string, decimals: number) => string;
  /** A number of per cent with its sign: with exactly one decimal, or at most as many as given. */
  readonly percent: (percent: number, decimals?: number) => string;
  /** Adds the per cent sign to a formatted number. */
  readonly asPercent: (text: string) => string;
  /** A day or month from its ISO form, `2026-10-05` or `2026-10`. */
  readonly date: (iso: string) => string;
}

function createFormat(language: string): Format {
  // Other languages get Latin digits too, because the fields read no others.
  const locale = LOCALES[language] ?? `${language}-u-nu-latn`;
  const digits = language === 'kk' ? '2-digit' : undefined;
  const dates = (day?: 'numeric'): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(
      locale,
      own({year: 'numeric', month: digits ?? 'short', day: day && (digits ?? day), timeZone: 'UTC'}),
    );
  const days = dates('numeric');
  const months = dates();
  const number: Format['number'] = (value, maximumFractionDigits = 2, more) => {
    if (!Number.isFinite(value)) return '–';
    // `negative` writes no minus sign before a number that rounds to zero.
    const options = own({maximumFractionDigits, signDisplay: 'negative', ...more});
    const id = locale + JSON.stringify(options);
    let formatter = formatters.get(id);
    if (!formatter) formatters.set(id, (formatter = new Intl.NumberFormat(locale, options)));
    // Intl writes a hyphen; the minus sign is as wide as a digit.
    return formatter.format(value).replace('-', '\u2212');
  };
  const asPercent = (text: string): string => `${text}${language === 'ru' ? '\u00a0' : ''}%`;
  return {
    number,
    commaIsDecimal: number(0.5).includes(','),
    money: (amount, currency, decimals) =>
      number(amount, decimals, {
        style: 'currency',
        currency,
        currencyDisplay: 'narrowSymbol',
        minimumFractionDigits: decimals,
      }),
    asPercent,
    percent: (percent, decimals) =>
      asPercent(number(percent, decimals ?? 1, {minimumFractionDigits: decimals === undefined ? 1 : 0})),
    date: (iso) => (iso[7] ? days : months).format(new Date(iso)),
  };
}

const formats = new Map<string, Format>();

/** The format of a language; the same object on each call. */
export function formatFor(language: string): Format {
  const format = formats.get(language) ?? createFormat(language);
  formats.set(language, format);
  return format;
}
