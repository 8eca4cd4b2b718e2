import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import fc from 'fast-check';

import {HISTORY, type Inputs, outlook, type OutlookOptions, project} from '../../src/core/index.js';
import {computeFuture, DEFAULT_OUTLOOK, type Future, outlookInSteps} from '../../src/core/outlook.js';
import {checkedInputs} from '../../src/core/arguments.js';
import {SNAPSHOT} from '../../src/data/snapshot.js';
import {runs} from '../runs.js';
import {validInputs} from './arbitraries.js';
import {nearness} from './close.js';
import {drawAgain, DRAWN_FROM, DRAWN_FUTURES} from './drawn-futures.js';
import {propertiesIn} from './for-every.js';

const RUNS = runs(100, 3_000);
const MOST_SEEDS = 2 ** 32;
const VANISHING = 1e-250;

const {forEvery, forThose} = propertiesIn(RUNS);
const {assertClose} = nearness({tolerance: 1e-12, vanishing: VANISHING});

type History = OutlookOptions['history'];

const seeds = fc.integer({min: 0, max: MOST_SEEDS - 1});

/** Short horizons most, because a run is as long as its futures times its months. */
const farms = fc
  .tuple(validInputs, fc.oneof({weight: 4, arbitrary: fc.integer({min: 1, max: 30})}, fc.constantFrom(1, 7, 120)))
  .map(([inputs, horizon]): Inputs => ({...inputs, horizon}));

const drawings = fc.record({inputs: farms, seed: seeds, futures: fc.integer({min: 1, max: 24})});

const numberOf = (inputs: Partial<Inputs>, number: number, options: Partial<OutlookOptions> = {}): Future =>
  computeFuture(checkedInputs(inputs), number, {...DEFAULT_OUTLOOK, ...options});

/** What stands at a share, a fraction, of the way through values in order, linear between two of them. */
function atShare(values: readonly number[], share: number): number {
  const ordered = [...values].sort((a, b) => a - b);
  const position = (ordered.length - 1) * share;
  const [below = NaN, above = NaN] = [ordered[Math.floor(position)], ordered[Math.ceil(position)]];
  return below === above ? below : below * (Math.ceil(position) - position) + above * (position % 1);
}

const SHARES = {low: 0.1, median: 0.5, high: 0.9} as const;
const NAMES = ['low', 'median', 'high'] as const;

