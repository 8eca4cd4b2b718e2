import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import fc from 'fast-check';

import {calculate, type Inputs, PARAMETERS, type Result} from '../../src/core/index.js';
import {DAYS_PER_MONTH, shareAfterRevenueCharges} from '../../src/core/day.js';
import {runs} from '../runs.js';
import {type NumericKey, numberOf, validInputs} from './arbitraries.js';
import {nearness} from './close.js';
import {propertiesIn} from './for-every.js';

const RUNS = runs(600, 30_000);

const {forEvery, forThose} = propertiesIn(RUNS);

const {isClose, assertClose} = nearness({tolerance: 1e-12, vanishing: 1e-280});

/** Every figure of a result, by its path. */
const figures = (result: object, path = ''): [string, unknown][] =>
  Object.entries(result).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? figures(value, `${path}${name}.`)
      : [[path + name, value] as [string, unknown]],
  );

/** The biggest sums that a net is the difference of, so that what is lost to rounding can be told from what is wrong. */
const stake = ({revenue, costs}: Result): number => Math.max(revenue, costs.total);

/** The result as the contract names it. */
const FIGURES = [
  ...['hashrate', 'power', 'effectiveUptime', 'energy', 'purchases', 'minutesPerPurchase'],
  ...['btcMined', 'btcSold', 'btcRetained', 'revenue', 'profitBeforeTax', 'netProfit', 'margin'],
  ...['electricity', 'levy', 'compliance', 'aifcFee', 'fixed', 'tax', 'total'].map((name) => `costs.${name}`),
  ...['neededSaleShare', 'legalBurden', 'lostHour', 'lostHourPrepaid', 'investment', 'paybackFlat'],
  ...['breakEven', 'today'].flatMap((part) =>
    ['electricityPrice', 'btcPrice', 'hashprice', 'rigRevenue', 'efficiency', 'rigs'].map((name) => `${part}.${name}`),
  ),
].sort();

const isTiny = (value: unknown): boolean => typeof value === 'number' && Math.abs(value) <= 1e-30;

/** Days without numbers so small that their products lose digits, and what is divided by these products with them. */
const ordinary = validInputs.map(
  (inputs) =>
    Object.fromEntries(Object.entries(inputs).map(([key, value]) => [key, isTiny(value) ? 0 : value])) as typeof inputs,
);

const keepsSomething = validInputs.filter((inputs) => shareAfterRevenueCharges(inputs) > 0);
const onNetwork = keepsSomething.map((inputs): Inputs => ({...inputs, basis: 'network'}));

