import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import fc from 'fast-check';

import {calculate, type Currency, type Inputs, type Period} from '../../src/core/index.js';
import {computeResult} from '../../src/core/result.js';
import {computeStatement, COST_PARTS, DECIMALS, roundToTotal, type Statement} from '../../src/store/statement.js';
import {validInputs} from '../core/arbitraries.js';
import {runs} from '../runs.js';

const CURRENCIES: readonly Currency[] = ['USD', 'KZT'];
const PERIODS: readonly Period[] = ['day', 'month', 'year'];

const AS_ON_SCREEN = {currency: 'USD', period: 'day', kztPerUsd: 520, aifcShare: 75} as const;

/** Numbers as people write them: so many steps of a size. */
const steps = (most: number, size: number): fc.Arbitrary<number> =>
  fc.integer({min: 0, max: Math.round(most / size)}).map((count) => count * size);

/** A farm as there may be one. */
const farm: fc.Arbitrary<Partial<Inputs>> = fc.record(
  {
    rigs: fc.integer({min: 0, max: 100_000}),
    rigPower: steps(10, 0.001),
    rigHashrate: steps(500, 0.01),
    electricityPrice: steps(1, 0.0001),
    btcPrice: steps(1_000_000, 1).map((price) => price + 0.01),
    uptime: steps(100, 0.1),
    miningLevy: fc.constantFrom(0, 2, 10),
    complianceRate: fc.constantFrom(0, 10, 33.3),
    taxRate: fc.constantFrom(0, 15, 20, 100),
    aifcFee: fc.constantFrom(0, 0.5, 3),
    aifcShare: fc.constantFrom(0, 50, 75, 100),
    fixedCosts: fc.constantFrom(0, 1, 12_345),
    kztPerUsd: steps(1_000, 0.01).map((rate) => rate + 1),
  },
  {requiredKeys: ['kztPerUsd', 'aifcShare']},
);

/** A farm that earns hardly anything, so that each cost is many times its revenue. */
const poorFarm: fc.Arbitrary<Partial<Inputs>> = fc
  .tuple(farm, fc.double({min: -20, max: 0, noNaN: true}))
  .map(([inputs, magnitude]) => ({...inputs, rigRevenue: 10 ** magnitude}));

const shownWith = (decimals: number) => (value: number) => Number(value.toFixed(decimals));

const everyStatement = (check: (said: Statement, decimals: number) => void): void => {
  fc.assert(
    fc.property(
      fc.oneof({weight: 3, arbitrary: farm}, {weight: 1, arbitrary: poorFarm}),
      fc.constantFrom(...CURRENCIES),
      fc.constantFrom(...PERIODS),
      (inputs, currency, period) => {
        const {kztPerUsd = 520, aifcShare = 75} = inputs;
        const all = {...AS_ON_SCREEN, kztPerUsd, aifcShare, currency, period} as unknown as Inputs;
        check(computeStatement(calculate(inputs), all), DECIMALS[currency]);
      },
    ),
    {numRuns: runs(600, 30_000)},
  );
};

/** A money total as an exact count of cents, or of tenge. */
const units = (value: number, decimals: number): bigint => BigInt(Math.round(value * 10 ** decimals));