describe('The futures', () => {
  for (const [name, drawn] of Object.entries(DRAWN_FUTURES)) {
    it(`have to the last bit the months that are written down: ${name}`, () => {
      const {bits, npvs} = drawAgain(drawn);
      assert.deepEqual(bits, drawn.bits);
      for (const [number, npv] of Object.entries(drawn.npvs))
        assertClose(`npv of future ${number}`, npvs[Number(number)] ?? null, npv);
    });

    it(`come to what another program makes of them: ${name}`, () => {
      const {inputs, seed, futures, whole} = drawn;
      const found = outlook(inputs, {seed, futures, history: DRAWN_FROM});
      assert.deepEqual([found.futures, found.paidBack, found.endsAhead], [futures, whole.paidBack, whole.endsAhead]);
      assert.equal(found.months.length, whole.months.at(-1)?.month);
      for (const share of NAMES) {
        for (const expected of whole.months) {
          const row = found.months[expected.month - 1];
          assert.equal(row?.month, expected.month);
          assertClose(`${share} of month ${row.month}`, row[share], expected[share], Math.abs(expected[share]), 1e-9);
        }
        assertClose(`${share} npv`, found.npv[share], whole.npv[share], Math.abs(whole.npv[share]), 1e-9);
        const payback = whole.payback[share];
        if (payback === null) assert.equal(found.payback[share], null);
        else assertClose(`${share} payback`, found.payback[share], payback, payback, 1e-9);
      }
      for (const key of ['price', 'difficulty'] as const)
        assertClose(`mean growth of ${key}`, found.meanGrowth[key], whole.meanGrowth[key], 1, 1e-9);
    });
  }

  it('are the same for the same seed, and others for another', () => {
    forEvery(fc.record({inputs: farms, seed: seeds}), ({inputs, seed}) => {
      const options = {seed, futures: 3};
      assert.deepEqual(outlook(inputs, options), outlook(inputs, options));
    });
    const ends = [0, 1, 2, MOST_SEEDS - 1].map((seed) => outlook({}, {seed, futures: 20}).npv.median);
    assert.equal(new Set(ends).size, 4);
  });

  it('have the default seed, number and history where nothing else is asked for', () => {
    assert.deepEqual(outlook(), outlook({}, {futures: 500, seed: 1, history: HISTORY}));
    assert.deepEqual(outlook({}, {futures: 20}), outlook({}, {futures: 20, seed: 1}));
  });

  it('begin with today’s market, and then repeat six changes of the history in a row, again and again', () => {
    const changes = HISTORY.slice(1).map(({price, difficulty}, place) => ({
      price: price / (HISTORY[place]?.price ?? NaN),
      difficulty: difficulty / (HISTORY[place]?.difficulty ?? NaN),
    }));
    const started = new Set<number>();
    for (let number = 1; number <= 60; number++) {
      const {months} = numberOf({horizon: 100}, number);
      assert.deepEqual([months[0]?.price, months[0]?.difficulty], [SNAPSHOT.btcPrice, SNAPSHOT.difficulty]);
      let place = -1;
      for (const [index, {price, difficulty}] of months.slice(1).entries()) {
        const before = months[index];
        assert.ok(before);
        const isChange = (change: {price: number; difficulty: number} | undefined): boolean =>
          change !== undefined &&
          Math.abs(price / before.price / change.price - 1) < 1e-14 &&
          Math.abs(difficulty / before.difficulty / change.difficulty - 1) < 1e-14;
        if (index % 6 === 0) {
          place = changes.findIndex(isChange);
          started.add(place);
        } else place = (place + 1) % changes.length;
        assert.ok(isChange(changes[place]), `month ${index + 2} of future ${number}`);
      }
    }
    // Among a thousand starts there are all that the history has, those that go on with its first months too.
    assert.deepEqual(
      [...started].sort((a, b) => a - b),
      changes.map((_, place) => place),
    );
  });

  it('are counted as `outlook` counts them', () => {
    forEvery(drawings, ({inputs, seed, futures}) => {
      const found = outlook(inputs, {seed, futures});
      const all = Array.from({length: futures}, (_, index) => numberOf(inputs, index + 1, {seed}));
      const largest = Math.max(...all.flatMap(({months}) => months.map(({balance}) => Math.abs(balance))));
      for (const share of NAMES) {
        for (const {month, [share]: balance} of found.months) {
          const balances = all.map(({months}) => months[month - 1]?.balance ?? NaN);
          assertClose(`${share} of month ${month}`, balance, atShare(balances, SHARES[share]), largest);
        }
        const npvs = all.map(({npv}) => npv);
        assertClose(`${share} npv`, found.npv[share], atShare(npvs, SHARES[share]), Math.max(...npvs.map(Math.abs)));
        const payback = atShare(
          all.map((future) => future.payback ?? Infinity),
          SHARES[share],
        );
        if (payback === Infinity) assert.equal(found.payback[share], null);
        else assertClose(`${share} payback`, found.payback[share], payback);
      }
      const hasInvestment = (inputs.rigPrice ?? inputs.rigPricePerTh * inputs.rigHashrate) * inputs.rigs > 0;
      const paidBack = all.filter(({payback}) => payback !== null).length / futures;
      assert.equal(found.paidBack, hasInvestment ? paidBack : null);
      assert.equal(found.endsAhead, all.filter(({finalBalance}) => finalBalance >= 0).length / futures);
    });
  });

  it('are one future with `futures: 1`, whose percentiles are its figures', () => {
    forEvery(fc.record({inputs: farms, seed: seeds}), ({inputs, seed}) => {
      const {months, payback, npv} = outlook(inputs, {seed, futures: 1});
      const alone = numberOf(inputs, 1, {seed});
      const three = <Value>(value: Value) => ({low: value, median: value, high: value});
      assert.deepEqual(
        months,
        alone.months.map(({month, balance}) => ({month, ...three(balance)})),
      );
      assert.deepEqual([payback, npv], [three(alone.payback), three(alone.npv)]);
    });
  });

  it('are all the one month that begins today where the horizon is a month', () => {
    forEvery(fc.record({inputs: validInputs, seed: seeds}), ({inputs, seed}) => {
      const {months, npv} = outlook({...inputs, horizon: 1}, {seed, futures: 5});
      const today = project({...inputs, horizon: 1});
      const balance = today.months[0]?.balance;
      assert.deepEqual(months, [{month: 1, low: balance, median: balance, high: balance}]);
      assert.deepEqual(npv, {low: today.npv, median: today.npv, high: today.npv});
    });
  });

  it('do not follow the growth that the reader expects', () => {
    const options = {futures: 10};
    assert.deepEqual(outlook({priceGrowth: 5, difficultyGrowth: -3}, options), outlook({}, options));
  });

  it('are computed one by one', () => {
    const inputs = {horizon: 3};
    const steps = outlookInSteps(checkedInputs(inputs), {...DEFAULT_OUTLOOK, futures: 7});
    // A step for each future, and then for each month.
    for (let step = 1; step <= 7 + 3; step++) assert.deepEqual(steps.next(), {done: false, value: undefined});
    assert.deepEqual(steps.next(), {done: true, value: outlook(inputs, {futures: 7})});
  });
});

