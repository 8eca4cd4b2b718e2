import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import fc from 'fast-check';

import {calculate, type Inputs, project} from '../../src/core/index.js';
import {runs} from '../runs.js';
import {validInputs} from './arbitraries.js';
import {nearness} from './close.js';
import {propertiesIn} from './for-every.js';

const RUNS = runs(400, 20_000);
const {forEvery, forThose} = propertiesIn(RUNS);
const {assertClose} = nearness({tolerance: 1e-12, vanishing: 1e-280});

/** Days in a month of the model. */
const MONTH = 365.25 / 12;

describe('The investment', () => {
  it('is the number of rigs times the price of one', () => {
    forThose(validInputs, 0.5, (inputs) => {
      if (inputs.rigPrice === null) return false;
      assert.equal(calculate(inputs).investment, inputs.rigs * inputs.rigPrice);
      return true;
    });
  });

  it('is the number of rigs times hashrate and price per TH/s, where a rig has no price of its own', () => {
    forEvery(validInputs, (inputs) => {
      const {investment} = calculate({...inputs, rigPrice: null});
      const expected = inputs.rigs * inputs.rigHashrate * inputs.rigPricePerTh;
      assertClose('investment', investment, expected);
    });
    assert.equal(calculate({rigs: 10, rigHashrate: 200}).investment, 30_000);
    assertClose('investment by default', calculate().investment, (1000 * 15 * 400) / 17.5);
  });

  it('is nothing where the rigs were a present: a price of 0 is a price', () => {
    for (const inputs of [{rigPrice: 0}, {rigPricePerTh: 0}, {rigs: 0}, {rigHashrate: 0}])
      assert.equal(calculate(inputs).investment, 0, JSON.stringify(inputs));
  });

  it('doubles with the rigs', () => {
    forThose(validInputs, 0.5, (inputs) => {
      if (inputs.rigs === 0 || inputs.rigs > 5_000_000) return false;
      const {investment} = calculate(inputs);
      assert.equal(calculate({...inputs, rigs: 2 * inputs.rigs}).investment, 2 * investment);
      return investment > 0;
    });
  });

  it('is not asked for the price per TH/s where the rig has a price', () => {
    forEvery(fc.tuple(validInputs, validInputs), ([inputs, {rigPricePerTh}]) => {
      const priced: Inputs = {...inputs, rigPrice: inputs.rigPrice ?? 340};
      assert.deepEqual(calculate({...priced, rigPricePerTh}), calculate(priced));
    });
  });

  it('is what the months ahead begin with, and what the resale is a share of', () => {
    forEvery(validInputs, (inputs) => {
      const {investment} = calculate(inputs);
      const {months, resale} = project(inputs);
      assertClose('resale', resale, (investment * inputs.rigResale) / 100);
      const [first] = months;
      assert.ok(first);
      const worth = first.cash + first.btcHeld * first.price;
      const scale = investment + first.revenue + first.costs + first.btcHeld * first.price;
      assertClose('balance of month 1', first.balance, worth - investment, scale);
    });
  });
});

describe('The flat payback', () => {
  it('is the same of the day and of the months ahead', () => {
    forThose(validInputs, 0.1, (inputs) => {
      const {paybackFlat} = calculate(inputs);
      assert.equal(paybackFlat, project(inputs).paybackFlat);
      return paybackFlat !== null;
    });
  });

  it('is the time in which the net of days like today comes to the investment', () => {
    forThose(validInputs, 0.1, (inputs) => {
      const {paybackFlat, netProfit, investment} = calculate(inputs);
      if (paybackFlat === null) return false;
      assert.ok(netProfit > 0 && investment > 0);
      assertClose('what was earned', paybackFlat * netProfit * MONTH, investment);
      return true;
    });
    const {paybackFlat, netProfit} = calculate({rigRevenue: 2, rigPrice: 500});
    assertClose('paybackFlat', paybackFlat, 500_000 / netProfit / MONTH);
  });

  it('has no value without an investment, on a loss, and where nothing is earned but rounding noise', () => {
    let [free, losing] = [0, 0];
    forEvery(validInputs, (inputs) => {
      const {paybackFlat, netProfit, investment, revenue} = calculate(inputs);
      if (investment === 0) free++;
      if (netProfit <= 0) losing++;
      if (investment === 0 || netProfit <= 1e-12 * revenue) assert.equal(paybackFlat, null);
    });
    assert.ok(free > 10 && losing > 0.2 * RUNS, `${free} without an investment, ${losing} on a loss`);
    const {electricityPrice} = calculate().breakEven;
    assert.ok(electricityPrice !== null);
    assert.equal(calculate({electricityPrice}).paybackFlat, null);
  });

  it('moves with the price of the rigs, which moves nothing else of the day', () => {
    forEvery(fc.tuple(validInputs, validInputs), ([inputs, {rigPrice, rigPricePerTh}]) => {
      const day = calculate(inputs);
      const {investment, paybackFlat, ...others} = calculate({...inputs, rigPrice, rigPricePerTh});
      assert.deepEqual({...others, investment: day.investment, paybackFlat: day.paybackFlat}, day);
      assertClose('investment', investment, inputs.rigs * (rigPrice ?? rigPricePerTh * inputs.rigHashrate));
      if (investment === 0) assert.equal(paybackFlat, null);
    });
    assert.ok((calculate({rigPricePerTh: 16}).paybackFlat ?? 0) > (calculate().paybackFlat ?? Infinity));
  });
});
