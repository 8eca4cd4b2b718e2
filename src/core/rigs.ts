import {RIGS} from '../data/rigs.js';
import {dailyEarnings} from './basis.js';
import {electricityPriceWithVat, levyPerKwh, shareAfterRevenueCharges} from './day.js';
import {finiteOrNull, ratio} from './finite.js';
import type {Fleet} from './fleet.js';
import {powerPerRig} from './marketplace.js';
import type {Inputs} from './parameters.js';

/** What a rig model is for the ranking: power at the wall in kW, hashrate in TH/s. */
export interface RankedRig {
  readonly id: string;
  readonly power: number;
  readonly hashrate: number;
}

/** What one rig of a model brings at the rates in force. */
export interface RigMargin {
  /** What is left of a rig's revenue after the charges on it and its power, USD a day before fixed costs and tax. */
  readonly contribution: number;
  /** Price of electricity, before VAT, at which the rig earns just its power, USD per kWh; null where it has no value. */
  readonly breakEvenPrice: number | null;
}

/** A rig model with what it brings. */
export interface RigRank extends RigMargin {
  readonly id: string;
}

/**
 * What one rig brings at these rates, with `uptime` as entered and without any wait for approvals. A revenue per rig
 * says nothing about another model, so under that basis the network counts.
 */
export function marginOfRig(inputs: Inputs, {power, hashrate}: Pick<RankedRig, 'power' | 'hashrate'>): RigMargin {
  const uptime = inputs.uptime / 100;
  const basis = inputs.basis === 'rig-revenue' ? 'network' : inputs.basis;
  const {revenue} = dailyEarnings({...inputs, basis, rigs: 1, rigHashrate: hashrate}, uptime);
  const energy = powerPerRig({...inputs, rigPower: power}) * 24 * uptime;
  const keep = shareAfterRevenueCharges(inputs);
  const levy = levyPerKwh(inputs);
  const perKwh = keep > 0 ? ratio(keep * revenue, energy) : null;
  return Object.freeze({
    contribution: keep * revenue - energy * (electricityPriceWithVat(inputs) + levy) + 0,
    breakEvenPrice: perKwh === null ? null : finiteOrNull((perKwh - levy) / (1 + inputs.electricityVat / 100)),
  });
}

/** The order of two texts by their characters, the same in every language. */
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The models, best first by the price of electricity that each can pay: power is what is scarce. Without a value last. */
export function computeRanking(inputs: Inputs, rigs: readonly RankedRig[] = RIGS): readonly RigRank[] {
  const ranks = rigs.map((rig) => Object.freeze({id: rig.id, ...marginOfRig(inputs, rig)}));
  const price = ({breakEvenPrice}: RigRank): number => breakEvenPrice ?? -Infinity;
  return Object.freeze(
    ranks.sort((a, b) => (price(a) === price(b) ? byText(a.id, b.id) : price(b) > price(a) ? 1 : -1)),
  );
}

/** What each entry of a fleet brings, in its order, and what the farm would gain without the losing ones. */
export interface FleetMargins {
  /** What one rig of each entry brings. */
  readonly entries: readonly RigMargin[];
  /** What switching off the losing entries would add, USD a day before tax, without any wait for approvals. */
  readonly gain: number;
}

export function computeFleetMargins(inputs: Inputs, fleet: Fleet): FleetMargins {
  const margins = fleet.map((entry) => ({count: entry.count, margin: marginOfRig(inputs, entry)}));
  return Object.freeze({
    entries: Object.freeze(margins.map(({margin}) => margin)),
    gain: margins.reduce((sum, {count, margin}) => sum + count * Math.max(0, -margin.contribution), 0) + 0,
  });
}
