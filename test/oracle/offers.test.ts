import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {type HourOffer, type Inputs, planHours, plantDeal, rankRigs, RIGS} from '../../src/core/index.js';
import {runs} from '../runs.js';
import {earned, isDrawing, keepOf, levyOf, loadOf, settled} from './day.js';
import {assertFigures, exact, type Exact, type Figure, percent, ratio, ZERO} from './exact.js';
import {compare, FARMS} from './farms.js';
import {hourOffers} from './inputs.js';
import {marginOf} from './rig-margins.js';

const RUNS = runs(100, 20_000);

const FULL = exact(1);

/** A plant that feeds so many rigs, which the core has found. */
function plantFigures(given: Inputs, rigs: number): Record<string, Figure> {
  const cost = exact(given.generationCost).over(exact(1000));
  const inputs = {...given, rigs, electricityVat: 0, miningLevy: 0, electricityPrice: 0};
  const output = exact(1000).times(exact(given.plantPower)).times(percent(given.plantFactor));
  const miningEnergy = isDrawing(inputs) ? loadOf(inputs).times(exact(24)) : ZERO;
  const gridEnergy = output.times(exact(24)).minus(miningEnergy).orZero();
  const {profit} = settled(inputs, miningEnergy, earned(inputs, FULL).revenue);
  const miningProfit = profit.minus(miningEnergy.times(cost));
  const gridProfit = gridEnergy.times(exact(given.gridTariff).minus(cost));
  const before = miningProfit.plus(gridProfit);
  const tax = percent(given.taxRate).times(before.orZero());
  const netProfit = before.minus(tax);
  const price = exact(1000).times(exact(given.plantPower)).times(exact(given.plantCost));
  const payback = price.value.isZero() ? null : ratio(price, exact(365.25).times(netProfit));
  return {miningEnergy, gridEnergy, miningProfit, gridProfit, tax, netProfit, payback};
}

describe('The proposed plant, against the model in numbers of 40 digits', () => {
  for (const [what, farms] of FARMS)
    it(`is the same ${what}`, (context) => {
      compare(
        context,
        RUNS,
        fc.property(farms, (inputs) => {
          const deal = plantDeal(inputs);
          assert.ok(deal.rigs !== null);
          const share = percent(inputs.miningShare).times(exact(1000)).times(exact(inputs.plantPower));
          const perRig = loadOf({...inputs, rigs: 1}).value;
          const fed = perRig.isZero() ? exact(0).value : share.times(percent(inputs.plantFactor)).value.div(perRig);
          const [least, most] = [fed.floor(), fed.times(1 + 2e-12).floor()];
          assert.ok(least.lte(deal.rigs) && most.gte(deal.rigs), `${deal.rigs} rigs of ${fed.toString()}`);
          assertFigures(deal, plantFigures(inputs, deal.rigs));
        }),
      );
    });
});

function hourFigures(inputs: Inputs, {price, available}: HourOffer) {
  const load = loadOf(inputs);
  const wanted = percent(inputs.uptime);
  const isLimited = available !== null && available !== undefined && !load.value.isZero();
  const share = isLimited ? wanted.smaller(exact(available).times(exact(1000)).over(load)) : wanted;
  const energy = load.times(share);
  const revenue = earned(inputs, FULL).revenue.over(exact(24)).times(share);
  const cost = energy.times(exact(price)).times(exact(1).plus(percent(inputs.electricityVat)));
  const levy = energy.times(levyOf(inputs));
  return {energy, revenue, cost, levy, contribution: keepOf(inputs).times(revenue).minus(cost).minus(levy)};
}

describe('A day by the hour, against the model in numbers of 40 digits', () => {
  for (const [what, farms] of FARMS)
    it(`is the same ${what}`, (context) => {
      compare(
        context,
        RUNS,
        fc.property(farms, hourOffers, (inputs, hours) => {
          const plan = planHours(inputs, hours);
          const expected = hours.map((hour) => hourFigures(inputs, hour));
          for (const [hour, figures] of expected.entries()) {
            const row = plan.rows[hour];
            assert.ok(row);
            assertFigures(row, figures, 'hour: ');
            const {sign, value} = figures.contribution;
            if (sign !== 0 || value.isZero()) assert.equal(row.run, sign > 0, `hour ${hour}`);
          }
          const fixed = settled(inputs, ZERO, ZERO).costs;
          for (const [which, total] of [
            ['chosen', plan.chosen],
            ['always', plan.always],
          ] as const) {
            // Which hours are run was looked at above; here it is what they add up to.
            const rows = expected.filter((_, hour) => which === 'always' || plan.rows[hour]?.run === true);
            const sum = (of: (row: (typeof expected)[number]) => Exact): Exact =>
              rows.reduce((all, row) => all.plus(of(row)), ZERO);
            const profit = sum(({contribution}) => contribution)
              .minus(fixed.fixed)
              .minus(fixed.compliance);
            assert.equal(total.hours, rows.length);
            assertFigures(
              total,
              {
                energy: sum(({energy}) => energy),
                revenue: sum(({revenue}) => revenue),
                electricity: sum(({cost}) => cost),
                netProfit: profit.minus(percent(inputs.taxRate).times(profit.orZero())),
              },
              `${which}: `,
            );
          }
        }),
      );
    });
});

describe('The rigs that still pay, against the model in numbers of 40 digits', () => {
  for (const [what, farms] of FARMS)
    it(`is the same ${what}`, (context) => {
      compare(
        context,
        RUNS,
        fc.property(farms, (given) => {
          for (const {id, ...margin} of rankRigs(given)) {
            const rig = RIGS.find((one) => one.id === id);
            assert.ok(rig);
            assertFigures(margin, marginOf(given, rig));
          }
        }),
      );
    });
});
