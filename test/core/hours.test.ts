import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import fc from 'fast-check';

import {
  type Basis,
  calculate,
  type HourOffer,
  type Inputs,
  PARAMETERS,
  planHours,
  subsidyAt,
} from '../../src/core/index.js';
import {fixedPerDay, levyPerKwh, shareAfterRevenueCharges} from '../../src/core/day.js';
import {highestBid, hoursAsInputs, totalOf} from '../../src/core/hours.js';
import {delayForLostHours, hoursLost} from '../../src/core/marketplace.js';
import {runs} from '../runs.js';
import {validInputs} from './arbitraries.js';
import {nearness} from './close.js';
import {propertiesIn} from './for-every.js';

const {forEvery, forThose} = propertiesIn(runs(100, 5_000));
const {assertClose} = nearness({tolerance: 1e-9, vanishing: 1e-250});

const prices = fc.oneof(
  {weight: 6, arbitrary: fc.integer({min: -20, max: 200}).map((tenths) => tenths / 1000)},
  {weight: 1, arbitrary: fc.double({min: -100, max: 100, noNaN: true})},
  {weight: 1, arbitrary: fc.constantFrom(-100, 100, 0, -0, Number.MIN_VALUE)},
);

const quotas = fc.oneof(
  {weight: 4, arbitrary: fc.constantFrom(null, undefined)},
  {weight: 4, arbitrary: fc.integer({min: 0, max: 4000}).map((kwh) => kwh / 1000)},
  {weight: 1, arbitrary: fc.constantFrom(0, -0, Number.MIN_VALUE, 1e300, Infinity)},
);

const offers: fc.Arbitrary<HourOffer> = fc.record({price: prices, available: quotas});
const days = fc.array(offers, {minLength: 24, maxLength: 24});

/** A day whose hours have all the same price, and no quota. */
const flatDay = (price: number): HourOffer[] => Array.from({length: 24}, () => ({price}));

/** Inputs of any kind, all of which `planHours` takes. */
const anyDay = fc.tuple(validInputs, days);

const DEFAULTS = Object.fromEntries(Object.entries(PARAMETERS).map(([key, row]) => [key, row.default]));

/** Inputs with the defaults for those left out. */
const completed = (inputs: Partial<Inputs>): Inputs => ({...DEFAULTS, ...inputs}) as Inputs;

/** The largest of the sums that a plan's net is the difference of. */
const stakeOf = (inputs: Inputs, hours: readonly HourOffer[]): number =>
  planHours(inputs, hours).rows.reduce(
    (sum, {cost, levy, revenue}) => sum + Math.abs(cost) + levy + revenue,
    fixedPerDay(inputs),
  );

