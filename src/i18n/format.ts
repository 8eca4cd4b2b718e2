/** The patterns numbers follow. Chromium ships no Kazakh data, so Kazakh uses the Russian patterns of Kazakhstan. */
const LOCALES: Readonly<Record<string, string>> = {en: 'en-US', ru: 'ru-KZ', kk: 'ru-KZ'};

/** Making a formatter costs far more than using it. Languages are few, so the cache stays small. */
const formatters = new Map<string, Intl.NumberFormat>();

/** A text as the beginning of a line. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Numbers, amounts and dates in one language. */
export interface Format {
  readonly commaIsDecimal: boolean;
  /** Up to so many decimals, or exactly so many. */
  readonly number: (value: number, decimals?: number, options?: Intl.NumberFormatOptions) => string;
  /** An amount in its currency, with exactly so many decimals. */
  readonly money: (amount: number, currency: string, decimals: number) => string;
  /** A number of per cent, with one decimal, or up to as many as asked. */
  readonly percent: (percent: number, decimals?: number) => string;
  /** A written number with the sign of per cent. */
  readonly asPercent: (figure: string) => string;
  /** A day or month, `2026-10-05` or `2026-10`. */
  readonly date: (iso: string) => string;
  /** Which of a text's forms, separated by `|`, goes with a number. */
  readonly plural: (forms: string, count: number) => string;
}

function make(language: string): Format {
  // With digits that can be typed back, whatever the language's own are.
  const locale = LOCALES[language] ?? `${language}-u-nu-latn`;
  const plurals = new Intl.PluralRules(locale);
  const digits = language === 'kk' ? '2-digit' : undefined;
  const dates = (day?: 'numeric'): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(locale, {
      year: 'numeric',
      month: digits ?? 'short',
      day: day && (digits ?? day),
      timeZone: 'UTC',
    });
  const days = dates('numeric');
  const months = dates();
  const number: Format['number'] = (value, maximumFractionDigits = 2, more) => {
    // Beyond what a double holds there is no figure.
    if (!Number.isFinite(value)) return '–';
    // What rounds to zero has no sign.
    const options: Intl.NumberFormatOptions = {maximumFractionDigits, signDisplay: 'negative', ...more};
    const id = locale + JSON.stringify(options);
    let formatter = formatters.get(id);
    if (!formatter) formatters.set(id, (formatter = new Intl.NumberFormat(locale, options)));
    // The minus sign, as wide as a figure, in place of the hyphen that Intl writes.
    return formatter.format(value).replace('-', '\u2212');
  };
  const asPercent = (figure: string): string => `${figure}${language === 'ru' ? '\u00a0' : ''}%`;
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
    plural: (forms, count) => {
      const all = forms.split('|');
      // What a language calls "other", or does not have, is its last form.
      return (all[['one', 'few'].indexOf(plurals.select(count))] ?? all.at(-1)) as string;
    },
  };
}

const formats = new Map<string, Format>();

/** The same object for the same language. */
export function formatFor(language: string): Format {
  const format = formats.get(language) ?? make(language);
  formats.set(language, format);
  return format;
}
