import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import fc from 'fast-check';

import {calculate, type Deal, type Inputs, PLANT_DEAL, plantDeal} from '../../src/core/index.js';
import {validInputs} from './arbitraries.js';

const RUNS = 1000;
const KEYS = Object.keys(PLANT_DEAL) as (keyof Deal)[];

const close = (one: number | null, other: number, scale = Math.abs(other), tolerance = 1e-9): void => {
  const near = one !== null && Math.abs(one - other) <= tolerance * scale + 1e-250;
  assert.ok(near, `${String(one)} is not ${other}, where ${scale} is at stake`);
};

const anyDeal = fc.record(
  Object.fromEntries(
    KEYS.map((key) => {
      const {max, default: usual} = PLANT_DEAL[key];
      return [
        key,
        fc.oneof(
          {weight: 6, arbitrary: fc.double({min: 0, max: Math.min(max, 3 * usual), noNaN: true})},
          {weight: 1, arbitrary: fc.double({min: 0, max, noNaN: true})},
          {weight: 1, arbitrary: fc.constantFrom(0, max, usual)},
        ),
      ];
    }),
  ),
) as unknown as fc.Arbitrary<Deal>;

/** Farms whose rigs draw what rigs draw, so that their number has a value. */
const drawing = validInputs.filter(({rigPower}) => rigPower > 1e-3);

