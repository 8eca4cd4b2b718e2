import {HOURS} from '../../../core/hours.js';
import type {MarketplaceContext} from '../context.js';
import {listOf} from '../../../core/list-of.js';

/** Some hours by their ends. */
const spanName = (from: number, to: number): string =>
  [from, to].map((end) => String(end).padStart(2, '0')).join('\u2013');

/** An hour by its ends: `00–01` … `23–24`. */
export const hourName = (hour: number): string => spanName(hour, hour + 1);

/** Things one after another, the last with an "and". */
export function listText({own}: MarketplaceContext, texts: readonly string[]): string {
  const last = texts.at(-1) ?? '';
  return texts.length > 1 ? own('hoursAnd', texts.slice(0, -1).join(', '), last) : last;
}

/** Hours of the day as spans in words, such as `00–07, 09–18 and 23–24`. */
export function spansText(context: MarketplaceContext, hours: readonly number[]): string {
  const firsts = hours.filter((hour) => !hours.includes(hour - 1));
  const lasts = hours.filter((hour) => !hours.includes(hour + 1));
  return listText(
    context,
    firsts.map((first, place) => spanName(first, (lasts[place] ?? first) + 1)),
  );
}

/** The hours of a day. */
export const HOUR_LIST: readonly number[] = listOf(HOURS, (hour) => hour);
