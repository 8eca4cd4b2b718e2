import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import fc from 'fast-check';

import {
  backtest,
  type Backtest,
  HISTORY,
  type HistoryMonth,
  type Inputs,
  type PastMonth,
  type PastSpan,
  project,
  subsidyAt,
} from '../../src/core/index.js';
import {DAYS_PER_MONTH} from '../../src/core/day.js';
import {computeBacktest, hasHalving, monthsWithin} from '../../src/core/history.js';
import {runs} from '../runs.js';
import {validInputs} from './arbitraries.js';
import {nearness} from './close.js';
import {propertiesIn} from './for-every.js';

const RUNS = runs(100, 3_000);

/** Below this the numbers themselves have fewer digits, and nothing relative holds. */
const VANISHING = 1e-250;

/** Blocks of a month of the projection. */
const BLOCKS_PER_MONTH = 4383;

const {forEvery, forThose} = propertiesIn(RUNS);
const {assertClose} = nearness({tolerance: 1e-11, vanishing: VANISHING});

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const MONTHS = HISTORY.map(({month}) => month);
const FIRST = '2019-01';
const LAST = '2026-05';

/** Any two months of the history, the earlier of them first. */
const spans: fc.Arbitrary<{from: string; to: string}> = fc
  .tuple(fc.constantFrom(...MONTHS), fc.constantFrom(...MONTHS))
  .map(([a, b]) => (a < b ? {from: a, to: b} : {from: b, to: a}));

const farms = fc.record({inputs: validInputs, span: spans});

/** Each 12 months from the first, the last of them perhaps fewer. */
const years = (months: readonly PastMonth[]): PastMonth[][] =>
  Array.from({length: Math.ceil(months.length / 12)}, (_, year) => months.slice(12 * year, 12 * year + 12));

function pastOf(month: string): HistoryMonth {
  const found = HISTORY.find((each) => each.month === month);
  assert.ok(found, `no ${month} in the history`);
  return found;
}

const invested = ({rigs, rigPrice, rigPricePerTh, rigHashrate}: Inputs): number =>
  rigs * (rigPrice ?? rigPricePerTh * rigHashrate);

/** Sums before they are set off against one another. */
const stakes = ({months}: Backtest, inputs: Inputs): number =>
  invested(inputs) + sum(months.map(({revenue, costs, tax}) => revenue + Math.abs(costs) + Math.abs(tax)));

describe('The history', () => {
  it('has every month of 2019 to May 2026, with its days and the height at which the month before ended', () => {
    assert.equal(HISTORY.length, 89);
    assert.deepEqual([MONTHS[0], MONTHS.at(-1)], [FIRST, LAST]);
    let height = pastOf(FIRST).height;
    for (const [place, month] of HISTORY.entries()) {
      const from = Date.UTC(2019, place, 1);
      assert.equal(month.month, new Date(from).toISOString().slice(0, 7));
      assert.equal(month.days, (Date.UTC(2019, place + 1, 1) - from) / 86_400_000, month.month);
      assert.equal(month.height, height, month.month);
      height += month.blocks;
    }
  });

  it('has two halvings, whose months pay the mean of their blocks', () => {
    assert.deepEqual(
      HISTORY.filter(hasHalving).map(({month}) => month),
      ['2020-05', '2024-04'],
    );
    for (const {month, height, blocks} of HISTORY) {
      const paid = sum(Array.from({length: blocks}, (_, block) => subsidyAt(height + block)));
      const [row] = backtest({}, {from: month, to: month}).months;
      assertClose(`subsidy of ${month}`, row?.subsidy ?? null, paid / blocks);
    }
  });

  it('has no halving in a month whose first block, or the one after whose last, is the one that halves', () => {
    const month = {month: '2020-05', days: 31, price: 1, difficulty: 1};
    assert.ok(!hasHalving({...month, height: 210_000, blocks: 4000}));
    assert.ok(!hasHalving({...month, height: 206_000, blocks: 3999}));
    assert.ok(hasHalving({...month, height: 206_000, blocks: 4001}));
  });
});

