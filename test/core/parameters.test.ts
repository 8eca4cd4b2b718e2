import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {
  calculate,
  type Inputs,
  type Key,
  type Layer,
  type NumberParameter,
  type Parameter,
  PARAMETERS,
  resolve,
  RIGS,
  RULES,
} from '../../src/core/index.js';
import {KEYS} from '../../src/core/parameters.js';

/** The table of the model, written down a second time: a changed default or range has to be changed here too. */
const NUMBERS: Readonly<
  Record<
    string,
    readonly [unit: string, initial: number | null, min: number, max: number, source: string | null, whole?: 'whole']
  >
> = {
  rigs: ['rigs', 1000, 0, 10_000_000, 'illustration', 'whole'],
  rigPower: ['kW', 0.4, 0, 50, 'article'],
  rigHashrate: ['TH/s', 22.857142857142858, 0, 100_000, 'illustration'],
  uptime: ['%', 100, 0, 100, 'illustration'],
  btcPrice: ['USD/BTC', 85_956.45, 0.01, 100_000_000, 'snapshot'],
  difficulty: ['difficulty', 132_716_002_350_731.3, 1, 1e18, 'snapshot'],
  blockHeight: ['block', 969_990, 0, 6_929_999, 'snapshot', 'whole'],
  blockFees: ['BTC/block', 0.0193778833, 0, 50, 'snapshot'],
  poolFee: ['%', 0, 0, 100, 'unstated'],
  hashprice: ['USD/PH/day', null, 0, 1_000_000, null],
  rigRevenue: ['USD/rig/day', null, 0, 1_000_000, null],
  kztPerUsd: ['KZT/USD', 520, 1, 100_000, 'snapshot'],
  electricityPrice: ['USD/kWh', 0.08, 0, 100, 'article'],
  miningLevy: ['KZT/kWh', 0, 0, 1_000, 'unstated'],
  purchaseCap: ['MWh', 1, 0.001, 1_000_000, 'article'],
  approvalDelay: ['min', 0, 0, 10_080, 'illustration'],
  purchasesAhead: ['purchases', 1, 1, 10_000, 'illustration', 'whole'],
  complianceRate: ['%', 10, 0, 100, 'article'],
  complianceFixed: ['USD/month', 0, 0, 1_000_000_000, 'illustration'],
  taxRate: ['%', 15, 0, 100, 'article'],
  aifcShare: ['%', 75, 0, 100, 'article'],
  aifcFee: ['%', 0, 0, 100, 'unstated'],
  fixedCosts: ['USD/month', 0, 0, 1_000_000_000, 'illustration'],
  rigPrice: ['USD/rig', 340, 0, 10_000_000, 'illustration'],
  rigResale: ['%', 0, 0, 100, 'illustration'],
  horizon: ['months', 36, 1, 120, 'illustration', 'whole'],
  difficultyGrowth: ['%/month', 0, -50, 50, 'illustration'],
  priceGrowth: ['%/month', 0, -50, 50, 'illustration'],
  discountRate: ['%/year', 10, 0, 1_000, 'illustration'],
};

const CHOICES: Readonly<Record<string, readonly [initial: string, ...options: string[]]>> = {
  basis: ['network', 'network', 'hashprice', 'rig-revenue'],
  rules: ['article', 'article', 'article-2024', 'law-2026'],
  rig: ['article', ...RIGS.map(({id}) => id), 'none'],
  currency: ['USD', 'USD', 'KZT'],
  period: ['day', 'day', 'month', 'year'],
};

const numberRows = KEYS.flatMap((key): [Key, NumberParameter][] => {
  const row: Parameter = PARAMETERS[key];
  return row.kind === 'number' ? [[key, row]] : [];
});

const partial = (key: string, value: unknown): Partial<Inputs> => ({[key]: value});
const says = (key: string, value: unknown): Layer => ({[key]: value});

/** The nearest number in a direction. */
function beside(value: number, direction: 1 | -1): number {
  if (value === 0) return direction * Number.MIN_VALUE;
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  view.setBigInt64(0, view.getBigInt64(0) + BigInt(direction * Math.sign(value)));
  return view.getFloat64(0);
}

/** What lies just outside of a range. */
const outside = ({min, max, whole}: NumberParameter): readonly number[] =>
  whole ? [min - 1, max + 1, min + 0.5, beside(max, -1)] : [beside(min, -1), beside(max, 1)];

/** A RangeError that names the key and the ends of its range. */
const naming = (key: string, row: NumberParameter) => (error: unknown) => {
  assert.ok(error instanceof RangeError, String(error));
  assert.ok(error.message.startsWith(`${key} is `), error.message);
  assert.ok(error.message.includes(`from ${row.min} to ${row.max}`), error.message);
  assert.equal(error.message.includes('whole number'), row.whole, error.message);
  return true;
};

