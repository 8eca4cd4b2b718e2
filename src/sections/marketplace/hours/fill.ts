import type {HourEntry, HourSpan, HoursPattern} from '../../../ui/desk-state.js';
import {HOUR_LIST} from './span.js';

/** Whether an hour lies in a span. One that ends with the hour at which it begins is the whole day. */
const isIn = ({from, to}: HourSpan, hour: number): boolean =>
  from < to ? hour >= from && hour < to : hour >= from || hour < to;

/** The hours that a pattern describes. */
export const hoursByPattern = ({dayPrice, nightPrice, night, quota, quotaSpan}: HoursPattern): readonly HourEntry[] =>
  HOUR_LIST.map((hour) => ({
    price: isIn(night, hour) ? (nightPrice ?? dayPrice) : dayPrice,
    available: isIn(quotaSpan, hour) ? quota : null,
  }));