describe('For every valid input and span, the months behind', () => {
  it('are finite numbers, and zero has no sign', () => {
    forEvery(farms, ({inputs, span}) => {
      const {months, ...whole} = backtest(inputs, span);
      for (const [name, value] of Object.entries(whole)) {
        assert.ok(Number.isFinite(value) || (name === 'payback' && value === null), `${name} is ${String(value)}`);
        assert.ok(!Object.is(value, -0), `${name} is −0`);
      }
      for (const {month, ...row} of months)
        for (const [name, value] of Object.entries(row))
          assert.ok(Number.isFinite(value) && !Object.is(value, -0), `${name} of ${month} is ${value}`);
    });
  });

  it('are those of the span, with all their figures, frozen throughout, and survive JSON', () => {
    forEvery(farms, ({inputs, span}) => {
      const past = backtest(inputs, span);
      assert.deepEqual(Object.keys(past).sort(), ['finalBalance', 'lossMonths', 'months', 'netProfit', 'payback']);
      assert.deepEqual(
        past.months.map(({month}) => month),
        MONTHS.slice(MONTHS.indexOf(span.from), MONTHS.indexOf(span.to) + 1),
      );
      const names = 'balance btcHeld btcMined cash costs difficulty month netProfit price revenue subsidy tax';
      for (const month of past.months) assert.equal(Object.keys(month).sort().join(' '), names);
      for (const part of [past, past.months, ...past.months]) assert.ok(Object.isFrozen(part));
      assert.deepEqual(JSON.parse(JSON.stringify(past)), past);
    });
  });

  it('have the price and the difficulty of their time, whatever the market of today', () => {
    forEvery(fc.record({one: farms, other: validInputs}), ({one: {inputs, span}, other}) => {
      const past = backtest(inputs, span);
      for (const {month, price, difficulty} of past.months) {
        const then = pastOf(month);
        assert.deepEqual([price, difficulty], [then.price, then.difficulty]);
      }
      const {btcPrice, difficulty, blockHeight, blockFees, hashprice, rigRevenue} = other;
      const {priceGrowth, difficultyGrowth, horizon, discountRate, rigResale} = other;
      const market = {btcPrice, difficulty, blockHeight, blockFees, hashprice, rigRevenue};
      const ahead = {priceGrowth, difficultyGrowth, horizon, discountRate, rigResale};
      assert.deepEqual(backtest({...inputs, ...market, ...ahead, basis: 'network'}, span), past);
    });
  });

  it('spend and keep what they earn', () => {
    forEvery(farms, ({inputs, span}) => {
      for (const year of years(backtest(inputs, span).months)) {
        // Tax and net are what a month adds to those of its year, so they have the digits of the year's sums.
        let yearSoFar = 0;
        for (const {revenue, costs, netProfit, tax} of year) {
          yearSoFar += revenue + Math.abs(costs) + Math.abs(tax);
          assertClose('revenue', revenue, costs + netProfit, yearSoFar);
        }
      }
    });
  });

  it('owe no negative tax in any twelve months from the first, nor any on a loss', () => {
    forEvery(farms, ({inputs, span}) => {
      for (const year of years(backtest(inputs, span).months)) {
        const scale = sum(year.map(({revenue, costs, tax}) => revenue + Math.abs(costs) + Math.abs(tax)));
        const tax = sum(year.map((month) => month.tax));
        const profit = sum(year.map((month) => month.netProfit + month.tax));
        assert.ok(tax >= -1e-11 * scale - VANISHING, `${tax}`);
        assertClose('tax of the year', tax, (inputs.taxRate / 100) * Math.max(0, profit), scale);
      }
    });
  });

  it('hold the coins that the rule does not make them sell', () => {
    forEvery(farms, ({inputs, span}) => {
      let [mined, held] = [0, 0];
      for (const {btcMined, btcHeld} of backtest(inputs, span).months) {
        mined += btcMined;
        held += (1 - inputs.aifcShare / 100) * btcMined;
        assertClose('btcHeld', btcHeld, held, mined);
      }
    });
  });

  it('balance what was invested, paid in and held, and come to their last balance and the sum of their nets', () => {
    forEvery(farms, ({inputs, span}) => {
      const past = backtest(inputs, span);
      let cash = -invested(inputs);
      for (const month of past.months) {
        cash += month.cash;
        const worth = month.btcHeld * month.price;
        assertClose(`balance of ${month.month}`, month.balance, cash + worth, stakes(past, inputs) + worth);
      }
      assert.equal(past.finalBalance, past.months.at(-1)?.balance);
      const nets = past.months.map(({netProfit}) => netProfit);
      assertClose('netProfit', past.netProfit, sum(nets), stakes(past, inputs));
      assert.equal(past.lossMonths, nets.filter((net) => net < 0).length);
    });
  });

  it('pay back when their balance, drawn month by month, comes to zero', () => {
    forThose(farms, 0.05, ({inputs, span}) => {
      const {payback, months} = backtest(inputs, span);
      const balances = [-invested(inputs), ...months.map(({balance}) => balance)];
      const turn = balances.findIndex((balance) => balance >= 0);
      if (turn <= 0) {
        assert.equal(payback, null);
        return false;
      }
      const [before, after] = [balances[turn - 1] ?? NaN, balances[turn] ?? NaN];
      assertClose('payback', payback, turn - 1 + -before / (after - before), turn);
      return true;
    });
  });

  it('do not depend on what came after them', () => {
    forEvery(farms, ({inputs, span}) => {
      const {months} = backtest(inputs, span);
      assert.deepEqual(backtest(inputs, {from: span.from}).months.slice(0, months.length), months);
    });
  });
});

