import {HOURS} from '../../../core/hours.js';

/** What the first column of a table says of its line's hour. */
export interface HourLabel {
  readonly hour: number;
  /** Whether it can be nothing but an hour: `07:00`, `7–8` or `7 h`. A whole number alone may be a price. */
  readonly isTime: boolean;
}

/** A time with or without its day, such as `28.11.2026 07:00` or `07:00:00 PM`; what follows does not matter. */
const TIME = /^(?:\d[\d./-]*[T\s]+)?(\d{1,2})(?::\d\d){1,2}\s*([ap])?/i;

const SPAN = /^(\d{1,2})\s*(?:[-\u2010-\u2015]\s*\d{1,2}|h|ч\.?|час\p{L}*|сағ\p{L}*\.?)$/iu;

/** The hour that a cell names; undefined where it names none. */
export function readHourLabel(cell: string): HourLabel | undefined {
  const text = cell.trim();
  const [, clock, half] = TIME.exec(text) ?? [];
  const name = clock ?? SPAN.exec(text)?.[1] ?? /^\d{1,2}$/.exec(text)?.[0];
  if (name === undefined) return undefined;
  // Twelve is the first hour of each half of a day.
  const hour = half ? (Number(name) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(name);
  return hour > HOURS ? undefined : {hour, isTime: name !== text};
}

/**
 * Whether the first of so many columns has hours. Whole numbers are hours where they count up through a day; of three
 * columns the first always has hours, because only a price and a quota can follow.
 */
export function columnHasHours(labels: readonly (HourLabel | undefined)[], width: number): boolean {
  if (width < 2) return false;
  const times = labels.filter((label) => label?.isTime);
  if (width > 2 || times.length > labels.length / 2) return true;
  return (
    labels.every((label, place) => {
      const before = place === 0 ? 0 : labels[place - 1]?.hour;
      return label && before !== undefined && label.hour >= before && label.hour <= before + (place === 0 ? 1 : 2);
    }) && (labels.at(-1)?.hour ?? 0) >= labels.length - 2
  );
}

/** The hours, 0 … 23, of a column in which hours begin with 0, or with 1 and end with 24. */
export function hoursOfLabels(labels: readonly HourLabel[]): readonly number[] {
  const given = labels.map(({hour}) => hour);
  const first = given.includes(HOURS) && !given.includes(0) ? 1 : 0;
  return given.map((hour) => hour - first);
}
