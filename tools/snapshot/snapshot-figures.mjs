import {BLOCKS_PER_DAY} from '../../src/core/calendar.js';
import {accepts, PARAMETERS} from '../../src/core/parameters.js';
import {check, checkNumber, checkStep} from './checks.mjs';
import {daysOf, startOf} from './months.mjs';

const DAY = 86_400_000;

/** How far a height may be from 144 blocks a day: two days of blocks, as only the day is known, and a tenth of the span. */
const tolerance = (days) => BLOCKS_PER_DAY * (2 + Math.abs(days) / 10);

/** The figures of the snapshot, as its file names them. */
export const FIGURES = ['date', 'rateDate', 'btcPrice', 'difficulty', 'blockHeight', 'blockFees', 'kztPerUsd'];

const daysBetween = (from, to) => (Date.parse(to) - Date.parse(from)) / DAY;

function checkDay(name, day, before, today) {
  check(
    typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)),
    `${name} has to be a day such as 2026-11-27, not ${JSON.stringify(day) ?? 'missing'}`,
  );
  check(new Date(day).toISOString().startsWith(day), `${name}: there is no ${day}`);
  check(day <= today, `${name}: ${day} is after today, ${today}`);
  check(day >= before, `${name}: ${day} is before ${before}, which the snapshot has`);
}

/** Refuses a height that goes back, or that a day does not fit which has come so long after another height. */
function checkHeight(height, days, {height: from, name}) {
  const expected = Math.round(from + BLOCKS_PER_DAY * days);
  check(
    Math.abs(height - expected) <= tolerance(days),
    `blockHeight: ${height} does not fit its day; from ${name} on, about ${expected} is due`,
  );
}

/**
 * Refuses figures that cannot be the next snapshot.
 *
 * @param {Record<string, unknown>} next
 * @param {object} before the snapshot that they replace
 * @param {object} month the last month of the history
 * @param {string} today
 */
export function checkSnapshot(next, before, month, today) {
  for (const key of Object.keys(next))
    check(FIGURES.includes(key), `the snapshot has no figure ${JSON.stringify(key)}`);
  checkDay('date', next.date, before.date, today);
  checkDay('rateDate', next.rateDate, before.rateDate, today);
  for (const key of FIGURES.slice(2)) {
    checkNumber(key, next[key], key === 'blockHeight');
    check(accepts(PARAMETERS[key], next[key]), `${key}: the calculator takes no ${next[key]}`);
  }

  const days = daysBetween(before.date, next.date);
  const middle = new Date(startOf(month.month) + (daysOf(month.month) / 2) * DAY).toISOString();
  const sinceMonth = Math.abs(daysBetween(middle, next.date));
  checkStep('price', 'against the snapshot', before.btcPrice, next.btcPrice, days);
  checkStep('price', `against ${month.month}`, month.price, next.btcPrice, sinceMonth);
  checkStep('difficulty', 'against the snapshot', before.difficulty, next.difficulty, days);
  checkStep('difficulty', `against ${month.month}`, month.difficulty, next.difficulty, sinceMonth);
  checkStep('fees', 'against the snapshot', before.blockFees, next.blockFees, days);
  checkStep(
    'rate',
    'against the snapshot',
    before.kztPerUsd,
    next.kztPerUsd,
    daysBetween(before.rateDate, next.rateDate),
  );

  check(
    next.blockHeight >= before.blockHeight,
    `blockHeight: ${next.blockHeight} goes back from ${before.blockHeight}`,
  );
  checkHeight(next.blockHeight, days, {height: before.blockHeight, name: before.date});
  const sinceStart = (Date.parse(next.date) - startOf(month.month)) / DAY - daysOf(month.month);
  checkHeight(next.blockHeight, sinceStart, {height: month.height + month.blocks, name: `the end of ${month.month}`});
}