describe('A day bought by the hour', () => {
  it('never earns less by its chosen hours than by all, or by none', () => {
    forEvery(anyDay, ([inputs, hours]) => {
      const {chosen, always} = planHours(inputs, hours);
      const noise = 1e-9 * stakeOf(inputs, hours);
      assert.ok(chosen.netProfit >= always.netProfit - noise);
      assert.ok(chosen.netProfit >= totalOf(inputs, []).netProfit - noise);
    });
  });

  it('has no better set of hours than the one chosen: twelve hours, all 4,096 sets', () => {
    const closed: HourOffer[] = Array.from({length: 12}, () => ({price: 0.05, available: 0}));
    const taxed = fc.tuple(
      fc.record({
        rigPower: fc.constantFrom(3.5, 3.01),
        rigHashrate: fc.constantFrom(95, 140, 200),
        taxRate: fc.constantFrom(0, 15, 20, 100),
        fixedCosts: fc.constantFrom(0, 9000, 1e6),
        complianceFixed: fc.constantFrom(0, 500),
        electricityVat: fc.constantFrom(0, 16),
        miningLevy: fc.constantFrom(0, 2),
        complianceRate: fc.constantFrom(0, 10, 100),
        uptime: fc.constantFrom(0, 97, 100),
        basis: fc.constantFrom<Basis>('network', 'hashprice', 'rig-revenue'),
        hashprice: fc.constant(45),
        rigRevenue: fc.constant(9),
      }),
      fc.array(offers, {minLength: 12, maxLength: 12}),
    );
    let choices = 0;
    fc.assert(
      fc.property(taxed, ([inputs, hours]) => {
        const day = [...hours, ...closed];
        const {rows, chosen} = planHours(inputs, day);
        const twelve = rows.slice(0, 12);
        const fixed = ((inputs.fixedCosts + inputs.complianceFixed) * 12) / 365.25;
        const noise = 1e-9 * (1 + Math.abs(chosen.netProfit) + stakeOf(completed(inputs), day));
        for (let set = 0; set < 4096; set++) {
          const profit = twelve.reduce(
            (sum, {contribution}, hour) => sum + (set & (1 << hour) ? contribution : 0),
            -fixed,
          );
          const net = profit - (inputs.taxRate / 100) * Math.max(0, profit);
          assert.ok(net <= chosen.netProfit + noise, `the set ${set} leaves ${net}, not ${chosen.netProfit}`);
        }
        if (chosen.hours > 0 && chosen.hours < 12) choices++;
      }),
      {numRuns: 40},
    );
    assert.ok(choices > 5, `${choices} days had a choice`);
  });

  it('at one price without quotas is the day of calculate without approvals, in at least as many purchases', () => {
    forEvery(validInputs, (inputs) => {
      const day = calculate({...inputs, approvalDelay: 0});
      const {always, rows} = planHours(inputs, flatDay(inputs.electricityPrice));
      const size = Math.max(day.revenue, day.costs.total);
      assertClose('energy', always.energy, day.energy);
      assertClose('revenue', always.revenue, day.revenue);
      assertClose('electricity', always.electricity, day.costs.electricity);
      assertClose('netProfit', always.netProfit, day.netProfit, size);
      // The 24th part of the smallest number is nothing.
      if (day.energy > 1e-250)
        assert.ok(always.purchases >= day.purchases, `${always.purchases} purchases, ${day.purchases} a day`);
      for (const row of rows) assert.deepEqual({...row, hour: 0}, rows[0]);
    });
  });

  it('leaves the approvals out', () => {
    forEvery(anyDay, ([inputs, hours]) => {
      assert.deepEqual(
        planHours({...inputs, approvalDelay: 10_080, purchasesAhead: 1}, hours),
        planHours({...inputs, approvalDelay: 0}, hours),
      );
    });
  });

  it('does not depend on the order of its hours, but for rounding and their names', () => {
    forEvery(anyDay, ([inputs, hours]) => {
      const [one, other] = [planHours(inputs, hours), planHours(inputs, [...hours].reverse())];
      assert.deepEqual(
        other.rows.map((row) => ({...row, hour: 23 - row.hour})).reverse(),
        one.rows.map((row) => ({...row})),
      );
      assert.equal(other.chosen.hours, one.chosen.hours);
      assertClose('netProfit', other.chosen.netProfit, one.chosen.netProfit, stakeOf(inputs, hours));
    });
  });

  it('has the highest bid as the price at which an hour leaves nothing', () => {
    forThose(validInputs, 0.2, (inputs) => {
      const bid = highestBid(inputs);
      if (bid === null || Math.abs(bid) > 100 || inputs.uptime === 0) return false;
      const [row] = planHours(inputs, flatDay(bid)).rows;
      assertClose('contribution', row?.contribution ?? NaN, 0, Math.max(row?.revenue ?? 0, Math.abs(row?.cost ?? 0)));
      return true;
    });
  });

  it('buys no more than an hour offers, and runs no longer than its uptime', () => {
    forEvery(anyDay, ([inputs, hours]) => {
      const load = inputs.rigs * inputs.rigPower * (1 + inputs.coolingOverhead / 100);
      for (const {hour, energy, purchases} of planHours(inputs, hours).rows) {
        const most = Math.min(load * (inputs.uptime / 100), (hours[hour]?.available ?? Infinity) * 1000);
        assert.ok(energy <= most * (1 + 1e-12) + 1e-300, `${energy} kWh, of ${most}`);
        assert.ok(
          Number.isInteger(purchases) && purchases * inputs.purchaseCap * 1000 >= energy * (1 - 2e-12) - 1e-300,
        );
      }
    });
  });
});

/** Every number of a plan, by its path, and that it can be sent. */
function assertSound(plan: object): void {
  assert.deepEqual(JSON.parse(JSON.stringify(plan)), plan);
  const visit = (part: object, path: string): void => {
    assert.ok(Object.isFrozen(part), `${path} is not frozen`);
    for (const [name, value] of Object.entries(part) as [string, unknown][])
      if (typeof value === 'object' && value !== null) visit(value, `${path}.${name}`);
      else if (typeof value === 'number')
        assert.ok(Number.isFinite(value) && !Object.is(value, -0), `${path}.${name} is ${value}`);
  };
  visit(plan, 'plan');
}

