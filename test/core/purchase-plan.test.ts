import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import fc from 'fast-check';

import {calculate, type Inputs, type Purchase, purchasePlan} from '../../src/core/index.js';
import {runs} from '../runs.js';
import {validInputs} from './arbitraries.js';
import {nearness} from './close.js';

const RUNS = runs(1_000, 10_000);
/** The most that one window holds. */
const WINDOW = 100_000;

const {assertClose} = nearness({tolerance: 1e-9, vanishing: 1e-250});

const sum = (rows: readonly Purchase[], of: (row: Purchase) => number): number =>
  rows.reduce((total, row) => total + of(row), 0);

const assertSums = (inputs: Inputs, mwh: number, cost: number): void => {
  const {energy, costs} = calculate(inputs);
  assertClose('kWh of all purchases', mwh * 1000, energy);
  assertClose('cost of all purchases', cost, costs.electricity);
};

/** Days whose purchases are few enough to be added up one by one. */
const smallDays = validInputs.map((inputs): Inputs => {
  const {purchases, power} = calculate(inputs);
  return purchases > 2000 ? {...inputs, approvalDelay: 0, purchaseCap: (power * 24) / 1000 / 1000} : inputs;
});

describe('The purchases of a day', () => {
  it('add up to its energy and to what its electricity costs', () => {
    let several = 0;
    fc.assert(
      fc.property(smallDays, (inputs) => {
        const rows = purchasePlan(inputs, {from: 0, count: WINDOW});
        assert.equal(rows.length, calculate(inputs).purchases);
        assertSums(
          inputs,
          sum(rows, ({mwh}) => mwh),
          sum(rows, ({cost}) => cost),
        );
        if (rows.length > 1) several++;
      }),
      {numRuns: RUNS},
    );
    assert.ok(several > 0.25 * RUNS, `${several} days had several`);
  });

  it('do so where there are too many to be made: all are alike but the last', () => {
    let many = 0;
    fc.assert(
      fc.property(validInputs, (inputs) => {
        const {purchases} = calculate(inputs);
        if (purchases < 2) return;
        if (purchases > 1e6) many++;
        const [last] = purchasePlan(inputs, {from: purchases - 1, count: 5});
        const [some] = purchasePlan(inputs, {from: Math.floor((purchases - 1) / 2), count: 1});
        assert.ok(last && some && last.index === purchases - 1);
        assert.equal(some.mwh, inputs.purchaseCap);
        assertSums(inputs, (purchases - 1) * some.mwh + last.mwh, (purchases - 1) * some.cost + last.cost);
      }),
      {numRuns: RUNS},
    );
    assert.ok(many > 5, `${many} days had a million`);
  });

  it('are as large as the cap lets them be, and the last what remains', () => {
    fc.assert(
      fc.property(smallDays, (inputs) => {
        const rows = purchasePlan(inputs, {from: 0, count: WINDOW});
        for (const {index, mwh, cost} of rows) {
          const price = inputs.electricityPrice * (1 + inputs.electricityVat / 100);
          assertClose(`cost of purchase ${index}`, cost, mwh * 1000 * price);
          if (index < rows.length - 1) assert.equal(mwh, inputs.purchaseCap);
          else assert.ok(mwh > 0 && mwh <= inputs.purchaseCap * (1 + 1e-5), `${mwh} of ${inputs.purchaseCap}`);
        }
      }),
      {numRuns: RUNS},
    );
  });

  it('begin one after the other within the day, each when the one before would be used up', () => {
    fc.assert(
      fc.property(smallDays, (inputs) => {
        const {minutesPerPurchase, effectiveUptime} = calculate(inputs);
        const rows = purchasePlan(inputs, {from: 0, count: WINDOW});
        for (const {index, startMinute} of rows) {
          assert.ok(startMinute >= 0 && startMinute < 1440, `${startMinute}`);
          if (index === 0) assert.equal(startMinute, 0);
          else
            assertClose(
              `startMinute of purchase ${index}`,
              startMinute,
              (index * (minutesPerPurchase ?? NaN)) / effectiveUptime,
            );
        }
      }),
      {numRuns: RUNS},
    );
  });

  it('follow one another without a pause at full uptime', () => {
    const rows = purchasePlan({rigs: 1000, rigPower: 0.4}, {from: 0, count: 20});
    assert.deepEqual(
      rows.map(({startMinute}) => startMinute),
      [0, 150, 300, 450, 600, 750, 900, 1050, 1200, 1350],
    );
    assert.deepEqual(rows[0], {index: 0, startMinute: 0, mwh: 1, cost: 80});
    assertClose('the last purchase', rows[9]?.mwh ?? null, 0.6);
  });

  it('come as they are approved where approvals set the pace', () => {
    const rows = purchasePlan({approvalDelay: 600, purchasesAhead: 2}, {from: 0, count: 20});
    assert.equal(rows.length, 5);
    for (const {index, startMinute} of rows) assertClose(`startMinute of purchase ${index}`, startMinute, index * 300);
  });

  it('are none where nothing is used', () => {
    for (const inputs of [{rigs: 0}, {rigPower: 0}, {uptime: 0}])
      assert.deepEqual(purchasePlan(inputs, {from: 0, count: 10}), []);
  });
});

describe('A window on the plan', () => {
  it('shows what any other window shows of the same purchases', () => {
    fc.assert(
      fc.property(
        smallDays,
        fc.integer({min: 0, max: 1200}),
        fc.integer({min: 0, max: 1200}),
        (inputs, from, count) => {
          const whole = purchasePlan(inputs, {from: 0, count: WINDOW});
          assert.deepEqual(purchasePlan(inputs, {from, count}), whole.slice(from, from + count));
        },
      ),
      {numRuns: RUNS},
    );
  });

  it('is made alone, also of the largest farm there can be', () => {
    const inputs = {rigs: 10_000_000, rigPower: 50, purchaseCap: 0.001};
    for (const from of [0, 123_456_789, 5_999_999_999]) {
      const rows = purchasePlan(inputs, {from, count: 10});
      assert.deepEqual(
        rows.map(({index}) => index),
        Array.from({length: 10}, (_, place) => from + place),
      );
    }
  });

  it('is empty beyond the end, and where none is asked for', () => {
    for (const [from, count] of [
      [10, 10],
      [1e9, 10],
      [Number.MAX_SAFE_INTEGER, WINDOW],
      [0, 0],
    ] as const)
      assert.deepEqual(purchasePlan({}, {from, count}), []);
  });

  it('is frozen throughout', () => {
    const rows = purchasePlan({}, {from: 0, count: 3});
    for (const part of [rows, ...rows]) assert.ok(Object.isFrozen(part));
  });

  it('refuses what is no place or no count, by name', () => {
    const refused = (window: object, message: RegExp): void => {
      assert.throws(
        () => purchasePlan({}, {from: 0, count: 1, ...window}),
        (error) => error instanceof RangeError && message.test(error.message),
      );
    };
    for (const value of [-1, 0.5, NaN, Infinity, '1', null, undefined, {}]) {
      refused({from: value}, /^from is .*; it must be a whole number from 0 to 9007199254740991 /);
      refused({count: value}, /^count is .*; it must be a whole number from 0 to 100000 /);
    }
    refused({count: WINDOW + 1}, /^count is 100001; /);
    assert.throws(() => purchasePlan({rigs: -1}, {from: 0, count: 1}), /^RangeError: rigs is -1; /);
  });
});