describe('The table of inputs', () => {
  it('holds the rows of the model, in their order, and no other', () => {
    assert.deepEqual(Object.keys(PARAMETERS), [...Object.keys(NUMBERS), 'curtail', ...Object.keys(CHOICES)]);
  });

  for (const [key, [unit, initial, min, max, source, whole]] of Object.entries(NUMBERS))
    it(`has ${key}: ${initial ?? 'unset'} ${unit} from ${min} to ${max}, ${source ?? 'without a source'}`, () => {
      assert.deepEqual(
        {...PARAMETERS[key as Key]},
        {kind: 'number', unit, default: initial, min, max, source, whole: whole === 'whole'},
      );
    });

  for (const [key, [initial, ...options]] of Object.entries(CHOICES))
    it(`has ${key}: ${initial}, of ${options.length}`, () => {
      const {options: offered, ...row} = PARAMETERS[key as 'basis'];
      assert.deepEqual(row, {kind: 'choice', default: initial, source: null});
      assert.deepEqual(offered, options);
    });

  it('has curtail: off', () => {
    assert.deepEqual(PARAMETERS.curtail, {kind: 'switch', default: false, source: 'illustration'});
  });

  it('has defaults within their ranges, unset only where there is no source to name', () => {
    for (const [key, row] of numberRows) {
      if (row.default === null) assert.equal(row.source, null, key);
      else assert.ok(row.default >= row.min && row.default <= row.max && row.source, key);
    }
  });
});

describe('The rule sets', () => {
  const figures = (id: keyof typeof RULES) =>
    Object.fromEntries(
      Object.entries(RULES[id]).map(([key, {value, source, confirmed}]) => [key, [value, source, confirmed]]),
    );

  it('all settle the same four inputs', () => {
    for (const set of Object.values(RULES))
      assert.deepEqual(Object.keys(set).sort(), ['aifcShare', 'complianceRate', 'miningLevy', 'taxRate']);
  });

  it('have the article’s figures', () => {
    assert.deepEqual(figures('article'), {
      taxRate: [15, 'article', true],
      complianceRate: [10, 'article', true],
      aifcShare: [75, 'article', true],
      miningLevy: [0, 'unstated', true],
    });
  });

  it('have the article’s figures for 2024: half of the coins are sold', () => {
    assert.deepEqual(figures('article-2024'), {...figures('article'), aifcShare: [50, 'article', true]});
  });

  it('have the law’s figures of 2026, with what is not confirmed marked', () => {
    assert.deepEqual(figures('law-2026'), {
      taxRate: [20, 'law', true],
      complianceRate: [10, 'article', true],
      aifcShare: [75, 'law', false],
      miningLevy: [2, 'law', false],
    });
  });

  it('carry values within the ranges of their inputs', () => {
    for (const set of Object.values(RULES))
      for (const [key, {value}] of Object.entries(set)) assert.doesNotThrow(() => calculate(partial(key, value)));
  });
});

describe('A number’s range', () => {
  for (const [key, row] of numberRows) {
    it(`of ${key} includes both ends`, () => {
      for (const value of [row.min, row.max]) {
        assert.doesNotThrow(() => calculate(partial(key, value)));
        const {inputs, origins, problems} = resolve({host: says(key, value)});
        assert.equal(inputs[key], value);
        assert.equal(origins[key].layer, 'host');
        assert.deepEqual(problems, []);
      }
    });

    it(`of ${key} ends there`, () => {
      for (const value of outside(row)) {
        assert.throws(() => calculate(partial(key, value)), naming(key, row));
        const {inputs, origins, problems} = resolve({host: says(key, row.max), reader: says(key, value)});
        assert.equal(inputs[key], row.max, 'the layer below stands');
        assert.equal(origins[key].layer, 'host');
        assert.deepEqual(
          problems.map(({key: about, layer, reason}) => ({about, layer, reason})),
          [{about: key, layer: 'reader', reason: 'range'}],
        );
        assert.ok(problems[0]?.message.includes(`from ${row.min} to ${row.max}`), problems[0]?.message);
      }
    });

    it(`of ${key} has no NaN and no infinity`, () => {
      for (const value of [NaN, Infinity, -Infinity]) {
        assert.throws(() => calculate(partial(key, value)), naming(key, row));
        const {inputs, problems} = resolve({link: says(key, value)});
        assert.equal(inputs[key], row.default);
        assert.deepEqual(
          problems.map(({reason}) => reason),
          ['range'],
        );
      }
    });
  }
});

