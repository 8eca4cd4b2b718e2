import assert from 'node:assert/strict';
import {beforeEach, describe, it} from 'node:test';

import {type Key, PARAMETERS, RULES} from '../../src/core/index.js';
import type {ResolvedValues} from '../../src/core/layers.js';
import type {NumberKey} from '../../src/core/parameters.js';
import {computeResult} from '../../src/core/result.js';
import {CAUSES, Store} from '../../src/store/store.js';
import {typeInto} from './typing.js';

let store: Store;
let changes: number;

/** The reader's keystrokes, one text after the other, in a language that writes numbers as attributes do. */
const type = (key: NumberKey, ...texts: readonly string[]): void => {
  for (const text of texts) typeInto(store, key, text);
};

const origin = (key: Key): string => {
  const {layer, source} = store.resolution.origins[key];
  return `${layer}, ${source}`;
};

const readersProblems = (): string[] =>
  store.problems.filter(({layer}) => layer === 'reader').map(({key, reason, value}) => `${key} ${reason} ${value}`);

beforeEach(() => {
  changes = 0;
  store = new Store(() => (changes += 1));
});

describe('The store, before anybody says anything', () => {
  it('holds the defaults, their result, no problem and no cause', () => {
    assert.equal(store.inputs.rigs, PARAMETERS.rigs.default);
    assert.equal(store.result.netProfit.toFixed(2), '63.55');
    assert.deepEqual(store.problems, []);
    assert.equal(store.consumeChangeCause(), undefined);
    assert.equal(store.draft('rigs'), undefined);
    assert.equal(changes, 0);
  });

  it('works without anybody who listens', () => {
    const silent = new Store();
    silent.setHost('rigs', 5);
    assert.equal(silent.inputs.rigs, 5);
  });
});

describe('What the page says', () => {
  it('is in effect at once, and told', () => {
    store.setHost('rigs', '500');
    assert.equal(store.inputs.rigs, 500);
    assert.equal(origin('rigs'), 'host, host');
    assert.equal(changes, 1);
  });

  it('gives way to the layer below when it is taken back', () => {
    store.setHost('rigs', 500);
    store.setHost('rigs', undefined);
    assert.equal(store.inputs.rigs, 1000);
    assert.equal(origin('rigs'), 'default, illustration');
  });

  it('is a problem where it cannot be used, and the default stands', () => {
    store.setHost('taxRate', '150');
    assert.equal(store.inputs.taxRate, 15);
    assert.deepEqual(
      store.problems.map(({key, layer, value, reason}) => ({key, layer, value, reason})),
      [{key: 'taxRate', layer: 'host', value: '150', reason: 'range'}],
    );
  });

  it('is read back as it was understood', () => {
    store.setHost('rigs', ' 1 500 ');
    store.setHost('electricityPrice', '33 KZT');
    store.setHost('curtail', '');
    assert.equal(store.host('rigs'), 1500);
    assert.deepEqual(store.host('electricityPrice'), {amount: 33, currency: 'KZT'});
    assert.equal(store.host('curtail'), true);
  });

  it('reads back as nothing where it said nothing, or nothing that can be used', () => {
    store.setHost('uptime', 'often');
    store.setHost('taxRate', 150);
    store.setHost('electricityPrice', '60000 KZT');
    assert.deepEqual(
      (['rigs', 'uptime', 'taxRate', 'electricityPrice'] as const).map((key) => store.host(key)),
      [undefined, undefined, undefined, undefined],
    );
  });
});

