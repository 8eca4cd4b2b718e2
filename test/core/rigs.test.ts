import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import fc from 'fast-check';

import {calculate, type Fleet, type Inputs, PARAMETERS, type RankedRig, rankRigs, RIGS} from '../../src/core/index.js';
import {levyPerKwh, shareAfterRevenueCharges} from '../../src/core/day.js';
import {figuresOfFleet} from '../../src/core/fleet.js';
import {computeFleetMargins, marginOfRig} from '../../src/core/rigs.js';
import {runs} from '../runs.js';
import {fleets, numberOf, validInputs} from './arbitraries.js';
import {nearness} from './close.js';
import {propertiesIn} from './for-every.js';

const {forEvery, forThose} = propertiesIn(runs(200, 10_000));
const {assertClose} = nearness({tolerance: 1e-9, vanishing: 1e-250});

const models = fc
  .record({power: numberOf('rigPower'), hashrate: numberOf('rigHashrate')})
  .map((figures) => ({id: 'any', ...figures}));

/** A day of one rig, of which nothing but its revenue and its power counts. */
const dayOf = (inputs: Inputs, {power, hashrate}: Pick<RankedRig, 'power' | 'hashrate'>) =>
  calculate({
    ...inputs,
    ...{rigs: 1, rigPower: power, rigHashrate: hashrate, approvalDelay: 0},
    ...{fixedCosts: 0, complianceFixed: 0, taxRate: 0},
    basis: inputs.basis === 'hashprice' ? 'hashprice' : 'network',
  });

const onlyRank = (inputs: Partial<Inputs>, rig: RankedRig) => {
  const [rank, ...others] = rankRigs(inputs, [rig]);
  assert.ok(rank && others.length === 0);
  return rank;
};

/** Figures between which nothing is lost that doubles can hold. */
const isOrdinary = ({power, hashrate}: RankedRig): boolean =>
  (power === 0 || power > 1e-9) && (hashrate === 0 || hashrate > 1e-9);

describe('What one rig brings', () => {
  it('is what a day of that rig leaves before fixed costs and tax, and its break-even price, on any basis', () => {
    forThose(fc.tuple(validInputs, models), 0.4, ([inputs, rig]) => {
      const {contribution, breakEvenPrice} = onlyRank(inputs, rig);
      const {netProfit, revenue, energy, costs, breakEven} = dayOf(inputs, rig);
      assertClose('contribution', contribution, netProfit, Math.max(revenue, costs.total));
      if (breakEvenPrice === null || breakEven.electricityPrice === null) {
        assert.equal(breakEvenPrice, breakEven.electricityPrice);
        return false;
      }
      const size = Math.max(Math.abs(breakEvenPrice), revenue / energy, levyPerKwh(inputs));
      assertClose('breakEvenPrice', breakEvenPrice, breakEven.electricityPrice, size);
      return true;
    });
  });

  it('is nothing at its break-even price', () => {
    forThose(fc.tuple(validInputs, models.filter(isOrdinary)), 0.3, ([inputs, rig]) => {
      const electricityPrice = onlyRank(inputs, rig).breakEvenPrice;
      if (electricityPrice === null || electricityPrice < 0 || electricityPrice > 100) return false;
      const {revenue, costs} = dayOf({...inputs, electricityPrice}, rig);
      const {contribution} = onlyRank({...inputs, electricityPrice}, rig);
      assertClose('contribution', contribution, 0, Math.max(revenue, costs.total));
      return true;
    });
  });

  it('counts the network where the revenue of a rig is the basis, and no approvals ever', () => {
    forEvery(fc.tuple(validInputs, models), ([inputs, rig]) => {
      const {rigRevenue, ...rest} = inputs;
      const other: Inputs = {...rest, rigRevenue: rigRevenue ?? 5, basis: 'rig-revenue'};
      assert.deepEqual(onlyRank(other, rig), onlyRank({...other, basis: 'network'}, rig));
      assert.deepEqual(onlyRank({...inputs, approvalDelay: 10_080}, rig), onlyRank({...inputs, approvalDelay: 0}, rig));
    });
  });

  it('has no break-even price where there is no energy or nothing is kept', () => {
    const rig = {id: 'a', power: 3.5, hashrate: 200};
    for (const inputs of [{uptime: 0}, {complianceRate: 100}, {complianceRate: 100, aifcFee: 5}])
      assert.equal(onlyRank(inputs, rig).breakEvenPrice, null, JSON.stringify(inputs));
    assert.equal(onlyRank({}, {...rig, power: 0}).breakEvenPrice, null);
    assert.ok(onlyRank({}, {...rig, power: 0}).contribution > 0);
    assert.ok((onlyRank({miningLevy: 1000}, rig).breakEvenPrice ?? 0) < 0, 'even free power loses money');
  });
});

