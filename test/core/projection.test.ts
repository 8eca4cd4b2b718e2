import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {
  calculate,
  type Inputs,
  type Month,
  PARAMETERS,
  project,
  type Projection,
  subsidyAt,
} from '../../src/core/index.js';
import {DAYS_PER_MONTH, shareAfterRevenueCharges} from '../../src/core/day.js';
import {meanSubsidy} from '../../src/core/mining.js';
import {halvingsAhead} from '../../src/core/projection.js';
import {runs} from '../runs.js';
import {validInputs} from './arbitraries.js';
import {nearness} from './close.js';
import {propertiesIn} from './for-every.js';
import {inMonth, shareInWinter} from './winter.js';

const RUNS = runs(200, 10_000);
const BLOCKS_PER_MONTH = 4383;
const BLOCKS_PER_ERA = 210_000;

/** Below this the numbers themselves have fewer digits, and nothing relative holds. */
const VANISHING = 1e-250;

const {forEvery, forThose} = propertiesIn(RUNS);

const {assertClose} = nearness({tolerance: 1e-11, vanishing: VANISHING});

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function at(months: readonly Month[], month: number): Month {
  const found = months[month - 1];
  assert.ok(found);
  return found;
}

/** Each 12 months from the first, the last of them perhaps fewer. */
const years = (months: readonly Month[]): Month[][] =>
  Array.from({length: Math.ceil(months.length / 12)}, (_, year) => months.slice(12 * year, 12 * year + 12));

/** The market stands still: no trend, no halving before the horizon, and the rigs never stand still on purpose. */
const still = validInputs.map((inputs): Inputs => {
  const intoEra = inputs.blockHeight % BLOCKS_PER_ERA;
  const latest = BLOCKS_PER_ERA - inputs.horizon * BLOCKS_PER_MONTH - 1;
  return {
    ...inputs,
    difficultyGrowth: 0,
    priceGrowth: 0,
    curtail: false,
    blockHeight: inputs.blockHeight - intoEra + Math.max(0, Math.min(intoEra, latest)),
    horizon: Math.min(inputs.horizon, 47),
  };
});

/** Nothing changes from month to month, winter included. */
const flat = still.map((inputs): Inputs => ({...inputs, winterUptime: 100}));

/** The share of the day that the approvals feed. */
const suppliedBy = ({rigs, rigPower, coolingOverhead, approvalDelay, purchaseCap, purchasesAhead}: Inputs): number => {
  const megawatts = (rigs * rigPower * (1 + coolingOverhead / 100)) / 1000;
  return approvalDelay === 0 || megawatts === 0
    ? Infinity
    : (purchasesAhead * (purchaseCap / megawatts)) / (approvalDelay / 60);
};

/** What the rigs cost: their own price, or the price of their hashrate. */
const invested = ({rigs, rigPrice, rigPricePerTh, rigHashrate}: Inputs): number =>
  rigs * (rigPrice ?? rigPricePerTh * rigHashrate);

/** Sums before they are set off against one another. */
const stakes = ({months}: Projection, inputs: Inputs): number =>
  invested(inputs) + sum(months.map(({revenue, costs, tax}) => revenue + Math.abs(costs) + Math.abs(tax)));

