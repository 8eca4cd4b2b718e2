import assert from 'node:assert/strict';
import {beforeEach, describe, it} from 'node:test';

import {Store} from '../../src/store/store.js';
import {typeInto} from './typing.js';

let store: Store;
beforeEach(() => {
  store = new Store();
});

describe('What a reset has discarded', () => {
  it('comes back as it was: edits, link, and texts that are no values', () => {
    store.setLink({electricityPrice: 0.05});
    typeInto(store, 'rigs', '500');
    store.commit('rigs');
    typeInto(store, 'uptime', 'often');
    const {inputs, resolution, problems} = store;
    const discarded = store.reset();
    assert.equal(store.inputs.rigs, 1000);
    assert.equal(store.isEdited, false);
    store.consumeChangeCause();
    const commits = store.restore(discarded);
    assert.deepEqual(store.inputs, inputs);
    assert.deepEqual(store.resolution.origins, resolution.origins);
    assert.deepEqual(store.problems, problems);
    assert.deepEqual(
      commits.map(({key, value}) => [key, value]),
      [['rigs', 500]],
    );
    assert.equal(store.consumeChangeCause(), 'reader');
  });

  it('comes back over what the page has set since', () => {
    typeInto(store, 'rigs', '500');
    const discarded = store.reset();
    store.setHost('rigs', 9);
    store.setHost('uptime', 50);
    store.restore(discarded);
    assert.deepEqual([store.inputs.rigs, store.inputs.uptime], [500, 50]);
  });

  it('keeps the amounts that were being typed in its own currency', () => {
    store.choose('currency', 'KZT');
    typeInto(store, 'electricityPrice', '33');
    const discarded = store.reset();
    assert.equal(store.draft('electricityPrice'), undefined);
    store.restore(discarded);
    assert.equal(store.draft('electricityPrice')?.text, '33');
    assert.deepEqual(store.resolution.given.electricityPrice, {amount: 33, currency: 'KZT'});
  });

  it('gives the cautious set back with what stood before it', () => {
    typeInto(store, 'rigs', '500');
    const {inputs} = store;
    store.setCautious(true);
    store.restore(store.reset());
    assert.notEqual(store.cautiousKeys.length, 0);
    store.setCautious(false);
    assert.deepEqual(store.inputs, inputs);
  });
});

describe('A store is edited', () => {
  it('by values of the reader, of a link, and by half a text; not by the page or the market', () => {
    store.setHost('rigs', 9);
    store.setMarket({btcPrice: 90_000});
    assert.equal(store.isEdited, false);
    typeInto(store, 'rigs', '5x');
    assert.equal(store.isEdited, true);
    store.cancel('rigs');
    assert.equal(store.isEdited, false);
    store.setLink({rigs: 5});
    assert.equal(store.isEdited, true);
  });
});