describe('A fleet', () => {
  it('brings with all its rigs what its mean rig leaves of revenue, power and levy', () => {
    forEvery(fc.tuple(validInputs, fleets), ([inputs, fleet]) => {
      const {entries} = computeFleetMargins(inputs, fleet);
      const mean: Inputs = {
        ...inputs,
        ...figuresOfFleet(fleet),
        approvalDelay: 0,
        basis: inputs.basis === 'hashprice' ? 'hashprice' : 'network',
      };
      const {revenue, costs} = calculate(mean);
      const left = shareAfterRevenueCharges(mean) * revenue - costs.electricity - costs.levy;
      const sum = fleet.reduce((total, {count}, place) => total + count * (entries[place]?.contribution ?? NaN), 0);
      assertClose('the sum of the contributions', sum, left, Math.max(revenue, costs.electricity + costs.levy));
    });
  });

  it('gains by switching off the losing entries just what is missing without them', () => {
    let losing = 0;
    forEvery(fc.tuple(validInputs, fleets), ([inputs, fleet]) => {
      const {entries, gain} = computeFleetMargins(inputs, fleet);
      assert.ok(gain >= 0 && !Object.is(gain, -0) && Number.isFinite(gain));
      assert.equal(entries.length, fleet.length);
      const sumOf = (some: Fleet): number =>
        some.reduce((sum, entry) => sum + entry.count * marginOfRig(inputs, entry).contribution, 0);
      const size = fleet.reduce(
        (sum, entry) => sum + entry.count * Math.abs(marginOfRig(inputs, entry).contribution),
        0,
      );
      const winning = fleet.filter((_, place) => (entries[place]?.contribution ?? NaN) >= 0);
      assertClose('gain', gain, sumOf(winning) - sumOf(fleet), size);
      if (gain > 0) losing++;
      else assert.equal(computeFleetMargins(inputs, winning).gain, 0);
    });
    assert.ok(losing > 100, `${losing} fleets had a losing entry`);
  });
});