describe('For every valid input, the months ahead', () => {
  it('are finite numbers, and zero has no sign', () => {
    forEvery(validInputs, (inputs) => {
      const {months, ...whole} = project(inputs);
      assert.equal(months.length, inputs.horizon);
      for (const [name, value] of Object.entries(whole)) {
        const optional = name === 'payback' || name === 'paybackFlat';
        assert.ok(Number.isFinite(value) || (optional && value === null), `${name} is ${String(value)}`);
        assert.ok(!Object.is(value, -0), `${name} is −0`);
      }
      for (const month of months)
        for (const [name, value] of Object.entries(month) as [string, number][])
          assert.ok(Number.isFinite(value) && !Object.is(value, -0), `${name} of month ${month.month} is ${value}`);
    });
  });

  it('have all their figures, are frozen throughout, and survive JSON', () => {
    forEvery(validInputs, (inputs) => {
      const projection = project(inputs);
      assert.deepEqual(Object.keys(projection), ['months', 'payback', 'paybackFlat', 'npv', 'resale', 'finalBalance']);
      assert.deepEqual(
        Object.keys(at(projection.months, 1)),
        'month revenue costs tax netProfit cash btcMined btcHeld balance price difficulty subsidy'.split(' '),
      );
      for (const part of [projection, projection.months, ...projection.months]) assert.ok(Object.isFrozen(part));
      assert.deepEqual(JSON.parse(JSON.stringify(projection)), projection);
    });
  });

  it('spend and keep what they earn', () => {
    forEvery(validInputs, (inputs) => {
      for (const year of years(project(inputs).months)) {
        // Tax and net are what a month adds to those of its year, so they have the digits of the year's sums.
        let yearSoFar = 0;
        for (const {revenue, costs, netProfit, tax} of year) {
          yearSoFar += revenue + Math.abs(costs) + Math.abs(tax);
          assertClose('revenue', revenue, costs + netProfit, yearSoFar);
        }
      }
    });
  });

  it('owe no negative tax in any year so far, nor any on a loss', () => {
    forEvery(validInputs, (inputs) => {
      for (const year of years(project(inputs).months))
        for (let months = 1; months <= year.length; months++) {
          const soFar = year.slice(0, months);
          const scale = sum(soFar.map(({revenue, costs, tax}) => revenue + Math.abs(costs) + Math.abs(tax)));
          const tax = sum(soFar.map((month) => month.tax));
          const profit = sum(soFar.map((month) => month.netProfit + month.tax));
          assert.ok(tax >= -1e-11 * scale - VANISHING, `${tax}`);
          assertClose('tax of the year so far', tax, (inputs.taxRate / 100) * Math.max(0, profit), scale);
        }
    });
  });

  it('hold the coins that the rule does not make them sell', () => {
    forEvery(validInputs, (inputs) => {
      let [mined, held] = [0, 0];
      for (const {btcMined, btcHeld} of project(inputs).months) {
        mined += btcMined;
        held += (1 - inputs.aifcShare / 100) * btcMined;
        assertClose('btcHeld', btcHeld, held, mined);
      }
    });
  });

  it('balance what was invested, paid in and held', () => {
    forEvery(validInputs, (inputs) => {
      const projection = project(inputs);
      let cash = -invested(inputs);
      for (const month of projection.months) {
        cash += month.cash;
        const worth = month.btcHeld * month.price;
        assertClose(`balance of month ${month.month}`, month.balance, cash + worth, stakes(projection, inputs) + worth);
      }
      const {balance} = at(projection.months, inputs.horizon);
      assertClose(
        'finalBalance',
        projection.finalBalance,
        balance + projection.resale,
        Math.abs(balance) + projection.resale,
      );
    });
  });

  it('are worth their final balance where no discount is made', () => {
    forEvery(validInputs, (inputs) => {
      const projection = project({...inputs, discountRate: 0});
      const {btcHeld, price} = at(projection.months, inputs.horizon);
      assertClose('npv', projection.npv, projection.finalBalance, stakes(projection, inputs) + btcHeld * price);
    });
  });

  it('begin with today’s market', () => {
    forEvery(validInputs, (inputs) => {
      const {price, difficulty} = at(project(inputs).months, 1);
      assert.deepEqual([price, difficulty], [inputs.btcPrice, inputs.difficulty]);
    });
  });

  it('follow their market as a day does on the network', () => {
    forThose(validInputs, 0.05, (inputs) => {
      const {months} = project({...inputs, basis: 'network', curtail: false});
      const summer = project({...inputs, basis: 'network', curtail: false, winterUptime: 100}).months;
      const coins = at(summer, inputs.horizon).btcMined;
      const {btcMined, revenue, price, difficulty, subsidy} = at(months, inputs.horizon);
      const blockHeight = PARAMETERS.blockHeight.max;
      if (difficulty < 1 || difficulty > 1e18 || price < 0.01 || price > 1e8) return false;
      // What the month's blocks pay, as fees of a block that pays hardly anything else.
      const blockFees = subsidy + inputs.blockFees - subsidyAt(blockHeight);
      if (blockFees < 0.01 || blockFees > 50) return false;
      const day = calculate({
        ...inMonth(inputs.horizon, inputs),
        basis: 'network',
        difficulty,
        btcPrice: price,
        blockHeight,
        blockFees,
      });
      assertClose('btcMined', btcMined, day.btcMined * DAYS_PER_MONTH, coins);
      assertClose('revenue', revenue, day.revenue * DAYS_PER_MONTH, coins * price);
      return true;
    });
  });

  it('earn the same on every basis that says the same today', () => {
    forThose(validInputs, 0.2, (inputs) => {
      const network: Inputs = {...inputs, basis: 'network'};
      const {hashprice, rigRevenue} = calculate(network).today;
      if (hashprice === null || rigRevenue === null || rigRevenue < 1e-100) return false;
      if (hashprice > PARAMETERS.hashprice.max || rigRevenue > PARAMETERS.rigRevenue.max) return false;
      const {months} = project({...network, curtail: false});
      for (const other of [
        {basis: 'hashprice', hashprice},
        {basis: 'rig-revenue', rigRevenue},
      ] as const)
        for (const month of project({...network, ...other, curtail: false}).months) {
          const same = at(months, month.month);
          assertClose(`revenue by ${other.basis}`, month.revenue, same.revenue, same.revenue);
          assertClose(`btcMined by ${other.basis}`, month.btcMined, same.btcMined, same.btcMined);
        }
      return true;
    });
  });
});

