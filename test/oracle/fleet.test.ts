import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {calculate, type Fleet, type Inputs, type Layer, resolve} from '../../src/core/index.js';
import {computeModelHours} from '../../src/core/model-hours.js';
import {computeFleetMargins} from '../../src/core/rigs.js';
import {fleets as anyFleets, numberOf} from '../core/arbitraries.js';
import {runs} from '../runs.js';
import {assertFigure, assertFigures, exact, flat} from './exact.js';
import {compare, FARMS} from './farms.js';
import {fleetDay, fleetMargins, modelHours} from './fleet.js';
import {hourOffers, unlessVanishing} from './inputs.js';

const RUNS = runs(150, 20_000);

const fleets: fc.Arbitrary<Fleet> = anyFleets.map((fleet) =>
  fleet.map((entry) => ({...entry, power: unlessVanishing(entry.power), hashrate: unlessVanishing(entry.hashrate)})),
);

/** A fleet as a page may write it: a text, or a list of objects. */
const written = (fleet: Fleet, isText: boolean): NonNullable<Layer['fleet']> =>
  isText
    ? fleet.map(({rig, power, hashrate, count}) => `${rig ?? `${power}/${hashrate}`}:${count}`).join(', ')
    : fleet.map(({rig, ...entry}) => (rig === null ? entry : {rig, count: entry.count}));

const countOf = (fleet: Fleet): number => fleet.reduce((all, {count}) => all + count, 0);

/** The figures of a day by the oracle's names. */
const dayOf = (inputs: Inputs): Record<string, number | null> => Object.fromEntries(flat(calculate(inputs)));

/** A farm with the rigs that its layers come to. */
const withRigs = (farm: Inputs, host: Layer, link: Layer = {}): Inputs => {
  const {rigs, rigPower, rigHashrate, fleet} = resolve({host, link}).inputs;
  return {...farm, rigs, rigPower, rigHashrate, fleet};
};

describe('A farm of several models, against the sum of its parts in numbers of 40 digits', () => {
  for (const [what, farms] of FARMS) {
    it(`has the same day ${what}`, (context) => {
      compare(
        context,
        RUNS,
        fc.property(farms, fleets, fc.boolean(), (farm, fleet, isText) => {
          const inputs = withRigs(farm, {fleet: written(fleet, isText)});
          assert.equal(inputs.rigs, countOf(fleet));
          assert.deepEqual(inputs.fleet, fleet);
          assertFigures(dayOf(inputs), fleetDay(farm, fleet));
        }),
      );
    });

    it(`has the same day with figures that stand over its own ${what}`, (context) => {
      const above = fc.record({
        rigs: fc.option(numberOf('rigs'), {nil: undefined}),
        rigPower: fc.option(numberOf('rigPower').map(unlessVanishing), {nil: undefined}),
        rigHashrate: fc.option(numberOf('rigHashrate').map(unlessVanishing), {nil: undefined}),
      });
      compare(
        context,
        RUNS,
        fc.property(farms, fleets, above, (farm, fleet, {rigs, rigPower, rigHashrate}) => {
          const given = Object.entries({rigs, rigPower, rigHashrate}).filter(([, value]) => value !== undefined);
          const inputs = withRigs(farm, {fleet: written(fleet, false)}, Object.fromEntries(given));
          const count = countOf(fleet);
          if (count === 0) return;
          const parts = fleet.map(({power, hashrate, ...entry}) => ({
            ...entry,
            power: rigPower ?? power,
            hashrate: rigHashrate ?? hashrate,
          }));
          const times = rigs === undefined ? exact(1) : exact(rigs).over(exact(count));
          assertFigures(dayOf(inputs), fleetDay(farm, parts, times));
          const isAnother =
            inputs.rigs !== count ||
            (rigPower !== undefined && fleet.some(({power}) => power !== rigPower)) ||
            (rigHashrate !== undefined && fleet.some(({hashrate}) => hashrate !== rigHashrate));
          if (isAnother) assert.equal(inputs.fleet, null);
        }),
      );
    });

    it(`brings by model the same ${what}`, (context) => {
      compare(
        context,
        RUNS,
        fc.property(farms, fleets, (farm, fleet) => {
          const margins = computeFleetMargins(farm, fleet);
          const {entries, gain} = fleetMargins(farm, fleet);
          assert.equal(margins.entries.length, fleet.length);
          for (const [index, margin] of margins.entries.entries()) assertFigures(margin, entries[index] ?? {});
          assertFigure('gain', margins.gain, gain);
        }),
      );
    });

    it(`runs in the same hours by model ${what}`, (context) => {
      const seen = {none: 0, running: 0, idle: 0, short: 0, enough: 0};
      compare(
        context,
        runs(150, 10_000),
        // A day hides in which of its hours power is short.
        fc.property(farms, fleets, hourOffers, fc.constantFrom(1, 24), (farm, fleet, day, hoursOfIt) => {
          const offers = day.slice(0, hoursOfIt);
          const hours = computeModelHours(farm, fleet, offers);
          const expected = modelHours(farm, fleet, offers);
          if (expected === null) {
            assert.equal(hours, null);
            seen.none += 1;
            return;
          }
          assert.ok(hours !== null);
          assertFigure('contribution', hours.contribution, expected.contribution);
          if (expected.isShort !== undefined) {
            assert.equal(hours.isShort, expected.isShort);
            seen[expected.isShort ? 'short' : 'enough'] += 1;
          }
          for (const [index, bid] of expected.bids.entries()) {
            const actual: number | null = hours.bids[index] ?? null;
            if (bid === null) assert.equal(actual, -Infinity);
            else assertFigure('bid', actual, bid);
            for (const [hour, pays] of expected.pays[index]?.entries() ?? []) {
              if (pays === undefined) continue;
              assert.equal(hours.hours[index]?.includes(hour), pays, `entry ${index} in hour ${hour}`);
              seen[pays ? 'running' : 'idle'] += 1;
            }
          }
        }),
      );
      assert.ok(Math.min(...Object.values(seen)) > 5, JSON.stringify(seen));
    });
  }
});