describe('For every valid input', () => {
  it('every figure is a finite number or none, and zero has no sign', () => {
    forEvery(validInputs, (inputs) => {
      for (const [path, value] of figures(calculate(inputs)))
        assert.ok(value === null || (Number.isFinite(value) && !Object.is(value, -0)), `${path} is ${String(value)}`);
    });
  });

  it('a zero with a sign among the inputs leaves none in the result', () => {
    const zeros = Object.entries(PARAMETERS).filter(([, row]) => row.kind === 'number' && row.min <= 0);
    for (const [key] of zeros)
      for (const [path, value] of figures(calculate({[key]: -0})))
        assert.ok(!Object.is(value, -0), `${path} is −0 where ${key} is`);
  });

  it('the result has all its figures, is frozen throughout, and survives JSON', () => {
    forEvery(validInputs, (inputs) => {
      const result = calculate(inputs);
      assert.deepEqual(
        figures(result)
          .map(([path]) => path)
          .sort(),
        FIGURES,
      );
      assert.deepEqual(JSON.parse(JSON.stringify(result)), result);
      for (const part of [result, result.costs, result.breakEven, result.today]) assert.ok(Object.isFrozen(part));
    });
  });

  it('the same inputs give the same result', () => {
    forEvery(validInputs, (inputs) => {
      assert.deepEqual(calculate({...inputs}), calculate(inputs));
    });
  });

  it('revenue is costs and net', () => {
    forEvery(validInputs, (inputs) => {
      const result = calculate(inputs);
      assertClose('revenue', result.revenue, result.costs.total + result.netProfit, stake(result));
    });
  });

  it('the total is the sum of the costs, none of them negative', () => {
    forEvery(validInputs, (inputs) => {
      const {total, ...costs} = calculate(inputs).costs;
      for (const cost of Object.values(costs)) assert.ok(cost >= 0);
      assertClose(
        'the sum of the costs',
        Object.values(costs).reduce((sum, cost) => sum + cost),
        total,
        total,
      );
    });
  });

  it('tax is never negative, and 0 on a loss', () => {
    let losses = 0;
    forEvery(validInputs, (inputs) => {
      const {costs, profitBeforeTax, netProfit} = calculate(inputs);
      assert.ok(costs.tax >= 0);
      assertClose('netProfit', netProfit, profitBeforeTax - costs.tax, Math.abs(profitBeforeTax));
      if (profitBeforeTax > 0) return;
      losses++;
      assert.equal(costs.tax, 0);
      assert.equal(netProfit, profitBeforeTax);
    });
    assert.ok(losses > 0.2 * RUNS && losses < 0.9 * RUNS, `${losses} losses`);
  });

  it('sold and retained coins are the mined, neither negative', () => {
    forEvery(validInputs, (inputs) => {
      const {btcMined, btcSold, btcRetained} = calculate(inputs);
      assert.ok(btcSold >= 0 && btcRetained >= 0);
      assertClose('btcSold + btcRetained', btcSold + btcRetained, btcMined, btcMined);
    });
  });

  it('the rigs never run longer than they could, nor than asked', () => {
    forEvery(validInputs, (inputs) => {
      const {effectiveUptime, energy, power} = calculate(inputs);
      assert.ok(effectiveUptime >= 0 && effectiveUptime <= inputs.uptime / 100);
      assertClose('energy', energy, power * 24 * effectiveUptime, energy);
    });
  });

  it('the purchases hold the energy of the day, and one fewer would not', () => {
    forEvery(validInputs, (inputs) => {
      const {purchases, energy} = calculate(inputs);
      const needed = energy / 1000 / inputs.purchaseCap;
      assert.ok(Number.isInteger(purchases) && purchases >= 0);
      assert.ok(
        purchases >= needed * (1 - 2e-12) && (purchases - 1 < needed || purchases === 0),
        `${purchases} for ${needed}`,
      );
    });
  });

  it('shares and rates are of what they say', () => {
    forEvery(validInputs, (inputs) => {
      const {revenue, netProfit, margin, costs, legalBurden} = calculate(inputs);
      if (margin !== null) assertClose('margin · revenue', margin * revenue, netProfit, Math.abs(netProfit));
      if (legalBurden !== null)
        assertClose(
          'legalBurden · revenue',
          legalBurden * revenue,
          costs.compliance + costs.levy + costs.aifcFee + costs.tax,
          costs.total,
        );
      if (revenue === 0) assert.deepEqual([margin, legalBurden], [null, null]);
    });
  });

  it('selling the share that is needed pays every bill', () => {
    forThose(ordinary, 0.5, (inputs) => {
      const {revenue, costs, neededSaleShare} = calculate(inputs);
      if (neededSaleShare === null) return false;
      const sold = neededSaleShare * revenue;
      assertClose(
        'the sum of the coins sold',
        sold,
        costs.total - costs.aifcFee + (inputs.aifcFee / 100) * sold,
        Math.max(sold, costs.total),
      );
      return true;
    });
  });

  it('an hour whose power was paid for costs more to lose than one whose power was not', () => {
    forThose(ordinary, 0.5, (inputs) => {
      const {lostHour, lostHourPrepaid, power} = calculate(inputs);
      if (lostHour === null || lostHourPrepaid === null) return false;
      const hour = power * inputs.electricityPrice * (1 + inputs.electricityVat / 100);
      assertClose(
        'lostHourPrepaid − lostHour',
        lostHourPrepaid - lostHour,
        hour,
        Math.max(hour, Math.abs(lostHour), Math.abs(lostHourPrepaid)),
      );
      return true;
    });
  });

  it('what concerns the screen, the months ahead or the plant changes nothing of the day', () => {
    const aside = [
      'rules',
      'rig',
      'fleet',
      'currency',
      'period',
      'curtail',
      'winterUptime',
      'rigResale',
      'horizon',
      'difficultyGrowth',
      'priceGrowth',
      'discountRate',
      'plantPower',
      'plantFactor',
      'plantCost',
      'generationCost',
      'miningShare',
      'gridTariff',
    ] as const;
    forEvery(fc.tuple(validInputs, validInputs), ([inputs, others]) => {
      const changed = {...inputs, ...Object.fromEntries(aside.map((key) => [key, others[key]]))};
      assert.deepEqual(calculate(changed), calculate(inputs));
    });
  });
});

