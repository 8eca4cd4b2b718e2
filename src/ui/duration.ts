import type {FigureContext} from './context.js';

/** The unit in which a time of so many months is said: years from two years on. */
export const durationUnit = (months: number): 'years' | 'months' => (months >= 24 ? 'years' : 'months');

/** A time of so many months in words, with one decimal. */
export function durationText({wording: {t, format}}: FigureContext, months: number): string {
  const number = (value: number): string => format.number(value, 1, {minimumFractionDigits: 1});
  return durationUnit(months) === 'years'
    ? t('durationYears', number(months / 12))
    : t('durationMonths', number(months));
}

/** Decimals of a number of minutes: four significant digits, but no fewer than whole minutes. */
export const decimalsOfMinutes = (minutes: number): number => Math.max(0, 3 - Math.floor(Math.log10(minutes)));

/** A number of minutes as the screen shows it. */
export const minutesText = ({wording: {format, t}}: FigureContext, minutes: number): string =>
  `${format.number(minutes, decimalsOfMinutes(minutes))}\u00a0${t('min')}`;