describe('A month in which nothing changes', () => {
  it('is the day times the days of a month, but for the course of the tax', () => {
    forEvery(flat, (inputs) => {
      const day = calculate(inputs);
      for (const {month, revenue, costs, tax, netProfit, btcMined, subsidy} of project(inputs).months) {
        const scale = month * DAYS_PER_MONTH * (day.revenue + day.costs.total);
        assert.equal(revenue, day.revenue * DAYS_PER_MONTH);
        assert.equal(btcMined, day.btcMined * DAYS_PER_MONTH);
        assert.equal(subsidy, subsidyAt(inputs.blockHeight));
        assertClose('costs', costs, day.costs.total * DAYS_PER_MONTH, scale);
        assertClose('tax', tax, day.costs.tax * DAYS_PER_MONTH, scale);
        assertClose('netProfit', netProfit, day.netProfit * DAYS_PER_MONTH, scale);
      }
    });
  });

  it('pays back in the time that the flat figure says', () => {
    forThose(
      flat.map((inputs): Inputs => {
        // A price that is earned back within the horizon more often than by chance.
        const {netProfit} = calculate(inputs);
        const rigPrice = (Math.max(0, netProfit) * 400) / Math.max(1, inputs.rigs);
        return {...inputs, rigPrice: Math.min(rigPrice, PARAMETERS.rigPrice.max)};
      }),
      0.1,
      (inputs) => {
        const {payback, paybackFlat} = project(inputs);
        const {netProfit, revenue} = calculate(inputs);
        if (paybackFlat === null || netProfit < 1e-6 * revenue || netProfit < VANISHING) return false;
        if (Math.abs(paybackFlat - inputs.horizon) < 1e-6) return false;
        if (paybackFlat > inputs.horizon) assert.equal(payback, null);
        else assertClose('payback', payback, paybackFlat, paybackFlat, 1e-6);
        return payback !== null;
      },
    );
  });
});

describe('The payback', () => {
  it('is the time at which the balance, drawn month by month, comes to zero', () => {
    forThose(validInputs, 0.1, (inputs) => {
      const {payback, months} = project(inputs);
      const balances = [-invested(inputs), ...months.map(({balance}) => balance)];
      const turn = balances.findIndex((balance) => balance >= 0);
      if (turn <= 0) {
        assert.equal(payback, null);
        return false;
      }
      assert.ok(payback !== null && payback >= turn - 1 && payback <= turn, `${String(payback)} in month ${turn}`);
      const [before, after] = [balances[turn - 1] ?? NaN, balances[turn] ?? NaN];
      assertClose(
        'the balance at the payback',
        before + (after - before) * (payback - turn + 1),
        0,
        Math.max(-before, after),
      );
      return true;
    });
  });

  it('has no value without an investment', () => {
    for (const inputs of [{rigPrice: 0}, {rigPricePerTh: 0}, {rigs: 0}]) {
      const {payback, paybackFlat} = project({...inputs, electricityPrice: 0});
      assert.deepEqual([payback, paybackFlat], [null, null]);
    }
    const {payback, months} = project({rigPrice: 0, electricityPrice: 0.088, priceGrowth: 5});
    assert.ok(at(months, 1).balance < 0 && at(months, 12).balance > 0);
    assert.equal(payback, null);
  });

  it('has no flat value where the day earns nothing, or nothing but rounding noise', () => {
    assert.equal(project({electricityPrice: 0.2}).paybackFlat, null);
    const even = {electricityPrice: calculate().breakEven.electricityPrice ?? NaN};
    assert.equal(project(even).paybackFlat, null);
  });
});