describe('The range of the months ahead', () => {
  it('has finite figures in order, frozen throughout, and survives JSON', () => {
    forEvery(drawings, ({inputs, seed, futures}) => {
      const found = outlook(inputs, {seed, futures});
      const {months, npv, payback, paidBack, endsAhead, meanGrowth} = found;
      assert.equal(months.length, inputs.horizon);
      for (const {low, median, high} of [...months, npv]) {
        assert.ok([low, median, high].every((value) => Number.isFinite(value) && !Object.is(value, -0)));
        assert.ok(low <= median && median <= high, `${low}, ${median}, ${high}`);
      }
      const [low, median, high] = NAMES.map((name) => payback[name] ?? Infinity) as [number, number, number];
      assert.ok(low >= 0 && low <= median && median <= high);
      for (const time of Object.values(payback)) assert.ok(time === null || time <= inputs.horizon);
      assert.ok(endsAhead >= 0 && endsAhead <= 1 && (paidBack === null || (paidBack >= 0 && paidBack <= 1)));
      for (const part of [found, months, ...months, npv, payback, meanGrowth]) assert.ok(Object.isFrozen(part));
      assert.deepEqual(JSON.parse(JSON.stringify(found)), found);
    });
  });

  it('has no percentile of the payback where it lies beyond the horizon', () => {
    const {paidBack, payback} = outlook();
    assert.ok(paidBack !== null && paidBack > 0.1 && paidBack < 0.5);
    assert.ok(payback.low !== null && payback.low < 36);
    assert.deepEqual([payback.median, payback.high], [null, null]);
    assert.deepEqual(outlook({electricityPrice: 20}).payback, {low: null, median: null, high: null});
    assert.equal(outlook({electricityPrice: 20}).paidBack, 0);
    const cheap = outlook({rigPricePerTh: 1, electricityPrice: 0});
    assert.equal(cheap.paidBack, 1);
    assert.ok(cheap.payback.high !== null);
  });

  it('pays nothing back without an investment', () => {
    for (const inputs of [{rigs: 0}, {rigPrice: 0}, {rigPricePerTh: 0}]) {
      const {paidBack, payback} = outlook(inputs, {futures: 10});
      assert.equal(paidBack, null);
      assert.deepEqual(payback, {low: null, median: null, high: null});
    }
    assert.equal(outlook({rigs: 0}, {futures: 10}).endsAhead, 1);
  });

  it('counts the rigs’ resale in the share that ends ahead, and in no month’s balance', () => {
    const [none, all] = [outlook({rigPrice: 600}), outlook({rigPrice: 600, rigResale: 100})];
    assert.deepEqual(all.months, none.months);
    assert.ok(all.endsAhead > none.endsAhead);
  });

  it('has shares that never rise with the tariff', () => {
    const usual = (min: number, max: number) => fc.double({min, max, noNaN: true});
    const farmsAtTwoTariffs = fc.record({
      inputs: fc.record({
        rigs: fc.integer({min: 1, max: 5000}),
        rigPower: usual(0.5, 5),
        rigHashrate: usual(50, 400),
        rigPricePerTh: usual(2, 40),
        rigResale: usual(0, 50),
        winterUptime: usual(0, 100),
        complianceRate: usual(0, 30),
        taxRate: usual(0, 50),
        aifcShare: usual(0, 100),
        fixedCosts: usual(0, 50_000),
        horizon: fc.integer({min: 1, max: 40}),
      }),
      tariffs: fc.tuple(usual(0, 0.15), usual(0, 0.15)),
      seed: seeds,
    });
    forThose(farmsAtTwoTariffs, 0.03, ({inputs, tariffs, seed}) => {
      const at = (electricityPrice: number) => outlook({...inputs, electricityPrice}, {seed, futures: 20});
      const [cheap, dear] = [at(Math.min(...tariffs)), at(Math.max(...tariffs))];
      assert.ok(Number(dear.paidBack) <= Number(cheap.paidBack));
      assert.ok(dear.endsAhead <= cheap.endsAhead);
      return dear.endsAhead < cheap.endsAhead;
    });
  });
});

