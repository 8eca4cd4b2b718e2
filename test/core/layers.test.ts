import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {
  type Key,
  type Layer,
  type Layers,
  PARAMETERS,
  type Resolution,
  resolve,
  RIGS,
  RULES,
} from '../../src/core/index.js';
import {LAYERS, toDollars} from '../../src/core/layers.js';
import {isMoney, KEYS} from '../../src/core/parameters.js';
import {problem} from '../../src/core/problem.js';
import {SNAPSHOT} from '../../src/data/snapshot.js';

const IN_ORDER = ['host', 'market', 'link', 'reader'] as const;

/** A layer as pages and links say it, typed by nobody. */
const says = (values: Readonly<Record<string, unknown>>): Layer => values;

const reasons = ({problems}: Resolution): string[] =>
  problems.map(({layer, key, reason}) => `${layer} ${key} ${reason}`);

const origin = ({origins}: Resolution, key: Key): string => `${origins[key].layer}, ${origins[key].source}`;

describe('Layers', () => {
  it('stand over the defaults in this order, lowest first', () => {
    assert.deepEqual(LAYERS, IN_ORDER);
  });

  it('left out give the defaults, with nothing to report', () => {
    for (const layers of [undefined, {}, {host: undefined}, {host: {}, market: {}, link: {}, reader: {}}]) {
      const {inputs, given, problems} = resolve(layers);
      assert.deepEqual(problems, []);
      assert.deepEqual(Object.keys(inputs).sort(), [...KEYS].sort());
      assert.deepEqual(Object.keys(given).sort(), [...KEYS].sort());
      for (const key of KEYS) assert.equal(inputs[key], PARAMETERS[key].default, key);
    }
  });

  it('beat every layer below them', () => {
    const layers: Record<string, Layer> = {};
    for (const [index, layer] of IN_ORDER.entries()) {
      layers[layer] = {btcPrice: 1000 + index};
      const result = resolve(layers);
      assert.equal(result.inputs.btcPrice, 1000 + index);
      assert.equal(origin(result, 'btcPrice'), `${layer}, ${layer}`);
    }
    assert.equal(resolve({reader: {rigs: 1}, host: {rigs: 2}}).inputs.rigs, 1, 'whatever order they are written in');
  });

  it('leave alone what they do not say', () => {
    const result = resolve({host: {rigs: 5}, reader: {uptime: 90, poolFee: undefined, rigs: ''}});
    assert.deepEqual([result.inputs.rigs, result.inputs.uptime, result.inputs.poolFee], [5, 90, 0]);
    assert.equal(origin(result, 'rigs'), 'host, host');
    assert.equal(origin(result, 'poolFee'), 'default, unstated');
    assert.deepEqual(result.problems, []);
  });

  it('say 0 and mean it', () => {
    const {inputs, problems} = resolve({
      host: {rigs: 5, electricityPrice: 1},
      reader: {rigs: 0, electricityPrice: '0'},
    });
    assert.deepEqual([inputs.rigs, inputs.electricityPrice, problems], [0, 0, []]);
  });

  it('have no zero with a sign', () => {
    const {inputs, given} = resolve({host: {rigs: -0, poolFee: '-0', electricityPrice: '\u22120 KZT', rigPrice: -0}});
    assert.deepEqual([inputs.rigs, inputs.poolFee, inputs.electricityPrice, inputs.rigPrice], [0, 0, 0, 0]);
    assert.deepEqual([given.rigs, given.poolFee], [0, 0]);
    assert.deepEqual(
      [given.electricityPrice, given.rigPrice],
      [
        {amount: 0, currency: 'KZT'},
        {amount: 0, currency: 'USD'},
      ],
    );
  });

  it('hold switches and choices of the screen too', () => {
    const result = resolve({host: {curtail: true, currency: 'KZT', period: 'year'}, reader: {period: 'month'}});
    assert.deepEqual([result.inputs.curtail, result.inputs.currency, result.inputs.period], [true, 'KZT', 'month']);
    assert.equal(origin(result, 'currency'), 'host, host');
    assert.equal(origin(result, 'period'), 'reader, reader');
  });
});

