import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {type Fleet, type HourOffer, type Inputs, planHours} from '../../src/core/index.js';
import {countModels, isSameFleet} from '../../src/core/fleet.js';
import {computeHoursOf, computeModelHours} from '../../src/core/model-hours.js';
import {PARAMETERS} from '../../src/core/parameters.js';
import {marginOfRig} from '../../src/core/rigs.js';

const DEFAULTS = Object.fromEntries(
  Object.entries(PARAMETERS).map(([key, row]) => [key, row.default]),
) as unknown as Inputs;
const inputsWith = (changes: Partial<Inputs>): Inputs => ({...DEFAULTS, ...changes});

const S21 = {rig: 'antminer-s21', power: 3.5, hashrate: 200, count: 300} as const;
const S19_XP = {rig: 'antminer-s19-xp', power: 3.01, hashrate: 140, count: 250} as const;
const S9 = {rig: 'antminer-s9', power: 1.323, hashrate: 13.5, count: 100} as const;

/** Night and day: the S21 pays at both prices, the S19 XP at night, the S9 never. */
const DAY: readonly HourOffer[] = Array.from({length: 24}, (_, hour) => ({
  price: hour < 8 ? 0.05 : 0.085,
  available: null,
}));

function hoursOf(inputs: Inputs, fleet: Fleet, offers: readonly HourOffer[]) {
  const found = computeModelHours(inputs, fleet, offers);
  assert.ok(found);
  return found;
}

/** The best that an hour can leave: every way to give its power to the models, in steps of a hundredth of each. */
function bestOfHour(inputs: Inputs, fleet: Fleet, {price, available}: HourOffer): number {
  const atPrice = {...inputs, electricityPrice: price, uptime: 100};
  const whole = fleet.map(({power, hashrate, count}) => ({
    energy: count * power,
    leaves: (count * marginOfRig(atPrice, {power, hashrate}).contribution) / 24,
  }));
  const limit = (available ?? Infinity) * 1000;
  let best = 0;
  const steps = 20;
  const visit = (place: number, energy: number, leaves: number): void => {
    if (energy > limit * (1 + 1e-12)) return;
    best = Math.max(best, leaves);
    const model = whole[place];
    if (!model) return;
    for (let step = 0; step <= steps; step++)
      visit(place + 1, energy + (model.energy * step) / steps, leaves + (model.leaves * step) / steps);
  };
  visit(0, 0, 0);
  return best;
}

const near = (actual: number, expected: number): void => {
  assert.ok(Math.abs(actual - expected) <= 1e-9 * Math.max(1, Math.abs(expected)), `${actual}, expected ${expected}`);
};

describe('The hours of each model of a fleet', () => {
  it('are those whose price is below what the model can pay', () => {
    const inputs = inputsWith({});
    const {hours, bids, isShort} = hoursOf(inputs, [S21, S19_XP, S9], DAY);
    assert.deepEqual(
      hours.map(({length}) => length),
      [24, 8, 0],
    );
    near(bids[0] ?? 0, marginOfRig(inputs, S21).breakEvenPrice ?? 0);
    assert.equal(isShort, false);
  });

  it('leave what the best use of every hour leaves, also where power is short', () => {
    for (const changes of [{}, {rules: 'law-2026', miningLevy: 2, electricityVat: 16}, {coolingOverhead: 10}] as const)
      for (const available of [null, 0, 0.525, 1.05, 1.4255]) {
        const inputs = inputsWith(changes);
        const fleet = [S9, S19_XP, S21];
        const offers = DAY.map(({price}) => ({price, available}));
        const cooled = fleet.map((entry) => ({...entry, power: entry.power * (1 + inputs.coolingOverhead / 100)}));
        const best = offers.reduce((sum, offer) => sum + bestOfHour({...inputs, coolingOverhead: 0}, cooled, offer), 0);
        const {contribution} = hoursOf(inputs, fleet, offers);
        // The steps of the search leave out a part of a step in each hour with too little power.
        assert.ok(
          contribution >= best - 1e-9 && contribution <= best * 1.05 + 1e-9,
          `${contribution}, at best ${best}`,
        );
      }
  });

  it('leave as much as the plan for one model alone', () => {
    const inputs = inputsWith({rigs: 300, rigPower: 3.5, rigHashrate: 200, taxRate: 0, uptime: 90});
    const offers = DAY.map((offer, hour) => ({...offer, available: hour === 3 ? 0.4 : null}));
    near(hoursOf(inputs, [S21], offers).contribution, planHours(inputs, offers).chosen.netProfit);
  });

  it('are none for a model without rigs, and in hours without power', () => {
    const {hours} = hoursOf(
      inputsWith({}),
      [{...S21, count: 0}, S21],
      [{price: 0.01, available: 0}, {price: 0.01, available: 1}, {price: 0.01}],
    );
    assert.deepEqual(hours, [[], [1, 2]]);
  });

  it('say where an hour has too little power for the models that it pays for', () => {
    const short = hoursOf(inputsWith({}), [S21, S19_XP], [{price: 0.05, available: 1.5}]);
    const enough = hoursOf(inputsWith({}), [S21, S19_XP], [{price: 0.05, available: 1.9}]);
    assert.deepEqual([short.isShort, enough.isShort], [true, false]);
  });

  it('have no order of models that can pay the same', () => {
    const offers = [{price: 0.05, available: 0.1}];
    const one = hoursOf(inputsWith({}), [S21, {...S21, count: 5}], offers);
    const other = hoursOf(inputsWith({}), [{...S21, count: 5}, S21], offers);
    near(one.contribution, other.contribution);
  });

  it('are unknown where a model has no price that it can pay, or where revenue is per rig', () => {
    const idle = {rig: null, power: 0, hashrate: 10, count: 5};
    assert.equal(computeModelHours(inputsWith({}), [S21, idle], DAY), null);
    assert.equal(computeModelHours(inputsWith({basis: 'rig-revenue', rigRevenue: 9}), [S21], DAY), null);
  });

  it('make a plan without some models', () => {
    const inputs = inputsWith({rigs: 1, rigPower: 9, rigHashrate: 1});
    const alone = planHours({...inputs, rigs: 300, rigPower: 3.5, rigHashrate: 200}, DAY);
    assert.deepEqual(computeHoursOf(inputs, [S21], DAY), alone);
  });
});

describe('A fleet', () => {
  it('has as many models as it names, though one may stand in it twice', () => {
    assert.equal(countModels([S21, {...S21, count: 1}, {rig: null, power: 3.5, hashrate: 200, count: 1}]), 2);
    assert.equal(countModels([]), 0);
  });

  it('is the same as one with the same entries in the same order', () => {
    assert.equal(isSameFleet([S21, S9], [{...S21}, {...S9}]), true);
    assert.equal(isSameFleet([S21, S9], [S9, S21]), false);
    assert.equal(isSameFleet([S21], null), false);
    assert.equal(isSameFleet(null, null), true);
  });
});