describe('A history in which every change is the same', () => {
  const growths = fc.double({min: -50, max: 50, noNaN: true});

  it('makes every future the projection with that growth', () => {
    const cases = fc.record({
      inputs: farms,
      growth: fc.tuple(growths, growths),
      seed: seeds,
      months: fc.constantFrom(2, 3, 9),
    });
    forEvery(cases, ({inputs: given, growth: [priceGrowth, difficultyGrowth], seed, months}) => {
      // Where running and standing still come to the same, the last bit of the market would decide.
      const inputs: Inputs = {...given, curtail: false};
      const history: History = Array.from({length: months}, (_, month) => ({
        price: 1e4 * (1 + priceGrowth / 100) ** month,
        difficulty: 1e9 * (1 + difficultyGrowth / 100) ** month,
      }));
      const found = outlook(inputs, {history, seed, futures: 3});
      const alone = project({...inputs, priceGrowth, difficultyGrowth});
      let stake = inputs.rigs * (inputs.rigPrice ?? inputs.rigPricePerTh * inputs.rigHashrate);
      for (const {month, revenue, costs, tax, btcHeld, price, balance} of alone.months) {
        stake += revenue + Math.abs(costs) + Math.abs(tax);
        for (const name of NAMES)
          assertClose(
            `${name} of month ${month}`,
            found.months[month - 1]?.[name] ?? null,
            balance,
            stake + btcHeld * price,
          );
      }
      const held = (alone.months.at(-1)?.btcHeld ?? NaN) * (alone.months.at(-1)?.price ?? NaN);
      for (const name of NAMES) assertClose(`${name} npv`, found.npv[name], alone.npv, stake + held + alone.resale);
      assertClose('mean growth of the price', found.meanGrowth.price, priceGrowth / 100, 1);
      assertClose('mean growth of difficulty', found.meanGrowth.difficulty, difficultyGrowth / 100, 1);
    });
  });

  it('makes every future the projection without growth to the last bit where nothing changes', () => {
    forEvery(fc.record({inputs: farms, seed: seeds}), ({inputs, seed}) => {
      const still = {price: 70_000, difficulty: 1e14};
      const expected = project({...inputs, priceGrowth: 0, difficultyGrowth: 0});
      const {paybackFlat} = expected;
      assert.deepEqual({...numberOf(inputs, 2, {seed, history: [still, still]}), paybackFlat}, expected);
    });
  });
});

describe('At the ends of every range, with the largest changes that a history may have,', () => {
  const ends: Partial<Inputs> = {
    rigs: 10_000_000,
    rigPower: 50,
    rigHashrate: 100_000,
    btcPrice: 100_000_000,
    difficulty: 1,
    blockHeight: 0,
    blockFees: 50,
    kztPerUsd: 1,
    electricityPrice: 100,
    miningLevy: 1000,
    rigPrice: 10_000_000,
    rigResale: 100,
    horizon: 120,
  };
  const lists = {rises: [1000, 10_000], falls: [10_000, 1000], 'rises and falls': [1000, 10_000, 1000]};
  const market = [{}, {btcPrice: 0.01, difficulty: 1e18}, {difficulty: 1e18}, {btcPrice: 0.01}];
  for (const [priceName, prices] of Object.entries(lists))
    for (const [difficultyName, difficulties] of Object.entries(lists).filter(
      ([, {length}]) => length === prices.length,
    ))
      it(`the range has values: the price ${priceName}, difficulty ${difficultyName}`, () => {
        const history = prices.map((price, month) => ({price, difficulty: difficulties[month] ?? NaN}));
        for (const basis of [{}, {hashprice: 1_000_000}, {rigRevenue: 1_000_000}])
          for (const today of market)
            for (const discountRate of [0, 1000]) {
              const inputs = {...ends, ...basis, ...today, discountRate};
              const {months, npv, endsAhead, meanGrowth} = outlook(inputs, {history, futures: 12});
              const rows = [npv, meanGrowth, ...months].flatMap((row) => Object.values(row) as number[]);
              assert.ok([endsAhead, ...rows].every(Number.isFinite));
              const future = numberOf(inputs, 3, {history});
              for (const value of [future.npv, ...future.months.flatMap((row) => Object.values(row) as number[])])
                assert.ok(Number.isFinite(value));
            }
      });
});