describe('The market layer', () => {
  const feed = {btcPrice: 90_000, difficulty: 1e14, blockHeight: 1_000_000, blockFees: 0.5, kztPerUsd: 600};

  it('says its five figures', () => {
    const {inputs, problems} = resolve({market: feed});
    for (const [key, value] of Object.entries(feed)) assert.equal(inputs[key as keyof typeof feed], value);
    assert.deepEqual(problems, []);
  });

  it('says nothing else', () => {
    for (const key of KEYS.filter((one) => !Object.hasOwn(feed, one))) {
      const result = resolve({market: says({[key]: PARAMETERS[key].default ?? 5})});
      assert.deepEqual(reasons(result), [`market ${key} unknown`]);
      assert.equal(result.origins[key].layer, 'default');
    }
  });

  it('stands over the page and under the reader', () => {
    const {inputs} = resolve({host: {btcPrice: 1, blockFees: 2}, market: feed, reader: {btcPrice: 3}});
    assert.deepEqual([inputs.btcPrice, inputs.blockFees], [3, 0.5]);
  });
});

describe('Origins', () => {
  it('of defaults are the sources of the table, the rule set’s and the rig’s own', () => {
    const result = resolve();
    for (const [key, expected] of Object.entries({
      rigs: 'illustration',
      rigPower: 'article',
      rigHashrate: 'illustration',
      btcPrice: 'snapshot',
      electricityPrice: 'article',
      miningLevy: 'unstated',
      taxRate: 'article',
      curtail: 'illustration',
      hashprice: 'default',
      basis: 'default',
      rules: 'default',
      rig: 'default',
      currency: 'default',
    }))
      assert.equal(origin(result, key as Key), `default, ${expected}`, key);
  });

  it('of given values are the layer’s name', () => {
    for (const layer of IN_ORDER)
      assert.equal(origin(resolve({[layer]: {kztPerUsd: 500}}), 'kztPerUsd'), `${layer}, ${layer}`);
  });
});

describe('A rule set', () => {
  const KEYS_OF_RULES = ['taxRate', 'complianceRate', 'aifcShare', 'miningLevy'] as const;

  it('is expanded to its four values, each with its source, in the layer that chose it', () => {
    for (const layer of ['host', 'link', 'reader'] as const)
      for (const [id, rules] of Object.entries(RULES)) {
        const result = resolve({[layer]: says({rules: id})});
        assert.equal(result.inputs.rules, id);
        assert.equal(origin(result, 'rules'), `${layer}, ${layer}`);
        for (const key of KEYS_OF_RULES) {
          assert.equal(result.inputs[key], rules[key].value);
          assert.equal(origin(result, key), `${layer}, ${rules[key].source}`);
        }
      }
  });

  it('settles what lower layers say', () => {
    const result = resolve({host: {taxRate: 1, miningLevy: 9, rules: 'article'}, reader: {rules: 'law-2026'}});
    assert.deepEqual([result.inputs.taxRate, result.inputs.miningLevy], [20, 2]);
    assert.equal(origin(result, 'taxRate'), 'reader, law');
  });

  it('stands under the values of its own layer and of higher ones', () => {
    const result = resolve({host: {rules: 'law-2026', taxRate: 10}, reader: {aifcShare: 60}});
    assert.deepEqual([result.inputs.taxRate, result.inputs.aifcShare, result.inputs.miningLevy], [10, 60, 2]);
    assert.equal(origin(result, 'taxRate'), 'host, host');
    assert.equal(origin(result, 'aifcShare'), 'reader, reader');
    assert.equal(result.inputs.rules, 'law-2026');
  });
});