describe('Curtailment', () => {
  it('lets the rigs stand still exactly in the months in which running loses more', () => {
    forThose(validInputs, 0.2, (inputs) => {
      const running = project({...inputs, curtail: false}).months;
      const summer = project({...inputs, curtail: false, winterUptime: 100}).months;
      const powerOf = (day: Inputs): number => {
        const {electricity, levy} = calculate(day).costs;
        return (electricity + levy) * DAYS_PER_MONTH;
      };
      const paidInSummer = powerOf(inputs);
      let stood = false;
      for (const month of project({...inputs, curtail: true}).months) {
        const same = at(running, month.month);
        const left = shareAfterRevenueCharges(inputs) * same.revenue - powerOf(inMonth(month.month, inputs));
        const stake = at(summer, month.month).revenue + paidInSummer;
        if (Math.abs(left) <= 1e-11 * stake + VANISHING) continue;
        if (left < 0) {
          stood = true;
          const fixed = inputs.fixedCosts + inputs.complianceFixed;
          assert.deepEqual([month.revenue, month.btcMined], [0, 0]);
          assertClose('costs before tax', month.costs - month.tax, fixed, fixed + Math.abs(month.tax));
        } else assert.deepEqual([month.revenue, month.btcMined], [same.revenue, same.btcMined]);
        assert.deepEqual([month.price, month.difficulty, month.subsidy], [same.price, same.difficulty, same.subsidy]);
      }
      return stood;
    });
  });
});

describe('Winter', () => {
  it('leaves a month the uptime that the grid has power for or the approvals feed, whichever is less', () => {
    let approvalsCount = 0;
    forThose(validInputs, 0.1, (inputs) => {
      const running: Inputs = {...inputs, curtail: false};
      const always = project({...running, uptime: 100, winterUptime: 100, approvalDelay: 0}).months;
      const supply = suppliedBy(inputs);
      let winterCounts = false;
      for (const {month, btcMined} of project(running).months) {
        const left = inMonth(month, inputs).uptime / 100;
        const whole = at(always, month).btcMined;
        assertClose(`btcMined of month ${month}`, btcMined, whole * Math.min(left, supply), whole);
        if (left < Math.min(inputs.uptime / 100, supply)) winterCounts = true;
        else if (left < inputs.uptime / 100) approvalsCount++;
      }
      return winterCounts;
    });
    assert.ok(approvalsCount > RUNS, `approvals left less than winter in ${approvalsCount} months`);
  });

  it('makes a month in a still market one of days with the uptime that is left: revenue, coins and costs', () => {
    forThose(still, 0.1, (inputs) => {
      const summer = calculate(inputs);
      let mixed = false;
      for (const {month, revenue, costs, tax, btcMined} of project(inputs).months) {
        const day = calculate(inMonth(month, inputs));
        const spent = summer.costs.total * DAYS_PER_MONTH;
        assertClose('revenue', revenue, day.revenue * DAYS_PER_MONTH, summer.revenue * DAYS_PER_MONTH);
        assertClose('btcMined', btcMined, day.btcMined * DAYS_PER_MONTH, summer.btcMined * DAYS_PER_MONTH);
        const beforeTax = (day.costs.total - day.costs.tax) * DAYS_PER_MONTH;
        assertClose('costs before tax', costs - tax, beforeTax, spent + Math.abs(tax));
        if (day.revenue > 0 && day.revenue < summer.revenue * 0.99) mixed = true;
      }
      return mixed;
    });
  });

  it('leaves a month without a day of November to March as it is', () => {
    forThose(validInputs, 0.5, (inputs) => {
      const summer = project({...inputs, winterUptime: 100}).months;
      const same = project(inputs).months.filter(({month}) => shareInWinter(month, inputs.blockHeight) === 0);
      for (const {month, revenue, btcMined} of same) {
        const {revenue: expected, btcMined: coins} = at(summer, month);
        assert.deepEqual([revenue, btcMined], [expected, coins], `month ${month}`);
      }
      return same.length > 0;
    });
  });

  it('changes nothing where its hours have power too', () => {
    forEvery(validInputs, (inputs) => {
      const running: Inputs = {...inputs, winterUptime: 100, curtail: false};
      const {effectiveUptime} = calculate(inputs);
      const always = project({...running, uptime: 100, approvalDelay: 0}).months;
      for (const {month, btcMined} of project(running).months) {
        const whole = at(always, month).btcMined;
        assertClose(`btcMined of month ${month}`, btcMined, whole * effectiveUptime, whole);
      }
    });
  });

  it('is no part of the day, nor of the flat payback', () => {
    forEvery(validInputs, (inputs) => {
      const dark = {...inputs, winterUptime: 0};
      assert.equal(project(dark).paybackFlat, calculate(inputs).paybackFlat);
    });
    assert.deepEqual(calculate({winterUptime: 0}), calculate());
  });

  it('without power stops the farm from the first of November until the end of March', () => {
    // Month 1 begins on 5 October 2026; months 2 to 6 begin on 4 November to 6 March.
    const {months} = project({winterUptime: 0, horizon: 9});
    const day = calculate();
    assert.deepEqual(
      months.slice(1, 5).map(({btcMined}) => btcMined),
      [0, 0, 0, 0],
    );
    const daysOf = (month: number) => at(months, month).btcMined / day.btcMined;
    // Of month 1 the days from 5 October, of month 6 those from 1 April until it ends after 182.625 days; then all days.
    assertClose('days of month 1', daysOf(1), 27);
    assertClose('days of month 6', daysOf(6), 182.625 - 178);
    assert.deepEqual([7, 8, 9].map(daysOf), [DAYS_PER_MONTH, DAYS_PER_MONTH, DAYS_PER_MONTH]);
  });
});

