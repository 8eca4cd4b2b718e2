import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {calculate, type Inputs, purchasePlan, type PurchaseWindow} from '../../src/core/index.js';
import {runs} from '../runs.js';
import {loadOf, priceWithVat, supplyOf, uptimeOf} from './day.js';
import {assertFigures, exact, type Exact, percent, ZERO} from './exact.js';
import {compare, FARMS} from './farms.js';

const RUNS = runs(400, 20_000);

const CAP_HAIR = 1 - 2e-12;

/** The minutes from one purchase to the next: those of an approval where approvals are waited for, else those that one lasts. */
function paceOf(inputs: Inputs): Exact {
  const load = loadOf(inputs);
  const supply = supplyOf(inputs, load);
  const uptime = percent(inputs.uptime);
  if (supply && supply.value.lt(uptime.value)) return exact(inputs.approvalDelay).over(exact(inputs.purchasesAhead));
  return exact(60)
    .times(exact(inputs.purchaseCap))
    .over(load.over(exact(1000)))
    .over(uptime);
}

function assertWindow(inputs: Inputs, {from, count}: PurchaseWindow, purchases: number): number {
  const cap = exact(inputs.purchaseCap);
  const perMwh = exact(1000).times(priceWithVat(inputs));
  const energy = loadOf(inputs).times(exact(24)).times(uptimeOf(inputs)).over(exact(1000));
  const rows = purchasePlan(inputs, {from, count});
  assert.equal(rows.length, Math.max(0, Math.min(count, purchases - from)));
  for (const [place, row] of rows.entries()) {
    const index = from + place;
    const isLast = index === purchases - 1;
    const mwh = isLast ? energy.minus(exact(index).times(cap)) : cap;
    assert.equal(row.index, index);
    assertFigures(
      row,
      {startMinute: index === 0 ? ZERO : exact(index).times(paceOf(inputs)), mwh, cost: mwh.times(perMwh)},
      isLast ? 'last: ' : '',
    );
  }
  return rows.length;
}

/** Windows near the beginning, the end and the middle of a day's purchases, as shares of them and steps from there. */
const windows = fc.record({
  share: fc.constantFrom(0, 0.5, 1),
  step: fc.integer({min: -3, max: 3}),
  count: fc.integer({min: 0, max: 12}),
});

describe('The purchases of a day, against the model in numbers of 40 digits', () => {
  for (const [what, farms] of FARMS)
    it(`are the same ${what}`, (context) => {
      const seen = {rows: 0, waiting: 0, last: 0};
      compare(
        context,
        RUNS,
        fc.property(farms, windows, (inputs, {share, step, count}) => {
          const {purchases} = calculate(inputs);
          const energy = loadOf(inputs).times(exact(24)).times(uptimeOf(inputs)).value.div(1000);
          const quotient = energy.div(inputs.purchaseCap);
          assert.ok(
            quotient.times(CAP_HAIR).ceil().lte(purchases) && quotient.ceil().gte(purchases),
            String(purchases),
          );
          const from = Math.max(0, Math.round(share * purchases) + step);
          const length = assertWindow(inputs, {from, count}, purchases);
          seen.rows += length;
          if (length > 0 && from + length === purchases) seen.last += 1;
          if (length > 0 && supplyOf(inputs, loadOf(inputs))?.value.lt(inputs.uptime / 100)) seen.waiting += 1;
        }),
      );
      assert.ok(Math.min(...Object.values(seen)) > 0.02 * RUNS, JSON.stringify(seen));
    });
});
