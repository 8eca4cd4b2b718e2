import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {attributeOf, keyOfAttribute} from '../../src/core/attributes.js';
import {KEYS} from '../../src/core/parameters.js';

describe('The attribute of an input', () => {
  it('is its name with hyphens', () => {
    assert.deepEqual((['rigs', 'btcPrice', 'kztPerUsd'] as const).map(attributeOf), [
      'rigs',
      'btc-price',
      'kzt-per-usd',
    ]);
  });

  it('leads back to the input', () => {
    for (const key of KEYS) assert.equal(keyOfAttribute(attributeOf(key)), key);
  });

  it('leads to no input where it is none’s', () => {
    for (const name of ['', 'theme', 'btcPrice', 'BTC-PRICE', 'constructor', '__proto__'])
      assert.equal(keyOfAttribute(name), undefined, name);
  });
});