describe('The plant deal', () => {
  it('by default: 10 MW at 80 %, of which 30 % feed 6000 rigs', () => {
    const deal = plantDeal();
    assert.equal(deal.rigs, 6000);
    close(deal.miningEnergy, 57_600);
    close(deal.gridEnergy, 134_400);
    close(deal.gridProfit, 134_400 * 0.005);
    const farm = calculate({rigs: 6000, electricityPrice: 0.025});
    close(deal.miningProfit, farm.profitBeforeTax);
    close(deal.tax, 0.15 * (farm.profitBeforeTax + 672));
    close(deal.netProfit, 0.85 * (farm.profitBeforeTax + 672));
    close(deal.payback, 15_000_000 / (365.25 * 0.85 * (farm.profitBeforeTax + 672)));
  });

  it('has for each figure a finite number or none, frozen, and zero has no sign', () => {
    let valued = 0;
    fc.assert(
      fc.property(validInputs, anyDeal, (inputs, deal) => {
        const result = plantDeal(inputs, deal);
        assert.ok(Object.isFrozen(result));
        assert.deepEqual(
          Object.keys(result),
          'rigs miningEnergy gridEnergy miningProfit gridProfit tax netProfit payback'.split(' '),
        );
        for (const [name, value] of Object.entries(result) as [string, number | null][])
          assert.ok(value === null || (Number.isFinite(value) && !Object.is(value, -0)), `${name} is ${String(value)}`);
        if (result.netProfit !== null) valued++;
      }),
      {numRuns: RUNS},
    );
    assert.ok(valued > 0.8 * RUNS, `${valued} had values`);
  });

  it('shares out the plant’s output, as many whole rigs as the share feeds', () => {
    fc.assert(
      fc.property(drawing, anyDeal, (inputs, deal) => {
        const {rigs, miningEnergy, gridEnergy} = plantDeal(inputs, deal);
        const output = deal.plantPower * 10 * deal.plantFactor;
        const share = (deal.miningShare / 100) * output;
        assert.ok(rigs !== null && Number.isInteger(rigs) && gridEnergy !== null && gridEnergy >= 0);
        assert.ok(rigs * inputs.rigPower <= share * (1 + 1e-9) && (rigs + 1) * inputs.rigPower >= share * (1 - 1e-9));
        close(miningEnergy, rigs * inputs.rigPower * 24);
        close((miningEnergy ?? NaN) + gridEnergy, output * 24);
      }),
      {numRuns: RUNS},
    );
  });

  it('mines like a farm at generation cost that runs around the clock, without levy or approvals', () => {
    fc.assert(
      fc.property(drawing, anyDeal, (inputs, deal) => {
        const {rigs, miningProfit} = plantDeal(inputs, deal);
        if (rigs === null || rigs > 10_000_000 || deal.generationCost > 100_000) return;
        const farm = {...inputs, rigs, uptime: 100, approvalDelay: 0, miningLevy: 0};
        assert.equal(miningProfit, calculate({...farm, electricityPrice: deal.generationCost / 1000}).profitBeforeTax);
      }),
      {numRuns: RUNS},
    );
  });

  it('pays one tax on the profit of both sides, none on a loss', () => {
    let losses = 0;
    // With fixed costs of any size hardly a plant would earn anything.
    const running = drawing.map((inputs): Inputs => ({...inputs, fixedCosts: 0, complianceFixed: 0}));
    fc.assert(
      fc.property(running, anyDeal, (inputs, deal) => {
        const {miningProfit, gridProfit, tax, netProfit} = plantDeal(inputs, deal);
        const profit = (miningProfit ?? NaN) + (gridProfit ?? NaN);
        const scale = Math.abs(miningProfit ?? NaN) + Math.abs(gridProfit ?? NaN);
        close(tax, (inputs.taxRate / 100) * Math.max(0, profit), scale);
        close(netProfit, profit - (tax ?? NaN), scale);
        if (profit <= 0) losses++;
      }),
      {numRuns: RUNS},
    );
    assert.ok(losses > 0.1 * RUNS && losses < 0.95 * RUNS, `${losses} losses`);
  });

  it('asks the farm for its rig and rates, not for its size or its electricity', () => {
    fc.assert(
      fc.property(drawing, validInputs, anyDeal, (inputs, others, deal) => {
        const aside = ['rigs', 'uptime', 'electricityPrice', 'miningLevy', 'kztPerUsd', 'purchaseCap', 'approvalDelay'];
        const changed = Object.fromEntries(aside.map((key) => [key, others[key as keyof Inputs]]));
        assert.deepEqual(plantDeal({...inputs, ...changed}, deal), plantDeal(inputs, deal));
      }),
      {numRuns: RUNS},
    );
  });

  it('never pays the plant where it earns nothing, or costs nothing', () => {
    assert.equal(plantDeal({btcPrice: 0.01}, {gridTariff: 0}).payback, null);
    assert.equal(plantDeal({}, {plantCost: 0}).payback, null);
    assert.equal(plantDeal({}, {plantPower: 0}).payback, null);
  });

  it('has no value for rigs that draw nothing, of which any number could run', () => {
    for (const figure of Object.values(plantDeal({rigPower: 0}))) assert.equal(figure, null);
  });

  it('loses no rig to rounding noise', () => {
    for (let rigs = 1; rigs <= 3000; rigs++) {
      const rigPower = 0.3;
      const share = (rigs * rigPower) / 1000;
      assert.equal(plantDeal({rigPower}, {plantPower: share, plantFactor: 100, miningShare: 100}).rigs, rigs);
    }
  });

  it('refuses what is not its own, and what lies outside a range, by name', () => {
    const refused = (deal: object, message: RegExp): void => {
      assert.throws(
        () => plantDeal({}, deal),
        (error) => error instanceof RangeError && message.test(error.message),
      );
    };
    for (const key of ['rigs', 'plant', 'constructor'])
      refused({[key]: 1}, new RegExp(`^${key} is not a parameter of the plant deal$`));
    for (const key of KEYS)
      for (const value of [-1, PLANT_DEAL[key].max * 1.001, NaN, Infinity, '5', null, {}])
        refused({[key]: value}, new RegExp(`^${key} is .*; it must be a number from 0 to ${PLANT_DEAL[key].max} `));
    assert.throws(() => plantDeal({rigs: -1}), /^RangeError: rigs is -1; /);
  });

  it('has defaults in their ranges, the mining share from the article', () => {
    assert.deepEqual(plantDeal({}, {plantPower: undefined} as unknown as Partial<Deal>), plantDeal());
    for (const key of KEYS) {
      const {min, max, default: usual, source} = PLANT_DEAL[key];
      assert.ok(usual > min && usual <= max);
      assert.equal(source, key === 'miningShare' ? 'article' : 'illustration');
    }
  });
});
