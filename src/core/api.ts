/**
 * The functions behind `index.ts`, which is what is public. Each checks its arguments, fills in the defaults, and calls the `compute…` function of its
 * subject's module, which does the arithmetic without any check.
 */

import {
  checkedAxes,
  checkedBetween,
  checkedCount,
  checkedHours,
  checkedInputs,
  checkedNumber,
  checkedNumberRow,
  checkedOutlook,
  checkedRigs,
  checkedSpan,
  checkedWindow,
} from './arguments.js';
import {valuesAround} from './axis.js';
import {type Backtest, computeBacktest, monthsWithin, type PastSpan} from './history.js';
import {computeHours, type HourOffer, type HoursPlan} from './hours.js';
import {blockSubsidy, dailyCoins, type Network} from './mining.js';
import {computeOutlook, type Outlook, type OutlookOptions} from './outlook.js';
import type {Inputs, NumberKey} from './parameters.js';
import {computePlantDeal, type PlantDeal} from './plant-deal.js';
import {computeProjection, type Projection} from './projection.js';
import {computePurchases, type Purchase, type PurchaseWindow} from './purchase-plan.js';
import {computeResult, type Result} from './result.js';
import {computeRanking, type RankedRig, type RigRank} from './rigs.js';
import {RIGS} from '../data/rigs.js';
import {computeGrid, type Grid, type GridAxes} from './sensitivity.js';

/**
 * One day's result with its break-evens, in the units of {@link Result}. Inputs left out have their defaults. `rules`,
 * `rig`, `currency` and `period` have no effect: `resolve` turns presets into figures, and amounts are in USD.
 * @throws RangeError naming an unknown key, or a key and its range
 */
export const calculate = (inputs: Partial<Inputs> = {}): Result => computeResult(checkedInputs(inputs));

/**
 * The months up to `horizon`, in the units of {@link Projection}. Inputs left out have their defaults. `rules`, `rig`,
 * `currency` and `period` have no effect.
 * @throws RangeError naming an unknown key, or a key and its range
 */
export const project = (inputs: Partial<Inputs> = {}): Projection => computeProjection(checkedInputs(inputs));

/**
 * What the farm would have earned from one past month to another at that time's market, with the rates of the inputs, in the
 * units of {@link Backtest}. The basis is always the network, and block fees count as none. Inputs left out have their
 * defaults. `rules`, `rig`, `currency` and `period` have no effect.
 * @throws RangeError naming an unknown key, or a key and its range, or a month that the history does not have
 */
export const backtest = (inputs: Partial<Inputs> = {}, span: PastSpan = {}): Backtest =>
  computeBacktest(checkedInputs(inputs), monthsWithin(checkedSpan(span)));

/**
 * What the months ahead come to in many futures that are made of the changes of past months, in the units of {@link Outlook}.
 * It is no forecast. `priceGrowth` and `difficultyGrowth` have no effect. Inputs left out have their defaults.
 * @throws RangeError naming an unknown key, or a key or an option and its range
 */
export const outlook = (inputs: Partial<Inputs> = {}, options: Partial<OutlookOptions> = {}): Outlook =>
  computeOutlook(checkedInputs(inputs), checkedOutlook(options));

/**
 * One figure of the day for each pair of values of two inputs. The other inputs stay the same; those left out have
 * their defaults.
 * @throws RangeError naming a key that is no input, a value outside its range, or an unknown metric
 */
export function sensitivity(inputs: Partial<Inputs>, axes: GridAxes): Grid {
  const {x, y, metric} = checkedAxes(axes);
  // The first point is part of the check: an axis of `hashprice` or `rigRevenue` then implies its basis, as the same
  // figure among the inputs would.
  const completed = checkedInputs({...inputs, [x.key]: x.values[0], [y.key]: y.values[0]});
  return computeGrid(completed, {x, y, metric});
}

/**
 * Values for an axis around one value of an input, in the unit of its row, ascending and within its range. They are
 * round numbers in even steps from about half the value to one and a half times the value. The value itself replaces
 * the round number nearest to it. There are fewer than `count` only where a range of whole numbers has no more.
 * @throws RangeError for a value outside its range, or a count that is not a whole number from 1 to 1000
 */
export function around(key: NumberKey, value: number, count: number): readonly number[] {
  const row = checkedNumberRow('key', key);
  return valuesAround(row, checkedNumber(key, row, value), checkedCount(count));
}

/**
 * A day of a power plant under the proposed 70/30 rule, with these rigs and rates, in the units of {@link PlantDeal}.
 * Inputs left out have their defaults.
 * @throws RangeError naming an unknown key, or a key and its range
 */
export const plantDeal = (inputs: Partial<Inputs> = {}): PlantDeal => computePlantDeal(checkedInputs(inputs));

/**
 * The day's power purchases from number `from` on, at most `count` of them, in order. The list is empty after the last
 * purchase. Inputs left out have their defaults.
 * @throws RangeError naming an unknown key, or a key and its range; `count` is at most 100 000
 */
export const purchasePlan = (inputs: Partial<Inputs>, window: PurchaseWindow): readonly Purchase[] =>
  computePurchases(checkedInputs(inputs), checkedWindow(window));

/**
 * A day whose power is bought the day before, hour by hour, in the units of {@link HoursPlan}: which of its 24 hours to
 * run, and what the day then brings. Approvals are left out. Inputs left out have their defaults.
 * @throws RangeError naming an unknown key, or a key and its range, or for anything but 24 hours
 */
export const planHours = (inputs: Partial<Inputs>, hours: readonly HourOffer[]): HoursPlan =>
  computeHours(checkedInputs(inputs), checkedHours(hours));

/**
 * What one rig of each model brings in USD a day before fixed costs and tax, and the price of electricity in USD per kWh
 * that it can pay, best first. Approvals are left out; under the basis `rig-revenue` the network counts. Inputs left out
 * have their defaults.
 * @throws RangeError naming an unknown key, or a key and its range
 */
export const rankRigs = (inputs: Partial<Inputs> = {}, rigs: readonly RankedRig[] = RIGS): readonly RigRank[] =>
  computeRanking(checkedInputs(inputs), checkedRigs(rigs));

/**
 * Block subsidy in BTC per block at a height: 50 BTC, halved every 210,000 blocks and rounded down to whole satoshi.
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
