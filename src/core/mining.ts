/** Mean number of hashes for a block at difficulty 1. https://en.bitcoin.it/wiki/Difficulty */
const HASHES_PER_DIFFICULTY = 2 ** 32;

/** Blocks between two halvings. */
export const BLOCKS_PER_ERA = 210_000;

const SATOSHI_PER_COIN = 1e8;

/** The figures of the Bitcoin network on which the coins of a day depend. */
export interface Network {
  /** Network difficulty, 1 … 1e18. */
  readonly difficulty: number;
  /** Subsidy and fees, BTC per block, 0 … 100. */
  readonly reward: number;
}

/** Block subsidy in BTC per block at a height: halved every 210,000 blocks and rounded down to whole satoshi. */
export const blockSubsidy = (height: number): number =>
  Math.floor((50 * SATOSHI_PER_COIN) / 2 ** Math.floor(height / BLOCKS_PER_ERA)) / SATOSHI_PER_COIN;

/** Expected BTC a day for a hashrate in TH/s, before the pool's fee. */
export const dailyCoins = ({hashrate, difficulty, reward}: Network & {readonly hashrate: number}): number =>
  (hashrate * 1e12 * 86_400 * reward) / (difficulty * HASHES_PER_DIFFICULTY);

/** Hashrate of the whole network in TH/s, from its difficulty and ten-minute blocks. */
export const networkHashrate = (difficulty: number): number => (difficulty * HASHES_PER_DIFFICULTY) / 600 / 1e12;

/** Blocks from a height to the next halving, 1 … 210,000. */
export const blocksToHalving = (height: number): number => BLOCKS_PER_ERA - (height % BLOCKS_PER_ERA);

/**
 * Mean subsidy in BTC per block over `blocks` blocks from a height on. `blocks` is below 210,000, so that at most one
 * halving is among them.
 */
export function meanSubsidy(height: number, blocks: number): number {
  const subsidy = blockSubsidy(height);
  const before = blocksToHalving(height);
  if (before >= blocks) return subsidy;
  // Weighted, because a difference loses digits where the last subsidy ends.
  return (subsidy * before + blockSubsidy(height + blocks) * (blocks - before)) / blocks;
}
