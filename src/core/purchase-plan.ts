import {computeSupply} from './marketplace.js';
import type {Inputs} from './parameters.js';

const MINUTES_PER_DAY = 24 * 60;

/** Which of a day's purchases are asked for: as many as `count` after the first `from`. */
export interface PurchaseWindow {
  readonly from: number;
  readonly count: number;
}

/** One purchase of a day. */
export interface Purchase {
  /** Place in the day; the first is 0. */
  readonly index: number;
  /** Minute of the day at which its power begins to be used. */
  readonly startMinute: number;
  readonly mwh: number;
  /** USD, without the levy. */
  readonly cost: number;
}

/**
 * A window on the day's purchases, in order; empty beyond the last. A large farm has millions, so no others are made.
 *
 * Each purchase is as large as the cap lets it be, the last what remains of the day's energy. The rigs' `effectiveUptime`
 * is spread evenly over the day, so each purchase begins when the energy before it would be used up at that pace: one
 * after another without a pause at full uptime, and where approvals set the pace, as they are approved, one every
 * approvalDelay / purchasesAhead minutes. The day's first is approved beforehand and begins at minute 0.
 */
export function computePurchases(inputs: Inputs, {from, count}: PurchaseWindow): readonly Purchase[] {
  const {purchaseCap, electricityPrice} = inputs;
  const {energy, purchases} = computeSupply(inputs);
  const length = Math.max(0, Math.min(count, purchases - from));
  const dayMwh = energy / 1000;
  return Object.freeze(
    Array.from({length}, (_, place) => {
      const index = from + place;
      const before = index * purchaseCap;
      const mwh = index === purchases - 1 ? dayMwh - before : purchaseCap;
      const startMinute = MINUTES_PER_DAY * (before / dayMwh);
      return Object.freeze({index, startMinute, mwh, cost: mwh * 1000 * electricityPrice});
    }),
  );
}
