import type {Inputs} from '../../src/core/index.js';
import {exact, type Exact, type Figure, percent, ratio, ZERO} from './exact.js';

const DAYS_PER_MONTH = exact(365.25).over(exact(12));

/** Subsidy of a block in whole satoshis, as the network pays it. */
function satoshis(height: number): bigint {
  const era = Math.floor(height / 210_000);
  return era > 32 ? 0n : 5_000_000_000n >> BigInt(era);
}

export const subsidyAt = (height: number): Exact => exact(String(satoshis(height))).over(exact(1e8));

/** The mean over blocks from a height on. */
export function meanSubsidy(first: number, blocks: number): Exact {
  let sum = 0n;
  for (let at = first; at < first + blocks;) {
    const end = Math.min(first + blocks, (Math.floor(at / 210_000) + 1) * 210_000);
    sum += satoshis(at) * BigInt(end - at);
    at = end;
  }
  return exact(String(sum)).over(exact(1e8)).over(exact(blocks));
}

export const isDrawing = ({rigs, rigPower}: Inputs): boolean => rigs > 0 && rigPower > 0;

/** Load in kW. */
export const loadOf = ({rigs, rigPower, coolingOverhead}: Inputs): Exact =>
  exact(rigs)
    .times(exact(rigPower))
    .times(exact(1).plus(percent(coolingOverhead)));

/** The share of the day that the approvals can feed a load; null where none is waited for. */
export function supplyOf(inputs: Inputs, load: Exact): Exact | null {
  const {approvalDelay, purchasesAhead, purchaseCap} = inputs;
  if (approvalDelay === 0 || load.value.isZero()) return null;
  const lasts = exact(purchaseCap).over(load.over(exact(1000)));
  return exact(purchasesAhead)
    .times(lasts)
    .over(exact(approvalDelay).over(exact(60)));
}

export function uptimeOf(inputs: Inputs, wanted: Exact = percent(inputs.uptime)): Exact {
  const supply = supplyOf(inputs, loadOf(inputs));
  return supply ? wanted.smaller(supply) : wanted;
}

/** What a market says of a day. */
export interface Market {
  readonly price: Exact;
  readonly difficulty: Exact;
  readonly subsidy: Exact;
}

export const marketToday = (inputs: Inputs): Market => ({
  price: exact(inputs.btcPrice),
  difficulty: exact(inputs.difficulty),
  subsidy: subsidyAt(inputs.blockHeight),
});

/** Coins and revenue of a day at an uptime. */
export function earned(inputs: Inputs, u: Exact): {coins: Exact; revenue: Exact} {
  const {rigs, rigHashrate, hashprice, rigRevenue, basis, blockFees, poolFee, btcPrice, difficulty} = inputs;
  const afterPool = exact(1).minus(percent(poolFee));
  if (basis === 'network') {
    const coins = exact(rigs)
      .times(exact(rigHashrate))
      .times(exact(1e12))
      .times(exact(86_400))
      .times(subsidyAt(inputs.blockHeight).plus(exact(blockFees)))
      .over(exact(difficulty).times(exact(2 ** 32)))
      .times(afterPool)
      .times(u);
    return {coins, revenue: coins.times(exact(btcPrice))};
  }
  const revenue =
    basis === 'hashprice'
      ? exact(rigs)
          .times(exact(rigHashrate))
          .over(exact(1000))
          .times(exact(hashprice ?? NaN))
          .times(afterPool)
          .times(u)
      : exact(rigs)
          .times(exact(rigRevenue ?? NaN))
          .times(u);
  return {coins: revenue.over(exact(btcPrice)), revenue};
}

/** What is left of revenue after the charges on it; nothing where rounding leaves next to nothing. */
export function keepOf({complianceRate, aifcFee, aifcShare}: Inputs): Exact {
  const keep = exact(1)
    .minus(percent(complianceRate))
    .minus(percent(aifcFee).times(percent(aifcShare)));
  return keep.value.abs().lt(1e-12) ? ZERO : keep;
}

/** What a kWh costs besides the levy, and the levy, in USD. */
export const priceWithVat = ({electricityPrice, electricityVat}: Inputs): Exact =>
  exact(electricityPrice).times(exact(1).plus(percent(electricityVat)));
export const levyOf = ({miningLevy, kztPerUsd}: Inputs): Exact => exact(miningLevy).over(exact(kztPerUsd));

/** What the day's figures are made of: `rest` is what revenue leaves before fixed costs. */
export function settled(inputs: Inputs, energy: Exact, revenue: Exact) {
  const compliance = percent(inputs.complianceRate)
    .times(revenue)
    .plus(exact(inputs.complianceFixed).over(DAYS_PER_MONTH));
  const costs = {
    electricity: energy.times(priceWithVat(inputs)),
    levy: energy.times(levyOf(inputs)),
    compliance,
    aifcFee: percent(inputs.aifcFee).times(percent(inputs.aifcShare)).times(revenue),
    fixed: exact(inputs.fixedCosts).over(DAYS_PER_MONTH),
  };
  const beforeTax = Object.values(costs).reduce((sum, cost) => sum.plus(cost), ZERO);
  const profit = revenue.minus(beforeTax);
  const tax = percent(inputs.taxRate).times(profit.orZero());
  return {costs, tax, total: beforeTax.plus(tax), profit, net: profit.minus(tax)};
}