describe('The halving', () => {
  it('falls on its own block inside its month', () => {
    for (const before of [1, 1000, BLOCKS_PER_MONTH - 1]) {
      const blocks = Array.from({length: BLOCKS_PER_MONTH}, (_, block) => subsidyAt(BLOCKS_PER_ERA - before + block));
      const mean = meanSubsidy(BLOCKS_PER_ERA - before, BLOCKS_PER_MONTH);
      assertClose('mean subsidy', mean, sum(blocks) / BLOCKS_PER_MONTH, mean);
      const [month] = project({blockHeight: BLOCKS_PER_ERA - before, horizon: 1}).months;
      assert.equal(month?.subsidy, mean);
    }
  });

  it('leaves the months before and after it whole', () => {
    const {months} = project({blockHeight: BLOCKS_PER_ERA - BLOCKS_PER_MONTH, horizon: 2});
    assert.deepEqual(
      months.map(({subsidy}) => subsidy),
      [50, 25],
    );
  });

  it('makes the month’s revenue less than its day’s, on a basis that knows no blocks too', () => {
    const blockHeight = BLOCKS_PER_ERA - BLOCKS_PER_MONTH / 3;
    for (const basis of [{}, {hashprice: 40}, {rigRevenue: 1}]) {
      const {revenue} = calculate({...basis, blockHeight, blockFees: 0});
      const {months} = project({...basis, blockHeight, blockFees: 0, horizon: 1});
      assertClose('revenue', at(months, 1).revenue, (revenue * DAYS_PER_MONTH * 2) / 3, revenue);
    }
  });
});

describe('The halvings ahead', () => {
  it('are at their blocks, in months from today, up to the horizon', () => {
    assert.deepEqual(halvingsAhead({blockHeight: BLOCKS_PER_ERA - BLOCKS_PER_MONTH, horizon: 48}), [1]);
    assert.deepEqual(halvingsAhead({blockHeight: BLOCKS_PER_ERA - BLOCKS_PER_MONTH / 2, horizon: 49}), [
      0.5,
      0.5 + BLOCKS_PER_ERA / BLOCKS_PER_MONTH,
    ]);
    assert.deepEqual(halvingsAhead({blockHeight: 0, horizon: 47}), []);
    assert.deepEqual(halvingsAhead({blockHeight: BLOCKS_PER_ERA - 12 * BLOCKS_PER_MONTH, horizon: 12}), [12]);
    assert.deepEqual(halvingsAhead({blockHeight: BLOCKS_PER_ERA - 12 * BLOCKS_PER_MONTH - 1, horizon: 12}), []);
  });
});

describe('At the ends of every range', () => {
  const ends = {
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
  for (const basis of [{}, {hashprice: 1_000_000}, {rigRevenue: 1_000_000}])
    for (const priceGrowth of [-50, 50])
      for (const difficultyGrowth of [-50, 50])
        for (const discountRate of [0, 1000])
          it(`has values: ${JSON.stringify({...basis, priceGrowth, difficultyGrowth, discountRate})}`, () => {
            const {months, npv, finalBalance} = project({
              ...ends,
              ...basis,
              priceGrowth,
              difficultyGrowth,
              discountRate,
            });
            for (const value of [npv, finalBalance, ...months.flatMap((month) => Object.values(month) as number[])])
              assert.ok(Number.isFinite(value));
          });
});

describe('Whatever cannot be projected', () => {
  it('is refused by its name', () => {
    assert.throws(
      () => project({horizon: 121}),
      /^RangeError: horizon is 121; it must be a whole number from 1 to 120/,
    );
    assert.throws(() => project({horizons: 12} as Partial<Inputs>), /^RangeError: horizons is not an input$/);
  });
});
