import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import fc from 'fast-check';

import {computeResult} from '../../src/core/result.js';
import {type Key, type Layers, PARAMETERS, resolve, RULES} from '../../src/core/index.js';
import {priceOfRig} from '../../src/core/investment.js';
import {type Inputs, isMarketFigure, KEYS} from '../../src/core/parameters.js';
import {PRESET_KEYS} from '../../src/core/presets.js';
import {type RulesId} from '../../src/data/rules.js';
import {
  type ScenarioList,
  smallestLayerFor,
  LONGEST_NAME,
  MOST_SCENARIOS,
  readScenarios,
  renameScenario,
  type Scenario,
  resolveScenario,
  scenarioFrom,
  underRules,
} from '../../src/store/scenarios.js';
import {Store} from '../../src/store/store.js';
import {runs} from '../runs.js';
import {anyLayer, anyLayers, anyMarket, says} from './layers.js';

const SHOWN: readonly Key[] = ['currency', 'period'];

/** Inputs but for how they are shown. */
const numbersOf = (inputs: Inputs): Partial<Inputs> =>
  Object.fromEntries(Object.entries(inputs).filter(([key]) => !SHOWN.includes(key as Key)));

/** The only scenario among what was read. */
function only({scenarios, problems}: ScenarioList): Scenario {
  const [one] = scenarios;
  assert.ok(one && scenarios.length === 1, `${scenarios.length} scenarios`);
  assert.deepEqual(problems, []);
  return one;
}

/** As a page keeps it over the night, and gives it back. */
const overnight = (one: Scenario): Scenario => only(readScenarios(JSON.parse(JSON.stringify([one]))));

function storeOver({host, market, link, reader}: Layers): Store {
  const store = new Store();
  for (const [key, value] of Object.entries({...market, ...host})) store.setHost(key as Key, value);
  store.setLink(link ?? {});
  store.load(reader ?? {});
  return store;
}

describe('A kept scenario', () => {
  it('comes back from a page’s store as it was, and keeps its inputs whatever the page says later', () => {
    fc.assert(
      fc.property(anyLayers, anyLayers, (layers, later) => {
        const now = resolve(layers);
        const one = scenarioFrom('Mine', now);
        const back = overnight(one);
        assert.deepEqual(back, one);
        // What the page says later reaches a scenario by how numbers are shown, and by nothing else.
        assert.deepEqual(numbersOf(resolveScenario(back, resolve(later).inputs).inputs), numbersOf(now.inputs));
      }),
      {numRuns: runs(200, 10_000)},
    );
  });

  it('is shown in the currency and for the period that the reader has now', () => {
    const one = scenarioFrom('Mine', resolve({reader: {currency: 'USD', period: 'day'}}));
    const {inputs} = resolveScenario(one, resolve({host: {currency: 'KZT', period: 'year'}}).inputs);
    assert.deepEqual([inputs.currency, inputs.period], ['KZT', 'year']);
    for (const key of SHOWN) assert.equal(one.values[key], undefined);
  });

  it('keeps amounts in the currency they were given in', () => {
    const one = overnight(
      scenarioFrom('Mine', resolve({host: {electricityPrice: '33 KZT'}, reader: {kztPerUsd: 500}})),
    );
    assert.deepEqual(one.values.electricityPrice, {amount: 33, currency: 'KZT'});
    assert.equal(resolveScenario(one, resolve().inputs).inputs.electricityPrice, 0.066);
  });

  it('says what the market was, for tomorrow’s bundle has other figures', () => {
    const {values} = scenarioFrom('Mine', resolve());
    assert.deepEqual(Object.keys(values), KEYS.filter(isMarketFigure));
  });

  it('is frozen through and through', () => {
    for (const one of [scenarioFrom('A', resolve()), overnight(scenarioFrom('A', resolve()))])
      assert.ok(Object.isFrozen(one) && Object.isFrozen(one.values));
    assert.ok(Object.isFrozen(readScenarios([]).scenarios));
  });

  it('has a name without the space around it, of a length that fits', () => {
    const {values} = scenarioFrom('A', resolve());
    assert.equal(scenarioFrom('  A cold winter ', resolve()).name, 'A cold winter');
    assert.equal(only(readScenarios([{version: 1, name: 'x'.repeat(1e6), values}])).name.length, LONGEST_NAME);
    const again = renameScenario(scenarioFrom('A', resolve()), ' B ');
    assert.deepEqual(again, {version: 1, name: 'B', values});
  });
});