describe('The net', () => {
  /** Two values of an input, the lower first, in a day that is otherwise the same. */
  const moved = (days: fc.Arbitrary<Inputs>, key: NumericKey): fc.Arbitrary<readonly [low: Inputs, high: Inputs]> =>
    fc.tuple(days, numberOf(key), numberOf(key)).map(([day, one, other]) => [
      {...day, [key]: Math.min(one, other)},
      {...day, [key]: Math.max(one, other)},
    ]);

  const assertNotAbove = (one: Result, other: Result): void => {
    assert.ok(
      one.netProfit <= other.netProfit || isClose(one.netProfit, other.netProfit, Math.max(stake(one), stake(other))),
      `${one.netProfit} is above ${other.netProfit}`,
    );
  };

  it('never falls as the price of a coin rises', () => {
    forEvery(moved(onNetwork, 'btcPrice'), ([low, high]) => {
      assertNotAbove(calculate(low), calculate(high));
    });
  });

  for (const key of ['hashprice', 'rigRevenue'] as const)
    it(`never falls as the ${key} rises that revenue follows`, () => {
      const basis = key === 'hashprice' ? 'hashprice' : 'rig-revenue';
      forEvery(
        moved(
          keepsSomething.map((inputs): Inputs => ({...inputs, basis})),
          key,
        ),
        ([low, high]) => {
          assertNotAbove(calculate(low), calculate(high));
        },
      );
    });

  for (const key of [
    'electricityPrice',
    'electricityVat',
    'miningLevy',
    'complianceRate',
    'complianceFixed',
    'taxRate',
    'aifcFee',
    'fixedCosts',
  ] as const)
    it(`never rises with the ${key}, on any basis`, () => {
      forEvery(moved(validInputs, key), ([low, high]) => {
        assertNotAbove(calculate(high), calculate(low));
      });
    });

  for (const key of ['difficulty', 'poolFee', 'blockHeight'] as const)
    it(`never rises with the ${key}, where revenue leaves something`, () => {
      forEvery(moved(onNetwork, key), ([low, high]) => {
        assertNotAbove(calculate(high), calculate(low));
      });
    });

  it('moves, and is not merely flat', () => {
    const {netProfit} = calculate();
    const {btcPrice, electricityPrice, difficulty, complianceRate, taxRate} = PARAMETERS;
    assert.ok(calculate({btcPrice: btcPrice.default * 1.01}).netProfit > netProfit);
    for (const inputs of [
      {electricityPrice: electricityPrice.default * 1.01},
      {difficulty: difficulty.default * 1.01},
      {complianceRate: complianceRate.default + 1},
      {taxRate: taxRate.default + 1},
      {poolFee: 1},
      {aifcFee: 1},
      {miningLevy: 1},
      {electricityVat: 1},
    ])
      assert.ok(calculate(inputs).netProfit < netProfit, JSON.stringify(inputs));
  });
});

describe('Twice the rigs', () => {
  const DOUBLED = /^(revenue|profitBeforeTax|netProfit|investment|lostHour|lostHourPrepaid|costs\..*|today\.rigs)$/;
  const SAME = /^(margin|neededSaleShare|legalBurden|effectiveUptime|paybackFlat|breakEven\..*|today\.(?!rigs).*)$/;

  const days = fc
    .tuple(ordinary, fc.integer({min: 1, max: PARAMETERS.rigs.max / 2}))
    .map(([inputs, rigs]): Inputs => ({...inputs, rigs, fixedCosts: 0, complianceFixed: 0, approvalDelay: 0}));

  it('double every sum of money, the investment too, and leave shares, break-evens and the flat payback, where nothing is fixed', () => {
    forEvery(days, (inputs) => {
      const once = calculate(inputs);
      const twice = new Map(figures(calculate({...inputs, rigs: 2 * inputs.rigs})));
      for (const [path, value] of figures(once)) {
        const factor = DOUBLED.test(path) ? 2 : SAME.test(path) ? 1 : null;
        if (factor === null) continue;
        const doubled = twice.get(path);
        if (typeof value !== 'number' || typeof doubled !== 'number') assert.equal(doubled, value, path);
        else assertClose(path, doubled, factor * value, Math.abs(factor * value));
      }
    });
  });
});