export const investmentOf = ({rigs, rigPrice, rigPricePerTh, rigHashrate}: Inputs): Exact =>
  exact(rigs).times(rigPrice === null ? exact(rigPricePerTh).times(exact(rigHashrate)) : exact(rigPrice));

/** Months of days like today that pay the rigs back. */
export function flatPayback(inputs: Inputs, net: Exact, revenue: Exact): Figure {
  const investment = investmentOf(inputs);
  const above = net.minus(exact(1e-12).times(revenue));
  if (investment.value.isZero() || above.sign < 0) return null;
  return above.sign === 0 ? undefined : investment.over(net.times(DAYS_PER_MONTH));
}

/** All figures of the day, by their names in the result. Purchases are whole, and looked at apart. */
export function dayFigures(inputs: Inputs): Record<string, Figure> {
  const {rigs, rigHashrate, rigPower, uptime, poolFee, purchaseCap} = inputs;
  const load = loadOf(inputs);
  const u = uptimeOf(inputs);
  const energy = load.times(exact(24)).times(u);
  const {coins, revenue} = earned(inputs, u);
  const {costs, tax, total, profit, net} = settled(inputs, energy, revenue);
  const keep = keepOf(inputs);
  const sold = percent(inputs.aifcShare).times(coins);
  const hours = exact(24).times(u);
  const power = costs.electricity.plus(costs.levy);
  const fixed = costs.fixed.plus(exact(inputs.complianceFixed).over(DAYS_PER_MONTH));
  const afterPool = exact(1).minus(percent(poolFee));
  const perHashrate = exact(rigs).times(exact(rigHashrate)).over(exact(1000)).times(afterPool).times(u);
  const perRig = exact(rigs).times(u);
  const isPaying = keep.value.gt(0);
  const where = (figure: () => Figure): Figure => (isPaying ? figure() : null);
  const spare = keep.times(revenue).minus(fixed);
  const need = isPaying ? power.plus(fixed).over(keep) : ZERO;

  const efficiency = (): Figure => {
    const rest = exact(rigs)
      .times(exact(24))
      .times(u)
      .times(exact(1).plus(percent(inputs.coolingOverhead)))
      .times(priceWithVat(inputs).plus(levyOf(inputs)));
    const kilowatts = ratio(spare, rest);
    if (!kilowatts) return kilowatts;
    if (kilowatts.sign < 1) return kilowatts.sign === 0 ? undefined : null;
    return ratio(kilowatts.times(exact(1000)), exact(rigHashrate));
  };

  const fleet = (): Figure => {
    const left = ratio(keep.times(revenue).minus(power), perRig);
    if (fixed.value.isZero() || !left) return left ? null : left;
    const found = ratio(fixed, left.times(percent(uptime)));
    if (!found) return found;
    const supply = supplyOf(inputs, found.times(loadOf({...inputs, rigs: 1})));
    const spareSupply = supply?.minus(percent(uptime));
    if (!spareSupply || spareSupply.sign > 0) return found;
    return spareSupply.sign < 0 && spareSupply.value.abs().gt(percent(uptime).value.times(1e-11)) ? null : undefined;
  };

  const price = (): Figure => {
    const perKwh = ratio(spare, energy);
    return perKwh && perKwh.minus(levyOf(inputs)).over(exact(1).plus(percent(inputs.electricityVat)));
  };

  const electricityPrice = exact(inputs.electricityPrice);
  return {
    hashrate: exact(rigs).times(exact(rigHashrate)),
    power: load,
    effectiveUptime: u,
    energy,
    minutesPerPurchase: ratio(exact(60).times(exact(purchaseCap)), load.over(exact(1000))),
    btcMined: coins,
    btcSold: sold,
    btcRetained: coins.minus(sold),
    revenue,
    'costs.electricity': costs.electricity,
    'costs.levy': costs.levy,
    'costs.compliance': costs.compliance,
    'costs.aifcFee': costs.aifcFee,
    'costs.fixed': costs.fixed,
    'costs.tax': tax,
    'costs.total': total,
    profitBeforeTax: profit,
    netProfit: net,
    margin: revenue.value.isZero() ? null : net.over(revenue),
    neededSaleShare: ratio(total.minus(costs.aifcFee), revenue.times(exact(1).minus(percent(inputs.aifcFee)))),
    legalBurden: ratio(costs.compliance.plus(costs.levy).plus(costs.aifcFee).plus(tax), revenue),
    lostHour: ratio(keep.times(revenue).minus(power), hours),
    lostHourPrepaid: ratio(keep.times(revenue).minus(costs.levy), hours),
    investment: investmentOf(inputs),
    paybackFlat: flatPayback(inputs, net, revenue),
    'breakEven.electricityPrice': where(price),
    'breakEven.btcPrice': where(() => ratio(need, coins)),
    'breakEven.hashprice': where(() => ratio(need, perHashrate)),
    'breakEven.rigRevenue': where(() => ratio(need, perRig)),
    'breakEven.efficiency': where(efficiency),
    'breakEven.rigs': where(fleet),
    'today.electricityPrice': electricityPrice,
    'today.btcPrice': exact(inputs.btcPrice),
    'today.hashprice': ratio(revenue, perHashrate),
    'today.rigRevenue': ratio(revenue, perRig),
    'today.efficiency': ratio(exact(1000).times(exact(rigPower)), exact(rigHashrate)),
    'today.rigs': exact(rigs),
  };
}