describe('What the reader types', () => {
  it('takes effect at each keystroke', () => {
    const seen: number[] = [];
    for (const text of ['2', '25', '250']) {
      type('rigs', text);
      seen.push(store.inputs.rigs);
    }
    assert.deepEqual(seen, [2, 25, 250]);
    assert.equal(origin('rigs'), 'reader, reader');
  });

  it('leaves the value from before the edit in force while the text is not a number', () => {
    type('rigs', '25', '25x');
    assert.equal(store.inputs.rigs, 1000, 'and not 25, which is only a part of the text');
    assert.equal(origin('rigs'), 'default, illustration');
    assert.deepEqual([store.draft('rigs')?.text, store.draft('rigs')?.reason], ['25x', 'syntax']);
    assert.deepEqual(readersProblems(), ['rigs syntax 25x']);
  });

  it('leaves it in force while the text is out of range, or a fraction of a whole number', () => {
    type('taxRate', '20');
    store.commit('taxRate');
    type('taxRate', '2', '200');
    type('rigs', '25', '25.5');
    assert.deepEqual([store.inputs.taxRate, store.inputs.rigs], [20, 1000]);
    assert.deepEqual(readersProblems(), ['taxRate range 200', 'rigs range 25.5']);
  });

  it('leaves it in force while the field is empty, which is no problem', () => {
    type('rigs', '25', '');
    assert.equal(store.inputs.rigs, 1000);
    assert.deepEqual([store.draft('rigs')?.text, store.draft('rigs')?.reason], ['', undefined]);
    assert.deepEqual(readersProblems(), []);
  });

  it('comes back as it was when the edit is cancelled', () => {
    type('rigs', '25');
    store.commit('rigs');
    for (const texts of [['3', '30'], ['3', '3x'], ['']]) {
      type('rigs', ...texts);
      assert.equal(store.cancel('rigs'), true);
      assert.equal(store.inputs.rigs, 25, texts.join());
      assert.equal(store.draft('rigs'), undefined);
    }
    assert.equal(store.cancel('rigs'), false, 'there is no edit left');
  });

  it('comes back to what the page says meanwhile, where the reader had nothing before', () => {
    type('rigs', '25', '25x');
    store.setHost('rigs', 500);
    assert.equal(store.inputs.rigs, 500);
    store.cancel('rigs');
    assert.equal(store.inputs.rigs, 500);
  });

  it('is in the currency that the text names, whatever is shown', () => {
    type('electricityPrice', '33 KZT');
    assert.deepEqual(store.resolution.given.electricityPrice, {amount: 33, currency: 'KZT'});
    store.choose('currency', 'KZT');
    type('electricityPrice', '$0.07');
    assert.deepEqual(store.resolution.given.electricityPrice, {amount: 0.07, currency: 'USD'});
  });

  it('goes, with the price per terahash half typed, when a price of the whole rig is given', () => {
    type('rigPricePerTh', '12x');
    type('rigPrice', '3000');
    assert.equal(store.draft('rigPricePerTh'), undefined);
    assert.deepEqual(readersProblems(), []);
  });

  it('may pass through half a number on the way to one', () => {
    const prices: number[] = [];
    for (const text of ['', '-', '0', '0.', '0.0', '0.05']) {
      type('electricityPrice', text);
      prices.push(store.inputs.electricityPrice);
    }
    assert.deepEqual(prices, [0.08, 0.08, 0, 0, 0, 0.05]);
  });

  it('means zero when it is zero', () => {
    type('rigs', '0');
    type('electricityPrice', '0');
    assert.deepEqual([store.inputs.rigs, store.inputs.electricityPrice], [0, 0]);
  });

  it('stands over what the page says, now and later', () => {
    type('rigs', '25');
    store.setHost('rigs', 500);
    assert.equal(store.inputs.rigs, 25);
    store.setHost('rigs', undefined);
    assert.equal(store.inputs.rigs, 25);
  });

  it('is taken at both ends of a range, and not beyond', () => {
    for (const [text, uptime] of [
      ['0', 0],
      ['100', 100],
      ['100.001', 100],
      ['-0.001', 100],
    ] as const) {
      type('uptime', text);
      assert.equal(store.inputs.uptime, uptime, text);
    }
  });
});

describe('The reader’s commit', () => {
  it('tells the value in force and the value as given', () => {
    type('rigs', '25');
    assert.deepEqual(store.commit('rigs'), {key: 'rigs', value: 25, given: 25});
    type('btcPrice', '100000');
    assert.deepEqual(store.commit('btcPrice'), {
      key: 'btcPrice',
      value: 100_000,
      given: {amount: 100_000, currency: 'USD'},
    });
  });

  it('says nothing where nothing was typed', () => {
    assert.equal(store.commit('rigs'), undefined);
    assert.equal(changes, 0);
  });

  it('is said once', () => {
    type('rigs', '25');
    store.commit('rigs');
    assert.equal(store.commit('rigs'), undefined);
  });

  it('of an emptied field drops the reader’s value and tells what is now in force', () => {
    store.setHost('rigs', 500);
    type('rigs', '25');
    store.commit('rigs');
    type('rigs', '  ');
    assert.deepEqual(store.commit('rigs'), {key: 'rigs', value: 500, given: null});
    assert.equal(store.inputs.rigs, 500);
    assert.equal(origin('rigs'), 'host, host');
  });

  it('is not made with a text that is not in effect, which stays for mending', () => {
    type('rigs', '25', '25x');
    assert.equal(store.commit('rigs'), undefined);
    assert.equal(store.draft('rigs')?.text, '25x');
    type('rigs', '26');
    assert.deepEqual(store.commit('rigs'), {key: 'rigs', value: 26, given: 26});
    assert.equal(store.draft('rigs'), undefined);
  });
});