describe('The statement', () => {
  const said = (more: Partial<Inputs> = {}): Statement => {
    const inputs = {...AS_ON_SCREEN, ...more} as unknown as Inputs;
    return computeStatement(calculate(more), inputs);
  };

  it('of the default day is the worked example', () => {
    const {revenue, costs, net, unpaid, netPercent} = said();
    assert.deepEqual(
      {revenue, costs, net, unpaid, netPercent},
      {revenue: 936.41, costs: 872.86, net: 63.55, unpaid: 170.55, netPercent: 6.8},
    );
  });

  it('of a loss has a net below zero', () => {
    const {net, netPercent} = said({rigRevenue: 0.8});
    assert.deepEqual([net, netPercent], [-48, -6]);
  });

  it('in tenge has whole tenge, at the rate in force', () => {
    const {revenue, costs, net} = said({currency: 'KZT'});
    const day = calculate();
    assert.deepEqual([revenue, costs], [Math.round(day.revenue * 520), Math.round(day.costs.total * 520)]);
    assert.equal(net, revenue - costs);
    for (const amount of [revenue, costs, net]) assert.ok(Number.isInteger(amount));
    assert.equal(said({currency: 'KZT', kztPerUsd: 1}).revenue, 936);
  });

  it('of a month is 365.25/12 days, of a year 365.25, multiplied before rounding', () => {
    const day = calculate().revenue;
    assert.equal(said({period: 'month'}).revenue, Math.round(day * (365.25 / 12) * 100) / 100);
    assert.equal(said({period: 'year'}).revenue, Math.round(day * 365.25 * 100) / 100);
    assert.notEqual(said({period: 'year'}).revenue, said().revenue * 365.25);
  });

  it('keeps its shares and its percent whatever the period and the currency', () => {
    for (const period of PERIODS)
      for (const currency of CURRENCIES) {
        const {shares, netPercent} = said({period, currency});
        assert.deepEqual(
          shares.map(({part, percent}) => [part, percent]),
          [
            ['electricity', 82],
            ['compliance', 10],
            ['tax', 1.2],
          ],
        );
        assert.equal(netPercent, 6.8);
      }
  });

  it('lists only the costs that there are, in one order', () => {
    const {shares} = said({miningLevy: 1, aifcFee: 1, fixedCosts: 1});
    assert.deepEqual(
      shares.map(({part}) => part),
      COST_PARTS,
    );
    assert.deepEqual(said({rigs: 0}).shares, []);
  });

  it('without revenue has no percent, and is still a statement', () => {
    const {revenue, costs, net, netPercent, shares} = said({rigHashrate: 0});
    assert.deepEqual([revenue, costs, net, netPercent], [0, 768, -768, null]);
    assert.deepEqual(
      shares.map(({percent}) => percent),
      [null],
    );
  });

  it('with next to no revenue has no percent either: numbers so large have no tenths', () => {
    for (const [rigRevenue, hasPercent] of [
      [1e-9, true],
      [1e-18, false],
      [1e-300, false],
    ] as const) {
      const {net, netPercent, shares} = said({rigRevenue});
      assert.equal(net, -768);
      for (const percent of [netPercent, ...shares.map((share) => share.percent)])
        assert.equal(percent !== null, hasPercent, `${rigRevenue}: ${percent}`);
    }
  });

  it('has no cents where a double could not add them up, so that its rows do, digit by digit', () => {
    const sized = fc.record({
      rigs: fc.integer({min: 1_000_000, max: 10_000_000}),
      rigRevenue: fc
        .tuple(fc.double({min: 1, max: 10, noNaN: true}), fc.integer({min: 1, max: 5}))
        .map(([figure, power]) => figure * 10 ** power),
      period: fc.constantFrom(...PERIODS),
      electricityPrice: fc.double({min: 0, max: 100, noNaN: true}),
    });
    fc.assert(
      fc.property(sized, (farm) => {
        const {revenue, costs, net, shares, decimals} = said({
          ...farm,
          miningLevy: 3,
          aifcFee: 1.37,
          fixedCosts: 12_345,
        });
        /** The digits of an amount as the screen writes it. */
        const digits = (amount: number): bigint =>
          BigInt(
            new Intl.NumberFormat('en', {minimumFractionDigits: decimals, useGrouping: false})
              .format(amount)
              .replace('.', ''),
          );
        assert.equal(decimals, Math.max(revenue, costs) < 1e12 ? 2 : 0);
        assert.equal(digits(revenue), digits(costs) + digits(net));
        assert.equal(
          digits(costs),
          shares.reduce((sum, {amount}) => sum + digits(amount), 0n),
        );
      }),
      {numRuns: runs(1000, 50_000)},
    );
  });

  it('adds up in the trillions, where a cent was one too many', () => {
    const law = {taxRate: 20, miningLevy: 2, kztPerUsd: 441.23};
    const {revenue, costs, net} = said({...law, rigs: 34, btcPrice: 1_000_000, difficulty: 1000});
    assert.deepEqual([revenue, costs, net], [49_157_464_450_928, 13_764_090_046_282, 35_393_374_404_646]);
  });

  it('is nothing, and no rounding noise, where the tax takes all of an absurd profit', () => {
    const {net, revenue} = said({difficulty: 1, taxRate: 100, rigHashrate: 100_000, rigs: 10_000_000});
    assert.ok(revenue > 1e24);
    assert.equal(net, 0);
  });

  it('says less than nothing unpaid where the sale leaves something over', () => {
    assert.ok(said({aifcShare: 100}).unpaid < 0);
    assert.equal(said({electricityPrice: 0, complianceRate: 0, taxRate: 0, aifcShare: 0}).unpaid, 0);
  });
});

