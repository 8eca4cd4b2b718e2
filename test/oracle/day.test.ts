import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {calculate, type Inputs} from '../../src/core/index.js';
import {runs} from '../runs.js';
import {dayFigures} from './day.js';
import {assertFigure, exact, flat, worst} from './exact.js';
import {compare, FARMS} from './farms.js';

function assertDay(inputs: Inputs): void {
  const expected = dayFigures(inputs);
  for (const [name, value] of flat(calculate(inputs))) {
    if (name === 'purchases') {
      const {energy} = expected;
      const quotient = exact(0)
        .plus(energy ?? exact(NaN))
        .value.div(1000)
        .div(inputs.purchaseCap);
      const [least, most] = [quotient.times(1 - 2e-12).ceil(), quotient.ceil()];
      assert.ok(
        least.lte(value ?? NaN) && most.gte(value ?? NaN),
        `${String(value)} purchases of ${quotient.toString()}`,
      );
      continue;
    }
    assert.ok(name in expected, name);
    assertFigure(name, value, expected[name]);
  }
}

describe('The day, against the model in numbers of 40 digits', () => {
  for (const [what, farms] of FARMS)
    it(`is the same ${what}`, (context) => {
      compare(context, runs(400, 20_000), fc.property(farms, assertDay));
      assert.equal(worst.size, 37, `well conditioned: ${[...worst.keys()].join(', ')}`);
    });
});