describe('Money typed', () => {
  beforeEach(() => {
    store.setHost('kztPerUsd', 520);
  });

  it('is in the display currency', () => {
    store.choose('currency', 'KZT');
    type('electricityPrice', '26');
    assert.deepEqual(store.resolution.given.electricityPrice, {amount: 26, currency: 'KZT'});
    assert.equal(store.inputs.electricityPrice, 0.05);
  });

  it('stays what was typed when the currency is switched', () => {
    store.choose('currency', 'KZT');
    type('electricityPrice', '26');
    store.commit('electricityPrice');
    store.choose('currency', 'USD');
    assert.deepEqual(store.resolution.given.electricityPrice, {amount: 26, currency: 'KZT'});
    assert.equal(store.inputs.electricityPrice, 0.05);
  });

  it('follows the rate of the tenge', () => {
    store.choose('currency', 'KZT');
    type('electricityPrice', '26');
    type('kztPerUsd', '1000');
    assert.equal(store.inputs.electricityPrice, 0.026);
    store.setHost('kztPerUsd', 400);
    type('kztPerUsd', '');
    store.commit('kztPerUsd');
    assert.equal(store.inputs.electricityPrice, 0.065);
    assert.deepEqual(store.resolution.given.electricityPrice, {amount: 26, currency: 'KZT'});
  });

  it('has its range in dollars, at the rate in force', () => {
    store.choose('currency', 'KZT');
    type('electricityPrice', '52000');
    assert.equal(store.inputs.electricityPrice, 100);
    type('electricityPrice', '52001');
    assert.equal(store.inputs.electricityPrice, 0.08);
    assert.deepEqual(readersProblems(), ['electricityPrice range 52001']);
  });

  it('that a new rate puts out of range is a problem, and the layer below stands until the rate is back', () => {
    store.choose('currency', 'KZT');
    type('electricityPrice', '52000');
    store.commit('electricityPrice');
    store.setHost('kztPerUsd', 100);
    assert.equal(store.inputs.electricityPrice, 0.08);
    assert.deepEqual(
      store.problems.map(({key, layer, reason}) => `${layer} ${key} ${reason}`),
      ['reader electricityPrice range'],
    );
    store.setHost('kztPerUsd', 520);
    assert.equal(store.inputs.electricityPrice, 100);
  });

  it('into the levy is tenge whatever is shown, as the law states it', () => {
    type('miningLevy', '2');
    assert.equal(store.inputs.miningLevy, 2);
    assert.equal(store.resolution.given.miningLevy, 2);
  });
});

describe('The reader’s choice of a rig', () => {
  it('is in effect and committed at once', () => {
    assert.deepEqual(store.choose('rig', 'antminer-s21'), {key: 'rig', value: 'antminer-s21', given: 'antminer-s21'});
    assert.deepEqual([store.inputs.rigPower, store.inputs.rigHashrate], [3.5, 200]);
    assert.equal(origin('rigPower'), 'reader, nameplate');
  });

  it('stands over the power and hashrate that the page gave', () => {
    store.setHost('rigPower', 9);
    store.setHost('rigHashrate', 9);
    store.choose('rig', 'antminer-s21');
    assert.deepEqual([store.inputs.rig, store.inputs.rigPower, store.inputs.rigHashrate], ['antminer-s21', 3.5, 200]);
  });

  it('drops the reader’s own power and hashrate, and what was half typed of them', () => {
    type('rigPower', '5');
    store.commit('rigPower');
    type('rigHashrate', '100', '100x');
    store.choose('rig', 'antminer-s21');
    assert.deepEqual([store.inputs.rig, store.inputs.rigPower, store.inputs.rigHashrate], ['antminer-s21', 3.5, 200]);
    assert.equal(store.draft('rigHashrate'), undefined);
    assert.deepEqual(readersProblems(), []);
  });

  it('leaves the other inputs of the reader alone', () => {
    type('rigs', '25');
    store.choose('rig', 'antminer-s21');
    assert.equal(store.inputs.rigs, 25);
    assert.equal(store.draft('rigs')?.text, '25');
  });

  it('still gives the other figure when the reader edits one, and comes back when the edit is emptied', () => {
    store.choose('rig', 'antminer-s21');
    type('rigPower', '3.6');
    assert.deepEqual([store.inputs.rig, store.inputs.rigPower, store.inputs.rigHashrate], ['none', 3.6, 200]);
    type('rigPower', '');
    store.commit('rigPower');
    assert.deepEqual([store.inputs.rig, store.inputs.rigPower], ['antminer-s21', 3.5]);
  });

  it('may be none, which leaves the figures of the layers below', () => {
    store.setHost('rig', 'antminer-s9');
    store.choose('rig', 'none');
    assert.deepEqual([store.inputs.rig, store.inputs.rigPower, store.inputs.rigHashrate], ['none', 1.323, 13.5]);
  });
});