describe('A rig', () => {
  it('is expanded to its power and hashrate, as its maker states them', () => {
    for (const {id, power, hashrate} of RIGS) {
      const result = resolve({host: says({rig: id})});
      assert.deepEqual([result.inputs.rig, result.inputs.rigPower, result.inputs.rigHashrate], [id, power, hashrate]);
      assert.equal(origin(result, 'rigPower'), id === 'article' ? 'host, article' : 'host, nameplate');
      assert.equal(origin(result, 'rigHashrate'), id === 'article' ? 'host, illustration' : 'host, nameplate');
      assert.equal(origin(result, 'rig'), 'host, host');
    }
  });

  it('is none where its own layer gives one of its figures; the other figure stays', () => {
    const {inputs, given, origins} = resolve({host: {rig: 'antminer-s21', rigPower: 3.6}});
    assert.deepEqual([inputs.rig, inputs.rigPower, inputs.rigHashrate], ['none', 3.6, 200]);
    assert.equal(given.rig, 'antminer-s21', 'what was chosen is still known');
    assert.deepEqual([origins.rigPower.source, origins.rigHashrate.source], ['host', 'nameplate']);
  });

  it('is none where a higher layer gives one of its figures', () => {
    const result = resolve({host: {rig: 'antminer-s21'}, reader: {rigHashrate: 190}});
    assert.deepEqual([result.inputs.rig, result.inputs.rigPower, result.inputs.rigHashrate], ['none', 3.5, 190]);
    assert.equal(origin(result, 'rig'), 'reader, reader');
  });

  it('is none where the page gives a figure and no rig', () => {
    assert.equal(resolve({host: {rigPower: 0.4}}).inputs.rig, 'none');
  });

  it('of the reader stands over the power that the page gives', () => {
    const result = resolve({host: {rigPower: 9, rigHashrate: 9}, reader: {rig: 'antminer-s9'}});
    assert.deepEqual(
      [result.inputs.rig, result.inputs.rigPower, result.inputs.rigHashrate],
      ['antminer-s9', 1.323, 13.5],
    );
    assert.equal(origin(result, 'rigPower'), 'reader, nameplate');
  });

  it('stays where the figure that was given is not used', () => {
    const result = resolve({host: {rig: 'antminer-s21'}, reader: {rigPower: 51}});
    assert.deepEqual([result.inputs.rig, result.inputs.rigPower], ['antminer-s21', 3.5]);
    assert.deepEqual(reasons(result), ['reader rigPower range']);
  });

  it('none expands to nothing: the figures below stand', () => {
    const result = resolve({host: {rig: 'antminer-s21'}, reader: {rig: 'none'}});
    assert.deepEqual([result.inputs.rig, result.inputs.rigPower, result.inputs.rigHashrate], ['none', 3.5, 200]);
    assert.equal(origin(result, 'rigPower'), 'host, nameplate');
  });
});

describe('The basis', () => {
  const basis = (layers: Layers) => {
    const result = resolve(layers);
    return [result.inputs.basis, result.given.basis, result.origins.basis.layer, ...reasons(result)];
  };

  it('is the network, unless a figure is given', () => {
    assert.deepEqual(basis({}), ['network', 'network', 'default']);
    assert.deepEqual(basis({host: {hashprice: 45}}), ['hashprice', 'hashprice', 'host']);
    assert.deepEqual(basis({link: {rigRevenue: 0.8}}), ['rig-revenue', 'rig-revenue', 'link']);
    assert.deepEqual(basis({reader: {rigRevenue: 0}}), ['rig-revenue', 'rig-revenue', 'reader'], '0 is a value');
  });

  it('is the rig revenue where a layer gives both figures', () => {
    assert.deepEqual(basis({host: {hashprice: 45, rigRevenue: 0.8}}), ['rig-revenue', 'rig-revenue', 'host']);
  });

  it('is the one that the highest layer gives a figure for', () => {
    assert.deepEqual(basis({host: {rigRevenue: 0.8}, reader: {hashprice: 45}}), ['hashprice', 'hashprice', 'reader']);
  });

  it('is what a layer says, whatever figures it gives', () => {
    assert.deepEqual(basis({host: {rigRevenue: 0.8, basis: 'network'}}), ['network', 'network', 'host']);
    assert.deepEqual(basis({host: {rigRevenue: 0.8, hashprice: 45, basis: 'hashprice'}}), [
      'hashprice',
      'hashprice',
      'host',
    ]);
  });

  it('can be left again for the network, though the page set it', () => {
    assert.deepEqual(basis({host: {rigRevenue: 0.8}, reader: {basis: 'network'}}), ['network', 'network', 'reader']);
  });

  it('uses a figure of any layer, below or above', () => {
    assert.deepEqual(basis({host: {hashprice: 45, basis: 'network'}, reader: {basis: 'hashprice'}}), [
      'hashprice',
      'hashprice',
      'reader',
    ]);
    assert.deepEqual(basis({host: {basis: 'hashprice'}, reader: {hashprice: 45, basis: 'network'}}), [
      'network',
      'network',
      'reader',
    ]);
    assert.deepEqual(basis({host: {basis: 'hashprice'}, reader: {hashprice: 45}}), [
      'hashprice',
      'hashprice',
      'reader',
    ]);
  });

  it('without its figure is not used: the basis below stands, and the chosen one is still known', () => {
    assert.deepEqual(basis({reader: {basis: 'hashprice'}}), [
      'network',
      'hashprice',
      'default',
      'reader hashprice missing',
    ]);
    assert.deepEqual(basis({host: {rigRevenue: 0.8}, reader: {basis: 'hashprice'}}), [
      'rig-revenue',
      'hashprice',
      'host',
      'reader hashprice missing',
    ]);
    assert.deepEqual(basis({host: {basis: 'rig-revenue', hashprice: 45}}), [
      'network',
      'rig-revenue',
      'default',
      'host rigRevenue missing',
    ]);
  });

  it('is not set by a figure that is not used', () => {
    assert.deepEqual(basis({host: {hashprice: -1}}), ['network', 'network', 'default', 'host hashprice range']);
    assert.deepEqual(basis({host: {rigRevenue: {amount: 1e12, currency: 'KZT'}, hashprice: 45}}), [
      'hashprice',
      'hashprice',
      'host',
      'host rigRevenue range',
    ]);
  });
});

