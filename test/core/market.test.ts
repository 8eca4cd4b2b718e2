import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {PARAMETERS, resolve, SNAPSHOT} from '../../src/core/index.js';
import {bundledDay, MARKET_KEYS} from '../../src/core/market.js';
import {KEYS} from '../../src/core/parameters.js';

describe('The figures of the market', () => {
  it('are those that a feed may give, and no others', () => {
    for (const key of KEYS) {
      const {problems} = resolve({market: {[key]: PARAMETERS[key].default}});
      const isTaken = !problems.some(({reason}) => reason === 'unknown');
      assert.equal(
        MARKET_KEYS.some((each) => each === key),
        isTaken,
        key,
      );
    }
    assert.equal(MARKET_KEYS.length, 5);
  });

  it('are bundled with the day for which they hold: the tenge rate with one of its own', () => {
    for (const key of MARKET_KEYS) assert.equal(bundledDay(key), SNAPSHOT[key === 'kztPerUsd' ? 'rateDate' : 'date']);
  });
});
