import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import fc from 'fast-check';

import {calculate, type Inputs, PARAMETERS, plantDeal} from '../../src/core/index.js';
import {KEYS} from '../../src/core/parameters.js';
import {runs} from '../runs.js';
import {validInputs} from './arbitraries.js';
import {nearness} from './close.js';

const RUNS = runs(200, 10_000);

const {assertClose} = nearness({tolerance: 1e-9, vanishing: 1e-250});

/** Farms whose rigs draw what rigs draw, so that their number has a value. */
const drawing = validInputs.filter(({rigPower}) => rigPower > 1e-3);

const FIGURES = [
  'rigs',
  'miningEnergy',
  'gridEnergy',
  'miningProfit',
  'gridProfit',
  'tax',
  'netProfit',
  'payback',
] as const;

describe('The plant deal', () => {
  it('by default: 10 MW at 80 %, of which 30 % feed 6000 rigs', () => {
    const deal = plantDeal();
    assert.equal(deal.rigs, 6000);
    assertClose('miningEnergy', deal.miningEnergy, 57_600);
    assertClose('gridEnergy', deal.gridEnergy, 134_400);
    assertClose('gridProfit', deal.gridProfit, 134_400 * 0.005);
    const farm = calculate({rigs: 6000, electricityPrice: 0.025});
    const profit = farm.profitBeforeTax + 672;
    assertClose('miningProfit', deal.miningProfit, farm.profitBeforeTax);
    assertClose('tax', deal.tax, 0.15 * profit);
    assertClose('netProfit', deal.netProfit, 0.85 * profit);
    assertClose('payback', deal.payback, 15_000_000 / (365.25 * 0.85 * profit));
  });

  it('has for each figure a finite number or none, frozen, and zero has no sign', () => {
    let valued = 0;
    fc.assert(
      fc.property(validInputs, (inputs) => {
        const deal = plantDeal(inputs);
        assert.ok(Object.isFrozen(deal));
        assert.deepEqual(Object.keys(deal), FIGURES);
        for (const name of FIGURES) {
          const value = deal[name];
          assert.ok(value === null || (Number.isFinite(value) && !Object.is(value, -0)), `${name} is ${String(value)}`);
        }
        if (deal.netProfit !== null) valued++;
      }),
      {numRuns: RUNS},
    );
    assert.ok(valued > 0.8 * RUNS, `${valued} had values`);
  });

  it('has every figure but the payback where a rig draws what rigs draw', () => {
    fc.assert(
      fc.property(drawing, (inputs) => {
        const deal = plantDeal(inputs);
        for (const name of FIGURES) assert.ok(name === 'payback' || deal[name] !== null, name);
      }),
      {numRuns: RUNS},
    );
  });

  it('shares out the plant’s output, as many whole rigs as the share feeds', () => {
    fc.assert(
      fc.property(drawing, (inputs) => {
        const {rigs, miningEnergy, gridEnergy} = plantDeal(inputs);
        const output = inputs.plantPower * 10 * inputs.plantFactor;
        const share = (inputs.miningShare / 100) * output;
        assert.ok(rigs !== null && Number.isInteger(rigs) && gridEnergy !== null && gridEnergy >= 0);
        // What one rig draws is what a farm of one draws.
        const {power} = calculate({...inputs, rigs: 1});
        assert.ok(rigs * power <= share * (1 + 1e-9) && (rigs + 1) * power >= share * (1 - 1e-9));
        assertClose('miningEnergy', miningEnergy, rigs * power * 24);
        assertClose('miningEnergy + gridEnergy', (miningEnergy ?? NaN) + gridEnergy, output * 24);
      }),
      {numRuns: RUNS},
    );
  });

  it('mines like a farm at generation cost that runs around the clock, without VAT, levy or approvals', () => {
    let compared = 0;
    fc.assert(
      fc.property(drawing, (inputs) => {
        const {rigs, miningProfit} = plantDeal(inputs);
        if (rigs === null || rigs > PARAMETERS.rigs.max) return;
        compared++;
        const farm = {...inputs, rigs, uptime: 100, approvalDelay: 0, electricityVat: 0, miningLevy: 0};
        const {profitBeforeTax} = calculate({...farm, electricityPrice: inputs.generationCost / 1000});
        assert.equal(miningProfit, profitBeforeTax);
      }),
      {numRuns: RUNS},
    );
    assert.ok(compared > 0.8 * RUNS, `${compared} had as many rigs as a farm can have`);
  });

  it('pays one tax on the profit of both sides, none on a loss', () => {
    let losses = 0;
    // With fixed costs of any size hardly a plant would earn anything.
    const running = drawing.map((inputs): Inputs => ({...inputs, fixedCosts: 0, complianceFixed: 0}));
    fc.assert(
      fc.property(running, (inputs) => {
        const {miningProfit, gridProfit, tax, netProfit} = plantDeal(inputs);
        const profit = (miningProfit ?? NaN) + (gridProfit ?? NaN);
        const stake = Math.abs(miningProfit ?? NaN) + Math.abs(gridProfit ?? NaN);
        assertClose('tax', tax, (inputs.taxRate / 100) * Math.max(0, profit), stake);
        assertClose('netProfit', netProfit, profit - (tax ?? NaN), stake);
        if (profit <= 0) losses++;
      }),
      {numRuns: RUNS},
    );
    assert.ok(losses > 0.1 * RUNS && losses < 0.95 * RUNS, `${losses} losses`);
  });

  it('asks the farm for its rig and rates, not for its size or its electricity', () => {
    fc.assert(
      fc.property(drawing, validInputs, (inputs, others) => {
        const aside = [
          ...['rigs', 'uptime', 'winterUptime', 'rigPrice', 'rigPricePerTh', 'kztPerUsd'],
          ...['electricityPrice', 'electricityVat', 'miningLevy', 'purchaseCap', 'approvalDelay'],
        ];
        const changed = Object.fromEntries(aside.map((key) => [key, others[key as keyof Inputs]]));
        assert.deepEqual(plantDeal({...inputs, ...changed}), plantDeal(inputs));
      }),
      {numRuns: RUNS},
    );
  });

  it('never pays the plant where it earns nothing, or costs nothing', () => {
    assert.equal(plantDeal({btcPrice: 0.01, gridTariff: 0}).payback, null);
    assert.equal(plantDeal({plantCost: 0}).payback, null);
    assert.equal(plantDeal({plantPower: 0}).payback, null);
  });

  it('has no rigs where a rig draws nothing: all its power goes to the grid', () => {
    const {rigs, miningEnergy, gridEnergy, gridProfit, netProfit} = plantDeal({rigPower: 0});
    assert.deepEqual([rigs, miningEnergy, gridEnergy], [0, 0, 192_000]);
    assertClose('netProfit', netProfit, 0.85 * (gridProfit ?? NaN));
  });

  it('loses no rig to rounding noise', () => {
    for (let rigs = 1; rigs <= 3000; rigs++) {
      const rigPower = 0.3;
      const plantPower = (rigs * rigPower) / 1000;
      assert.equal(plantDeal({rigPower, plantPower, plantFactor: 100, miningShare: 100}).rigs, rigs);
    }
  });

  it('takes the inputs of the table, and refuses others by name', () => {
    assert.deepEqual(plantDeal(Object.fromEntries(KEYS.map((key) => [key, undefined]))), plantDeal());
    assert.throws(() => plantDeal({plantPower: -1}), /^RangeError: plantPower is -1; it must be a number from 0 to /);
    assert.throws(() => plantDeal({plant: 1} as Partial<Inputs>), /^RangeError: plant is not an input$/);
  });
});
