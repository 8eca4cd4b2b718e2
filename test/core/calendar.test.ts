import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import fc from 'fast-check';

import {PARAMETERS, SNAPSHOT} from '../../src/core/index.js';
import {
  dayOfHeight,
  isWinterMonth,
  monthAfter,
  nextHalvingMonth,
  wintersWithin,
  winterShare,
} from '../../src/core/calendar.js';
import {DAYS_PER_MONTH} from '../../src/core/day.js';
import {runs} from '../runs.js';
import {nearness} from './close.js';
import {propertiesIn} from './for-every.js';
import {shareInWinter} from './winter.js';

const DAY = 86_400_000;
const BLOCKS_PER_ERA = 210_000;
const BLOCKS_PER_MONTH = 4383;

const {forEvery} = propertiesIn(runs(2_000, 20_000));
const {assertClose} = nearness({tolerance: 1e-9, vanishing: 0});

const heights = fc.integer({min: PARAMETERS.blockHeight.min, max: PARAMETERS.blockHeight.max});

/** Days since 1970 of a day of the calendar, whose months count from 1. */
const dayOf = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / DAY;

/** The share of a mean month of the model, from a day on. */
const shareFrom = (day: number): number => winterShare(day, day + DAYS_PER_MONTH);

/** The height whose block is expected at the start of a day. */
const heightOn = (day: number): number => 969_990 + (day - dayOf(2026, 10, 5)) * 144;

describe('The date of a block', () => {
  it('is 5 October 2026 for height 969,990, and a day later for each 144 blocks', () => {
    assert.equal(dayOfHeight(969_990) * DAY, Date.UTC(2026, 9, 5));
    forEvery(heights, (height) => {
      const expected = Date.UTC(2026, 9, 5) + (height - 969_990) * 600_000;
      assert.ok(Math.abs(dayOfHeight(height) * DAY - expected) < 1, `height ${height}`);
    });
  });
});

describe('The share of a month in winter', () => {
  const assertShare = (month: number, height: number): void => {
    const from = dayOfHeight(height) + (month - 1) * DAYS_PER_MONTH;
    assertClose(`month ${month} from height ${height}`, shareFrom(from), shareInWinter(month, height), 1);
  };

  it('is that of JavaScript’s own calendar, from any height on', () => {
    let [none, some, all] = [0, 0, 0];
    forEvery(fc.tuple(heights, fc.integer({min: 1, max: 120})), ([height, month]) => {
      assertShare(month, height);
      const share = shareInWinter(month, height);
      if (share === 0) none++;
      else if (share === 1) all++;
      else some++;
    });
    assert.ok(Math.min(none, some, all) > 200, `${none} months without, ${some} with some, ${all} with only winter`);
  });

  it('is that of JavaScript’s own calendar on every day of leap years and of others', () => {
    for (const year of [2026, 2027, 2028, 2096, 2099, 2100, 2101, 2104])
      for (let day = dayOf(year, 1, 1); day < dayOf(year + 1, 1, 1); day++) assertShare(1, heightOn(day));
  });

  it('counts 29 February in leap years only, of which 2100 is none and 2000 and 2400 are', () => {
    for (const [year, days] of [
      [2000, 29],
      [2027, 28],
      [2028, 29],
      [2096, 29],
      [2100, 28],
      [2104, 29],
      [2400, 29],
    ] as const) {
      // From 1 February it takes so many days to March and 31 more to April.
      const from = dayOf(year, 2, 1);
      assertClose(`winter of ${year}`, winterShare(from, from + 91.3125) * 91.3125, days + 31);
    }
  });

  it('is exactly all of it between November and March, and exactly none between April and October', () => {
    for (const year of [2009, 2026, 2027, 2028, 2100, 2150]) {
      for (const month of [11, 12]) assert.equal(shareFrom(dayOf(year, month, 1)), 1, `${year}-${month}`);
      for (const month of [1, 2]) assert.equal(shareFrom(dayOf(year, month, 1)), 1, `${year}-${month}`);
      for (const month of [4, 5, 6, 7, 8, 9]) assert.equal(shareFrom(dayOf(year, month, 1)), 0, `${year}-${month}`);
    }
  });
});

