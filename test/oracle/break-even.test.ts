import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {calculate, type Inputs} from '../../src/core/index.js';
import {runs} from '../runs.js';
import {earned, keepOf, loadOf, settled, supplyOf, uptimeOf} from './day.js';
import {assertFigure, exact, type Exact, type Figure, percent} from './exact.js';
import {compare, FARMS} from './farms.js';

const RUNS = runs(300, 20_000);

/** A day's profit before tax where the farm runs for a share of the day. */
const profitOf = (inputs: Inputs, u: Exact): Exact =>
  settled(inputs, loadOf(inputs).times(exact(24)).times(u), earned(inputs, u).revenue).profit;

/** The value at which a day leaves nothing, by what it leaves at two others: what is left is linear in the value. */
interface Root {
  /** Null where the day leaves the same at all values, undefined where rounding decides that. */
  readonly at: Figure;
  /** What a day leaves for each unit. */
  readonly slope: Exact;
}

/**
 * One of the two days is at the core's own value, so that the root differs from it by what that day leaves over the slope: a
 * figure that agrees is one at which the day leaves nothing.
 */
function rootOf(profitAt: (value: number) => Exact, found: number | null): Root {
  const value = found ?? 1;
  const other = value === 0 ? 1 : 2 * value;
  const here = profitAt(value);
  const slope = profitAt(other)
    .minus(here)
    .over(exact(other).minus(exact(value)));
  if (slope.value.isZero()) return {at: null, slope};
  return {at: slope.sign === 0 ? undefined : exact(value).minus(here.over(slope)), slope};
}

const NAMES = ['electricityPrice', 'btcPrice', 'hashprice', 'rigRevenue', 'efficiency', 'rigs'] as const;
type Name = (typeof NAMES)[number];

/** The break-evens of a farm whose charges leave something of its revenue, each by two days near what the core has found. */
function breakEvens(farm: Inputs, found: Readonly<Record<Name, number | null>>): Record<string, Figure> {
  const u = uptimeOf(farm);
  const root = (value: number | null, at: (value: number) => Partial<Inputs>): Figure =>
    rootOf((one) => profitOf({...farm, ...at(one)}, u), value).at;

  const efficiency = (): Figure => {
    const perHashrate = exact(farm.rigHashrate).over(exact(1000));
    if (perHashrate.value.isZero()) return null;
    const start = found.efficiency === null ? null : perHashrate.value.times(found.efficiency).toNumber();
    // The power of a rig is what its efficiency is at the hashrate that it has.
    const rigPower = root(start, (value) => ({rigPower: value}));
    if (rigPower === undefined || rigPower === null) return rigPower;
    if (rigPower.sign === 0) return rigPower.value.isZero() ? null : undefined;
    return rigPower.sign < 0 ? null : rigPower.over(perHashrate);
  };

  const rigs = (): Figure => {
    const isFixed = farm.fixedCosts > 0 || farm.complianceFixed > 0;
    if (!isFixed || farm.rigs === 0 || farm.uptime === 0) return null;
    const wanted = percent(farm.uptime);
    const {at, slope} = rootOf((value) => profitOf({...farm, rigs: value}, wanted), found.rigs);
    if (at === undefined) return undefined;
    if (at === null || slope.sign < 0) return null;
    const supply = supplyOf(farm, at.times(loadOf({...farm, rigs: 1})));
    const spare = supply?.minus(wanted);
    // A hair of too little power counts as enough.
    const hair = wanted.value.times(1e-11);
    return !spare || spare.value.gt(hair) ? at : spare.value.lt(hair.negated()) ? null : undefined;
  };

  return {
    electricityPrice: root(found.electricityPrice, (electricityPrice) => ({electricityPrice})),
    // Only where revenue follows the price of a coin does this price mean something.
    ...(farm.basis === 'network' && {btcPrice: root(found.btcPrice, (btcPrice) => ({btcPrice}))}),
    hashprice: root(found.hashprice, (hashprice) => ({basis: 'hashprice', hashprice})),
    rigRevenue: root(found.rigRevenue, (rigRevenue) => ({basis: 'rig-revenue', rigRevenue})),
    efficiency: efficiency(),
    rigs: rigs(),
  };
}

describe('The break-evens, against days of the model in numbers of 40 digits', () => {
  for (const [what, farms] of FARMS)
    it(`leave nothing, and are none where no value does, ${what}`, (context) => {
      const seen = new Map<string, number>();
      compare(
        context,
        RUNS,
        fc.property(farms, fc.constantFrom(1, 100), (given, divisor) => {
          // Large fixed costs and small ones, so that more farms carry theirs.
          const farm: Inputs = {...given, fixedCosts: given.fixedCosts / divisor};
          const found = calculate(farm).breakEven;
          if (!keepOf(farm).value.gt(0)) {
            assert.deepEqual(new Set(Object.values(found)), new Set([null]));
            return;
          }
          for (const [name, figure] of Object.entries(breakEvens(farm, found))) {
            assertFigure(name, found[name as Name], figure);
            const kind = figure === undefined ? 'undecided' : `${name}${figure === null ? ': none' : ''}`;
            seen.set(kind, (seen.get(kind) ?? 0) + 1);
          }
        }),
      );
      context.diagnostic(JSON.stringify([...seen]));
      assert.ok((seen.get('undecided') ?? 0) < 0.1 * RUNS);
      for (const name of [...NAMES, 'efficiency: none', 'rigs: none'])
        assert.ok((seen.get(name) ?? 0) > 0.1 * RUNS, `${name} was seen ${String(seen.get(name))} times`);
    });
});
