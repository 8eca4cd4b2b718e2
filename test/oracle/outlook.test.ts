import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {HISTORY, type Inputs, outlook, type OutlookOptions, PARAMETERS} from '../../src/core/index.js';
import {computeFuture} from '../../src/core/outlook.js';
import {runs} from '../runs.js';
import {investmentOf} from './day.js';
import {assertFigures, type Figure, ZERO} from './exact.js';
import {compare, FARMS} from './farms.js';
import {between} from './inputs.js';
import {assertMonths, type MonthFigures, monthsOf, outcomeOf, termsOf, unlessUndecided} from './months.js';
import {drawFutures, meanGrowthOf, percentilesOf} from './outlook.js';

const RUNS = runs(40, 3_000);

/** Within the range of an input. */
const clamped = (value: number, min: number, max: number): number => Math.min(max, Math.max(min, value));

/** Histories whose months have up to nine times the price and difficulty of the month before, or down to a ninth. */
const histories: fc.Arbitrary<OutlookOptions['history']> = fc
  .tuple(
    fc.record({
      price: between(1, 1e6),
      difficulty: between(1e6, 1e15),
    }),
    fc.array(fc.tuple(between(-1, 1), between(-1, 1)), {
      minLength: 1,
      maxLength: 20,
    }),
  )
  .map(([first, changes]) => {
    const months = [first];
    for (const [price, difficulty] of changes) {
      const before = months.at(-1) ?? first;
      months.push({
        price: clamped(before.price * 9 ** price, 0.01, 1e8),
        difficulty: clamped(before.difficulty * 9 ** difficulty, 1, 1e18),
      });
    }
    return months;
  });

const options: fc.Arbitrary<OutlookOptions> = fc.record({
  futures: fc.oneof(
    {weight: 1, arbitrary: fc.constantFrom(1, 2)},
    {weight: 4, arbitrary: fc.integer({min: 8, max: 21})},
  ),
  seed: fc.oneof(fc.integer({min: 0, max: 2 ** 32 - 1}), fc.constantFrom(0, 1, 2 ** 31, 2 ** 32 - 1)),
  history: fc.oneof(fc.constant(HISTORY), histories),
});

/** Short horizons most, because a run is as long as its futures times its months. */
const horizons: fc.Arbitrary<number> = fc.oneof(
  {weight: 12, arbitrary: fc.integer({min: 1, max: 12})},
  {weight: 8, arbitrary: fc.integer({min: 13, max: 36})},
  {weight: 1, arbitrary: fc.constant(120)},
);

/** With rigs of a price that some of the futures have earned in the last month, and some have not. */
function withPrice(farm: Inputs, given: OutlookOptions, share: number): Inputs {
  const {median, high} = outlook({...farm, rigPrice: 0}, given).months.at(-1) ?? {median: NaN, high: NaN};
  const price = (median + (high - median) * share) / farm.rigs;
  return price > 1e-6 && price < PARAMETERS.rigPrice.max ? {...farm, rigPrice: price} : farm;
}

/** Farms with their futures: as they are, with another price of their rigs, or, rarely, with nothing spent and nothing earned. */
const drawn = (anyFarms: fc.Arbitrary<Inputs>): fc.Arbitrary<readonly [Inputs, OutlookOptions]> => {
  const farms = fc.tuple(anyFarms, horizons).map(([farm, horizon]): Inputs => ({...farm, horizon}));
  return fc.oneof(
    {weight: 2, arbitrary: fc.tuple(farms, options)},
    {
      weight: 7,
      arbitrary: fc
        .tuple(farms, options, between(0.1, 0.9))
        .map(([farm, given, share]) => [withPrice(farm, given, share), given] as const),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(
        farms.map((farm) => ({...farm, rigs: 0, fixedCosts: 0, complianceFixed: 0})),
        options,
      ),
    },
  );
};

const futuresOf = (inputs: Inputs, given: OutlookOptions): MonthFigures[][] => {
  const terms = Array.from({length: inputs.horizon}, (_, index) => termsOf(inputs, index + 1));
  return drawFutures(inputs, given).map((markets) =>
    monthsOf(
      inputs,
      terms.map((month, index) => ({...month, ...markets[index]})),
      inputs.blockFees,
    ),
  );
};

/** A share of futures lies between those of which the figures are certain and those of which they are possible. */
function assertShare(name: string, share: number | null, all: number, certain: number, possible: number): void {
  assert.ok(
    share !== null && share >= certain / all && share <= possible / all,
    `${name} is ${String(share)} of ${all}`,
  );
}

describe('The range of the months ahead, against the model in numbers of 40 digits', () => {
  for (const [what, farms] of FARMS)
    it(`is the same ${what}`, (context) => {
      const seen = {decided: 0, someNotPaidBack: 0, allPaidBack: 0};
      compare(
        context,
        RUNS,
        fc.property(drawn(farms), fc.nat(20), ([inputs, given], place) => {
          unlessUndecided(() => {
            const {futures, history} = given;
            const expected = futuresOf(inputs, given);
            const outcomes = expected.map((months) => outcomeOf(inputs, months));
            const range = outlook(inputs, given);
            assert.equal(range.futures, futures);

            // One of them by itself.
            const chosen = place % futures;
            const one = computeFuture(inputs, chosen + 1, given);
            assertMonths(one.months, expected[chosen] ?? []);
            assertFigures(one, outcomes[chosen] ?? {}, 'one future: ');

            assert.equal(range.months.length, inputs.horizon);
            for (const [index, row] of range.months.entries()) {
              assert.equal(row.month, index + 1);
              assertFigures(
                row,
                percentilesOf(expected.map((months) => months[index]?.['balance'] ?? null)),
                'balance: ',
              );
            }
            assertFigures(range.npv, percentilesOf(outcomes.map(({npv}) => npv ?? null)), 'npv: ');
            assertFigures(range.meanGrowth, meanGrowthOf(history), 'growth: ');

            const finals = outcomes.map(({finalBalance}) => finalBalance ?? ZERO);
            assertShare(
              'endsAhead',
              range.endsAhead,
              futures,
              finals.filter(({sign, error}) => sign > 0 || error.isZero()).length,
              finals.filter(({sign}) => sign >= 0).length,
            );

            const paybacks: Figure[] = outcomes.map(({payback}) => payback);
            const decided = paybacks.filter((payback) => payback !== undefined);
            const paidBack = decided.filter((payback) => payback !== null).length;
            if (investmentOf(inputs).value.isZero()) assert.equal(range.paidBack, null);
            else assertShare('paidBack', range.paidBack, futures, paidBack, paidBack + futures - decided.length);
            if (decided.length < futures) return;
            assertFigures(range.payback, percentilesOf(decided), 'payback: ');
            seen.decided += 1;
            if (paidBack === futures) seen.allPaidBack += 1;
            else if (paidBack > 0) seen.someNotPaidBack += 1;
          });
        }),
      );
      context.diagnostic(JSON.stringify(seen));
      assert.ok(seen.decided > 0.8 * RUNS && seen.someNotPaidBack > 0.05 * RUNS, JSON.stringify(seen));
    });
});