/** A month that is the first of its span, by the model's formulas in plain arithmetic. */
function monthAlone(inputs: Inputs, then: HistoryMonth) {
  const {rigs, rigPower, rigHashrate, aifcShare, taxRate} = inputs;
  const month = Number(then.month.slice(5));
  const inSummer = inputs.uptime / 100;
  const meant = inSummer * (month >= 11 || month <= 3 ? inputs.winterUptime / 100 : 1);
  const load = rigs * rigPower * (1 + inputs.coolingOverhead / 100);
  const waits = inputs.approvalDelay > 0 && load > 0;
  const supplied = (inputs.purchasesAhead * (inputs.purchaseCap / (load / 1000))) / (inputs.approvalDelay / 60);
  const uptime = waits ? Math.min(meant, supplied) : meant;
  // What winter takes is taken from a summer's day, and has its digits.
  const summer = waits ? Math.min(inSummer, supplied) : inSummer;
  const beforeHalving = Math.max(0, Math.min(then.blocks, Math.ceil(then.height / 210_000) * 210_000 - then.height));
  const [early, late] = [subsidyAt(then.height), subsidyAt(then.height + then.blocks)];
  const subsidy = (early * beforeHalving + late * (then.blocks - beforeHalving)) / then.blocks;
  const hashes = rigs * rigHashrate * 1e12 * 86_400 * then.days;
  const minedAlways = ((hashes * subsidy) / (then.difficulty * 2 ** 32)) * (1 - inputs.poolFee / 100);
  const drawnAlways = load * 24 * then.days;
  const perKwh = inputs.electricityPrice * (1 + inputs.electricityVat / 100) + inputs.miningLevy / inputs.kztPerUsd;
  const [mined, power] = [minedAlways * uptime, drawnAlways * perKwh * uptime];
  const kept = 1 - inputs.complianceRate / 100 - (inputs.aifcFee / 100) * (aifcShare / 100);
  const left = kept * mined * then.price - power;
  const stands = inputs.curtail && left < 0;
  const btcMined = stands ? 0 : mined;
  const revenue = btcMined * then.price;
  const fixed = ((inputs.fixedCosts + inputs.complianceFixed) * then.days) / (365.25 / 12);
  const beforeTax = (1 - kept) * revenue + (stands ? 0 : power) + fixed;
  const profit = revenue - beforeTax;
  const tax = (taxRate / 100) * Math.max(0, profit);
  const btcHeld = (1 - aifcShare / 100) * btcMined;
  const cash = (aifcShare / 100) * revenue - beforeTax - tax;
  const balance = cash - invested(inputs) + btcHeld * then.price;
  const figures = {revenue, costs: beforeTax + tax, tax, netProfit: profit - tax, cash, btcMined, btcHeld, balance};
  // Where running and standing still come to the same, rounding decides.
  const [coins, money] = [minedAlways * summer, (minedAlways * then.price + drawnAlways * perKwh) * summer];
  const isClear = !inputs.curtail || Math.abs(left) > 1e-11 * money + VANISHING;
  return {figures, subsidy, coins, money: money + fixed, isClear};
}