describe('The edges of a day bought by the hour', () => {
  it('are finite numbers, none of them −0, frozen throughout, whatever is entered', () => {
    forEvery(anyDay, ([inputs, hours]) => {
      assertSound(planHours(inputs, hours));
    });
  });

  it('are sound at every end of every range', () => {
    const edges: Partial<Inputs>[] = Object.entries(PARAMETERS).flatMap(([key, row]) =>
      row.kind === 'number' ? [{[key]: row.min}, {[key]: row.max}, ...(row.min <= 0 ? [{[key]: -0}] : [])] : [],
    );
    const marked: HourOffer[] = [-100, 100, 0, -0, 0.05, -0.05].flatMap((price) =>
      [null, 0, -0, Infinity].map((available) => ({price, available})),
    );
    for (const inputs of edges)
      for (const more of [{}, {complianceRate: 100, aifcFee: 100}, {difficulty: 1, rigs: 10_000_000}])
        assertSound(planHours({...more, ...inputs}, marked));
  });

  it('earn nothing without rigs, at an uptime of 0, and with quotas of 0, and still pay what is fixed', () => {
    const fixedCosts = 3000;
    for (const [inputs, available] of [
      [{rigs: 0}, null],
      [{uptime: 0}, null],
      [{}, 0],
      [{uptime: 0, basis: 'rig-revenue', rigRevenue: 5}, null],
    ] as const) {
      const hours = flatDay(0.01).map((hour) => ({...hour, available}));
      const {chosen, always, rows} = planHours({...inputs, fixedCosts}, hours);
      assert.deepEqual([chosen.hours, chosen.energy, chosen.purchases, always.hours], [0, 0, 0, 24]);
      for (const row of rows) assert.deepEqual([row.energy, row.revenue, row.contribution, row.run], [0, 0, 0, false]);
      assertClose('the loss', -chosen.netProfit, (fixedCosts * 12) / 365.25);
      assert.equal(always.netProfit, chosen.netProfit);
      assert.equal(hoursAsInputs(completed(inputs), planHours(inputs, hours)), null);
    }
  });

  it('run in no hour that loses, even if the fixed costs are not earned, and pay no tax on a loss', () => {
    const losing = planHours({fixedCosts: 3000, taxRate: 100}, flatDay(1));
    assert.equal(losing.chosen.hours, 0);
    assertClose('the loss', -losing.chosen.netProfit, (3000 * 12) / 365.25);
    const winning = planHours({fixedCosts: 1e9, taxRate: 100}, flatDay(0.05));
    assert.equal(winning.chosen.hours, 24);
    assert.ok(winning.chosen.netProfit < 0);
    assertClose(
      'the loss',
      winning.chosen.netProfit,
      winning.rows.reduce((sum, {contribution}) => sum + contribution, 0) - (1e9 * 12) / 365.25,
    );
  });

  it('run for the price alone where it is negative enough, though nothing is kept of the revenue', () => {
    const {rows, chosen} = planHours({complianceRate: 100}, [...flatDay(-0.01).slice(1), {price: 0.01}]);
    assert.equal(chosen.hours, 23);
    assert.equal(rows[23]?.run, false);
    assert.ok(chosen.electricity < 0 && chosen.netProfit > 0);
  });

  it('have rigs that draw nothing earn at any price, whatever the quotas', () => {
    const {rows, chosen} = planHours(
      {rigPower: 0},
      flatDay(100).map((hour) => ({...hour, available: 0})),
    );
    assert.equal(chosen.hours, 24);
    for (const {energy, purchases, cost, revenue} of rows)
      assert.deepEqual([energy, purchases, cost, revenue > 0], [0, 0, 0, true]);
  });

  it('keep nothing of a profit that is taxed by 100 %', () => {
    const {chosen} = planHours({taxRate: 100}, flatDay(0.01));
    assert.equal(chosen.netProfit, 0);
  });
});

