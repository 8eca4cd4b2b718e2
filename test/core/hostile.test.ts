import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import fc from 'fast-check';

import {calculate, type Layers, PARAMETERS, resolve} from '../../src/core/index.js';
import {KEYS} from '../../src/core/parameters.js';
import {runs} from '../runs.js';

const LAYERS = ['host', 'market', 'link', 'reader'];
const REASONS = ['range', 'syntax', 'ambiguous', 'unknown', 'missing'];

const thrower = (): never => assert.fail('thrown by what was given');

/** Values that no page means, and texts that look like numbers, money, choices and switches. */
const anyValue = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSparseArray: true,
  }),
  fc.double(),
  fc.string({unit: fc.constantFrom(...Array.from('0123456789.,-+eE% \u00a0\u202f\u2212\'’_"«»KZTUSDkzt'))}),
  fc.constantFrom<unknown>(
    ...['33 KZT', '33 EUR', '1e400', '-0', 'Infinity', 'NaN', '0x10', '', ' ', '""', 'constructor', '__proto__', 'off'],
    ...KEYS.map((key) => PARAMETERS[key].default),
    ...[
      Symbol('value'),
      thrower,
      {toString: thrower},
      {valueOf: thrower, toString: thrower},
      {[Symbol.toPrimitive]: thrower},
    ],
    ...[
      {amount: 33, currency: 'KZT'},
      {amount: NaN, currency: 'USD'},
      {amount: -0},
      Object.defineProperty({}, 'amount', {get: thrower}),
    ],
  ),
);

const anyKey = fc.oneof(
  {weight: 6, arbitrary: fc.constantFrom<string>(...KEYS)},
  {
    weight: 1,
    arbitrary: fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length', 'rig-power', ''),
  },
  {weight: 1, arbitrary: fc.string()},
);

/** As JSON.parse would make it: `__proto__` is a key like any other. */
const anyLayer = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.array(fc.tuple(anyKey, anyValue), {maxLength: 12}).map((entries) => Object.fromEntries(entries)),
  },
  {weight: 1, arbitrary: anyValue},
);

const anyLayers = fc.record(
  {default: anyLayer, host: anyLayer, market: anyLayer, link: anyLayer, reader: anyLayer},
  {requiredKeys: []},
) as fc.Arbitrary<Layers>;

describe('Whatever the layers hold', () => {
  it('a layer of thousands of unknown keys is a hundred problems, and its known ones count', () => {
    const keys = Object.fromEntries(Array.from({length: 30_000}, (_, index) => [`${index}${'x'.repeat(200)}`, index]));
    const {inputs, problems} = resolve({host: {...keys, rigs: 7}});
    assert.equal(inputs.rigs, 7);
    assert.equal(problems.length, 100);
    for (const {key, message} of problems) assert.ok(key.length <= 100 && message.length < 300);
  });

  it('resolve gives inputs that calculate takes, problems that can be sent, and never throws', () => {
    let [problemsSeen, valuesSeen] = [0, 0];
    fc.assert(
      fc.property(anyLayers, (layers) => {
        const {inputs, given, origins, problems} = resolve(layers);
        calculate(inputs);
        for (const key of KEYS) {
          assert.ok(!Object.is(inputs[key], -0), `${key} is −0`);
          assert.ok(['default', ...LAYERS].includes(origins[key].layer));
          assert.notEqual(given[key], undefined);
          if (origins[key].layer !== 'default') valuesSeen++;
        }
        for (const problem of problems) {
          problemsSeen++;
          assert.deepEqual(Object.keys(problem), ['key', 'layer', 'value', 'reason', 'message']);
          assert.ok(REASONS.includes(problem.reason) && LAYERS.includes(problem.layer));
          assert.ok(['string', 'number', 'boolean'].includes(typeof problem.value) || problem.value === null);
          assert.ok(typeof problem.value !== 'string' || problem.value.length <= 100);
          assert.ok(problem.message.startsWith(problem.key));
        }
      }),
      {numRuns: runs(3_000, 30_000)},
    );
    assert.ok(problemsSeen > 3000 && valuesSeen > 3000, `${problemsSeen} problems and ${valuesSeen} values seen`);
  });

  it('a layer whose member throws does not stop resolve, nor hide the other members', () => {
    const host = {
      rigs: 5,
      get uptime() {
        return thrower();
      },
      poolFee: 2,
    };
    const {inputs, problems} = resolve({host});
    assert.deepEqual([inputs.rigs, inputs.uptime, inputs.poolFee], [5, 100, 2]);
    assert.deepEqual(
      problems.map(({key, layer, reason}) => [key, layer, reason]),
      [['uptime', 'host', 'syntax']],
    );
  });

  it('an object that throws at every touch is not used, as a value or as a layer', () => {
    const touchy: object = new Proxy({}, {get: thrower, ownKeys: thrower, has: thrower, getPrototypeOf: thrower});
    const host = {rigs: touchy, rigPrice: touchy, basis: touchy, curtail: touchy} as unknown as Layers['host'];
    const {inputs, problems} = resolve({host, link: touchy, reader: {uptime: 90}});
    assert.deepEqual(
      [inputs.rigs, inputs.rigPrice, inputs.basis, inputs.curtail, inputs.uptime],
      [1000, null, 'network', false, 90],
    );
    assert.deepEqual(
      problems.filter(({layer}) => layer === 'host').map(({key}) => key),
      ['rigs', 'rigPrice', 'basis', 'curtail'],
    );
    for (const problem of problems) assert.notEqual(problem.layer, 'reader');
  });

  it('objects are left as they were, and so is the prototype of all', () => {
    resolve({
      link: JSON.parse('{"__proto__": {"rigs": 5}, "constructor": {"prototype": {"rigs": 5}}}') as Layers['link'],
    });
    assert.equal((Object.prototype as Readonly<Record<string, unknown>>).rigs, undefined);
    assert.equal(resolve().inputs.rigs, 1000);
  });
});

describe('Whatever calculate is given', () => {
  it('it answers or throws a RangeError', () => {
    let answered = 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(anyKey, anyValue), {maxLength: 2}), (entries) => {
        try {
          calculate(Object.fromEntries(entries));
          answered++;
        } catch (error) {
          assert.ok(error instanceof RangeError, String(error));
        }
      }),
      {numRuns: runs(3_000, 30_000)},
    );
    assert.ok(answered > 300, `${answered} answered`);
  });
});
