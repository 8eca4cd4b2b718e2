import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {calculate, type Inputs, purchasePlan, resolve} from '../../src/core/index.js';
import {runs} from '../runs.js';
import {type Farm, simulate} from './marketplace-simulation.js';

const RUNS = runs(100, 5_000);

/** So many purchases or approvals are played, whichever take longer. */
const EVENTS = 400;

const inputsOf = ({load, cap, delay, ahead, wanted}: Farm): Inputs => ({
  ...resolve().inputs,
  rigs: 1000,
  rigPower: load / 1000,
  purchaseCap: cap,
  approvalDelay: delay,
  purchasesAhead: ahead,
  uptime: 100 * wanted,
});

const lasts = ({load, cap}: Farm): number => (60 * cap * 1000) / load;

const farms = fc.record({
  load: fc.integer({min: 50, max: 50_000}),
  cap: fc.constantFrom(0.1, 1, 2.5, 10),
  delay: fc.integer({min: 1, max: 600}),
  ahead: fc.integer({min: 1, max: 20}),
  wanted: fc.integer({min: 5, max: 100}).map((share) => share / 100),
});

function assertUptime(farm: Farm): 'fed' | 'waiting' {
  const longest = Math.max(farm.delay, lasts(farm), 60);
  const minutes = EVENTS * longest;
  const {uptime} = simulate(farm, minutes);
  const {effectiveUptime} = calculate(inputsOf(farm));
  // The first purchase, what is begun or left at the end, and the hour in which the farm first has a stock.
  const noise = (2 * lasts(farm) + farm.delay + 60) / minutes;
  assert.ok(
    Math.abs(uptime - effectiveUptime) <= Math.max(noise, 1e-9),
    `${uptime} was played, ${effectiveUptime} computed; ${noise} is noise`,
  );
  return effectiveUptime < farm.wanted ? 'waiting' : 'fed';
}

describe('The marketplace, played event by event', () => {
  it('feeds the farm for the share of the day that the formula says', () => {
    const seen = {fed: 0, waiting: 0};
    fc.assert(
      fc.property(farms, (farm) => {
        seen[assertUptime(farm)] += 1;
      }),
      {numRuns: RUNS},
    );
    assert.ok(Math.min(seen.fed, seen.waiting) > 0.15 * RUNS, JSON.stringify(seen));
  });

  for (const [what, farm, uptime] of [
    ['no approval is waited for', {load: 400, cap: 1, delay: 1, ahead: 1, wanted: 1}, 1],
    [
      'an approval takes twice as long as its purchase lasts',
      {load: 1000, cap: 1, delay: 120, ahead: 1, wanted: 1},
      0.5,
    ],
    ['two such are under way at once', {load: 1000, cap: 1, delay: 120, ahead: 2, wanted: 1}, 1],
    [
      'the farm means to run for less than its approvals feed',
      {load: 1000, cap: 1, delay: 120, ahead: 1, wanted: 0.4},
      0.4,
    ],
    ['three of ten minutes are fed', {load: 6000, cap: 0.3, delay: 10, ahead: 1, wanted: 1}, 0.3],
  ] as const)
    it(`runs for ${uptime * 100} % where ${what}`, () => {
      assertUptime(farm);
      assert.ok(Math.abs(calculate(inputsOf(farm)).effectiveUptime - uptime) < 1e-12);
    });

  it('begins each purchase when the plan of the day says', () => {
    let several = 0;
    fc.assert(
      fc.property(farms, (given) => {
        const farm = {...given, wanted: 1};
        const inputs = inputsOf(farm);
        // The plan spreads a day evenly, so that a day in which approvals are waited for follows their rhythm.
        const {starts} = simulate(farm, 24 * 60);
        const plan = purchasePlan(inputs, {from: 0, count: 1000});
        const planned = plan.map(({startMinute}) => startMinute);
        const played = starts.slice(0, planned.length);
        for (const [index, minute] of planned.entries())
          assert.ok(
            Math.abs((played[index] ?? NaN) - minute) < 1e-6 * 1440,
            `purchase ${index} began at ${String(played[index])}, not at ${minute}`,
          );
        if (planned.length > 2) several += 1;
      }),
      {numRuns: RUNS},
    );
    assert.ok(several > 0.2 * RUNS, `${several} days had several`);
  });
});