describe('The chosen hours, taken over as uptime and price,', () => {
  /**
   * Equality holds for every basis, VAT, levy, quota and uptime where no approval is waited for, an hour is chosen, the
   * farm draws power, and the mean price is not negative: revenue, cost and levy are all proportional to the energy.
   */
  it('give the day of the plan', () => {
    const dear = anyDay.map(([inputs, hours]) => [{...inputs, approvalDelay: 0}, hours] as const);
    forThose(dear, 0.1, ([inputs, hours]) => {
      const plan = planHours(inputs, hours);
      const taken = hoursAsInputs(inputs, plan);
      // Amounts below the smallest numbers with all their digits have no exact mean.
      if (taken === null || plan.chosen.energy < 1e-250) return false;
      const day = calculate({...inputs, ...taken});
      const size = stakeOf(inputs, hours);
      assertClose('energy', day.energy, plan.chosen.energy);
      assertClose('revenue', day.revenue, plan.chosen.revenue);
      assertClose('electricity', day.costs.electricity, plan.chosen.electricity, size);
      assertClose('netProfit', day.netProfit, plan.chosen.netProfit, size);
      return true;
    });
  });

  it('are none where no hour is chosen or the mean price is negative', () => {
    const taken = (inputs: Partial<Inputs>, hours: HourOffer[]) =>
      hoursAsInputs(completed(inputs), planHours(inputs, hours));
    assert.equal(taken({}, flatDay(1)), null);
    assert.equal(taken({}, flatDay(-0.01)), null);
    assert.deepEqual(taken({}, flatDay(0)), {uptime: 100, electricityPrice: 0});
    assert.deepEqual(taken({uptime: 50}, [...flatDay(1).slice(12), ...flatDay(0.02).slice(12)]), {
      uptime: 25,
      electricityPrice: 0.02,
    });
  });
});

describe('The hours lost to waiting', () => {
  it('come back from the delay that costs them', () => {
    forThose(
      fc.tuple(
        validInputs,
        fc.integer({min: 1, max: 2399}).map((hundredths) => hundredths / 100),
      ),
      0.1,
      ([inputs, hours]) => {
        const delay = delayForLostHours(inputs, hours);
        if (delay === null) return false;
        assert.ok(delay > 0 && Number.isFinite(delay));
        assertClose('hours', hoursLost({...inputs, approvalDelay: delay}), hours, 24);
        return true;
      },
    );
  });

  it('give back the delay that costs them', () => {
    forThose(validInputs, 0.02, (inputs) => {
      const hours = hoursLost(inputs);
      assert.ok(hours >= 0 && hours <= 24 && !Object.is(hours, -0));
      const left = inputs.uptime / 100 - hours / 24;
      if (hours < 1e-3 || left < 1e-3) return false;
      assertClose('minutes', delayForLostHours(inputs, hours), inputs.approvalDelay, inputs.approvalDelay, 1e-9);
      return true;
    });
  });

  it('are none without a delay, and no delay makes more than there are', () => {
    forEvery(validInputs, (inputs) => {
      assert.equal(hoursLost({...inputs, approvalDelay: 0}), 0);
      assert.equal(delayForLostHours(inputs, 0), 0);
      assert.equal(delayForLostHours(inputs, -1), null);
      assert.equal(delayForLostHours(inputs, 24.001), null);
      assert.equal(delayForLostHours({...inputs, rigs: 0}, 1), null);
    });
  });
});

describe('A year, hour by hour', () => {
  it('adds up to its days by calculate, and to its plans, in 8,766 hours of plain arithmetic', () => {
    const HOURS_OF_YEAR = 8766;
    const inputs = {
      ...{rigs: 1200, rigPower: 3.5, rigHashrate: 200, coolingOverhead: 4, uptime: 96, poolFee: 1.5, aifcFee: 0.2},
      ...{electricityVat: 16, miningLevy: 2, taxRate: 20, fixedCosts: 40_000, complianceFixed: 1500},
    };
    const {btcPrice, difficulty, blockHeight, blockFees, kztPerUsd, complianceRate, aifcShare} = PARAMETERS;
    const load = 1200 * 3.5 * 1.04;
    const coinsAnHour =
      ((1200 * 200 * 1e12 * 3600 * (subsidyAt(blockHeight.default) + blockFees.default)) /
        (difficulty.default * 2 ** 32)) *
      (1 - 0.015);
    const keep = 1 - complianceRate.default / 100 - (0.2 / 100) * (aifcShare.default / 100);
    const priceAt = (hour: number): number => 0.06 + 0.045 * Math.sin(hour / 7) + 0.03 * Math.cos(hour / 1461);
    const quotaAt = (hour: number): number | null => (hour % 5 === 0 ? ((hour * 37) % 5000) / 1000 : null);
    // A year has a quarter of a day more than 365 days; the last six hours make no whole day.
    let [always, chosen, flat, plans, plansAlways, days] = [0, 0, 0, 0, 0, 0];
    const tax = (profit: number): number => (profit > 0 ? 0.8 * profit : profit);
    let [sumAlways, sumChosen, sumFlat] = [0, 0, 0];
    const fixed = (41_500 * 12) / 365.25;
    for (let hour = 0; hour < HOURS_OF_YEAR; hour++) {
      const quota = quotaAt(hour);
      const energy = quota === null ? load * 0.96 : Math.min(load * 0.96, quota * 1000);
      const revenue = ((coinsAnHour * energy) / load) * btcPrice.default;
      const left = keep * revenue - energy * (priceAt(hour) * 1.16 + 2 / kztPerUsd.default);
      sumAlways += left;
      if (left > 0) sumChosen += left;
      sumFlat += keep * coinsAnHour * 0.96 * btcPrice.default - load * 0.96 * (0.05 * 1.16 + 2 / kztPerUsd.default);
      if (hour % 24 !== 23) continue;
      [always, chosen, flat] = [
        always + tax(sumAlways - fixed),
        chosen + tax(sumChosen - fixed),
        flat + tax(sumFlat - fixed),
      ];
      [sumAlways, sumChosen, sumFlat] = [0, 0, 0];
      const first = hour - 23;
      const offered = Array.from({length: 24}, (_, place) => ({
        price: priceAt(first + place),
        available: quotaAt(first + place),
      }));
      const plan = planHours(inputs, offered);
      [plans, plansAlways, days] = [plans + plan.chosen.netProfit, plansAlways + plan.always.netProfit, days + 1];
    }
    assert.equal(days, 365);
    assertClose('the chosen hours of a year', plans, chosen);
    assertClose('all hours of a year', plansAlways, always, Math.abs(chosen));
    assertClose('a year at one price', days * calculate({...inputs, electricityPrice: 0.05}).netProfit, flat);
    assert.ok(chosen > always);
  });
});

