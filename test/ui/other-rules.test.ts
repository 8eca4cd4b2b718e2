import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import type {Key, Layers} from '../../src/core/index.js';
import {Store} from '../../src/store/store.js';
import type {Context} from '../../src/ui/context.js';
import {otherRules} from '../../src/ui/other-rules.js';
import {propertiesIn} from '../core/for-every.js';
import {runs} from '../runs.js';
import {anyLayers} from '../store/layers.js';
import {contextOf} from './context.js';

const {forEvery} = propertiesIn(runs(100, 5_000));

/** A store with what the page, a link and the reader say. */
function storeOf({host = {}, link = {}, reader = {}}: Layers): Store {
  const store = new Store();
  for (const [key, value] of Object.entries(host)) store.setHost(key as Key, value);
  store.setLink(link);
  store.load(reader);
  return store;
}

/** The net that the screen shows, in words. */
const netOf = ({wording, model}: Context): string => wording.money(model.statement.net);

describe('What the other rules would leave', () => {
  it('is $25.00 of the example under the law, and $63.55 of it under the article’s rules', () => {
    assert.equal(otherRules(contextOf(new Store().resolution)).amount, '$25.00');
    assert.equal(otherRules(contextOf(storeOf({host: {rules: 'law-2026'}}).resolution)).amount, '$63.55');
  });

  it('is what the choice of these rules gives, whatever page, link and reader say', () => {
    forEvery(anyLayers, (layers) => {
      const store = storeOf(layers);
      const {rules, amount, net} = otherRules(contextOf(store.resolution));
      store.choose('rules', rules);
      const chosen = contextOf(store.resolution);
      assert.equal(amount, netOf(chosen));
      assert.equal(net, chosen.model.statement.net);
    });
  });

  it('is of the law unless its figures are in force already, whoever gave them', () => {
    forEvery(anyLayers, (layers) => {
      const store = storeOf(layers);
      const {rules} = otherRules(contextOf(store.resolution));
      const {taxRate, miningLevy, aifcShare, complianceRate} = store.inputs;
      const isLaw = taxRate === 20 && miningLevy === 2 && aifcShare === 75 && complianceRate === 10;
      assert.equal(rules, isLaw ? 'article' : 'law-2026');
    });
    const store = storeOf({host: {taxRate: 20, miningLevy: 2}});
    assert.equal(otherRules(contextOf(store.resolution)).rules, 'article');
  });
});
