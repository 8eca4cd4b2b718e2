/**
 * The public functions. Each checks its arguments and leaves the arithmetic to its subject's module, where the function
 * of all inputs is called `compute…` and takes them as they are.
 */

import {
  checkedAxes,
  checkedBetween,
  checkedCount,
  checkedInputs,
  checkedNumber,
  checkedNumberRow,
  checkedWindow,
} from './arguments.js';
import {valuesAround} from './axis.js';
import {blockSubsidy, dailyCoins, type Network} from './mining.js';
import type {Inputs, NumberKey} from './parameters.js';
import {computePlantDeal, type PlantDeal} from './plant-deal.js';
import {computeProjection, type Projection} from './projection.js';
import {computePurchases, type Purchase, type PurchaseWindow} from './purchase-plan.js';
import {computeResult, type Result} from './result.js';
import {computeGrid, type Grid, type GridAxes} from './sensitivity.js';

/**
 * One day's result with its break-evens. Inputs may be partial; `rules`, `rig`, `currency` and `period` change nothing.
 * @throws RangeError naming an unknown key, or a key and its range
 */
export const calculate = (inputs: Partial<Inputs> = {}): Result => computeResult(checkedInputs(inputs));

/**
 * The months ahead. Inputs may be partial; `rules`, `rig`, `currency` and `period` change nothing.
 * @throws RangeError naming an unknown key, or a key and its range
 */
export const project = (inputs: Partial<Inputs> = {}): Projection => computeProjection(checkedInputs(inputs));

/**
 * One figure of the day over a grid of two inputs, the others as they are; these may be partial.
 * @throws RangeError naming what is not an input, not a value of its range, or not a metric
 */
export function sensitivity(inputs: Partial<Inputs>, axes: GridAxes): Grid {
  const {x, y, metric} = checkedAxes(axes);
  // With the first point in, a basis left out follows a figure of revenue on an axis as it does one among the inputs.
  const completed = checkedInputs({...inputs, [x.key]: x.values[0], [y.key]: y.values[0]});
  return computeGrid(completed, {x, y, metric});
}

/**
 * Values for an axis around the one in force, ascending and all in its range: round steps from about half of it to one
 * and a half times, itself in place of the round value next to it. Fewer than asked for only where a range of whole
 * numbers has no more.
 * @throws RangeError for a value outside its range, or a count that is not a whole number from 1 to 1000
 */
export function around(key: NumberKey, value: number, count: number): readonly number[] {
  const row = checkedNumberRow('key', key);
  return valuesAround(row, checkedNumber(key, row, value), checkedCount(count));
}

/**
 * The 70/30 proposal under review, for a farm with these rigs and rates. Inputs may be partial.
 * @throws RangeError naming an unknown key, or a key and its range
 */
export const plantDeal = (inputs: Partial<Inputs> = {}): PlantDeal => computePlantDeal(checkedInputs(inputs));

/**
 * A window on the day's purchases, in order; empty beyond the last. Inputs may be partial.
 * @throws RangeError naming an unknown key, or a key and its range; a window's count is at most 100 000
 */
export const purchasePlan = (inputs: Partial<Inputs>, window: PurchaseWindow): readonly Purchase[] =>
  computePurchases(checkedInputs(inputs), checkedWindow(window));

/**
 * Block subsidy in BTC at a height: halved every 210,000 blocks, in whole satoshi.
 * @throws RangeError for a height that is negative or not a number
 */
export const subsidyAt = (height: number): number => blockSubsidy(checkedBetween('height', height, 0, Infinity));

/**
 * Expected BTC a day for a hashrate in TH/s, before the pool's fee.
 * @throws RangeError naming the argument and its range
 */
export const coinsPerDay = ({hashrate, difficulty, reward}: Network & {readonly hashrate: number}): number =>
  dailyCoins({
    hashrate: checkedBetween('hashrate', hashrate, 0, 1e12),
    difficulty: checkedBetween('difficulty', difficulty, 1, 1e18),
    reward: checkedBetween('reward', reward, 0, 100),
  });

/**
 * Hashprice in USD per PH/s per day for a price in USD per BTC, before the pool's fee.
 * @throws RangeError naming the argument and its range
 */
export const hashpriceOf = ({btcPrice, ...network}: Network & {readonly btcPrice: number}): number =>
  checkedBetween('btcPrice', btcPrice, 0, 1e8) * coinsPerDay({...network, hashrate: 1000});
