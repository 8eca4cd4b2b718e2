import {listOf} from './list-of.js';
import {blocksToHalving} from './mining.js';

/** Blocks that the network aims at in a day: one every ten minutes. */
export const BLOCKS_PER_DAY = 144;

/** Days of 400 years, after which the Gregorian calendar repeats. */
const DAYS_PER_ERA = 146_097;

/** Days from 1 March of the year 0 to 1 January 1970. */
const DAYS_BEFORE_1970 = 719_468;

/** Days of the first so many months of a year that begins in March. */
const daysOfMonths = (months: number): number => Math.floor((153 * months + 2) / 5);

/**
 * The first day of a month (3 … 14), in days since 1 January 1970. Years are counted from March, so that the leap day is
 * the last. https://howardhinnant.github.io/date_algorithms.html
 */
function dayOfMonth(year: number, month: number): number {
  const era = Math.floor(year / 400);
  const yearOfEra = year - 400 * era;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return DAYS_PER_ERA * era + 365 * yearOfEra + leapDays + daysOfMonths(month - 3) - DAYS_BEFORE_1970;
}

/** The year and the month (1 … 12) of a moment in days since 1 January 1970. */
function monthOfDay(day: number): readonly [year: number, month: number] {
  const days = Math.floor(day) + DAYS_BEFORE_1970;
  const era = Math.floor(days / DAYS_PER_ERA);
  const dayOfEra = days - DAYS_PER_ERA * era;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return [400 * era + yearOfEra + (month < 3 ? 1 : 0), month];
}

/** The height and the moment from which heights are dated. A newer market snapshot does not move it. */
const REFERENCE_HEIGHT = 969_990;
const REFERENCE_DAY = dayOfMonth(2026, 10) + 4;

/** The expected moment of a block, in days since 1 January 1970 UTC. */
export const dayOfHeight = (height: number): number => REFERENCE_DAY + (height - REFERENCE_HEIGHT) / BLOCKS_PER_DAY;

/**
 * The calendar month some months after the moment of a height, as `2028-04`. Whole months lead to the same day of another
 * month, so that no month is skipped.
 */
export function monthAfter(height: number, months: number): string {
  const day = dayOfHeight(height);
  const [year, month] = monthOfDay(day);
  const firstDay = month < 3 ? dayOfMonth(year - 1, month + 12) : dayOfMonth(year, month);
  const since = Math.floor(12 * year + month - 1 + (day - firstDay) / 31 + months);
  return `${Math.floor(since / 12)}-${String((since % 12) + 1).padStart(2, '0')}`;
}

/** The calendar month of the next halving after a height, as `2028-04`. */
export const nextHalvingMonth = (height: number): string => monthAfter(height + blocksToHalving(height), 0);

/** A winter, from 1 November to the end of March, in days since 1970 UTC. */
interface Winter {
  readonly from: number;
  readonly to: number;
}

/** The winters, or what there is of them, within a span of days since 1970, in order. */
export function wintersWithin(from: number, to: number): readonly Winter[] {
  const [first] = monthOfDay(from);
  const [last] = monthOfDay(to);
  return listOf(last - first + 2, (index) => first - 1 + index)
    .map((year) => ({
      from: Math.max(from, dayOfMonth(year, 11)),
      to: Math.min(to, dayOfMonth(year + 1, 4)),
    }))
    .filter((winter) => winter.from < winter.to);
}

/** Whether a calendar month, as `2027-01`, lies in winter. */
export const isWinterMonth = (iso: string): boolean => ['11', '12', '01', '02', '03'].includes(iso.slice(5));

/** The share of a span, in days since 1970, that lies in November to March (UTC). */
export const winterShare = (from: number, to: number): number =>
  wintersWithin(from, to).reduce((days, winter) => days + winter.to - winter.from, 0) / (to - from);
