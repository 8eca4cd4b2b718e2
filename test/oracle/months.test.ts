import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {backtest, HISTORY, type Inputs, project} from '../../src/core/index.js';
import {runs} from '../runs.js';
import {assertFigures, ZERO} from './exact.js';
import {compare, FARMS} from './farms.js';
import {
  assertMonths,
  monthsOf,
  outcomeOf,
  pastTerms,
  paybackFlatOf,
  paybackOf,
  termsOf,
  unlessUndecided,
} from './months.js';

const RUNS = runs(40, 20_000);

describe('The months ahead, against the model in numbers of 40 digits', () => {
  for (const [what, farms] of FARMS)
    it(`is the same ${what}`, (context) => {
      compare(
        context,
        RUNS,
        fc.property(farms, (inputs) => {
          unlessUndecided(() => {
            const terms = Array.from({length: inputs.horizon}, (_, index) => termsOf(inputs, index + 1));
            const expected = monthsOf(inputs, terms, inputs.blockFees);
            const projection = project(inputs);
            assertMonths(projection.months, expected);
            assertFigures(projection, {...outcomeOf(inputs, expected), paybackFlat: paybackFlatOf(inputs)});
          });
        }),
      );
    });
});

describe('The months behind, against the model in numbers of 40 digits', () => {
  const past = HISTORY.map(({height, ...row}) => pastTerms({...row, firstHeight: height}));
  const spans = fc
    .tuple(fc.nat(HISTORY.length - 1), fc.nat(HISTORY.length - 1))
    .map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const);

  for (const [what, farms] of FARMS)
    it(`is the same ${what}`, (context) => {
      compare(
        context,
        RUNS,
        fc.property(farms, spans, (given, [first, last]) => {
          unlessUndecided(() => {
            const inputs: Inputs = {...given, basis: 'network'};
            const expected = monthsOf(inputs, past.slice(first, last + 1), 0);
            const actual = backtest(given, {
              from: HISTORY[first]?.month ?? null,
              to: HISTORY[last]?.month ?? null,
            });
            assertMonths(actual.months, expected);
            const nets = expected.map(({netProfit = ZERO}) => netProfit);
            assertFigures(actual, {
              payback: paybackOf(inputs, expected),
              netProfit: nets.reduce((sum, net) => sum.plus(net), ZERO),
              finalBalance: expected.at(-1)?.['balance'],
            });
            const certain = nets.filter(({sign}) => sign < 0).length;
            const possible = nets.filter(({sign, value}) => sign < 0 || (sign === 0 && !value.isZero())).length;
            assert.ok(actual.lossMonths >= certain && actual.lossMonths <= possible, `${actual.lossMonths} months`);
          });
        }),
      );
    });
});