describe('The same under a rule set', () => {
  it('has that set’s figures, whoever said them before, and everything else as it was', () => {
    fc.assert(
      fc.property(anyLayers, fc.constantFrom(...(Object.keys(RULES) as RulesId[])), (layers, rules) => {
        const {inputs} = resolve(layers);
        const one = underRules('Law', scenarioFrom('Now', resolve(layers)), rules);
        const under = resolveScenario(overnight(one), inputs);
        for (const key of KEYS)
          if (PRESET_KEYS.rules.includes(key)) {
            const {value, source} = RULES[rules][key as keyof (typeof RULES)['article']];
            assert.deepEqual([under.inputs[key], under.origins[key].source], [value, source]);
          } else assert.deepEqual(under.inputs[key], key === 'rules' ? rules : inputs[key], key);
      }),
      {numRuns: 150},
    );
  });
});

/** Figures that a page may have set and nobody can take back: above it there is no word for "none". */
const UNSETTABLE: readonly Key[] = ['hashprice', 'rigRevenue', 'rigPrice'];

describe('A scenario loaded back', () => {
  it('puts exactly its inputs in force over any page, market and link, and takes the reader’s own away', () => {
    fc.assert(
      fc.property(anyLayers, anyLayers, (kept, over) => {
        const store = storeOver(over);
        const {inputs} = resolveScenario(scenarioFrom('Mine', resolve(kept)), store.inputs);
        const shown = [store.inputs.currency, store.inputs.period];
        const given = resolveScenario(scenarioFrom('Mine', resolve(kept)), store.inputs);
        store.load(smallestLayerFor(given, (reader) => store.preview(reader)));
        for (const key of KEYS)
          if (inputs[key] !== null || !UNSETTABLE.includes(key)) assert.deepEqual(store.inputs[key], inputs[key], key);
        // A price per terahash stands as the price of the rig that it makes, where the page gives one. A rig of more than
        // ten million dollars, of which there is none, has no such price.
        if (priceOfRig(inputs) <= PARAMETERS.rigPrice.max)
          assert.equal(store.result.investment, computeResult(inputs).investment);
        assert.deepEqual([store.inputs.currency, store.inputs.period], shown);
      }),
      {numRuns: runs(100, 2_000)},
    );
  });

  it('has the reader say no more than that takes, so that every other figure keeps its origin', () => {
    fc.assert(
      fc.property(fc.record({reader: anyLayer}), anyLayers, (kept, over) => {
        const store = storeOver(over);
        // The same page as then, more or less: that is where most is said already.
        const given = resolveScenario(scenarioFrom('Mine', resolve({...over, ...kept})), store.inputs);
        const said = smallestLayerFor(given, (reader) => store.preview(reader));
        const {inputs} = store.preview(said);
        for (const key of KEYS) {
          if (said[key] === undefined) continue;
          const without = store.preview({...said, [key]: undefined}).inputs;
          assert.notDeepEqual(without, inputs, `${key} is said already`);
        }
      }),
      {numRuns: 150},
    );
  });

  it('says nothing at all where the page says it already', () => {
    fc.assert(
      fc.property(anyLayer, anyMarket, (host, market) => {
        const store = storeOver({host: says(host), market: says(market)});
        const given = resolveScenario(scenarioFrom('Mine', store.resolution), store.inputs);
        const said = smallestLayerFor(given, (reader) => store.preview(reader));
        assert.deepEqual(
          Object.entries(said).filter(([, value]) => value !== undefined),
          [],
        );
      }),
      {numRuns: 150},
    );
  });

  it('keeps the origins of the page, and of the rule set that it names', () => {
    const store = storeOver({host: {rigs: 5, uptime: 90}, reader: {poolFee: 2}});
    const one = scenarioFrom('Mine', resolve({host: {rigs: 5, uptime: 80, rules: 'law-2026'}}));
    store.load(smallestLayerFor(resolveScenario(one, store.inputs), (reader) => store.preview(reader)));
    const {inputs, origins} = store.resolution;
    assert.deepEqual([inputs.rigs, inputs.uptime, inputs.poolFee, inputs.taxRate], [5, 80, 0, 20]);
    assert.deepEqual(origins.rigs, {layer: 'host', source: 'host'});
    assert.deepEqual(origins.taxRate, {layer: 'reader', source: 'law'});
    assert.deepEqual(origins.btcPrice, {layer: 'default', source: 'snapshot'});
  });
});