describe('What cannot be drawn', () => {
  const month = {price: 50_000, difficulty: 1e14};
  const refuses = (options: unknown, message: RegExp): void => {
    assert.throws(() => outlook({}, options as Partial<OutlookOptions>), message);
  };

  it('is refused by its name: the number of futures and the seed', () => {
    for (const futures of [0, -1, 1.5, 10_001, NaN, Infinity, '5', null, {}, []])
      refuses({futures}, /^RangeError: futures is .*; it must be a whole number from 1 to 10000/);
    for (const seed of [-1, 0.5, MOST_SEEDS, NaN, '1', null, true])
      refuses({seed}, /^RangeError: seed is .*; it must be a whole number from 0 to 4294967295$/);
  });

  it('is nothing where there are no options at all', () => {
    assert.deepEqual(outlook({horizon: 1}, null as unknown as Partial<OutlookOptions>), outlook({horizon: 1}));
  });

  it('is refused by its name: a history without a change, or with a month that is none', () => {
    for (const history of [null, 5, 'months', {}, {length: 2, 0: month, 1: month}, [], [month]])
      refuses({history}, /^RangeError: history is .*; it must be a list of 2 to 10000 months$/);
    for (const price of [0, -1, NaN, Infinity, '50000', null, undefined])
      refuses({history: [month, {...month, price}]}, /^RangeError: price in month 1 of history is .*; it must be /);
    for (const difficulty of [0, 0.5, NaN, 1e19, '1', null])
      refuses({history: [{...month, difficulty}, month]}, /^RangeError: difficulty in month 0 of history is /);
    for (const none of [undefined, null, 5, 'x'])
      refuses({history: [month, none]}, /^RangeError: price in month 1 of history is undefined; /);
    // A hole in the list.
    refuses({history: Object.assign([month], {2: month})}, /^RangeError: price in month 1 of history is undefined; /);
  });

  it('is refused before it fills the memory: a list without an end', () => {
    const endless = new Proxy([], {get: (_, key) => (key === 'length' ? 2 ** 31 : month)});
    refuses({history: endless}, /^RangeError: history is an object; it must be a list of 2 to 10000 months$/);
    refuses({history: new Array(10_001).fill(month)}, /^RangeError: history is an object/);
    const repeating = Object.assign([month, {...month, price: 0}], {
      *[Symbol.iterator]() {
        for (;;) yield month;
      },
    });
    refuses({history: repeating}, /^RangeError: price in month 1 of history is 0; /);
  });

  it('is refused without a call of its own code', () => {
    const futures = Object.assign(() => 5, {toString: () => assert.fail('called')});
    refuses({futures}, /^RangeError: futures is a function; /);
  });

  it('is refused by its name: a change of more than ten times', () => {
    const within =
      /^RangeError: (price|difficulty) in month 2 of history is .*; it must be within 10 times that of the /;
    for (const key of ['price', 'difficulty'] as const) {
      const {[key]: value} = month;
      for (const factor of [10.001, 0.0999])
        refuses({history: [month, month, {...month, [key]: value * factor}]}, within);
      for (const factor of [10, 0.1])
        assert.equal(outlook({}, {history: [month, {...month, [key]: value * factor}], futures: 2}).futures, 2);
    }
  });

  it('is refused where an input is', () => {
    assert.throws(() => outlook({horizon: 0}), /^RangeError: horizon is 0; it must be /);
    assert.throws(() => outlook({horizons: 1} as Partial<Inputs>), /^RangeError: horizons is not an input$/);
  });
});
