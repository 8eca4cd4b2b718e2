import type {Inputs} from '../../src/core/index.js';

const DAY = 86_400_000;
/** The days of a mean month, 365.25 / 12, are a whole number of milliseconds. */
const MONTH = (365.25 / 12) * DAY;

/** The moment at which the model expects the block of a height. */
const momentOf = (height: number): number => Date.UTC(2026, 9, 5) + ((height - 969_990) / 144) * DAY;

/** November to March, as JavaScript numbers its months. */
const WINTER = [10, 11, 0, 1, 2];

/** The share of a mean month of the projection that lies in winter, by JavaScript's own calendar. */
export function shareInWinter(month: number, blockHeight: number): number {
  const from = momentOf(blockHeight) + (month - 1) * MONTH;
  let winter = 0;
  for (let moment = from; moment < from + MONTH;) {
    const date = new Date(moment);
    const nextMonth = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
    const end = Math.min(nextMonth, from + MONTH);
    if (WINTER.includes(date.getUTCMonth())) winter += end - moment;
    moment = end;
  }
  return winter / MONTH;
}

/** The inputs of a day like those of a month, whose uptime is what the winter leaves of it. */
export const inMonth = (month: number, inputs: Inputs): Inputs => {
  const lost = shareInWinter(month, inputs.blockHeight) * (1 - inputs.winterUptime / 100);
  return {...inputs, uptime: inputs.uptime * (1 - lost)};
};
