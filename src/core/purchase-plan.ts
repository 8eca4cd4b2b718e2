import {electricityPriceWithVat} from './day.js';
import {listOf} from './list-of.js';
import {computeSupply} from './marketplace.js';
import type {Inputs} from './parameters.js';

const MINUTES_PER_DAY = 24 * 60;

/** The part of a day's purchases to compute: at most `count` of them, after the first `from`. */
export interface PurchaseWindow {
  readonly from: number;
  readonly count: number;
}

/** One purchase of a day. */
export interface Purchase {
  /** Number of the purchase in the day; the first is 0. */
  readonly index: number;
  /** Minute of the day from which its power is used. */
  readonly startMinute: number;
  readonly mwh: number;
  /** Cost in USD, with value-added tax and without the levy. */
  readonly cost: number;
}

/**
 * A part of the day's purchases, in order; an empty list after the last purchase. Only that part is computed, because a
 * large farm has millions of purchases a day.
 *
 * Each purchase is as large as the cap allows; the last one has the rest of the day's energy. Consumption is spread
 * evenly over the day, so a purchase begins when the energy of the earlier ones is used up. At full uptime they follow
 * each other without a pause. Where approvals limit the uptime, one begins every approvalDelay / purchasesAhead
 * minutes. The first one is approved beforehand and begins at minute 0.
 */
export function computePurchases(inputs: Inputs, {from, count}: PurchaseWindow): readonly Purchase[] {
  const {purchaseCap} = inputs;
  const pricePerMwh = 1000 * electricityPriceWithVat(inputs);
  const {energy, purchases} = computeSupply(inputs);
  const length = Math.max(0, Math.min(count, purchases - from));
  const dayMwh = energy / 1000;
  return Object.freeze(
    listOf(length, (place) => {
      const index = from + place;
      const energyBefore = index * purchaseCap;
      const mwh = index === purchases - 1 ? dayMwh - energyBefore : purchaseCap;
      const startMinute = MINUTES_PER_DAY * (energyBefore / dayMwh);
      return Object.freeze({index, startMinute, mwh, cost: mwh * pricePerMwh});
    }),
  );
}
