import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {calculate, type Inputs, project, type Result} from '../../src/core/index.js';
import {runs} from '../runs.js';
import {validInputs} from './arbitraries.js';
import {nearness} from './close.js';
import {propertiesIn} from './for-every.js';

const RUNS = runs(200, 10_000);
const {forEvery, forThose} = propertiesIn(RUNS);
const {assertClose} = nearness({tolerance: 1e-9, vanishing: 1e-280});

/** Days in a month of the model. */
const MONTH = 365.25 / 12;

describe('A tax of 100 %', () => {
  it('leaves nothing of a day’s profit, to the last digit, and no payback', () => {
    forThose(validInputs, 0.1, (inputs) => {
      const {netProfit, profitBeforeTax, paybackFlat} = calculate({...inputs, taxRate: 100});
      assert.equal(netProfit, Math.min(0, profitBeforeTax));
      assert.equal(paybackFlat, null);
      return profitBeforeTax > 0;
    });
  });

  it('leaves nothing of a month’s profit, to the last digit, but for what makes up for losses of its year', () => {
    forThose(validInputs, 0.1, (inputs) => {
      const {months, paybackFlat} = project({...inputs, taxRate: 100});
      assert.equal(paybackFlat, null);
      let lost = false;
      let taxed = false;
      for (const {month, netProfit, tax} of months) {
        if (month % 12 === 1) lost = false;
        assert.ok(netProfit <= 0 || lost, `${netProfit} is left of month ${month}`);
        // A month that pays tax brings its year to a profit, of which nothing is left.
        if (tax > 0) [lost, taxed] = [false, true];
        else if (netProfit < 0) lost = true;
      }
      return taxed;
    });
  });

  it('leaves exactly nothing of every month in a market that stands still', () => {
    for (const inputs of [
      {},
      {rigRevenue: 1.37},
      {hashprice: 51.3, fixedCosts: 777},
      {electricityVat: 3, poolFee: 0.1},
    ]) {
      const horizon = 18;
      const {months} = project({electricityPrice: 0.07, ...inputs, taxRate: 100, horizon});
      assert.deepEqual(
        months.map(({netProfit}) => netProfit),
        Array.from({length: horizon}, () => 0),
      );
      for (const {tax} of months) assert.ok(tax > 0);
    }
  });
});

describe('A difficulty of 1', () => {
  const FEES = 0.019_377_883_3;
  const PRICE = 85_956.45;

  /** The day of the worked example with some inputs of its own, in arithmetic as plain as it gets. */
  const plainDay = ({rigs = 1000, electricityPrice = 0.08, electricityVat = 0, miningLevy = 0, fixedCosts = 0}) => {
    const coins = (rigs * (400 / 17.5) * 1e12 * 86_400 * (3.125 + FEES)) / 4_294_967_296;
    const revenue = coins * PRICE;
    const energy = rigs * 0.4 * 24;
    const perKwh = electricityPrice * (1 + electricityVat / 100) + miningLevy / 441.23;
    const fixed = fixedCosts / MONTH;
    const profit = revenue - energy * perKwh - 0.1 * revenue - fixed;
    const net = 0.85 * profit;
    const need = (energy * perKwh + fixed) / 0.9;
    return {
      btcMined: coins,
      revenue,
      profitBeforeTax: profit,
      netProfit: net,
      margin: net / revenue,
      legalBurden: (0.1 * revenue + (energy * miningLevy) / 441.23 + 0.15 * profit) / revenue,
      lostHour: (0.9 * revenue - energy * perKwh) / 24,
      paybackFlat: (rigs * 15 * (400 / 17.5)) / (net * MONTH),
      breakEven: {
        electricityPrice: ((0.9 * revenue - fixed) / energy - miningLevy / 441.23) / (1 + electricityVat / 100),
        btcPrice: need / coins,
        hashprice: need / (rigs * (0.4 / 17.5)),
        rigRevenue: need / rigs,
        efficiency: (((0.9 * revenue - fixed) / (rigs * 24 * perKwh)) * 1000) / (400 / 17.5),
        rigs: fixed === 0 ? null : fixed / ((0.9 * revenue - energy * perKwh) / rigs),
      },
    };
  };

  const assertFigures = (actual: object, expected: object, path = ''): void => {
    for (const [name, value] of Object.entries(expected) as [string, number | null | object][]) {
      const found = (actual as Readonly<Record<string, unknown>>)[name];
      if (value === null) assert.equal(found, null, path + name);
      else if (typeof value === 'number') assertClose(path + name, found as number | null, value);
      else assertFigures(found as object, value, `${path}${name}.`);
    }
  };

  it('gives the figures of plain arithmetic, though a day earns more than the world has', () => {
    for (const inputs of [
      {},
      {rigs: 1, fixedCosts: 1e9},
      {rigs: 10_000_000, electricityPrice: 100, electricityVat: 16, miningLevy: 2},
      {rigs: 7, electricityVat: 100, miningLevy: 1000, fixedCosts: 1234.5},
    ])
      assertFigures(calculate({...inputs, difficulty: 1}), plainDay(inputs));
  });

  it('gives the months of plain arithmetic', () => {
    const {months, payback} = project({difficulty: 1, horizon: 12});
    const {btcMined, revenue, netProfit} = plainDay({});
    for (const month of months) {
      assertClose('btcMined', month.btcMined, btcMined * MONTH);
      assertClose('revenue', month.revenue, revenue * MONTH);
      assertClose('netProfit', month.netProfit, netProfit * MONTH);
      assertClose('balance', month.balance, month.month * netProfit * MONTH - (1000 * 15 * 400) / 17.5);
    }
    assertClose('payback', payback, (1000 * 15 * 400) / 17.5 / (netProfit * MONTH));
  });

  it('has for each figure a number or none, whatever else is entered', () => {
    const assertNumbers = (result: object): void => {
      for (const [name, value] of Object.entries(result))
        if (typeof value === 'object' && value !== null) assertNumbers(value as object);
        else assert.ok(value === null || Number.isFinite(value), `${name} is ${String(value)}`);
    };
    forEvery(validInputs, (inputs) => {
      assertNumbers(calculate({...inputs, difficulty: 1}));
      assertNumbers(project({...inputs, difficulty: 1}));
    });
  });
});

