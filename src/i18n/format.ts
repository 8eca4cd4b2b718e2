/** The patterns numbers follow. Chromium ships no Kazakh data, so Kazakh uses the Russian patterns of Kazakhstan. */
const LOCALES: Readonly<Record<string, string>> = {en: 'en-US', ru: 'ru-KZ', kk: 'ru-KZ'};

/** Making a formatter costs far more than using it. Languages are few, so the cache stays small. */
const formatters = new Map<string, Intl.NumberFormat>();

function formatter(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const id = locale + JSON.stringify(options);
  let made = formatters.get(id);
  if (!made) formatters.set(id, (made = new Intl.NumberFormat(locale, options)));
  return made;
}

/** Numbers, amounts and dates in one language. */
export interface Format {
  readonly commaIsDecimal: boolean;
  /** Up to so many decimals. */
  number(value: number, decimals?: number, useGrouping?: boolean): string;
  /** An amount in its currency, with exactly so many decimals. */
  money(amount: number, currency: string, decimals: number): string;
  /** A number of per cent, with one decimal or as many as asked. */
  percent(percent: number, minDecimals?: number, maxDecimals?: number): string;
  /** A day or month, `2026-10-05` or `2026-10`. */
  date(iso: string): string;
  /** Which of a text's forms, separated by `|`, goes with a number. */
  plural(forms: string, count: number): string;
}

/** The minus sign, as wide as a figure, in place of the hyphen that Intl writes. */
const minus = (text: string): string => text.replace('-', '\u2212');

/** A language that a page added may have a name that Intl refuses. */
function known(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en-US';
  } catch {
    return 'en-US';
  }
}

export function formatFor(language: string): Format {
  const locale = LOCALES[language] ?? known(language);
  const number = (value: number, decimals = 2, useGrouping = true): string =>
    minus(formatter(locale, {maximumFractionDigits: decimals, useGrouping}).format(value));
  return {
    commaIsDecimal: formatter(locale, {}).format(0.5).includes(','),
    number,
    money: (amount, currency, decimals) =>
      minus(
        formatter(locale, {
          style: 'currency',
          currency,
          currencyDisplay: 'narrowSymbol',
          minimumFractionDigits: decimals,
          maximumFractionDigits: decimals,
        }).format(amount),
      ),
    percent: (percent, minimumFractionDigits = 1, maximumFractionDigits = 1) => {
      const decimals = {minimumFractionDigits, maximumFractionDigits};
      return minus(
        language === 'kk'
          ? `${formatter(locale, decimals).format(percent)}%`
          : formatter(locale, {style: 'percent', ...decimals}).format(percent / 100),
      );
    },
    date: (iso) =>
      new Intl.DateTimeFormat(locale, {
        year: 'numeric',
        month: language === 'kk' ? '2-digit' : 'short',
        ...(iso[7] && {day: 'numeric'}),
        timeZone: 'UTC',
      }).format(new Date(iso)),
    plural: (forms, count) => {
      const all = forms.split('|');
      // What a language calls "other", or does not have, is its last form.
      return (all[['one', 'few'].indexOf(new Intl.PluralRules(locale).select(count))] ?? all.at(-1)) as string;
    },
  };
}
