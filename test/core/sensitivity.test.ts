import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import fc from 'fast-check';

import {
  around,
  calculate,
  type GridAxes,
  type Inputs,
  type NumberKey,
  PARAMETERS,
  sensitivity,
} from '../../src/core/index.js';
import {KEYS} from '../../src/core/parameters.js';
import {runs} from '../runs.js';
import {type NumericKey, numberOf, validInputs} from './arbitraries.js';

const NUMBERS = KEYS.filter((key): key is NumericKey => PARAMETERS[key].kind === 'number');

const axes: GridAxes = {
  x: {key: 'btcPrice', values: [50_000, 100_000, 150_000]},
  y: {key: 'electricityPrice', values: [0, 0.1]},
};

/** An axis of any input, different from another. */
const axisOf = (key: NumericKey) =>
  fc.record({key: fc.constant(key), values: fc.array(numberOf(key), {minLength: 1, maxLength: 4})});

const anyAxes = fc
  .tuple(fc.constantFrom(...NUMBERS), fc.constantFrom(...NUMBERS))
  .filter(([x, y]) => x !== y)
  .chain(([x, y]) =>
    fc.record({x: axisOf(x), y: axisOf(y), metric: fc.constantFrom('netProfit', 'margin', undefined)}),
  );

describe('A grid', () => {
  it('says at each point what calculate says there', () => {
    fc.assert(
      fc.property(validInputs, anyAxes, (inputs, {x, y, metric}) => {
        const grid = sensitivity(inputs, {x, y, metric});
        assert.deepEqual(
          grid.rows,
          y.values.map((down) =>
            x.values.map((across) => calculate({...inputs, [x.key]: across, [y.key]: down})[metric ?? 'netProfit']),
          ),
        );
        assert.deepEqual([grid.x, grid.y, grid.metric], [{...x}, {...y}, metric ?? 'netProfit']);
      }),
      {numRuns: runs(200, 10_000)},
    );
  });

  it('has a row for each value of y, and in it a figure for each of x', () => {
    const {rows} = sensitivity({}, axes);
    assert.deepEqual(
      rows.map((row) => row.length),
      [3, 3],
    );
    assert.equal(rows[1]?.[2], calculate({electricityPrice: 0.1, btcPrice: 150_000}).netProfit);
  });

  it('has no margin where nothing is earned', () => {
    const {rows} = sensitivity(
      {},
      {x: {key: 'rigs', values: [0, 1]}, y: {key: 'taxRate', values: [0]}, metric: 'margin'},
    );
    assert.equal(rows[0]?.[0], null);
    assert.equal(typeof rows[0][1], 'number');
  });

  it('follows a figure of revenue that stands on an axis, as a result does', () => {
    for (const [key, values] of [
      ['hashprice', [30, 60]],
      ['rigRevenue', [1, 2]],
    ] as const)
      for (const other of ['x', 'y'] as const) {
        const figures = {key, values};
        const grid = sensitivity(
          {},
          other === 'x' ? {x: axes.x, y: figures} : {x: figures, y: {key: 'rigs', values: [1000, 2000]}},
        );
        const last = grid.rows.at(-1)?.at(-1);
        const expected = other === 'x' ? {btcPrice: 150_000, [key]: values[1]} : {rigs: 2000, [key]: values[1]};
        assert.equal(last, calculate(expected).netProfit);
      }
  });

  it('is frozen throughout, and keeps nothing of the lists it was given', () => {
    const values = [1, 2];
    const grid = sensitivity({}, {x: {key: 'rigs', values}, y: axes.y});
    values.push(3);
    assert.deepEqual(grid.x.values, [1, 2]);
    for (const part of [grid, grid.x, grid.x.values, grid.y, grid.rows, ...grid.rows]) assert.ok(Object.isFrozen(part));
  });

  it('knows no zero with a sign', () => {
    const {x, rows} = sensitivity({}, {x: {key: 'rigs', values: [-0]}, y: axes.y});
    assert.ok(Object.is(x.values[0], 0) && Object.is(rows[0]?.[0], 0));
  });

  const refused = (change: object, message: RegExp, inputs: Partial<Inputs> = {}): void => {
    assert.throws(
      () => sensitivity(inputs, {...axes, ...change}),
      (error) => error instanceof RangeError && message.test(error.message),
    );
  };

  it('refuses what is no number input, naming the axis', () => {
    for (const key of [
      'basis',
      'curtail',
      'rig',
      'price',
      'constructor',
      '__proto__',
      5,
      null,
      undefined,
      {},
      Symbol('x'),
    ])
      for (const side of ['x', 'y'])
        refused(
          {[side]: {key, values: [1]}},
          new RegExp(`^${side}\\.key is .*; it must be an input that is a number$`),
        );
  });

  it('refuses values outside their range, naming the input and the axis', () => {
    for (const value of [0, -1, 1e9, NaN, Infinity, '5', null, undefined, {}])
      refused(
        {x: {key: 'btcPrice', values: [1, value]}},
        /^btcPrice in x\.values is .*; it must be a number from 0\.01 to /,
      );
    refused({y: {key: 'rigs', values: [1.5]}}, /^rigs in y\.values is 1\.5; it must be a whole number from 0 to /);
    refused({x: {key: 'hashprice', values: [null]}}, /^hashprice in x\.values is null; /);
    refused({x: {key: 'rigs', values: [1, , 2]}}, /^rigs in x\.values is undefined; /);
  });

  it('refuses what is no list, or an empty one', () => {
    for (const values of [[], undefined, null, 5, '5', {length: 1}])
      refused({x: {key: 'rigs', values}}, /^x\.values is .*; it must be a list of values of rigs$/);
  });

  it('refuses one input on both axes, and another metric', () => {
    refused({y: axes.x}, /^y\.key is btcPrice; it must be another than x\.key$/);
    for (const metric of ['revenue', 'constructor', '', null, 5, {}])
      refused({metric}, /^metric is .*; it must be one of netProfit, margin$/);
  });

  it('refuses inputs that calculate refuses', () => {
    refused({}, /^rigs is -1; /, {rigs: -1});
    refused({}, /^hashprice is missing; /, {basis: 'hashprice'});
  });
});

