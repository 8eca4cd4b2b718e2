import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import fc from 'fast-check';

import {computeHours} from '../../src/core/hours.js';
import {calculate, resolve} from '../../src/core/index.js';
import {toDisplayCurrency} from '../../src/store/statement.js';
import {offersOf} from '../../src/sections/marketplace/hours/plan.js';
import {COLUMNS, computeLog, type LogOfDay} from '../../src/sections/marketplace/log/figures.js';
import {parsed} from '../exchange/rfc4180.js';
import {runs} from '../runs.js';
import {contextOfDay, DAYS_TO_LOG, logOf} from './logs.js';

/** A number as so many of its smallest unit. */
const units = (value: number, decimals: number): number => Math.round(value * 10 ** decimals);

function assertAddsUp({hours, total, fixed, tax, net, decimals}: LogOfDay): void {
  for (const column of COLUMNS) {
    const inUnits = (value: number): number => units(value, decimals[column]);
    const sum = hours.reduce((so, hour) => so + inUnits(hour[column]), 0);
    assert.equal(sum, inUnits(total[column]), column);
  }
  const money = (value: number): number => units(value, decimals.left);
  assert.equal(money(total.left) - money(fixed) - money(tax), money(net));
  for (const {coins, sold, kept} of [...hours, total]) {
    const satoshi = (value: number): number => units(value, decimals.coins);
    assert.equal(satoshi(sold) + satoshi(kept), satoshi(coins));
    assert.ok(sold >= 0 && kept >= 0 && coins >= 0);
  }
  assert.ok(fixed >= 0 && tax >= 0);
}

describe('The figures of the log', () => {
  for (const [name, day] of Object.entries(DAYS_TO_LOG))
    it(`add up, are those of the plan, and are each as exact as its rounding: ${name}`, () => {
      const {inputs} = contextOfDay(day).model;
      const offers = offersOf(inputs, day.hours ?? Array.from({length: 24}, () => ({price: null, available: null})));
      const plan = computeHours(inputs, offers);
      const log = computeLog(inputs, plan);
      assertAddsUp(log);
      const money = (usd: number): number => toDisplayCurrency(usd, inputs);
      const unit = 10 ** -log.decimals.left;
      assert.ok(Math.abs(log.net - money(plan.chosen.netProfit)) <= 0.501 * unit);
      assert.ok(Math.abs(log.total.cost - money(plan.chosen.electricity)) <= 0.501 * unit);
      assert.ok(Math.abs(log.total.energy - plan.chosen.energy) <= 0.000_501);
      assert.ok(Math.abs(log.total.coins - plan.chosen.revenue / inputs.btcPrice) <= 0.501e-8);
      assert.equal(log.total.purchases, plan.chosen.purchases);
      for (const [hour, row] of plan.rows.entries()) {
        const shown = log.hours[hour];
        assert.ok(shown);
        assert.equal(shown.run, row.run);
        const [cost, left, coins] = row.run ? [row.cost, row.contribution, row.revenue / inputs.btcPrice] : [0, 0, 0];
        assert.ok(Math.abs(shown.cost - money(cost)) <= 1.01 * unit, `cost of hour ${hour}`);
        assert.ok(Math.abs(shown.left - money(left)) <= 1.01 * unit, `left of hour ${hour}`);
        assert.ok(Math.abs(shown.coins - coins) <= 3.01e-8, `coins of hour ${hour}`);
      }
    });

  it('of 24 equal hours are those of the calculator’s day', () => {
    const {inputs} = resolve();
    const log = computeLog(
      inputs,
      computeHours(
        inputs,
        offersOf(
          inputs,
          Array.from({length: 24}, () => ({price: null, available: null})),
        ),
      ),
    );
    const day = calculate();
    assert.equal(log.net.toFixed(2), day.netProfit.toFixed(2));
    assert.equal(log.tax.toFixed(2), day.costs.tax.toFixed(2));
    assert.equal(log.total.sold.toFixed(8), day.btcSold.toFixed(8));
  });

  it('add up for any farm and any hours', () => {
    const price = fc.double({min: -100, max: 100, noNaN: true});
    const available = fc.option(fc.double({min: 0, max: 1e6, noNaN: true}));
    const percent = fc.double({min: 0, max: 100, noNaN: true});
    fc.assert(
      fc.property(
        fc.array(fc.record({price, available}), {minLength: 24, maxLength: 24}),
        fc.record({
          rigs: fc.integer({min: 0, max: 10_000_000}),
          aifcShare: percent,
          uptime: percent,
          taxRate: percent,
          complianceRate: percent,
          fixedCosts: fc.double({min: 0, max: 1e9, noNaN: true}),
          currency: fc.constantFrom('USD' as const, 'KZT' as const),
        }),
        (offers, values) => {
          const {inputs} = resolve({reader: values});
          assertAddsUp(computeLog(inputs, computeHours(inputs, offers)));
        },
      ),
      {numRuns: runs(100, 5_000)},
    );
  });
});

describe('The file of the log', () => {
  it('has a line for each hour with the date, and room for what happened', () => {
    const rows = parsed(logOf({values: {}, hours: null}).slice(1), ',');
    assert.deepEqual(rows[0], [
      ...['Date', 'Hour, UTC+5', 'Rigs', 'Energy, kWh', 'Purchases', 'Power, USD', 'Mining levy, USD'],
      ...['Coins expected, BTC', 'Sold by the rule, BTC', 'Kept, BTC', 'Left before fixed costs and tax, USD'],
      ...['Actual energy, kWh', 'Actual cost, USD', 'Actual coins, BTC', 'Actual sold, BTC', 'Note'],
    ]);
    assert.deepEqual(rows[24]?.slice(0, 7), ['2026-11-28', '23:00–24:00', 'on', '400', '1', '32', '0']);
    assert.deepEqual(
      rows.slice(25).map((row) => [row[1], row[2], row[3], row[10]]),
      [
        ['Total', '24 of 24', '9600', '74.77'],
        ['Fixed costs of the day', '', '', '0'],
        ['Tax on the day', '', '', '-11.22'],
        ['Net profit of the day', '', '', '63.55'],
      ],
    );
    for (const row of rows) assert.equal(row.length, 16);
    for (const row of rows.slice(1)) assert.deepEqual(row.slice(11), ['', '', '', '', '']);
  });

  it('says of an hour that does not pay that the rigs are off', () => {
    const hours = Array.from({length: 24}, (_, hour) => ({
      price: {amount: hour === 18 ? 1 : 0.05, currency: 'USD'} as const,
      available: null,
    }));
    const rows = parsed(logOf({values: {}, hours}).slice(1), ',');
    assert.deepEqual(rows[19]?.slice(1, 11), ['18:00–19:00', 'off', '0', '0', '0', '0', '0', '0', '0', '0']);
    assert.deepEqual(rows[25]?.slice(1, 4), ['Total', '23 of 24', '9200']);
  });

  it('has semicolons and decimal commas in Russian', () => {
    const rows = parsed(logOf({values: {currency: 'KZT'}, hours: null}, 'ru').slice(1), ';');
    assert.equal(rows[0]?.[5]?.replace('\u00ad', ''), 'Электроэнергия, KZT');
    assert.equal(rows[25]?.[7], '0,010894');
  });
});