describe('Rows as shown', () => {
  it('add up: revenue is costs and net, in both currencies and all periods', () => {
    everyStatement(({revenue, costs, net}, decimals) => {
      assert.equal(units(revenue, decimals), units(costs, decimals) + units(net, decimals));
    });
  });

  it('are rounded to what the currency shows', () => {
    everyStatement((shown, decimals) => {
      const round = shownWith(decimals);
      for (const amount of [shown.revenue, shown.costs, shown.net, shown.unpaid]) assert.equal(amount, round(amount));
    });
  });

  it('have shares that make a hundred per cent with the net', () => {
    everyStatement(({shares, netPercent}) => {
      if (netPercent === null || shares.length === 0) return;
      const sum = shares.reduce((total, {percent}) => total + Math.round(Number(percent) * 10), 0);
      assert.equal(sum + Math.round(netPercent * 10), 1000);
    });
  });

  it('have costs whose amounts make the costs', () => {
    everyStatement(({shares, costs}, decimals) => {
      const sum = shares.reduce((total, {amount}) => total + units(amount, decimals), 0n);
      assert.equal(sum, shares.length === 0 ? 0n : units(costs, decimals));
    });
  });

  it('have no cost below zero, neither its amount nor its share', () => {
    everyStatement(({shares}) => {
      for (const {part, amount, percent} of shares) {
        assert.ok(amount >= 0, `${part} ${amount}`);
        assert.ok(percent === null || percent >= 0, `${part} ${percent} %`);
      }
    });
  });

  it('have no NaN, no infinity and no minus zero, for every input there is', () => {
    fc.assert(
      fc.property(validInputs, (inputs) => {
        const {shares, ...totals} = computeStatement(computeResult(inputs), inputs);
        for (const [name, value] of [
          ...Object.entries(totals),
          ...shares.map(({part, percent}) => [part, percent] as const),
        ])
          assert.ok(value === null || (Number.isFinite(value) && !Object.is(value, -0)), `${name} ${value}`);
      }),
      {numRuns: runs(400, 20_000)},
    );
  });
});

describe('Rounding to a total', () => {
  it('gives what is missing to the rows that rounding changed most', () => {
    assert.deepEqual(roundToTotal([1.001, 1.004, 1.003], 3.01, 2), [1, 1.01, 1]);
    assert.deepEqual(roundToTotal([33.33, 33.33, 33.34], 100, 0), [33, 33, 34]);
    assert.deepEqual(roundToTotal([0.7, 0.6, 0.7, 0.2], 2, 0), [1, 0, 1, 0]);
  });

  it('leaves an exact row exact', () => {
    assert.deepEqual(roundToTotal([82.04, 10, 1.24], 93.4, 1), [82.1, 10, 1.3]);
    assert.deepEqual(roundToTotal([10, 82.06, 1.16], 93.1, 1), [10, 82, 1.1]);
  });

  it('of one row is the total, and of none is none', () => {
    assert.deepEqual(roundToTotal([4.56], 4.6, 1), [4.6]);
    assert.deepEqual(roundToTotal([], 0, 1), []);
  });
});