describe('A month of the past', () => {
  it('comes to what plain arithmetic makes of it', () => {
    forThose(farms, 0.8, ({inputs, span: {from}}) => {
      const then = pastOf(from);
      const {figures, subsidy, coins, money, isClear} = monthAlone(inputs, then);
      if (!isClear) return false;
      const [row] = backtest(inputs, {from, to: from}).months;
      assert.ok(row);
      assertClose('subsidy', row.subsidy, subsidy);
      for (const name of ['revenue', 'costs', 'tax', 'netProfit', 'cash'] as const)
        assertClose(name, row[name], figures[name], money);
      for (const name of ['btcMined', 'btcHeld'] as const) assertClose(name, row[name], figures[name], coins);
      assertClose('balance', row.balance, figures.balance, money + invested(inputs));
      return true;
    });
  });

  it('is to the last bit the month ahead with the same days, blocks and market', () => {
    forEvery(validInputs, (given) => {
      const inputs: Inputs = {...given, basis: 'network', blockFees: 0, winterUptime: 100};
      const {months} = project(inputs);
      const past = months.map(({month, price, difficulty}): HistoryMonth => {
        const height = inputs.blockHeight + (month - 1) * BLOCKS_PER_MONTH;
        return {month: '2020-07', days: DAYS_PER_MONTH, price, difficulty, height, blocks: BLOCKS_PER_MONTH};
      });
      const behind = computeBacktest(inputs, past);
      assert.deepEqual(
        behind.months.map((row) => ({...row, month: 0})),
        months.map((row) => ({...row, month: 0})),
      );
      assert.equal(behind.payback, project(inputs).payback);
    });
  });

  it('with power for no hour of winter earns nothing from November to March, and the other months as ever', () => {
    const {months} = backtest({winterUptime: 0}, {from: '2022-10', to: '2023-04'});
    const always = backtest({}, {from: '2022-10', to: '2023-04'}).months;
    assert.deepEqual(
      months.map(({revenue}) => revenue),
      always.map(({month, revenue}) => (month === '2022-10' || month === '2023-04' ? revenue : 0)),
    );
  });

  it('stands still under curtailment where running would lose more, and pays what goes on', () => {
    const inputs = {rigPower: 3.25, rigHashrate: 100, electricityPrice: 0.12, fixedCosts: 5000, complianceFixed: 700};
    const running = backtest(inputs).months;
    let stood = 0;
    for (const [place, row] of backtest({...inputs, curtail: true}).months.entries()) {
      const same = running[place];
      assert.ok(same);
      const {days} = pastOf(row.month);
      const fixed = (5700 * days) / DAYS_PER_MONTH;
      const power = 3250 * 24 * days * 0.12;
      if (0.9 * same.revenue >= power) {
        assert.equal(row.revenue, same.revenue);
        continue;
      }
      stood++;
      assert.deepEqual([row.revenue, row.btcMined], [0, 0]);
      assertClose('costs before tax', row.costs - row.tax, fixed, fixed + Math.abs(row.tax));
    }
    assert.ok(stood > 0 && stood < HISTORY.length);
  });

  it('has no payback without an investment', () => {
    assert.equal(backtest({rigPrice: 0}).payback, null);
    assert.equal(backtest({rigs: 0}).payback, null);
    assert.ok(backtest({rigPrice: 0}).finalBalance > 0);
  });
});

describe('A span of the past', () => {
  const ends = (span?: PastSpan): readonly (string | undefined)[] => {
    const {months} = backtest({}, span);
    return [months[0]?.month, months.at(-1)?.month];
  };

  it('has the edges of the history where nothing else is asked for', () => {
    for (const span of [
      undefined,
      {},
      {from: null, to: null},
      {from: undefined, to: undefined},
      {from: FIRST, to: LAST},
    ])
      assert.deepEqual(ends(span), [FIRST, LAST]);
    assert.deepEqual(ends({from: '2023-01'}), ['2023-01', LAST]);
    assert.deepEqual(ends({to: '2023-01'}), [FIRST, '2023-01']);
    assert.deepEqual(monthsWithin({}), HISTORY);
    assert.deepEqual(ends(null as unknown as PastSpan), [FIRST, LAST]);
  });

  it('may be one month, the first and the last of all too', () => {
    for (const month of [FIRST, '2022-06', LAST]) {
      assert.deepEqual(ends({from: month, to: month}), [month, month]);
      assert.equal(backtest({}, {from: month, to: month}).months.length, 1);
    }
  });

  it('is refused by name where its ends are no months of the history, or in the wrong order', () => {
    const object = {toString: () => '2023-01'};
    const wrong = ['2018-12', '2026-06', '2023', '2023-1', '2023-13', '2023-01-01', ' 2023-01', '', 'January'];
    for (const name of ['from', 'to'])
      for (const value of [...wrong, 202301, 0, NaN, true, ['2023-01'], object, new Date(0), Symbol.iterator])
        assert.throws(
          () => backtest({}, {[name]: value}),
          new RegExp(`^RangeError: ${name} is .*; it must be a month from ${FIRST} to ${LAST}$`),
          String(value),
        );
    assert.throws(
      () => backtest({}, {from: '2023-02', to: '2023-01'}),
      /^RangeError: from is "2023-02"; it must not be after 2023-01$/,
    );
  });

  it('is refused where an input is', () => {
    assert.throws(() => backtest({rigs: -1}), /^RangeError: rigs is -1; it must be /);
    assert.throws(() => backtest({rig_count: 1} as Partial<Inputs>), /^RangeError: rig_count is not an input$/);
  });
});
