import type {Inputs} from './parameters.js';

const HASHES_PER_DIFFICULTY = 2 ** 32;
/** Blocks between two halvings. */
export const BLOCKS_PER_ERA = 210_000;
const SATOSHI_PER_COIN = 1e8;

const inRange = (name: string, value: number, min: number, max: number): void => {
  if (!(value >= min && value <= max)) throw new RangeError(`${name} is ${value}; it must be from ${min} to ${max}`);
};

const subsidyOf = (height: number): number =>
  Math.floor((50 * SATOSHI_PER_COIN) / 2 ** Math.floor(height / BLOCKS_PER_ERA)) / SATOSHI_PER_COIN;

const coinsMined = (hashrate: number, difficulty: number, reward: number): number =>
  (hashrate * 1e12 * 86_400 * reward) / (difficulty * HASHES_PER_DIFFICULTY);

/**
 * Block subsidy in BTC at a height: halved every 210,000 blocks, in whole satoshi.
 * @throws RangeError for a height that is negative or not a number
 */
export function subsidyAt(height: number): number {
  inRange('height', height, 0, Infinity);
  return subsidyOf(height);
}

export interface Network {
  /** Network difficulty, 1 … 1e18. */
  readonly difficulty: number;
  /** Subsidy and fees, BTC per block, 0 … 100. */
  readonly reward: number;
}

/**
 * Expected BTC a day for a hashrate in TH/s, before the pool's fee.
 * @throws RangeError naming the argument and its range
 */
export function coinsPerDay({hashrate, difficulty, reward}: Network & {readonly hashrate: number}): number {
  inRange('hashrate', hashrate, 0, 1e12);
  inRange('difficulty', difficulty, 1, 1e18);
  inRange('reward', reward, 0, 100);
  return coinsMined(hashrate, difficulty, reward);
}

/**
 * Hashprice in USD per PH/s per day for a price in USD per BTC, before the pool's fee.
 * @throws RangeError naming the argument and its range
 */
export function hashpriceOf({btcPrice, ...network}: Network & {readonly btcPrice: number}): number {
  inRange('btcPrice', btcPrice, 0, 1e8);
  return coinsPerDay({...network, hashrate: 1000}) * btcPrice;
}

/** Hashrate of the whole network in TH/s, from its difficulty and ten-minute blocks. */
export const networkHashrate = (difficulty: number): number => (difficulty * HASHES_PER_DIFFICULTY) / 600 / 1e12;

/**
 * Mean subsidy in BTC of blocks from a height on, fewer than an era has: the halving falls on its own block among them.
 */
export function meanSubsidy(height: number, blocks: number): number {
  const halved = Math.max(0, 1 - (BLOCKS_PER_ERA - (height % BLOCKS_PER_ERA)) / blocks);
  return subsidyOf(height) + (subsidyOf(height + blocks) - subsidyOf(height)) * halved;
}

/** What a day of mining brings. */
export interface Earnings {
  /** BTC. */
  readonly coins: number;
  /** USD. */
  readonly revenue: number;
}

/** Earnings of a day at an uptime (share of the day), by the basis in force. */
export function dailyEarnings(inputs: Inputs, uptime: number): Earnings {
  const {rigs, rigHashrate, btcPrice} = inputs;
  const afterPool = 1 - inputs.poolFee / 100;
  if (inputs.basis === 'network') {
    const reward = subsidyOf(inputs.blockHeight) + inputs.blockFees;
    const mined = coinsMined(rigs * rigHashrate, inputs.difficulty, reward) * afterPool * uptime;
    return {coins: mined, revenue: mined * btcPrice};
  }
  // A basis is in force only with its figure; the zero never counts.
  const revenue =
    uptime *
    (inputs.basis === 'hashprice'
      ? ((rigs * rigHashrate) / 1000) * Number(inputs.hashprice) * afterPool
      : rigs * Number(inputs.rigRevenue));
  return {coins: revenue / btcPrice, revenue};
}