describe('The arguments of planHours', () => {
  const hours = flatDay(0.05);
  const withHour = (place: number, hour: unknown): HourOffer[] =>
    hours.map((usual, index) => (index === place ? (hour as HourOffer) : usual));
  const refused = (given: unknown, message: RegExp): void => {
    assert.throws(() => planHours({}, given as HourOffer[]), {name: 'RangeError', message});
  };

  it('are 24 hours, no more and no fewer, in a list', () => {
    for (const given of [
      hours.slice(1),
      [...hours, {price: 0}],
      [],
      null,
      undefined,
      {},
      {length: 24},
      'x'.repeat(24),
      24,
    ])
      refused(given, /^hours is .*24 hours/);
  });

  it('name the hour and the figure that cannot be used', () => {
    for (const price of [undefined, null, NaN, Infinity, 100.001, -100.001, 101, '0.05', [0.05], 5n, true])
      refused(withHour(7, {price}), /^price of hour 7 is .* from -100 to 100$/);
    for (const available of [-1, NaN, -Infinity, '1', [], true])
      refused(withHour(23, {price: 0.05, available}), /^available of hour 23 is .* from 0 to Infinity$/);
    for (const hour of [null, undefined, 5, 'x', [], {}]) refused(withHour(0, hour), /^price of hour 0 is undefined/);
    const holes = hours.slice(0, 3);
    holes[23] = {price: 0.05};
    refused(holes, /^price of hour 3 is undefined/);
  });

  it('are inputs that calculate takes', () => {
    assert.throws(() => planHours({rigs: -1}, hours), {name: 'RangeError', message: /^rigs is -1/});
    assert.throws(() => planHours({fleets: null} as object, hours), {message: 'fleets is not an input'});
    assert.throws(() => planHours({basis: 'hashprice'}, hours), {message: /^hashprice is missing/});
    assert.throws(() => planHours({fleet: [] as const}, hours), {name: 'RangeError', message: /^fleet is /});
  });

  it('are left as they were', () => {
    const frozen = Object.freeze(hours.map((hour) => Object.freeze({...hour})));
    assert.deepEqual(planHours(Object.freeze({}), frozen), planHours({}, hours));
  });
});

describe('What is kept of a kilowatt-hour', () => {
  it('is what each row says: revenue after charges, less power and levy', () => {
    forEvery(anyDay, ([inputs, hours]) => {
      const keep = shareAfterRevenueCharges(inputs);
      for (const {energy, revenue, cost, levy, contribution, run, hour} of planHours(inputs, hours).rows) {
        const price = (hours[hour]?.price ?? NaN) * (1 + inputs.electricityVat / 100);
        assertClose('cost', cost, energy * price);
        assertClose('levy', levy, energy * levyPerKwh(inputs));
        assertClose('contribution', contribution, keep * revenue - cost - levy, revenue + Math.abs(cost) + levy);
        assert.equal(run, contribution > 0);
      }
    });
  });
});
