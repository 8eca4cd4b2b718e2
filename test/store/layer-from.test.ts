import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import fc from 'fast-check';

import {type Key, type Layer, type Layers, PARAMETERS, resolve, RULES} from '../../src/core/index.js';
import {type ChoiceKey, isMarketFigure, KEYS, type NumberKey} from '../../src/core/parameters.js';
import {computeResult} from '../../src/core/result.js';
import {decodeLink, encodeLink} from '../../src/exchange/link.js';
import {layerFrom} from '../../src/store/layer-from.js';
import {Store} from '../../src/store/store.js';
import {numberOf, valueOf} from '../core/arbitraries.js';
import {runs} from '../runs.js';
import {anyLayer, anyLayers, anyMarket, says} from './layers.js';
import {typeInto} from './typing.js';

/** Through the text of a link, as it travels. */
function travelled(layer: Layer): Layer {
  const {values, problems} = decodeLink(encodeLink(layer));
  assert.deepEqual(problems, []);
  return values;
}

/** What a receiver needs, whoever said it. */
const shared = (layers: Layers): Layer =>
  layerFrom(resolve(layers), (key, layer) => layer === 'link' || layer === 'reader' || isMarketFigure(key));

const sameNumbers = (layers: Layers, expected: Layers): void => {
  const [received, sent] = [resolve(layers), resolve(expected)];
  assert.deepEqual(received.inputs, sent.inputs);
  assert.deepEqual(computeResult(received.inputs), computeResult(sent.inputs));
};

describe('What is said for a receiver', () => {
  it('gives exactly the same inputs and result over the same page', () => {
    fc.assert(
      fc.property(anyLayers, (layers) => {
        sameNumbers({host: layers.host, link: travelled(shared(layers))}, layers);
      }),
      {numRuns: runs(400, 20_000)},
    );
  });

  it('gives them also over other market figures: of a later day, or of a feed', () => {
    fc.assert(
      fc.property(anyLayers, anyMarket, (layers, market) => {
        sameNumbers({host: layers.host, market: says(market), link: travelled(shared(layers))}, layers);
      }),
      {numRuns: runs(200, 10_000)},
    );
  });

  it('says every market figure, whoever gave it, for tomorrow’s bundle has others', () => {
    fc.assert(
      fc.property(anyLayers, (layers) => {
        const said = shared(layers);
        for (const key of KEYS.filter(isMarketFigure)) assert.notEqual(said[key], undefined, key);
      }),
    );
  });

  it('is said again as it was by a receiver who changes nothing', () => {
    fc.assert(
      fc.property(anyLayers, (layers) => {
        const text = encodeLink(shared(layers));
        const again = shared({host: layers.host, link: travelled(shared(layers))});
        assert.equal(encodeLink(again), text);
      }),
      {numRuns: runs(200, 10_000)},
    );
  });

  it('gives the numbers of a receiver who changes some and sends them on', () => {
    fc.assert(
      fc.property(anyLayers, anyLayer, anyMarket, (layers, edits, market) => {
        const receiver = {host: layers.host, link: travelled(shared(layers)), reader: says(edits)};
        sameNumbers({host: layers.host, market: says(market), link: travelled(shared(receiver))}, receiver);
      }),
      {numRuns: runs(200, 10_000)},
    );
  });

  it('leaves to the page what only the page said', () => {
    const said = shared({host: {rigs: 5, taxRate: 10, currency: 'KZT'}, reader: {uptime: 90}});
    assert.deepEqual(
      Object.keys(said).filter((key) => !isMarketFigure(key as Key)),
      ['uptime'],
    );
  });

  it('names a rule set, so that a badge can still say whose figures these are', () => {
    const link = travelled(shared({reader: {rules: 'law-2026'}}));
    const {origins, inputs} = resolve({link});
    assert.deepEqual([inputs.taxRate, origins.taxRate.source], [RULES['law-2026'].taxRate.value, 'law']);
    assert.equal(link.taxRate, undefined);
  });

  it('names a rig, as long as it is one', () => {
    const said = shared({reader: {rig: 'antminer-s21'}});
    assert.deepEqual([said.rig, said.rigPower, said.rigHashrate], ['antminer-s21', undefined, undefined]);
    const changed = shared({link: {rig: 'antminer-s21'}, reader: {rigPower: 3.6}});
    assert.deepEqual([changed.rig, changed.rigPower, changed.rigHashrate], ['none', 3.6, 200]);
  });

  it('does not bring a rig’s other figure over the page’s own', () => {
    const layers: Layers = {host: {rigPower: 9}, reader: {rigHashrate: 5}};
    const {inputs} = resolve({host: layers.host, link: travelled(shared(layers))});
    assert.deepEqual([inputs.rigPower, inputs.rigHashrate, inputs.rig], [9, 5, 'none']);
  });
});