const GOOD = {version: 1, name: 'Good', values: {rigs: 7}};

/** What is kept of what a page gives, and what is told of the rest. */
const read = (given: unknown): [names: string[], told: string[]] => {
  const {scenarios, problems} = readScenarios(given);
  for (const entry of problems) assert.equal(entry.layer, 'host');
  assert.doesNotThrow(() => JSON.stringify(problems));
  return [scenarios.map(({name}) => name), problems.map(({key, reason}) => `${key} ${reason}`)];
};

const throwing = (member: string): object =>
  Object.defineProperty({...GOOD}, member, {
    enumerable: true,
    get: () => {
      throw new Error('Mine');
    },
  });

const TRAPS = new Proxy(GOOD, {
  get: () => {
    throw new Error('Mine');
  },
  ownKeys: () => {
    throw new Error('Mine');
  },
});

const revoked = (): object => {
  const {proxy, revoke} = Proxy.revocable([], {});
  revoke();
  return proxy;
};

describe('Scenarios that a page gives', () => {
  it('may be none', () => {
    for (const given of [undefined, null, []]) assert.deepEqual(read(given), [[], []]);
  });

  it('are one problem where they are no list', () => {
    for (const given of ['[{"version":1}]', 5, NaN, true, {}, GOOD, Symbol('x'), () => 1, new Map(), revoked()])
      assert.deepEqual(read(given), [[], ['scenarios syntax']], typeof given);
  });

  it('lose the one that is amiss, and no other', () => {
    const cases: readonly (readonly [given: unknown, told: string])[] = [
      [null, 'scenarios unknown'],
      ['Good', 'scenarios unknown'],
      [{...GOOD, version: 2}, 'scenarios unknown'],
      [{...GOOD, version: '1'}, 'scenarios unknown'],
      [{name: 'Good', values: {}}, 'scenarios unknown'],
      [{...GOOD, name: ' '}, 'scenarios syntax'],
      [{...GOOD, name: 5}, 'scenarios syntax'],
      [{...GOOD, values: null}, 'scenarios syntax'],
      [{...GOOD, values: '{}'}, 'scenarios syntax'],
      [throwing('version'), 'scenarios syntax'],
      [throwing('name'), 'scenarios syntax'],
      [throwing('values'), 'scenarios syntax'],
      [TRAPS, 'scenarios syntax'],
      [revoked(), 'scenarios syntax'],
    ];
    for (const [given, told] of cases) assert.deepEqual(read([given, GOOD]), [['Good'], [told]], told);
  });

  it('lose the values that cannot be used, and keep the others', () => {
    const values = {
      rigs: 7,
      uptime: NaN,
      poolFee: Infinity,
      rigPower: -1,
      btcPrice: {amount: 'much', currency: 'USD'},
      electricityPrice: {amount: 33, currency: 'EUR'},
      rules: 'none',
      curtail: 1,
      colour: 'red',
      constructor: 1,
    };
    const {scenarios, problems} = readScenarios([{...GOOD, values}]);
    assert.deepEqual(
      scenarios.map((one) => one.values),
      [{rigs: 7}],
    );
    assert.deepEqual(
      problems.map(({key}) => key).sort(),
      Object.keys(values)
        .filter((key) => key !== 'rigs')
        .sort(),
    );
  });

  it('may be written as attributes are, and are kept as what they say', () => {
    const values = {rigs: '1 000', electricityPrice: '33 KZT', taxRate: '20%', curtail: 'on', rig: 'Antminer-S21'};
    const one = only(readScenarios([{...GOOD, values}]));
    assert.deepEqual(one.values, {
      rigs: 1000,
      electricityPrice: {amount: 33, currency: 'KZT'},
      taxRate: 20,
      curtail: true,
      rig: 'antminer-s21',
    });
  });

  it('reach nothing that is not theirs', () => {
    const hostile: unknown = JSON.parse(
      '[{"version":1,"name":"__proto__","values":{"__proto__":{"rigs":1},"rigs":7},"__proto__":{"polluted":true}}]',
    );
    const {scenarios, problems} = readScenarios(hostile);
    assert.deepEqual(
      scenarios.map(({name, values}) => [name, values.rigs]),
      [['__proto__', 7]],
    );
    assert.deepEqual(
      problems.map(({key}) => key),
      ['__proto__'],
    );
    assert.equal((Object.prototype as Record<string, unknown>)['polluted'], undefined);
    // Inherited is as good as own: pages have classes.
    assert.equal(only(readScenarios([Object.create(GOOD)])).name, 'Good');
  });

  it('are three at most, and the rest is told in one problem', () => {
    const named = Array.from({length: 10_000}, (_, place) => ({...GOOD, name: `${place}`}));
    assert.deepEqual(read(named), [['0', '1', '2'], ['scenarios range']]);
    assert.equal(readScenarios(named.slice(0, MOST_SCENARIOS)).problems.length, 0);
  });

  it('are not looked at for ever', () => {
    let looks = 0;
    const bad = Object.defineProperty({}, 'version', {get: () => (looks += 1) && 0});
    const [names, told] = read(Array.from({length: 10_000}, () => bad));
    assert.deepEqual(names, []);
    // A hundred, and one about the rest.
    assert.deepEqual([looks <= 200, told.length], [true, 101]);
    const after = (count: number): readonly string[] => read([...Array.from({length: count}, () => bad), GOOD])[0];
    assert.deepEqual([after(9), after(99), after(100)], [['Good'], ['Good'], []]);
  });

  it('never throw, and what is kept is good, whatever they are', () => {
    const any = fc.anything({withNullPrototype: true, withBigInt: true, withDate: true, withSparseArray: true});
    const nearly = fc.record(
      {
        version: fc.oneof({weight: 5, arbitrary: fc.constant(1)}, any),
        name: fc.oneof({weight: 5, arbitrary: fc.string({unit: 'binary'})}, any),
        values: fc.oneof(anyLayer, fc.dictionary(fc.constantFrom<string>(...KEYS, 'x'), any), any),
      },
      {requiredKeys: []},
    );
    fc.assert(
      fc.property(fc.oneof(fc.array(fc.oneof(nearly, any), {maxLength: 6}), any), (given) => {
        const {scenarios, problems} = readScenarios(given);
        assert.ok(scenarios.length <= MOST_SCENARIOS);
        assert.doesNotThrow(() => JSON.stringify(problems));
        for (const one of scenarios) {
          assert.ok(one.name.length > 0 && one.name.length <= LONGEST_NAME);
          assert.deepEqual(resolve({reader: one.values}).problems, []);
          assert.deepEqual(overnight(one), one);
        }
      }),
      {numRuns: runs(400, 20_000)},
    );
  });
});