describe('Values around the one in force', () => {
  const anyPoint = fc
    .constantFrom(...NUMBERS)
    .chain((key) => fc.tuple(fc.constant(key), numberOf(key), fc.integer({min: 1, max: 40})));

  it('hold it exactly, ascend, lie in the range, and are as many as asked for', () => {
    fc.assert(
      fc.property(anyPoint, ([key, value, count]) => {
        const values = around(key, value, count);
        const {min, max, whole} = PARAMETERS[key];
        assert.ok(values.includes(value), `${values.join(' ')} are without ${value}`);
        assert.equal(values.length, whole ? Math.min(count, max - min + 1) : count);
        for (const [index, one] of values.entries()) {
          assert.ok(one >= min && one <= max && (!whole || Number.isInteger(one)) && !Object.is(one, -0), `${one}`);
          assert.ok(index === 0 || one > (values[index - 1] ?? NaN), values.join(' '));
        }
        assert.ok(Object.isFrozen(values));
        sensitivity({}, {x: {key, values}, y: key === 'taxRate' ? axes.y : {key: 'taxRate', values: [0]}});
      }),
      {numRuns: runs(600, 30_000)},
    );
  });

  for (const [key, value, count, expected] of [
    ['btcPrice', 85_956.45, 9, [50_000, 60_000, 70_000, 80_000, 85_956.45, 100_000, 110_000, 120_000, 130_000]],
    ['electricityPrice', 0.08, 9, [0.04, 0.05, 0.06, 0.07, 0.08, 0.09, 0.1, 0.11, 0.12]],
    ['electricityPrice', 0, 5, [0, 0.02, 0.04, 0.06, 0.08]],
    ['electricityPrice', 100, 5, [20, 40, 60, 80, 100]],
    ['electricityPrice', Number.MIN_VALUE, 3, [Number.MIN_VALUE, 0.05, 0.1]],
    ['electricityPrice', 0.08, 6, [0.04, 0.06, 0.08, 0.1, 0.12, 0.14]],
    ['uptime', 100, 6, [50, 60, 70, 80, 90, 100]],
    ['rigs', 3, 5, [1, 2, 3, 4, 5]],
    ['rigs', 0, 3, [0, 500, 1000]],
    ['rigs', 10_000_000, 3, [6_000_000, 8_000_000, 10_000_000]],
    ['horizon', 120, 2, [50, 120]],
    ['horizon', 1, 3, [1, 2, 3]],
    ['priceGrowth', 0, 5, [-4, -2, 0, 2, 4]],
    ['priceGrowth', -50, 3, [-50, -20, 0]],
    ['hashprice', 41.3, 5, [20, 30, 41.3, 50, 60]],
    ['fixedCosts', 0, 3, [0, 10_000, 20_000]],
    ['taxRate', 15, 1, [15]],
  ] as const satisfies readonly (readonly [NumberKey, number, number, readonly number[]])[])
    it(`are round: ${count} of ${key} around ${value}`, () => {
      assert.deepEqual(around(key, value, count), expected);
    });

  it('are none for what lies outside the range, is no input, or is no count', () => {
    assert.throws(() => around('btcPrice', 0, 5), /^RangeError: btcPrice is 0; it must be a number from 0\.01 /);
    assert.throws(() => around('basis' as NumberKey, 0, 5), /^RangeError: key is "basis"; /);
    for (const count of [0, -1, 1.5, NaN, 1001])
      assert.throws(
        () => around('btcPrice', 1, count),
        /^RangeError: count is .*; it must be a whole number from 1 to 1000 /,
      );
  });
});