describe('The ranking', () => {
  it('has every model once, best first by the price that it can pay, those without a price last, ties by their ids', () => {
    const lists = fc.array(fc.tuple(models, fc.constantFrom('a', 'b', 'B', 'ä', '')), {maxLength: 12});
    forEvery(fc.tuple(validInputs, lists), ([inputs, list]) => {
      const rigs = list.map(([rig, id]) => ({...rig, id}));
      // The same model under several names is a tie.
      const twins = rigs.map((rig) => ({...rig, id: `${rig.id}2`}));
      const ranks = rankRigs(inputs, [...rigs, ...twins]);
      assert.deepEqual(ranks.map(({id}) => id).sort(), [...rigs, ...twins].map(({id}) => id).sort());
      ranks.slice(1).forEach((rank, place) => {
        const before = ranks[place];
        assert.ok(before);
        if (before.breakEvenPrice === rank.breakEvenPrice) assert.ok(before.id <= rank.id);
        else if (rank.breakEvenPrice !== null)
          assert.ok(before.breakEvenPrice !== null && before.breakEvenPrice > rank.breakEvenPrice);
      });
    });
  });

  it('does not depend on the order of the list', () => {
    forEvery(validInputs, (inputs) => {
      assert.deepEqual(rankRigs(inputs, [...RIGS].reverse()), rankRigs(inputs));
    });
  });

  it('is of all models of the list, the article’s too, where none is given', () => {
    assert.deepEqual(
      rankRigs()
        .map(({id}) => id)
        .sort(),
      RIGS.map(({id}) => id as string).sort(),
    );
  });

  it('is frozen, can be sent, and has finite numbers only, none of them −0, at every end of every range', () => {
    const edges: Partial<Inputs>[] = Object.entries(PARAMETERS).flatMap(([key, row]) =>
      row.kind === 'number' ? [{[key]: row.min}, {[key]: row.max}, ...(row.min <= 0 ? [{[key]: -0}] : [])] : [],
    );
    const {rigPower, rigHashrate} = PARAMETERS;
    const rigs = [0, -0, Number.MIN_VALUE, 1e-300, 0.4, rigPower.max].flatMap((power) =>
      [0, -0, Number.MIN_VALUE, 200, rigHashrate.max].map((hashrate) => ({
        id: `${power} ${hashrate}`,
        power,
        hashrate,
      })),
    );
    const assertSound = (inputs: Partial<Inputs>): void => {
      const ranks = rankRigs(inputs, rigs);
      assert.ok(Object.isFrozen(ranks));
      assert.deepEqual(JSON.parse(JSON.stringify(ranks)), ranks);
      for (const rank of ranks) {
        assert.ok(Object.isFrozen(rank));
        for (const value of [rank.contribution, rank.breakEvenPrice ?? 0])
          assert.ok(Number.isFinite(value) && !Object.is(value, -0), `${rank.id}: ${value}`);
      }
    };
    for (const inputs of edges)
      for (const more of [{}, {complianceRate: 100, aifcFee: 100}, {difficulty: 1, btcPrice: 1e8}])
        assertSound({...more, ...inputs});
    fc.assert(fc.property(validInputs, assertSound), {numRuns: runs(100, 2_000)});
  });
});

describe('The arguments of rankRigs', () => {
  const rig = {id: 's21', power: 3.5, hashrate: 200};
  const refused = (rigs: unknown, message: RegExp): void => {
    assert.throws(() => rankRigs({}, rigs as RankedRig[]), {name: 'RangeError', message});
  };

  it('are a list of rigs', () => {
    for (const rigs of [null, {}, 'antminer-s21', 5, {length: 1, 0: rig}, new Set([rig])])
      refused(rigs, /^rigs is .* a list of rigs$/);
    assert.deepEqual(rankRigs({}, []), []);
  });

  it('have texts as ids, and figures in the ranges of a rig', () => {
    for (const id of [undefined, null, 5, {}, ['s21']]) refused([rig, {...rig, id}], /^id of rig 1 is .* a text$/);
    for (const none of [null, undefined, 5, []]) refused([none], /^id of rig 0 is undefined/);
    const holes: RankedRig[] = [];
    holes[1] = rig;
    refused(holes, /^id of rig 0 is undefined/);
    for (const power of [undefined, null, NaN, -1, 50.1, Infinity, '3.5'])
      refused([{...rig, power}], /^power of s21 is .* from 0 to 50 kW$/);
    for (const hashrate of [undefined, null, NaN, -1, 100_001, '200'])
      refused([{...rig, hashrate}], /^hashrate of s21 is .* from 0 to 100000 TH\/s$/);
  });

  it('are inputs that calculate takes', () => {
    assert.throws(() => rankRigs({uptime: 101}), {name: 'RangeError', message: /^uptime is 101/});
    assert.throws(() => rankRigs({rigPowers: 5} as object), {message: 'rigPowers is not an input'});
    assert.throws(() => rankRigs({basis: 'rig-revenue'}), {message: /^rigRevenue is missing/});
  });
});
