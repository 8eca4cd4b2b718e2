import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {coinsPerDay, hashpriceOf, subsidyAt} from '../../src/core/index.js';
import {networkHashrate} from '../../src/core/mining.js';

const BLOCKS_PER_ERA = 210_000;

/** What a function outside its range says: the argument and the range. */
const rangeOf = (name: string, min: number, max: number) => (error: unknown) => {
  assert.ok(error instanceof RangeError);
  assert.match(error.message, new RegExp(`^${name} is .*; it must be from `));
  assert.ok(error.message.endsWith(`from ${min} to ${max}`), error.message);
  return true;
};

describe('The block subsidy', () => {
  it('starts at 50 BTC and is halved at each era', () => {
    assert.equal(subsidyAt(0), 50);
    assert.equal(subsidyAt(BLOCKS_PER_ERA - 1), 50);
    assert.equal(subsidyAt(BLOCKS_PER_ERA), 25);
    assert.equal(subsidyAt(4 * BLOCKS_PER_ERA), 3.125);
    assert.equal(subsidyAt(5 * BLOCKS_PER_ERA), 1.5625);
  });

  it('is in whole satoshi, rounded down', () => {
    for (let era = 0; era <= 40; era++) {
      const satoshi = 5_000_000_000n >> BigInt(era);
      assert.equal(subsidyAt(era * BLOCKS_PER_ERA), Number(satoshi) / 1e8, `era ${era}`);
    }
  });

  it('ends with one satoshi in era 32 and nothing from era 33, however high', () => {
    assert.equal(subsidyAt(33 * BLOCKS_PER_ERA - 1), 1e-8);
    for (const height of [33 * BLOCKS_PER_ERA, 1e9, Number.MAX_VALUE, Infinity]) assert.equal(subsidyAt(height), 0);
  });

  it('never pays out 21 million coins', () => {
    let coins = 0;
    for (let era = 0; era < 33; era++) coins += subsidyAt(era * BLOCKS_PER_ERA) * BLOCKS_PER_ERA;
    assert.ok(Math.abs(coins - 20_999_999.9769) < 1e-6, String(coins));
  });

  it('has no height below 0 and none that is not a number', () => {
    for (const height of [-1, -Number.MIN_VALUE, -Infinity, NaN])
      assert.throws(() => subsidyAt(height), rangeOf('height', 0, Infinity));
  });
});

describe('Coins a day', () => {
  const network = {difficulty: 1e14, reward: 3.125};

  it('are the share of hashes that find a block, times what a block pays', () => {
    const hashesPerBlock = 1e14 * 2 ** 32;
    assert.equal(coinsPerDay({hashrate: 1, ...network}), (1e12 * 86_400 * 3.125) / hashesPerBlock);
  });

  it('of the whole network are 144 blocks', () => {
    const coins = coinsPerDay({hashrate: networkHashrate(network.difficulty), ...network});
    assert.ok(Math.abs(coins / (144 * network.reward) - 1) < 1e-14, String(coins));
  });

  it('have values at the ends of every range', () => {
    assert.equal(coinsPerDay({hashrate: 0, difficulty: 1, reward: 0}), 0);
    const most = coinsPerDay({hashrate: 1e12, difficulty: 1, reward: 100});
    const least = coinsPerDay({hashrate: 1, difficulty: 1e18, reward: 1e-8});
    assert.ok(Number.isFinite(most) && least > 0);
  });

  it('refuse what lies outside, naming the argument and its range', () => {
    const valid = {hashrate: 100, ...network};
    for (const hashrate of [-1, 1.000001e12, NaN, Infinity])
      assert.throws(() => coinsPerDay({...valid, hashrate}), rangeOf('hashrate', 0, 1e12));
    for (const difficulty of [0, 0.999, 1.000001e18, NaN, Infinity])
      assert.throws(() => coinsPerDay({...valid, difficulty}), rangeOf('difficulty', 1, 1e18));
    for (const reward of [-1e-8, 100.00001, NaN, Infinity])
      assert.throws(() => coinsPerDay({...valid, reward}), rangeOf('reward', 0, 100));
  });
});

describe('The hashprice', () => {
  const network = {btcPrice: 100_000, difficulty: 1e14, reward: 3.125};

  it('is what 1 PH/s earns in a day', () => {
    assert.equal(hashpriceOf(network), coinsPerDay({hashrate: 1000, ...network}) * network.btcPrice);
    assert.equal(hashpriceOf({...network, btcPrice: 0}), 0);
  });

  it('refuses what lies outside, naming the argument and its range', () => {
    for (const btcPrice of [-0.01, 1e8 + 1, NaN, Infinity])
      assert.throws(() => hashpriceOf({...network, btcPrice}), rangeOf('btcPrice', 0, 1e8));
    assert.throws(() => hashpriceOf({...network, difficulty: 0}), rangeOf('difficulty', 1, 1e18));
    assert.throws(() => hashpriceOf({...network, reward: -1}), rangeOf('reward', 0, 100));
  });
});

describe('The hashrate of the network', () => {
  it('follows from its difficulty: 2^32 hashes each, one block in ten minutes', () => {
    const exahashes = networkHashrate(69_849_193_096_160.89) / 1e6;
    assert.ok(Math.abs(exahashes - 500) < 1e-9, String(exahashes));
  });
});
