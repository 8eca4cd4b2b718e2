import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {type Axis, type Inputs, type NumberKey, sensitivity} from '../../src/core/index.js';
import {runs} from '../runs.js';
import {numberOf} from '../core/arbitraries.js';
import {dayFigures} from './day.js';
import {assertFigure} from './exact.js';
import {compare, FARMS} from './farms.js';
import {unlessVanishing} from './inputs.js';

/** Inputs that a day has to do with. */
const KEYS = [
  'rigs',
  'rigPower',
  'rigHashrate',
  'coolingOverhead',
  'uptime',
  'btcPrice',
  'difficulty',
  'blockHeight',
  'blockFees',
  'poolFee',
  'hashprice',
  'rigRevenue',
  'kztPerUsd',
  'electricityPrice',
  'electricityVat',
  'miningLevy',
  'purchaseCap',
  'approvalDelay',
  'purchasesAhead',
  'complianceRate',
  'complianceFixed',
  'taxRate',
  'aifcShare',
  'aifcFee',
  'fixedCosts',
] as const satisfies readonly NumberKey[];

const axisOf = (key: NumberKey): fc.Arbitrary<Axis> =>
  fc.array(numberOf(key).map(unlessVanishing), {minLength: 1, maxLength: 4}).map((values) => ({key, values}));

const pairs = fc
  .shuffledSubarray([...KEYS], {minLength: 2, maxLength: 2})
  .chain(([x = 'rigs', y = 'uptime']) => fc.tuple(axisOf(x), axisOf(y)));

/** The basis where none is said: it follows the figures that are given. */
function impliedBasis({rigRevenue, hashprice}: Inputs): Inputs['basis'] {
  if (rigRevenue !== null) return 'rig-revenue';
  return hashprice === null ? 'network' : 'hashprice';
}

describe('A grid of days, against the model in numbers of 40 digits', () => {
  for (const [what, farms] of FARMS)
    it(`is the same ${what}`, (context) => {
      const seen = {numbers: 0, nulls: 0};
      compare(
        context,
        runs(100, 20_000),
        fc.property(
          farms,
          pairs,
          fc.constantFrom('netProfit', 'margin'),
          fc.boolean(),
          (farm, [x, y], metric, isBasisSaid) => {
            const {basis, ...others} = farm;
            const {rows} = sensitivity(isBasisSaid ? farm : others, {x, y, metric});
            assert.equal(rows.length, y.values.length);
            for (const [down, row] of rows.entries()) {
              assert.equal(row.length, x.values.length);
              for (const [across, value] of row.entries()) {
                const at: Inputs = {...farm, [x.key]: x.values[across], [y.key]: y.values[down]};
                const expected = dayFigures({...at, basis: isBasisSaid ? basis : impliedBasis(at)})[metric];
                assertFigure(metric, value, expected);
                seen[expected === null ? 'nulls' : 'numbers'] += 1;
              }
            }
          },
        ),
      );
      assert.ok(seen.numbers > 0 && seen.nulls > 0, JSON.stringify(seen));
    });
});
