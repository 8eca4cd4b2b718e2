import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {CALIBRATION} from '../../src/data/calibration.js';
import {HISTORY} from '../../src/data/history.js';
import {calibrate} from '../../tools/calibration.mjs';

describe('The test of the futures on the past', () => {
  it('has the figures that `npm run calibration` computes today', () => {
    assert.deepEqual(CALIBRATION, calibrate());
  });

  const {horizon, fewestKnown, before, all} = CALIBRATION;

  it('counts every case as within the band, below it or above it', () => {
    for (const {starts, held, below, above} of [before, all]) assert.equal(held + below + above, starts);
  });

  it('has a case for each month that has all its months behind it, and enough before it', () => {
    const months = HISTORY.map(({month}) => month);
    assert.equal(all.starts, HISTORY.length - horizon + 1);
    assert.deepEqual([all.from, all.to], [months[0], months[HISTORY.length - horizon]]);
    assert.equal(before.starts, all.starts - fewestKnown);
    assert.deepEqual([before.from, before.to], [months[fewestKnown], all.to]);
  });
});
