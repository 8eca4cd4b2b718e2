import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {
  calculate,
  type ChoiceParameter,
  type Inputs,
  type Key,
  type Layer,
  type NumberParameter,
  type Parameter,
  PARAMETERS,
  resolve,
  SNAPSHOT,
} from '../../src/core/index.js';
import {accepts, isKey, isMarketFigure, KEYS} from '../../src/core/parameters.js';

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

describe('Every row of the table', () => {
  const choiceRows = KEYS.flatMap((key): [Key, ChoiceParameter][] => {
    const row: Parameter = PARAMETERS[key];
    return row.kind === 'choice' ? [[key, row]] : [];
  });

  it('has a key that makes an attribute', () => {
    for (const key of KEYS) assert.match(key, /^[a-z]+([A-Z][a-z]+)*$/);
    assert.equal(new Set(KEYS.map((key) => key.toLowerCase())).size, KEYS.length);
  });

  it('that is a number has a range, and a unit', () => {
    for (const [key, {min, max, unit, whole}] of numberRows) {
      assert.ok(min < max && Number.isFinite(min) && Number.isFinite(max), key);
      assert.match(unit, /^[A-Za-z%]+(\/[A-Za-z]+)*$/, key);
      if (whole) assert.ok(Number.isSafeInteger(min) && Number.isSafeInteger(max), key);
    }
  });

  it('in per cent goes from 0 to 100, and in dollars not below 0', () => {
    for (const [key, {unit, min, max}] of numberRows) {
      if (unit === '%') assert.deepEqual([min, max], [0, 100], key);
      if (unit.startsWith('USD')) assert.ok(min >= 0, key);
    }
  });

  it('has a default that it takes, with a source; it is unset only without one', () => {
    for (const [key, row] of numberRows)
      if (row.default === null) assert.equal(row.source, null, key);
      else {
        assert.ok(accepts(row, row.default), key);
        assert.notEqual(row.source, null, key);
        if (row.source === 'unstated') assert.equal(row.default, 0, key);
      }
  });

  it('that is a choice offers its default, and nothing twice', () => {
    for (const [key, {default: initial, options, source}] of choiceRows) {
      assert.ok(options.includes(initial), key);
      assert.equal(new Set(options.map((option) => option.toLowerCase())).size, options.length, key);
      assert.equal(source, null, key);
    }
  });

  it('whose source is the snapshot has the snapshot’s figure, and the snapshot has no figure of another row', () => {
    const figures = Object.fromEntries(Object.entries(SNAPSHOT).filter(([key]) => isKey(key)));
    assert.deepEqual(
      Object.fromEntries(KEYS.filter(isMarketFigure).map((key) => [key, PARAMETERS[key].default])),
      figures,
    );
  });
});

describe('The defaults', () => {
  for (const [key, value] of Object.entries({
    rigPower: 0.4,
    electricityPrice: 0.08,
    purchaseCap: 1,
    complianceRate: 10,
    taxRate: 15,
    aifcShare: 75,
    miningShare: 30,
  }))
    it(`have the article’s figure for ${key}: ${value}`, () => {
      const {default: initial, source} = PARAMETERS[key as 'rigPower'];
      assert.deepEqual([initial, source], [value, 'article']);
    });

  it('are the worked example’s, where the article has none', () => {
    for (const [key, value] of Object.entries({
      rigs: 1000,
      uptime: 100,
      winterUptime: 100,
      purchasesAhead: 1,
      rigPricePerTh: 15,
      horizon: 36,
      discountRate: 10,
      plantPower: 10,
      plantFactor: 80,
      plantCost: 1500,
      generationCost: 25,
      gridTariff: 0.03,
    })) {
      const {default: initial, source} = PARAMETERS[key as 'rigs'];
      assert.deepEqual([initial, source], [value, 'illustration'], key);
    }
  });

  it('are zero for what the article leaves unsaid', () => {
    for (const key of ['poolFee', 'miningLevy', 'aifcFee', 'electricityVat', 'coolingOverhead'] as const)
      assert.deepEqual([PARAMETERS[key].default, PARAMETERS[key].source], [0, 'unstated'], key);
  });

  it('choose the network, the article’s rules and rig, and dollars a day', () => {
    const {basis, rules, rig, currency, period, curtail} = PARAMETERS;
    assert.deepEqual(
      [basis, rules, rig, currency, period, curtail].map((row) => row.default),
      ['network', 'article', 'article', 'USD', 'day', false],
    );
  });

  it('leave unset the figures that revenue follows under another basis', () => {
    for (const key of ['hashprice', 'rigRevenue'] as const) assert.equal(PARAMETERS[key].default, null, key);
  });

  it('leave unset the price of a rig, which follows from the hashrate until it is given', () => {
    assert.equal(PARAMETERS.rigPrice.default, null);
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
    assert.deepEqual(calculate({rig: 'none', curtail: true, horizon: 1, winterUptime: 0}), calculate());
  });

  it('have known keys', () => {
    for (const key of ['rig_power', 'rig-power', 'Rigs', '', 'toString', 'constructor', 'hasOwnProperty'])
      assert.throws(() => calculate(partial(key, 1)), {name: 'RangeError', message: `${key} is not an input`});
    const hostile = JSON.parse('{"__proto__": {"rigs": 5}}') as Partial<Inputs>;
    assert.throws(() => calculate(hostile), {name: 'RangeError', message: '__proto__ is not an input'});
  });

  it('are those of the object itself, whatever a page has put on every object', () => {
    const inherited = Object.create({rigs: 5, surprise: 1}) as Partial<Inputs>;
    assert.deepEqual(calculate(inherited), calculate());
  });

  it('are null only where an input may be unset', () => {
    for (const key of KEYS)
      if (PARAMETERS[key].default === null) assert.doesNotThrow(() => calculate(partial(key, null)));
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
