import type {Inputs, RankedRig} from '../../src/core/index.js';
import {earned, keepOf, levyOf, loadOf, priceWithVat} from './day.js';
import {exact, type Exact, type Figure, percent, ratio} from './exact.js';

/**
 * What one rig of a model brings in a day, and the price that it can pay: without a wait for approvals, and by the network
 * where revenue follows from another rig's.
 */
export function marginOf(
  given: Inputs,
  {power, hashrate}: Pick<RankedRig, 'power' | 'hashrate'>,
): {contribution: Exact; breakEvenPrice: Figure} {
  const basis = given.basis === 'rig-revenue' ? 'network' : given.basis;
  const inputs: Inputs = {...given, basis, rigs: 1, rigPower: power, rigHashrate: hashrate, approvalDelay: 0};
  const u = percent(inputs.uptime);
  const energy = loadOf(inputs).times(exact(24)).times(u);
  const kept = keepOf(inputs).times(earned(inputs, u).revenue);
  const perKwh = keepOf(inputs).value.gt(0) ? ratio(kept, energy) : null;
  return {
    contribution: kept.minus(energy.times(priceWithVat(inputs).plus(levyOf(inputs)))),
    breakEvenPrice: perKwh && perKwh.minus(levyOf(inputs)).over(exact(1).plus(percent(inputs.electricityVat))),
  };
}
