import type {Purchase} from '../../core/purchase-plan.js';
import type {FigureModel} from '../../ui/context.js';
import {timeOfDay, timeRange} from './time-of-day.js';

const MINUTES_PER_DAY = 1440;

/** When the power of a purchase is used, on the clock. */
interface PurchaseTimes {
  readonly start: string;
  readonly end: string;
  readonly range: string;
}

/**
 * When the power of a purchase is used. It is spread evenly until the next one begins; while the rigs wait for that one's
 * approval, it has been used up before, at full load.
 */
export function purchaseTimes(
  {inputs, result}: Pick<FigureModel, 'inputs' | 'result'>,
  {startMinute, mwh}: Pick<Purchase, 'startMinute' | 'mwh'>,
): PurchaseTimes {
  const {power, energy, effectiveUptime} = result;
  const isWaiting = effectiveUptime < inputs.uptime / 100;
  const minutes = isWaiting ? (60_000 * mwh) / power : (1000 * MINUTES_PER_DAY * mwh) / energy;
  const end = startMinute + minutes;
  return {start: timeOfDay(startMinute), end: timeOfDay(end), range: timeRange(startMinute, end)};
}