describe('An amount in tenge', () => {
  it('is converted at the rate in force and kept as given', () => {
    const {inputs, given, origins} = resolve({host: {electricityPrice: '33 KZT'}});
    assert.equal(inputs.electricityPrice, 33 / SNAPSHOT.kztPerUsd);
    assert.deepEqual(given.electricityPrice, {amount: 33, currency: 'KZT'});
    assert.equal(origins.electricityPrice.layer, 'host');
  });

  it('is converted at the rate of the highest layer that gives one', () => {
    for (const layer of IN_ORDER) {
      const layers = {host: {electricityPrice: '50 KZT', kztPerUsd: 400}};
      const {inputs} = resolve({...layers, [layer]: {...(layer === 'host' ? layers.host : {}), kztPerUsd: 500}});
      assert.equal(inputs.electricityPrice, 0.1, layer);
    }
  });

  it('is converted at the rate below where the rate above is not used', () => {
    const {inputs} = resolve({host: {electricityPrice: '50 KZT', kztPerUsd: 500}, reader: {kztPerUsd: 0}});
    assert.deepEqual([inputs.kztPerUsd, inputs.electricityPrice], [500, 0.1]);
  });

  it('has the range of the dollars that it comes to', () => {
    assert.equal(resolve({host: {electricityPrice: '44123 KZT', kztPerUsd: 441.23}}).inputs.electricityPrice, 100);
    const result = resolve({
      host: {electricityPrice: 0.07, kztPerUsd: 441.23},
      reader: {electricityPrice: '44124 KZT'},
    });
    assert.equal(result.inputs.electricityPrice, 0.07, 'the layer below stands');
    assert.equal(origin(result, 'electricityPrice'), 'host, host');
    assert.deepEqual(result.given.electricityPrice, {amount: 0.07, currency: 'USD'});
    assert.deepEqual(reasons(result), ['reader electricityPrice range']);
    assert.equal(result.problems[0]?.value, '44124 KZT');
    assert.deepEqual(reasons(resolve({host: {btcPrice: '5 KZT'}, reader: {kztPerUsd: 1000}})), ['host btcPrice range']);
  });

  it('may be any of the inputs whose unit is dollars', () => {
    const money = KEYS.filter(isMoney);
    for (const key of ['btcPrice', 'electricityPrice', 'rigPrice', 'rigPricePerTh', 'gridTariff'] as const)
      assert.ok(money.includes(key), key);
    for (const key of ['kztPerUsd', 'miningLevy', 'electricityVat', 'rigs', 'taxRate', 'basis'] as const)
      assert.ok(!(money as readonly Key[]).includes(key), key);
    for (const key of money) {
      const result = resolve({host: says({[key]: {amount: SNAPSHOT.kztPerUsd, currency: 'KZT'}})});
      assert.equal(result.inputs[key], 1, key);
      assert.deepEqual(result.given[key], {amount: SNAPSHOT.kztPerUsd, currency: 'KZT'});
    }
  });

  it('comes to dollars, and dollars stay', () => {
    assert.equal(toDollars({amount: 1040, currency: 'KZT'}, 520), 2);
    assert.equal(toDollars({amount: 1040, currency: 'USD'}, 520), 1040);
  });
});

describe('What was given', () => {
  it('is an amount of dollars for money, null where unset, and the value itself otherwise', () => {
    const {given} = resolve({host: {rigPrice: 500, rigs: '7', curtail: true}});
    assert.deepEqual(given.rigPrice, {amount: 500, currency: 'USD'});
    assert.deepEqual(given.electricityPrice, {amount: 0.08, currency: 'USD'});
    assert.deepEqual([given.hashprice, given.rigRevenue, given.rigs, given.curtail], [null, null, 7, true]);
    assert.equal(resolve().given.rigPrice, null);
  });
});

