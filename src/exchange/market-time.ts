/** Milliseconds by which a feed's clock may be ahead of the reader's. */
const CLOCK_TOLERANCE = 600_000;

/** A day, or a moment with its offset from UTC, in the notation of ISO 8601. */
const ISO = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d))?$/;

const isDay = (day: string): boolean => {
  const moment = Date.parse(`${day}T00:00:00.000Z`);
  // Some engines take 30 February for a day in March.
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(day);
};

/**
 * A feed's time in one notation: `2026-11-27T12:40:00.000Z`, or `2026-11-27` where it is a day. Undefined for anything else,
 * such as a time without an offset, which means another moment in each country.
 */
export function readTime(given: unknown): string | undefined {
  if (typeof given !== 'string') return undefined;
  const [, day = '', time] = ISO.exec(given) ?? [];
  if (!isDay(day)) return undefined;
  if (time === undefined) return day;
  const moment = Date.parse(given);
  return Number.isNaN(moment) ? undefined : isoOf(moment);
}

/** Milliseconds since 1970 as an ISO time. */
export const isoOf = (moment: number): string => new Date(moment).toISOString();

/** The moment of a time, or the beginning of a day, in milliseconds since 1970. */
export const momentOf = (asOf: string): number => Date.parse(asOf);

/** Whether a time is later than the clock can be wrong. `now`: milliseconds since 1970. */
export const isInFuture = (asOf: string, now: number): boolean => momentOf(asOf) > now + CLOCK_TOLERANCE;