/** What a reader does, one thing after the other. */
const anyAct = fc.oneof(
  fc.constantFrom(...KEYS.filter((key) => PARAMETERS[key].kind === 'number')).chain((key) =>
    fc.oneof(numberOf(key as NumberKey).map(String), fc.constantFrom('', '12x')).map((text) => (store: Store) => {
      typeInto(store, key as NumberKey, text);
      store.commit(key);
    }),
  ),
  fc.constantFrom(...KEYS.filter((key) => PARAMETERS[key].kind !== 'number')).chain((key) =>
    valueOf(key).map((value) => (store: Store) => {
      if (typeof value === 'object') store.takeFleet(value ?? []);
      else store.choose(key as ChoiceKey, String(value));
    }),
  ),
);

describe('A store', () => {
  it('shares what another with the same page shows alike, and that one too when it shares', () => {
    fc.assert(
      fc.property(anyLayer, anyLayer, fc.array(anyAct, {maxLength: 8}), (host, link, acts) => {
        const page = (): Store => {
          const store = new Store();
          for (const [key, value] of Object.entries(host)) store.setHost(key as Key, value);
          return store;
        };
        const [sender, receiver, third] = [page(), page(), page()];
        sender.setLink(says(link));
        for (const act of acts) act(sender);
        receiver.setLink(travelled(sender.shareLayer()));
        third.setLink(travelled(receiver.shareLayer()));
        for (const store of [receiver, third]) {
          assert.deepEqual(store.inputs, sender.inputs);
          assert.deepEqual(store.result, sender.result);
          assert.ok(store.linked);
        }
      }),
      {numRuns: runs(200, 10_000)},
    );
  });

  it('is linked while a value of the link is in force', () => {
    const store = new Store();
    assert.equal(store.linked, false);
    store.setLink({rigs: 500});
    assert.equal(store.linked, true);
    typeInto(store, 'rigs', '600');
    assert.equal(store.linked, false, 'the reader’s stands over it');
    store.commit('rigs');
    typeInto(store, 'rigs', '');
    store.commit('rigs');
    assert.equal(store.linked, true);
    store.setLink({});
    assert.equal(store.linked, false);
  });

  it('is not linked by a link of which nothing can be used', () => {
    const store = new Store();
    store.setLink(says({rigs: 'many', z: '5'}));
    assert.equal(store.linked, false);
    assert.deepEqual(
      store.problems.map(({key, layer}) => `${layer} ${key}`),
      ['link rigs', 'link z'],
    );
  });

  it('undoes the link alone: what the reader and the page said stays', () => {
    const store = new Store();
    store.setHost('uptime', 50);
    store.setLink({rigs: 500, uptime: 60, poolFee: 1});
    typeInto(store, 'poolFee', '2');
    store.consumeChangeCause();
    store.setLink({});
    assert.deepEqual([store.inputs.rigs, store.inputs.uptime, store.inputs.poolFee], [1000, 50, 2]);
    assert.equal(store.consumeChangeCause(), 'link');
  });

  it('drops the link with the rest at a reset, which is the cause', () => {
    const store = new Store();
    store.setLink({rigs: 500});
    store.consumeChangeCause();
    store.reset();
    assert.equal(store.inputs.rigs, PARAMETERS.rigs.default);
    assert.equal(store.consumeChangeCause(), 'reset');
    assert.equal(store.linked, false);
  });
});
