import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import fc from 'fast-check';

import {sliderRange, steppedValue} from '../../src/core/axis.js';
import {PARAMETERS} from '../../src/core/index.js';
import {isNumber, KEYS} from '../../src/core/parameters.js';
import {runs} from '../runs.js';
import {numberOf} from './arbitraries.js';

describe('A step up or down', () => {
  it('is 1, 2 or 5 times a power of ten, about a twentieth of the value', () => {
    for (const [key, value, steps, expected] of [
      ['rigs', 1000, 1, 1050],
      ['rigs', 1000, -10, 500],
      ['rigs', 3, 1, 4],
      ['rigs', 0, 1, 1],
      ['electricityPrice', 0.08, 1, 0.082],
      ['electricityPrice', 0.08, -1, 0.078],
      ['btcPrice', 85_956.45, 1, 86_000],
      ['btcPrice', 85_956.45, -1, 84_000],
      ['taxRate', 15, 10, 20],
      ['poolFee', 0, 1, 0.1],
      ['priceGrowth', 0, -1, -0.05],
    ] as const)
      assert.equal(steppedValue(PARAMETERS[key], value, steps), expected, `${key} ${value} ${steps}`);
  });

  it('goes in its direction, within the range, for every number that an input takes', () => {
    const cases = fc
      .constantFrom(...KEYS.filter(isNumber))
      .chain((key) => fc.tuple(fc.constant(key), numberOf(key), fc.constantFrom(-10, -1, 1, 10)));
    fc.assert(
      fc.property(cases, ([key, value, steps]) => {
        const row = PARAMETERS[key];
        const stepped = steppedValue(row, value, steps);
        assert.ok(stepped >= row.min && stepped <= row.max, `${stepped}`);
        assert.ok(!row.whole || Number.isInteger(stepped), `${stepped}`);
        if (steps > 0) assert.ok(stepped > value || stepped === row.max, `${value} up to ${stepped}`);
        else assert.ok(stepped < value || stepped === row.min, `${value} down to ${stepped}`);
      }),
      {numRuns: runs(600, 30_000)},
    );
  });

  it('reaches zero from any usual value', () => {
    for (const key of ['electricityPrice', 'taxRate', 'rigs', 'poolFee'] as const) {
      let value = PARAMETERS[key].default;
      for (let press = 0; press < 400 && value > 0; press += 1) value = steppedValue(PARAMETERS[key], value, -1);
      assert.equal(value, 0, key);
    }
  });

  it('is one of the unit shown, where that is another than the row’s', () => {
    assert.equal(steppedValue(PARAMETERS.electricityPrice, 33, 1, 441.23), 34);
    assert.equal(steppedValue(PARAMETERS.electricityPrice, 44_100, 10, 441.23), 44_123);
  });
});

describe('A slider', () => {
  it('runs from 0.2 to 3 times the value or the page’s default, whichever is wider, on round steps', () => {
    const {electricityPrice, btcPrice} = PARAMETERS;
    assert.deepEqual(sliderRange(electricityPrice, 0.08, 0.08), {min: 0.016, max: 0.24, step: 0.0005});
    assert.deepEqual(sliderRange(electricityPrice, 0.2, 0.08), {min: 0.016, max: 0.6, step: 0.002});
    assert.deepEqual(sliderRange(electricityPrice, 0.02, 0.08), {min: 0.004, max: 0.24, step: 0.0005});
    assert.deepEqual(sliderRange(btcPrice, 85_956.45, 85_956.45), {min: 17_500, max: 257_500, step: 500});
  });

  it('is in the unit shown, where that is another than the row’s', () => {
    assert.deepEqual(sliderRange(PARAMETERS.electricityPrice, 33, 35.2984, 441.23), {min: 6.6, max: 105.8, step: 0.2});
  });

  it('starts at zero for a price of zero, and has a length even where the default is zero too', () => {
    assert.deepEqual(sliderRange(PARAMETERS.electricityPrice, 0, 0.08), {min: 0, max: 0.24, step: 0.0005});
    const {min, max, step} = sliderRange(PARAMETERS.electricityPrice, 0, 0);
    assert.ok(min === 0 && max > 0 && step > 0);
  });

  it('stays within the row, holds the value, and ends on whole steps, for every price', () => {
    const cases = fc
      .constantFrom('electricityPrice', 'btcPrice', 'hashprice', 'rigRevenue')
      .chain((key) => fc.tuple(fc.constant(key), numberOf(key), numberOf(key)));
    fc.assert(
      fc.property(cases, ([key, value, usual]) => {
        const row = PARAMETERS[key];
        const {min, max, step} = sliderRange(row, value, usual);
        assert.ok(min >= row.min - 1e-12 && max <= row.max * (1 + 1e-12), `${min} to ${max}`);
        assert.ok(step > 0 && max > min, `${min} to ${max} in steps of ${step}`);
        assert.ok(value >= min - step && value <= max + step, `${value} in ${min} to ${max}`);
        for (const end of [min, max]) {
          const steps = end / step;
          assert.ok(Math.abs(steps - Math.round(steps)) < 1e-6, `${end} in steps of ${step}`);
        }
      }),
      {numRuns: runs(600, 30_000)},
    );
  });
});