describe('No rigs', () => {
  it('earn nothing, use nothing, cost nothing, and have no figure that is a share of one', () => {
    forEvery(validInputs, (inputs) => {
      const day = calculate({...inputs, rigs: 0});
      const {revenue, energy, power, purchases, btcMined, investment} = day;
      assert.deepEqual([revenue, energy, power, purchases, btcMined, investment], [0, 0, 0, 0, 0, 0]);
      const {margin, legalBurden, neededSaleShare, minutesPerPurchase, paybackFlat} = day;
      assert.deepEqual(
        [margin, legalBurden, neededSaleShare, minutesPerPurchase, paybackFlat],
        [null, null, null, null, null],
      );
      assert.deepEqual(Object.values(day.breakEven), [null, null, null, null, null, null]);
      assert.equal(day.today.rigs, 0);
      assertClose('the loss', -day.netProfit, inputs.fixedCosts / MONTH + inputs.complianceFixed / MONTH);
    });
  });

  it('pay nothing back in the months ahead, in which only fixed costs go on', () => {
    forEvery(validInputs, (inputs) => {
      const {months, payback, paybackFlat, resale} = project({...inputs, rigs: 0});
      assert.deepEqual([payback, paybackFlat, resale], [null, null, 0]);
      for (const {revenue, btcMined, tax, costs} of months) {
        assert.deepEqual([revenue, btcMined, tax], [0, 0, 0]);
        assertClose('costs', costs, inputs.fixedCosts + inputs.complianceFixed);
      }
    });
  });
});

describe('The break-even of rigs', () => {
  const earning: Partial<Inputs> = {rigRevenue: 1.2, fixedCosts: 1500};
  const rigsOf = (inputs: Partial<Inputs>): Result['breakEven']['rigs'] => calculate(inputs).breakEven.rigs;

  it('is what one rig leaves, divided into the fixed costs', () => {
    const left = 0.9 * 1.2 - 0.4 * 24 * 0.08;
    assertClose('rigs', rigsOf(earning), 1500 / MONTH / left);
    assertClose('rigs', rigsOf({...earning, complianceFixed: 600}), 2100 / MONTH / left);
    assertClose('rigs at half the uptime', rigsOf({...earning, uptime: 50}), (2 * 1500) / MONTH / left);
    assertClose('rigs of a farm of 7', rigsOf({...earning, rigs: 7}), 1500 / MONTH / left);
    const taxed = 0.9 * 1.2 - 0.4 * 24 * (0.08 * 1.12 + 2 / 441.23);
    assertClose('rigs', rigsOf({...earning, electricityVat: 12, miningLevy: 2}), 1500 / MONTH / taxed);
  });

  it('has no value where nothing is fixed', () => {
    assert.equal(rigsOf({...earning, fixedCosts: 0}), null);
    forEvery(validInputs, (inputs) => {
      assert.equal(rigsOf({...inputs, fixedCosts: 0, complianceFixed: 0}), null);
    });
  });

  it('has no value where a rig does not pay its way, or just does', () => {
    assert.notEqual(rigsOf({...earning, electricityPrice: 0.1124}), null);
    assert.equal(rigsOf({...earning, electricityPrice: 0.1126}), null);
    assert.equal(rigsOf({rigRevenue: 0, electricityPrice: 0, fixedCosts: 1500}), null);
    forThose(validInputs, 0.1, (inputs) => {
      const {lostHour, breakEven} = calculate({...inputs, fixedCosts: 1500});
      if (lostHour === null || lostHour > 0) return false;
      assert.equal(breakEven.rigs, null);
      return true;
    });
  });

  it('has no value where the rigs are never on', () => {
    assert.equal(rigsOf({...earning, uptime: 0}), null);
    assert.equal(rigsOf({...earning, rigs: 0}), null);
  });

  it('has no value where the approvals could not feed so many rigs', () => {
    // 158 rigs draw 63.2 kW, which one purchase of 1 MWh feeds for 949.5 minutes.
    const needed = rigsOf(earning) ?? NaN;
    assert.equal(Math.ceil(needed), 158);
    const lasts = (60 * 1000) / (needed * 0.4);
    for (const rigs of [1, 158, 5000]) {
      assertClose('rigs', rigsOf({...earning, rigs, approvalDelay: lasts * 0.999}), needed);
      assert.equal(rigsOf({...earning, rigs, approvalDelay: lasts * 1.001}), null);
      assertClose('rigs', rigsOf({...earning, rigs, approvalDelay: lasts * 1.001, purchasesAhead: 2}), needed);
      // At 90 % of the day the farm needs more rigs by a ninth, which together draw the same.
      assertClose('rigs', rigsOf({...earning, rigs, uptime: 90, approvalDelay: lasts * 0.999}), needed / 0.9);
      assert.equal(rigsOf({...earning, rigs, uptime: 90, approvalDelay: lasts * 1.001}), null);
    }
  });
});