describe('Arguments of calculate', () => {
  it('may be left out, all or some, or be undefined', () => {
    assert.deepEqual(calculate(), calculate({}));
    assert.deepEqual(calculate({rigs: 1000}), calculate());
    assert.deepEqual(calculate(Object.fromEntries(KEYS.map((key) => [key, undefined]))), calculate());
  });

  it('may be all of what resolve says', () => {
    assert.deepEqual(calculate(resolve().inputs), calculate());
  });

  it('that only concern the screen, or are expanded before, change nothing', () => {
    assert.deepEqual(calculate({rules: 'law-2026', rig: 'antminer-s21', currency: 'KZT', period: 'year'}), calculate());
    assert.deepEqual(calculate({rig: 'none', curtail: true, horizon: 1, rigPrice: 0}), calculate());
  });

  it('have known keys', () => {
    for (const key of ['rig_power', 'rig-power', 'Rigs', '', 'toString', 'constructor', 'hasOwnProperty'])
      assert.throws(() => calculate(partial(key, 1)), {name: 'RangeError', message: `${key} is not an input`});
    const hostile = JSON.parse('{"__proto__": {"rigs": 5}}') as Partial<Inputs>;
    assert.throws(() => calculate(hostile), {name: 'RangeError', message: '__proto__ is not an input'});
  });

  it('are null only where an input may be unset', () => {
    for (const key of KEYS)
      if (key === 'hashprice' || key === 'rigRevenue') assert.doesNotThrow(() => calculate(partial(key, null)));
      else
        assert.throws(() => calculate(partial(key, null)), {
          name: 'RangeError',
          message: new RegExp(`^${key} is null;`),
        });
  });

  it('are of the row’s type', () => {
    const odd = ['12', '', true, {}, [], [1], 12n, Symbol('12'), () => 12, new Date(0), {amount: 12, currency: 'USD'}];
    for (const key of KEYS)
      for (const value of odd)
        if (!(key === 'curtail' && value === true))
          assert.throws(() => calculate(partial(key, value)), {name: 'RangeError', message: new RegExp(`^${key} is `)});
  });

  it('are refused with a RangeError even where they have no text', () => {
    for (const value of [Object.create(null), {toString: () => assert.fail('was asked for its text')}])
      assert.throws(() => calculate(partial('rigs', value)), {name: 'RangeError', message: /^rigs is /});
  });

  it('are refused with what would be right', () => {
    assert.throws(() => calculate(partial('rigs', 1.5)), {
      message: /^rigs is 1\.5;.* whole number from 0 to 10000000\b.*rigs/,
    });
    assert.throws(() => calculate(partial('currency', 'EUR')), {
      message: 'currency is "EUR"; it must be one of USD, KZT',
    });
    assert.throws(() => calculate(partial('curtail', 'off')), {
      message: 'curtail is "off"; it must be on (true) or off (false)',
    });
  });
});

describe('A basis left out of calculate', () => {
  const revenue = (inputs: Partial<Inputs>) => calculate({rigs: 1000, rigHashrate: 1000, ...inputs}).revenue;

  it('follows the rig revenue, then the hashprice, then the network', () => {
    assert.equal(revenue({rigRevenue: 2, hashprice: 45}), 2000);
    assert.equal(revenue({rigRevenue: null, hashprice: 45}), 45_000);
    assert.equal(revenue({rigRevenue: null, hashprice: null}), revenue({basis: 'network'}));
  });

  it('follows a figure of 0 too', () => {
    assert.equal(revenue({rigRevenue: 0, hashprice: 45}), 0);
    assert.equal(revenue({hashprice: 0}), 0);
  });

  it('when given, is followed whatever other figures there are', () => {
    assert.equal(revenue({rigRevenue: 2, hashprice: 45, basis: 'hashprice'}), 45_000);
    assert.equal(revenue({rigRevenue: 2, hashprice: 45, basis: 'network'}), revenue({}));
  });

  it('is a RangeError without its figure, which it names with its range', () => {
    const {hashprice, rigRevenue} = PARAMETERS;
    for (const [basis, key, row] of [
      ['hashprice', 'hashprice', hashprice],
      ['rig-revenue', 'rigRevenue', rigRevenue],
    ] as const)
      for (const inputs of [{basis}, {basis, [key]: null}])
        assert.throws(() => calculate(inputs), {
          name: 'RangeError',
          message: new RegExp(`^${key} is missing; the basis ${basis} .*from ${row.min} to ${row.max}\\b.*${row.unit}`),
        });
    assert.throws(() => calculate({basis: 'hashprice', rigRevenue: 2}), /^RangeError: hashprice is missing/);
  });
});