describe('A break-even, plugged in,', () => {
  const withinRange = (key: NumericKey, value: number | null): value is number =>
    value !== null && value >= PARAMETERS[key].min && value <= PARAMETERS[key].max;

  /** Nothing is earned and nothing lost, as seen from the sums that meet. */
  const assertEven = (inputs: Inputs): void => {
    const {netProfit, revenue, costs} = calculate(inputs);
    const scale = Math.max(revenue, costs.electricity);
    assertClose('netProfit', netProfit, 0, scale, 1e-9);
  };

  it('as the price of electricity leaves a net of zero', () => {
    forThose(keepsSomething, 0.1, (inputs) => {
      const {electricityPrice} = calculate(inputs).breakEven;
      if (!withinRange('electricityPrice', electricityPrice)) return false;
      assertEven({...inputs, electricityPrice});
      return true;
    });
  });

  it('as the price of a coin leaves a net of zero', () => {
    forThose(onNetwork, 0.1, (inputs) => {
      const {btcPrice} = calculate(inputs).breakEven;
      if (!withinRange('btcPrice', btcPrice)) return false;
      assertEven({...inputs, btcPrice});
      return true;
    });
  });

  it('as the hashprice leaves a net of zero', () => {
    forThose(keepsSomething, 0.1, (inputs) => {
      const {hashprice} = calculate(inputs).breakEven;
      if (!withinRange('hashprice', hashprice)) return false;
      assertEven({...inputs, hashprice, basis: 'hashprice'});
      return true;
    });
  });

  it('as the revenue of a rig leaves a net of zero', () => {
    forThose(keepsSomething, 0.1, (inputs) => {
      const {rigRevenue} = calculate(inputs).breakEven;
      if (!withinRange('rigRevenue', rigRevenue)) return false;
      assertEven({...inputs, rigRevenue, basis: 'rig-revenue'});
      return true;
    });
  });

  it('as the price of electricity leaves a net of zero beside VAT and levy', () => {
    const taxed = keepsSomething.map((inputs): Inputs => ({
      ...inputs,
      electricityVat: 1 + (inputs.electricityVat % 99),
      miningLevy: 0.1 + (inputs.miningLevy % 10),
    }));
    forThose(taxed, 0.1, (inputs) => {
      const {electricityPrice} = calculate(inputs).breakEven;
      if (!withinRange('electricityPrice', electricityPrice)) return false;
      assertEven({...inputs, electricityPrice});
      return true;
    });
  });

  it('as the number of rigs leaves a net of zero, or one of two signs on the whole numbers beside it', () => {
    const withFixedCosts = keepsSomething.map((inputs): Inputs => ({
      ...inputs,
      fixedCosts: Math.max(1, inputs.fixedCosts % 100_000),
      complianceFixed: inputs.complianceFixed % 100_000,
    }));
    forThose(withFixedCosts, 0.1, (inputs) => {
      const {rigs} = calculate(inputs).breakEven;
      if (!withinRange('rigs', rigs)) return false;
      const netOf = (count: number): Result => calculate({...inputs, rigs: count});
      const fewer = netOf(Math.floor(rigs));
      const more = netOf(Math.ceil(rigs));
      const noise = (result: Result): number => 1e-9 * stake(result);
      assert.ok(fewer.netProfit <= noise(fewer), `${Math.floor(rigs)} rigs earn ${fewer.netProfit}`);
      // One rig more than break-even may be one too many for the approvals.
      if (more.effectiveUptime === inputs.uptime / 100)
        assert.ok(more.netProfit >= -noise(more), `${Math.ceil(rigs)} rigs earn ${more.netProfit}`);
      // The profit before tax is a straight line through these two, which crosses zero at the break-even.
      if (more.effectiveUptime !== inputs.uptime / 100 || Math.ceil(rigs) === Math.floor(rigs)) return false;
      const slope = more.profitBeforeTax - fewer.profitBeforeTax;
      const between = fewer.profitBeforeTax + slope * (rigs - Math.floor(rigs));
      assertClose('the profit between them', between, 0, stake(more), 1e-9);
      return true;
    });
  });

  it('as the number of rigs is a whole number where the costs are chosen so, and leaves a net of zero', () => {
    forThose(fc.tuple(ordinary, fc.integer({min: 1, max: 1_000_000})), 0.1, ([inputs, wanted]) => {
      const free: Inputs = {...inputs, fixedCosts: 0, complianceFixed: 0, approvalDelay: 0};
      const earned = calculate({...free, rigs: wanted});
      const fixedCosts = earned.profitBeforeTax * DAYS_PER_MONTH;
      const isEarning = earned.profitBeforeTax > Math.max(1e-6, 1e-3 * stake(earned));
      if (shareAfterRevenueCharges(inputs) <= 0 || !isEarning) return false;
      if (!withinRange('fixedCosts', fixedCosts)) return false;
      const {rigs} = calculate({...free, fixedCosts, rigs: Math.max(1, inputs.rigs)}).breakEven;
      assertClose('breakEven.rigs', rigs, wanted, wanted, 1e-9);
      assertEven({...free, fixedCosts, rigs: wanted});
      return true;
    });
  });

  it('as the efficiency of the rigs leaves a net of zero, where no delay binds', () => {
    forThose(keepsSomething, 0.1, (day) => {
      const inputs: Inputs = {...day, approvalDelay: 0};
      const {efficiency} = calculate(inputs).breakEven;
      const rigPower = efficiency === null ? null : (efficiency * inputs.rigHashrate) / 1000;
      if (!withinRange('rigPower', rigPower)) return false;
      assertEven({...inputs, rigPower});
      return true;
    });
  });

  it('lies above today’s price of electricity exactly where the day earns something', () => {
    forThose(
      ordinary.filter((inputs) => shareAfterRevenueCharges(inputs) > 0),
      0.5,
      (inputs) => {
        const result = calculate(inputs);
        const {electricityPrice} = result.breakEven;
        if (electricityPrice === null || isClose(result.profitBeforeTax, 0, stake(result), 1e-9)) return false;
        assert.equal(electricityPrice > inputs.electricityPrice, result.profitBeforeTax > 0);
        return true;
      },
    );
  });

  it('has no value where a dollar of revenue leaves nothing', () => {
    const keepsNothing = fc.oneof(
      validInputs.map((inputs): Inputs => ({...inputs, complianceRate: 100})),
      validInputs.map((inputs): Inputs => ({...inputs, complianceRate: 40, aifcFee: 80, aifcShare: 75})),
      validInputs.map((inputs): Inputs => ({...inputs, complianceRate: 90, aifcFee: 100, aifcShare: 100})),
    );
    forEvery(keepsNothing, (inputs) => {
      assert.deepEqual(Object.values(calculate(inputs).breakEven), [null, null, null, null, null, null]);
    });
  });
});

describe('Today’s values', () => {
  it('are the inputs, or what the day comes to in their units', () => {
    forEvery(validInputs, (inputs) => {
      const {today} = calculate(inputs);
      assert.equal(today.electricityPrice, inputs.electricityPrice);
      assert.equal(today.btcPrice, inputs.btcPrice);
      assert.equal(today.rigs, inputs.rigs);
      if (today.efficiency !== null)
        assertClose(
          'today.efficiency · rigHashrate',
          today.efficiency * inputs.rigHashrate,
          1000 * inputs.rigPower,
          1000 * inputs.rigPower,
        );
    });
  });

  it('give the same day on the basis that they belong to', () => {
    for (const [key, basis] of [
      ['hashprice', 'hashprice'],
      ['rigRevenue', 'rig-revenue'],
    ] as const)
      forThose(validInputs, 0.3, (inputs) => {
        const {today, revenue} = calculate(inputs);
        const figure = today[key];
        if (figure === null || figure > PARAMETERS[key].max) return false;
        assertClose(`revenue by today.${key}`, calculate({...inputs, basis, [key]: figure}).revenue, revenue, revenue);
        return true;
      });
  });
});
