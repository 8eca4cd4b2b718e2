import type {Fleet, HourOffer, Inputs} from '../../src/core/index.js';
import {earned, keepOf, levyOf, loadOf, settled, supplyOf} from './day.js';
import {exact, type Exact, type Figure, percent, ZERO} from './exact.js';
import {marginOf} from './rig-margins.js';

const FULL = exact(1);

const sum = <Part>(parts: readonly Part[], of: (part: Part) => Exact): Exact =>
  parts.reduce((all, part) => all.plus(of(part)), ZERO);

/** The day of a farm of several models: what its parts draw and earn, added up. Where there are other rigs, so many times that. */
export function fleetDay(inputs: Inputs, fleet: Fleet, times: Exact = FULL): Record<string, Figure> {
  const parts = fleet.map(({count, power, hashrate}): Inputs => ({
    ...inputs,
    rigs: count,
    rigPower: power,
    rigHashrate: hashrate,
  }));
  const load = sum(parts, loadOf).times(times);
  const supply = supplyOf(inputs, load);
  const u = supply ? percent(inputs.uptime).smaller(supply) : percent(inputs.uptime);
  const energy = load.times(exact(24)).times(u);
  const revenue = sum(parts, (part) => earned(part, u).revenue).times(times);
  const coins = sum(parts, (part) => earned(part, u).coins).times(times);
  const hashrate = sum(fleet, (entry) => exact(entry.count).times(exact(entry.hashrate))).times(times);
  const count = exact(fleet.reduce((all, entry) => all + entry.count, 0)).times(times);
  const {costs, tax, total, net} = settled(inputs, energy, revenue);
  const {rigPrice, rigPricePerTh} = inputs;
  return {
    power: load,
    effectiveUptime: u,
    energy,
    hashrate,
    btcMined: coins,
    revenue,
    'costs.electricity': costs.electricity,
    'costs.levy': costs.levy,
    'costs.compliance': costs.compliance,
    'costs.aifcFee': costs.aifcFee,
    'costs.tax': tax,
    'costs.total': total,
    netProfit: net,
    investment: rigPrice === null ? exact(rigPricePerTh).times(hashrate) : exact(rigPrice).times(count),
  };
}

/** What each entry brings, and what the farm gains without those that lose. */
export function fleetMargins(inputs: Inputs, fleet: Fleet) {
  const entries = fleet.map((entry) => marginOf(inputs, entry));
  const gain = entries.reduce(
    (all, {contribution}, index) => all.plus(exact(fleet[index]?.count ?? NaN).times(contribution.negated().orZero())),
    ZERO,
  );
  return {entries, gain};
}

/** A model in the hours of a day. */
interface Bidder {
  /** What a kWh brings before its price. */
  readonly worth: Exact;
  /** kWh in an hour. */
  readonly load: Exact;
}

/** Whether rounding leaves a difference positive; undefined where it decides. */
const isPositive = (difference: Exact): boolean | undefined => {
  if (difference.sign === 0) return difference.value.isZero() && difference.error.isZero() ? false : undefined;
  return difference.sign > 0;
};

/** Whether an hour with power has less of it than the models that pay in it would draw; undefined where rounding decides. */
function isShort(
  bidders: readonly (Bidder | null)[],
  pays: readonly (readonly (boolean | undefined)[])[],
  offers: readonly HourOffer[],
): boolean | undefined {
  const areShort = offers.map(({available}, hour) => {
    if (!available) return false;
    const over = (isIn: (pays: boolean | undefined) => boolean): boolean | undefined =>
      isPositive(
        sum(
          bidders.filter((_, index) => isIn(pays[index]?.[hour])),
          (bidder) => bidder?.load ?? ZERO,
        ).minus(exact(available).times(exact(1000))),
      );
    const [certain, possible] = [over((one) => one === true), over((one) => one !== false)];
    return certain === possible ? certain : undefined;
  });
  return areShort.includes(true) ? true : areShort.includes(undefined) ? undefined : false;
}

/** The hours in which each model pays, and what the best use of all hours leaves; null where a model has no price. */
export function modelHours(inputs: Inputs, fleet: Fleet, offers: readonly HourOffer[]) {
  const withVat = exact(1).plus(percent(inputs.electricityVat));
  if (inputs.basis === 'rig-revenue' || (!keepOf(inputs).value.gt(0) && fleet.some(({count}) => count > 0)))
    return null;
  const bidders: (Bidder | null)[] = [];
  for (const {count, power, hashrate} of fleet) {
    const one: Inputs = {...inputs, rigs: 1, rigPower: power, rigHashrate: hashrate};
    const perHour = loadOf(one).times(percent(inputs.uptime));
    if (count > 0 && perHour.value.isZero()) return null;
    const kept = keepOf(inputs).times(earned(one, percent(inputs.uptime).over(exact(24))).revenue);
    bidders.push(
      count === 0 ? null : {worth: kept.over(perHour).minus(levyOf(inputs)), load: perHour.times(exact(count))},
    );
  }
  const best = bidders.filter((bidder) => bidder !== null).sort((a, b) => b.worth.value.comparedTo(a.worth.value));
  const contribution = sum(offers, ({price, available}) => {
    let left = available === null || available === undefined ? null : exact(available).times(exact(1000));
    return sum(best, ({worth, load}) => {
      const energy = left ? load.smaller(left) : load;
      left = left && left.minus(energy);
      return energy.times(worth.minus(exact(price).times(withVat)).orZero());
    });
  });
  const pays = bidders.map((bidder) =>
    offers.map(({price, available}) =>
      bidder === null || available === 0 ? false : isPositive(bidder.worth.minus(exact(price).times(withVat))),
    ),
  );
  return {
    contribution,
    pays,
    isShort: isShort(bidders, pays, offers),
    bids: bidders.map((bidder) => bidder && bidder.worth.over(withVat)),
  };
}
