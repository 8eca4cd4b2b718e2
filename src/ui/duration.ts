import type {Context} from './context.js';

/** The unit in which a time of so many months is said: years from two years on. */
export const durationUnit = (months: number): 'years' | 'months' => (months >= 24 ? 'years' : 'months');

/** A time of so many months in words, with one decimal. */
export function durationText({wording: {t, format}}: Context, months: number): string {
  const number = (value: number): string => format.number(value, 1, {minimumFractionDigits: 1});
  return durationUnit(months) === 'years'
    ? t('durationYears', number(months / 12))
    : t('durationMonths', number(months));
}