describe('The reader’s choice of rules', () => {
  it('drops the reader’s own values of the four keys, and what was half typed of them', () => {
    for (const key of ['taxRate', 'complianceRate', 'aifcShare', 'miningLevy'] as const) type(key, '50');
    type('taxRate', 'x');
    store.choose('rules', 'law-2026');
    for (const [key, {value}] of Object.entries(RULES['law-2026']))
      assert.equal(store.inputs[key as keyof (typeof RULES)['law-2026']], value, key);
    assert.equal(store.draft('taxRate'), undefined);
  });

  it('stands over the page’s values of the four keys', () => {
    store.setHost('taxRate', 1);
    store.choose('rules', 'article');
    assert.equal(store.inputs.taxRate, 15);
    assert.equal(origin('taxRate'), 'reader, article');
  });

  it('lets the page’s values stand over the page’s own rules', () => {
    store.setHost('rules', 'law-2026');
    store.setHost('taxRate', 1);
    assert.deepEqual([store.inputs.taxRate, store.inputs.miningLevy], [1, 2]);
  });

  it('can be edited again afterwards', () => {
    store.choose('rules', 'law-2026');
    type('taxRate', '30');
    assert.deepEqual([store.inputs.taxRate, store.inputs.miningLevy, store.inputs.rules], [30, 2, 'law-2026']);
  });
});

describe('The reader’s choice of a basis', () => {
  it('leaves the one that the page set', () => {
    store.setHost('rigRevenue', 0.8);
    assert.equal(store.inputs.basis, 'rig-revenue');
    assert.deepEqual(store.choose('basis', 'network'), {key: 'basis', value: 'network', given: 'network'});
    assert.equal(store.inputs.basis, 'network');
  });

  it('waits for its figure, and is in force once that is typed', () => {
    assert.deepEqual(store.choose('basis', 'hashprice'), {key: 'basis', value: 'network', given: 'hashprice'});
    assert.deepEqual(readersProblems(), ['hashprice missing null']);
    type('hashprice', '45');
    assert.equal(store.inputs.basis, 'hashprice');
    assert.deepEqual(readersProblems(), []);
  });
});

describe('Reset', () => {
  it('drops the reader’s values, choices and half-typed texts, and leaves the page’s', () => {
    store.setHost('rigs', 500);
    type('rigs', '25');
    type('taxRate', 'x');
    store.choose('currency', 'KZT');
    store.choose('rig', 'antminer-s9');
    store.reset();
    assert.deepEqual([store.inputs.rigs, store.inputs.currency, store.inputs.rig], [500, 'USD', 'article']);
    assert.equal(store.draft('taxRate'), undefined);
    assert.deepEqual(store.problems, []);
  });
});

describe('The page’s example', () => {
  const netOf = (values: ResolvedValues): number => computeResult(values.inputs).netProfit;

  it('is what the page shows before a reader or a link changes it', () => {
    store.setHost('rigs', 500);
    const before = netOf(store.resolution);
    type('electricityPrice', '0.1');
    store.setLink({rigs: 7});
    assert.equal(netOf(store.example), before);
    assert.notEqual(netOf(store.resolution), before);
  });

  it('follows the page', () => {
    type('rigs', '7');
    assert.equal(store.example.inputs.rigs, 1000);
    store.setHost('rigs', 500);
    assert.equal(store.example.inputs.rigs, 500);
    assert.equal(store.inputs.rigs, 7);
  });
});

