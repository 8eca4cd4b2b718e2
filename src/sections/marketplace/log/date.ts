import type {Context} from '../../../ui/context.js';

const HOUR = 3_600_000;

/** Kazakhstan has been five hours ahead of UTC, all of it and all year, since March 2024. */
const AHEAD = 5 * HOUR;

/** Tomorrow in Kazakhstan, `2026-11-28`, by the clock of the reader's device. */
const tomorrowInKazakhstan = (): string => new Date(Date.now() + AHEAD + 24 * HOUR).toISOString().slice(0, 10);

/** Whether a text is a day of the calendar, such as `2026-11-28`. */
export function isDay(text: string): boolean {
  const moment = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00Z`) : NaN;
  return Number.isFinite(moment) && new Date(moment).toISOString().startsWith(text);
}

/** The day of the log: the one that the reader gave, else tomorrow. */
export function dayOfLog({model}: Context): string {
  const {planDate} = model.view;
  return planDate !== null && isDay(planDate) ? planDate : tomorrowInKazakhstan();
}