describe('A problem', () => {
  it('names key, layer, value as given, and reason', () => {
    const {problems} = resolve({
      host: {rigs: '5.5', basis: 'hashprice'},
      link: says({rig: 'foo', curtail: 1, colour: true}),
      reader: {poolFee: '1,5'},
    });
    assert.deepEqual(
      problems.map(({key, layer, value, reason}) => ({key, layer, value, reason})),
      [
        {key: 'rigs', layer: 'host', value: '5.5', reason: 'range'},
        {key: 'rig', layer: 'link', value: 'foo', reason: 'unknown'},
        {key: 'curtail', layer: 'link', value: 1, reason: 'syntax'},
        {key: 'colour', layer: 'link', value: true, reason: 'unknown'},
        {key: 'poolFee', layer: 'reader', value: '1,5', reason: 'ambiguous'},
        {key: 'hashprice', layer: 'host', value: null, reason: 'missing'},
      ],
    );
  });

  it('says to the page’s author what would be right', () => {
    const said = (host: Readonly<Record<string, unknown>>) => resolve({host: says(host)}).problems[0]?.message ?? '';
    assert.match(said({rigs: '5.5'}), /^rigs\b.*"5\.5".*whole number from 0 to 10000000\b.*rigs/);
    assert.match(said({btcPrice: 0}), /^btcPrice\b.*number from 0\.01 to 100000000\b.*USD\/BTC/);
    assert.match(said({period: 'week'}), /^period\b.*"week".*one of day, month, year/);
    assert.match(said({curtail: 1}), /^curtail\b.*1.*on \(true\) or off/);
    assert.match(said({poolFee: '1,5'}), /^poolFee\b.*"1,5".*without a comma/);
    assert.match(said({basis: 'hashprice'}), /^hashprice\b.*basis/);
    assert.match(said({colour: 'red'}), /^colour\b.*"red".*unknown/);
  });

  it('is one for each value that was not used; the others are', () => {
    const result = resolve({host: {rigs: 'x', uptime: 'y', poolFee: 2}});
    assert.deepEqual(reasons(result), ['host rigs syntax', 'host uptime syntax']);
    assert.equal(result.inputs.poolFee, 2);
  });

  it('cuts a long text', () => {
    const [found] = resolve({link: {rigs: 'x'.repeat(1000)}}).problems;
    assert.ok(found && found.message.length < 250);
    assert.equal(found.value, 'x'.repeat(100));
  });

  it('carries nothing that cannot be kept, sent and shown', () => {
    for (const [value, told] of [
      [NaN, 'NaN'],
      [-Infinity, '-Infinity'],
      [5n, 'bigint'],
      [Symbol('rigs'), 'symbol'],
      [() => 5, 'function'],
      [[5], 'object'],
      [{rigs: 5}, 'object'],
      [true, true],
      [1e9, 1e9],
    ] as const) {
      const [found] = resolve({host: says({rigs: value})}).problems;
      assert.equal(found?.value, told);
      assert.deepEqual(JSON.parse(JSON.stringify(found)), found);
    }
    assert.equal(problem('rigs', 'host', null, 'syntax').value, null);
    assert.equal(problem('rigs', 'host', undefined, 'syntax').value, 'undefined');
  });
});

describe('What resolve returns', () => {
  it('is frozen throughout', () => {
    const result = resolve({
      host: {electricityPrice: '33 KZT', rigs: 'x', rig: 'antminer-s21', rigPower: 1, basis: 'hashprice'},
    });
    const assertFrozen = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      assert.ok(Object.isFrozen(value), path);
      for (const [name, inner] of Object.entries(value)) assertFrozen(inner, `${path}.${name}`);
    };
    assertFrozen(result, 'resolve()');
    assert.equal(result.problems.length, 2);
  });

  it('holds nothing of the layers, and leaves them alone', () => {
    const price = {amount: 33, currency: 'KZT' as const};
    const host = {electricityPrice: price, rigs: '5'};
    const {given} = resolve({host});
    price.amount = 34;
    assert.deepEqual(given.electricityPrice, {amount: 33, currency: 'KZT'});
    assert.ok(!Object.isFrozen(price) && !Object.isFrozen(host));
    assert.deepEqual(host, {electricityPrice: {amount: 34, currency: 'KZT'}, rigs: '5'});
  });
});