describe('The cautious set', () => {
  const values = (): number[] => {
    const {uptime, poolFee, aifcFee, coolingOverhead} = store.inputs;
    return [uptime, poolFee, aifcFee, coolingOverhead];
  };

  it('is uptime 95, pool fee 2, exchange fee 0.2 and cooling 5, and is given back in one step', () => {
    assert.deepEqual(store.cautiousKeys, []);
    const commits = store.setCautious(true);
    assert.deepEqual(values(), [95, 2, 0.2, 5]);
    assert.deepEqual(store.cautiousKeys, ['uptime', 'poolFee', 'aifcFee', 'coolingOverhead']);
    assert.deepEqual(
      commits.map(({key, value, given}) => [key, value, given]),
      [
        ['uptime', 95, 95],
        ['poolFee', 2, 2],
        ['aifcFee', 0.2, 0.2],
        ['coolingOverhead', 5, 5],
      ],
    );
    store.setCautious(false);
    assert.deepEqual(values(), [100, 0, 0, 0]);
    assert.deepEqual(store.resolution.origins.uptime, {layer: 'default', source: 'illustration'});
  });

  it('gives back what the reader had entered, and leaves what else they entered', () => {
    type('poolFee', '1');
    store.commit('poolFee');
    store.setCautious(true);
    type('rigs', '7');
    store.setCautious(false);
    assert.deepEqual(values(), [100, 1, 0, 0]);
    assert.equal(store.inputs.rigs, 7);
  });

  it('keeps what the reader changes of it, and gives back the rest', () => {
    store.setCautious(true);
    type('uptime', '90');
    store.commit('uptime');
    assert.deepEqual(store.cautiousKeys, ['poolFee', 'aifcFee', 'coolingOverhead']);
    store.setCautious(false);
    assert.deepEqual(values(), [90, 0, 0, 0]);
    assert.deepEqual(store.cautiousKeys, []);
  });

  it('is gone with a reset', () => {
    store.setCautious(true);
    store.reset();
    type('poolFee', '2');
    assert.deepEqual(store.cautiousKeys, []);
  });

  it('is not taken where the page has these values itself', () => {
    for (const [key, value] of Object.entries({uptime: 95, poolFee: 2, aifcFee: 0.2, coolingOverhead: 5}))
      store.setHost(key as Key, value);
    assert.deepEqual(store.cautiousKeys, []);
  });
});

describe('The cause', () => {
  it('names the strongest first', () => {
    assert.deepEqual(CAUSES, ['reset', 'reader', 'link', 'market', 'host']);
  });

  it('is who changed the inputs', () => {
    store.setHost('rigs', 5);
    assert.equal(store.consumeChangeCause(), 'host');
    type('rigs', '6');
    assert.equal(store.consumeChangeCause(), 'reader');
    store.choose('period', 'year');
    assert.equal(store.consumeChangeCause(), 'reader');
    store.reset();
    assert.equal(store.consumeChangeCause(), 'reset');
  });

  it('is the strongest of several, whatever their order, and is taken once', () => {
    type('rigs', '6');
    store.setHost('uptime', 5);
    assert.equal(store.consumeChangeCause(), 'reader');
    assert.equal(store.consumeChangeCause(), undefined);
    type('rigs', '7');
    store.reset();
    store.setHost('uptime', 6);
    assert.equal(store.consumeChangeCause(), 'reset');
  });

  it('is nobody where nothing changed', () => {
    type('rigs', '1000');
    store.setHost('rigs', 5);
    store.setHost('uptime', 'never');
    assert.equal(store.consumeChangeCause(), undefined);
  });

  it('is not a reset that changed nothing', () => {
    store.reset();
    store.setHost('rigs', 5);
    assert.equal(store.consumeChangeCause(), 'host');
  });
});

describe('Inputs and result', () => {
  it('stay the same objects while nothing changes', () => {
    const {inputs, result} = store;
    type('rigs', '1000', '1000x', '', '1000');
    store.commit('rigs');
    store.setHost('rigs', 7);
    store.setHost('taxRate', 150);
    store.choose('rules', 'article');
    store.setHost('rigs', undefined);
    store.reset();
    assert.equal(store.inputs, inputs);
    assert.equal(store.result, result);
    assert.equal(store.result, store.result);
  });

  it('are new when something does', () => {
    const {inputs, result} = store;
    type('rigs', '6');
    assert.notEqual(store.inputs, inputs);
    assert.notEqual(store.result, result);
    assert.equal(inputs.rigs, 1000, 'the old ones are as they were');
  });

  it('are frozen, with all that is in them', () => {
    type('rigs', '6');
    const {inputs, result, resolution, problems} = store;
    for (const thing of [inputs, result, result.costs, result.breakEven, result.today, problems])
      assert.ok(Object.isFrozen(thing));
    assert.ok(Object.isFrozen(resolution.given) && Object.isFrozen(resolution.origins));
    assert.ok(Object.isFrozen(resolution.origins.rigs) && Object.isFrozen(resolution.given.electricityPrice));
  });
});
