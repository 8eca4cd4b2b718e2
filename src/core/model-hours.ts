import {type Fleet, figuresOfFleet} from './fleet.js';
import {computeHours, type HourOffer, type HoursPlan} from './hours.js';
import {powerPerRig} from './marketplace.js';
import type {Inputs} from './parameters.js';
import {marginOfRig} from './rigs.js';

/** A day on which each model of a fleet runs only in the hours that pay for it. */
export interface ModelHours {
  /** For each entry of the fleet, the hours in which it pays by itself; none where it has no rigs. */
  readonly hours: readonly (readonly number[])[];
  /** For each entry, the highest price at which it pays, USD per kWh before VAT. */
  readonly bids: readonly number[];
  /** What the day leaves before fixed costs and tax, USD. Where power is short, the models that can pay most have it first. */
  readonly contribution: number;
  /** Whether some hour has power, but too little for all models that it pays for. */
  readonly isShort: boolean;
}

interface Model {
  /** USD per kWh before VAT. */
  readonly bid: number;
  /** kWh in an hour. */
  readonly load: number;
}

/**
 * The hours of each model. Null where a model has no price that it can pay, and where a revenue per rig says nothing
 * about models.
 */
export function computeModelHours(inputs: Inputs, fleet: Fleet, offers: readonly HourOffer[]): ModelHours | null {
  if (inputs.basis === 'rig-revenue') return null;
  const models: Model[] = [];
  for (const entry of fleet) {
    const bid = entry.count > 0 ? marginOfRig(inputs, entry).breakEvenPrice : -Infinity;
    if (bid === null) return null;
    const load = (entry.count * powerPerRig({...inputs, rigPower: entry.power}) * inputs.uptime) / 100;
    models.push({bid, load});
  }
  const best = [...models].sort((a, b) => (a.bid === b.bid ? 0 : b.bid > a.bid ? 1 : -1));
  const contribution = offers.reduce((sum, {price, available}) => {
    let left = (available ?? Infinity) * 1000;
    return best.reduce((inHour, {bid, load}) => {
      const energy = bid > price ? Math.min(load, left) : 0;
      left -= energy;
      return energy > 0 ? inHour + energy * (bid - price) * (1 + inputs.electricityVat / 100) : inHour;
    }, sum);
  }, 0);
  const isShort = offers.some(({price, available}) => {
    const limit = (available ?? Infinity) * 1000;
    const wanted = models.reduce((sum, {bid, load}) => (bid > price ? sum + load : sum), 0);
    return limit > 0 && wanted > limit;
  });
  return Object.freeze({
    isShort,
    bids: models.map(({bid}) => bid),
    hours: models.map(({bid}) =>
      offers.flatMap(({price, available}, hour) => (bid > price && available !== 0 ? [hour] : [])),
    ),
    contribution,
  });
}

/** The plan of a day without some entries of the fleet. */
export const computeHoursOf = (inputs: Inputs, fleet: Fleet, offers: readonly HourOffer[]): HoursPlan =>
  computeHours({...inputs, ...figuresOfFleet(fleet), fleet}, offers);