describe('The month of the next halving', () => {
  it('is April 2028 by the bundled market figures', () => {
    assert.equal(nextHalvingMonth(969_990), '2028-04');
    assert.equal(SNAPSHOT.blockHeight, 969_990);
  });

  it('is that of JavaScript’s own calendar, from any height on', () => {
    forEvery(heights, (height) => {
      const halving = (Math.floor(height / BLOCKS_PER_ERA) + 1) * BLOCKS_PER_ERA;
      const date = new Date(Date.UTC(2026, 9, 5) + (halving - 969_990) * 600_000);
      assert.equal(nextHalvingMonth(height), date.toISOString().slice(0, 7), `height ${height}`);
    });
  });

  it('is the next one’s at the block of a halving itself', () => {
    assert.equal(nextHalvingMonth(5 * BLOCKS_PER_ERA - 1), '2028-04');
    assert.equal(nextHalvingMonth(5 * BLOCKS_PER_ERA), nextHalvingMonth(6 * BLOCKS_PER_ERA - 1));
    assert.notEqual(nextHalvingMonth(5 * BLOCKS_PER_ERA), '2028-04');
  });

  it('has two digits for every month of the year', () => {
    const months = Array.from({length: 33}, (_, era) => nextHalvingMonth(era * BLOCKS_PER_ERA));
    for (const month of months) assert.match(month, /^2\d{3}-(0[1-9]|1[0-2])$/);
    assert.equal(new Set(months).size, months.length);
  });
});

describe('A mean month', () => {
  it('has as many blocks as its days have', () => {
    assert.equal(DAYS_PER_MONTH * 144, BLOCKS_PER_MONTH);
  });
});

describe('The calendar month some months after a height', () => {
  it('counts on from October 2026 at height 969,990', () => {
    for (const [months, expected] of [
      [0, '2026-10'],
      [2, '2026-12'],
      [3, '2027-01'],
      [24, '2028-10'],
      [120, '2036-10'],
      // 5 October is the fifth day, so most of a month later it is November.
      [0.8, '2026-10'],
      [0.9, '2026-11'],
    ] as const)
      assert.equal(monthAfter(969_990, months), expected, `${months} months`);
  });

  it('is that of JavaScript\u2019s own calendar, and skips no month from any height on', () => {
    forEvery(fc.tuple(heights, fc.integer({min: 0, max: 120})), ([height, months]) => {
      const start = new Date(dayOfHeight(height) * DAY);
      const expected = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, 1));
      assert.equal(monthAfter(height, months), expected.toISOString().slice(0, 7), `${months} after ${height}`);
    });
  });
});

describe('The winters of a span', () => {
  it('go from 1 November to the end of March, cut at its ends', () => {
    assert.deepEqual(wintersWithin(dayOf(2027, 1, 15), dayOf(2028, 12, 24)), [
      {from: dayOf(2027, 1, 15), to: dayOf(2027, 4, 1)},
      {from: dayOf(2027, 11, 1), to: dayOf(2028, 4, 1)},
      {from: dayOf(2028, 11, 1), to: dayOf(2028, 12, 24)},
    ]);
  });

  it('are none between April and October, and the last day of March is one of theirs', () => {
    assert.deepEqual(wintersWithin(dayOf(2027, 4, 1), dayOf(2027, 11, 1)), []);
    assert.equal(wintersWithin(dayOf(2027, 3, 31), dayOf(2027, 11, 1)).length, 1);
  });

  it('have the months from November to March', () => {
    const months = Array.from({length: 12}, (_, index) => `2027-${String(index + 1).padStart(2, '0')}`);
    assert.deepEqual(months.filter(isWinterMonth), ['2027-01', '2027-02', '2027-03', '2027-11', '2027-12']);
  });
});
