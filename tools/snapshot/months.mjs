import {BLOCKS_PER_DAY} from '../../src/core/calendar.js';
import {check, checkNumber, checkStep} from './checks.mjs';

const DAY = 86_400_000;

/** How far the blocks of a month may be from 144 a day: in June 2021, the month furthest off since 2019, they were 18 % fewer. */
const OFF_PACE = 0.3;

/** Heights of the older months are right to some 20 blocks, so the first block of the next may be off by these. */
const SEAM = 60;

/** The start of a month, `2026-06`, in ms since 1970 UTC. */
export const startOf = (month) => Date.parse(`${month}-01T00:00:00Z`);

/** The month after a month. */
export function nextMonth(month) {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number)).toISOString().slice(0, 7);
}

/** The calendar days of a month. */
export const daysOf = (month) => Math.round((startOf(nextMonth(month)) - startOf(month)) / DAY);

/**
 * The whole months after a month that are past on a day.
 *
 * @param {string} last the last month that is known
 * @param {string} today `2026-11-27`
 * @returns {string[]}
 */
export function wholeMonthsAfter(last, today) {
  const months = [];
  for (let month = nextMonth(last); nextMonth(month) <= today.slice(0, 7); month = nextMonth(month)) months.push(month);
  return months;
}

const KEYS = ['days', 'price', 'difficulty', 'height', 'blocks'];

function checkMonth(row, before, known, today) {
  const {month} = row;
  check(/^\d{4}-(0[1-9]|1[0-2])$/.test(month), `${JSON.stringify(month)} is no month such as 2026-06`);
  for (const key of KEYS) checkNumber(`${key} of ${month}`, row[key], ['days', 'height', 'blocks'].includes(key));
  check(row.days === daysOf(month), `${month} has ${daysOf(month)} days, not ${row.days}`);
  check(nextMonth(month) <= today.slice(0, 7), `${month} is not past on ${today}`);
  check(month === nextMonth(before.month), `${month} does not follow ${before.month}: there is a gap or an order lost`);
  for (const key of ['price', 'difficulty']) checkStep(key, `${month}`, before[key], row[key], 30);

  const expected = BLOCKS_PER_DAY * row.days;
  check(
    Math.abs(row.blocks / expected - 1) <= OFF_PACE,
    `${row.blocks} blocks in ${month} are more than ${100 * OFF_PACE} % off ${expected}`,
  );
  const height = before.height + before.blocks;
  // A height of the data's own months follows from the blocks before it. Only the seam to what was known may be off.
  const tolerance = before === known ? SEAM : 0;
  check(
    Math.abs(row.height - height) <= tolerance,
    `${month} begins at block ${row.height}, but ${before.month} ends before ${height}`,
  );
}

/**
 * The months that are new among those given, checked one by one. Months that are known already have to be the same.
 *
 * @param {readonly object[]} known
 * @param {readonly object[]} given
 * @param {string} today
 */
export function newMonths(known, given, today) {
  const last = known.at(-1);
  const fresh = [];
  for (const row of given) {
    const same = known.find(({month}) => month === row?.month);
    if (same) {
      for (const key of KEYS)
        check(row[key] === same[key], `${key} of ${same.month} is ${row[key]}, but the history has ${same[key]}`);
    } else if (typeof row?.month === 'string' && row.month < known[0].month) {
      check(false, `${row.month} is before the history`);
    } else {
      check(typeof row?.month === 'string', 'a month has no name such as 2026-06');
      checkMonth(row, fresh.at(-1) ?? last, last, today);
      fresh.push(row);
    }
  }
  return fresh;
}
