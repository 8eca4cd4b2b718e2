/**
 * Writes a day, or a month where there is no day. The parts are those of its ISO form, with leading zeros; an empty year is
 * left out.
 */
export type WriteDate = (year: string, month: string, day?: string) => string;

const ENGLISH = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A month alone is in the nominative, and a short name is not abbreviated. */
const RUSSIAN = 'янв. февр. март апр. май июнь июль авг. сент. окт. нояб. дек.'.split(' ');

/** Behind a day, a month is in the genitive. */
const RUSSIAN_OF_DAY = 'янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек.'.split(' ');

const nameOf = (month: string, names: readonly string[]): string => names[Number(month) - 1] ?? month;

/** The languages whose dates are written here and not by `Intl`, for the sake of time as with `NUMERALS`. */
export const DATES: ReadonlyMap<string, WriteDate> = new Map<string, WriteDate>([
  [
    'en',
    (year, month, day) =>
      [[nameOf(month, ENGLISH), day && Number(day)].filter(Boolean).join(' '), year]
        .filter(Boolean)
        .join(day ? ', ' : ' '),
  ],
  [
    'ru',
    (year, month, day) =>
      `${day ? `${Number(day)} ${nameOf(month, RUSSIAN_OF_DAY)}` : nameOf(month, RUSSIAN)}${year && ` ${year} г.`}`,
  ],
  ['kk', (year, month, day) => [day, month, year].filter(Boolean).join('.')],
]);
