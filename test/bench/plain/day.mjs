/**
 * A day of the farm, a grid of days and a day bought by the hour, each written out in one function with nothing shared, nothing
 * checked and nothing frozen: what the same arithmetic costs at the least. The inputs are complete.
 */

const NOISE = 1e-12;
const DAYS_PER_MONTH = 365.25 / 12;

const quotient = (dividend, divisor) => {
  const value = divisor > 0 ? dividend / divisor : NaN;
  return Number.isFinite(value) ? value + 0 : null;
};

/** What a day earns at full uptime. */
function earnedAtFullUptime(inputs) {
  const {rigs, rigHashrate, poolFee, btcPrice} = inputs;
  if (inputs.basis === 'rig-revenue') return rigs * inputs.rigRevenue;
  if (inputs.basis === 'hashprice') return ((rigs * rigHashrate) / 1000) * (1 - poolFee / 100) * inputs.hashprice;
  const subsidy = Math.floor(5e9 / 2 ** Math.floor(inputs.blockHeight / 210_000)) / 1e8;
  const perHash = (1e12 * 86_400 * (subsidy + inputs.blockFees)) / (inputs.difficulty * 2 ** 32);
  return rigs * rigHashrate * perHash * (1 - poolFee / 100) * btcPrice;
}

export function plainDay(inputs) {
  const {rigs, rigHashrate, btcPrice, electricityPrice, kztPerUsd, purchaseCap} = inputs;
  const rigPower = inputs.rigPower * (1 + inputs.coolingOverhead / 100);
  const power = rigs * rigPower;
  const wanted = inputs.uptime / 100;
  const waits = inputs.approvalDelay / 60;
  const approved = waits > 0 && power > 0 ? (inputs.purchasesAhead * (purchaseCap / (power / 1000))) / waits : Infinity;
  const effectiveUptime = Math.min(wanted, approved);
  const energy = power * 24 * effectiveUptime;
  const hashrate = rigs * rigHashrate;
  const revenue = earnedAtFullUptime(inputs) * effectiveUptime;
  const btcMined = revenue / btcPrice;
  const aifcShare = inputs.aifcShare / 100;
  const btcSold = aifcShare * btcMined;
  const vat = 1 + inputs.electricityVat / 100;
  const electricity = energy * electricityPrice * vat;
  const levy = (energy * inputs.miningLevy) / kztPerUsd;
  const complianceFixed = inputs.complianceFixed / DAYS_PER_MONTH;
  const compliance = (inputs.complianceRate / 100) * revenue + complianceFixed;
  const aifcFee = (inputs.aifcFee / 100) * aifcShare * revenue;
  const fixed = inputs.fixedCosts / DAYS_PER_MONTH;
  const profitBeforeTax = revenue - electricity - levy - compliance - aifcFee - fixed;
  const tax = (inputs.taxRate / 100) * Math.max(0, profitBeforeTax);
  const total = electricity + levy + compliance + aifcFee + fixed + tax;
  const netProfit = profitBeforeTax - tax;
  const investment = rigs * (inputs.rigPrice ?? inputs.rigPricePerTh * rigHashrate);

  const rate = ((100 - inputs.complianceRate) * 100 - inputs.aifcFee * inputs.aifcShare) / 10_000;
  const keep = Math.abs(rate) < NOISE ? 0 : rate;
  const fixedTogether = fixed + complianceFixed;
  const spare = keep * revenue - fixedTogether;
  const need = (electricity + levy + fixedTogether) / keep;
  const levyPerKwh = inputs.miningLevy / kztPerUsd;
  const perKwh = electricityPrice * vat + levyPerKwh;
  const petahashes = (hashrate / 1000) * (1 - inputs.poolFee / 100) * effectiveUptime;
  const price = quotient(spare, energy);
  const power1 = quotient(spare, rigs * (1 + inputs.coolingOverhead / 100) * 24 * effectiveUptime * perKwh);
  const efficiency = power1 === null ? null : quotient(power1 * 1000, rigHashrate);
  const leftPerRig = quotient(keep * revenue - electricity - levy, rigs * effectiveUptime);
  const carried = fixedTogether > 0 && leftPerRig !== null ? quotient(fixedTogether, leftPerRig * wanted) : null;
  const carriedPower = carried === null ? 0 : carried * rigPower;
  const carriedShare =
    waits > 0 && carriedPower > 0 ? (inputs.purchasesAhead * (purchaseCap / (carriedPower / 1000))) / waits : Infinity;
  const breakEven =
    keep > 0
      ? {
          electricityPrice: price === null ? null : (price - levyPerKwh) / vat,
          btcPrice: quotient(need, btcMined),
          hashprice: quotient(need, petahashes),
          rigRevenue: quotient(need, rigs * effectiveUptime),
          efficiency: efficiency !== null && efficiency > 0 ? efficiency : null,
          rigs: carriedShare * (1 + NOISE) < wanted ? null : carried,
        }
      : {electricityPrice: null, btcPrice: null, hashprice: null, rigRevenue: null, efficiency: null, rigs: null};
  return {
    power,
    effectiveUptime,
    energy,
    purchases: Math.ceil((energy / 1000 / purchaseCap) * (1 - NOISE)),
    minutesPerPurchase: quotient(60 * purchaseCap, power / 1000),
    hashrate,
    btcMined,
    btcSold,
    btcRetained: btcMined - btcSold,
    revenue,
    costs: {electricity, levy, compliance, aifcFee, fixed, tax, total},
    profitBeforeTax,
    netProfit,
    margin: revenue === 0 ? null : netProfit / revenue,
    neededSaleShare: quotient(total - aifcFee, revenue * (1 - inputs.aifcFee / 100)),
    legalBurden: quotient(compliance + levy + aifcFee + tax, revenue),
    lostHour: quotient(keep * revenue - electricity - levy, 24 * effectiveUptime),
    lostHourPrepaid: quotient(keep * revenue - levy, 24 * effectiveUptime),
    investment,
    paybackFlat:
      investment > 0 && netProfit > NOISE * revenue ? quotient(investment, netProfit * DAYS_PER_MONTH) : null,
    breakEven,
    today: {
      electricityPrice,
      btcPrice,
      hashprice: quotient(revenue, petahashes),
      rigRevenue: quotient(revenue, rigs * effectiveUptime),
      efficiency: quotient(1000 * inputs.rigPower, rigHashrate),
      rigs,
    },
  };
}

/** The net profit at each pair of values of two inputs. */
export function plainGrid(inputs, {x, y}) {
  const rows = [];
  for (const down of y.values) {
    const row = [];
    for (const across of x.values) {
      const point = {...inputs};
      point[x.key] = across;
      point[y.key] = down;
      const power = point.rigs * point.rigPower * (1 + point.coolingOverhead / 100);
      const waits = point.approvalDelay / 60;
      const approved =
        waits > 0 && power > 0 ? (point.purchasesAhead * (point.purchaseCap / (power / 1000))) / waits : Infinity;
      const uptime = Math.min(point.uptime / 100, approved);
      const revenue = earnedAtFullUptime(point) * uptime;
      const perKwh = point.electricityPrice * (1 + point.electricityVat / 100) + point.miningLevy / point.kztPerUsd;
      const keep = ((100 - point.complianceRate) * 100 - point.aifcFee * point.aifcShare) / 10_000;
      const fixed = (point.fixedCosts + point.complianceFixed) / DAYS_PER_MONTH;
      const profit = keep * revenue - power * 24 * uptime * perKwh - fixed;
      row.push(profit - (point.taxRate / 100) * Math.max(0, profit));
    }
    rows.push(row);
  }
  return {x, y, metric: 'netProfit', rows};
}

export function plainHours(inputs, offers) {
  const load = inputs.rigs * inputs.rigPower * (1 + inputs.coolingOverhead / 100);
  const earned = earnedAtFullUptime(inputs) / 24;
  const keep = ((100 - inputs.complianceRate) * 100 - inputs.aifcFee * inputs.aifcShare) / 10_000;
  const vat = 1 + inputs.electricityVat / 100;
  const perKwh = inputs.miningLevy / inputs.kztPerUsd;
  const wanted = inputs.uptime / 100;
  const empty = () => ({hours: 0, energy: 0, purchases: 0, revenue: 0, electricity: 0, netProfit: 0});
  const [chosen, always, rows] = [empty(), empty(), []];
  for (let hour = 0; hour < offers.length; hour++) {
    const {price, available} = offers[hour];
    const share = load > 0 ? Math.min(wanted, ((available ?? Infinity) * 1000) / load) : wanted;
    const energy = load * share;
    const revenue = earned * share;
    const cost = energy * price * vat;
    const levy = energy * perKwh;
    const contribution = keep * revenue - cost - levy;
    const purchases = Math.ceil((energy / 1000 / inputs.purchaseCap) * (1 - NOISE));
    const run = contribution > 0;
    rows.push({hour, energy, purchases, cost, levy, revenue, contribution, run});
    for (const total of run ? [chosen, always] : [always]) {
      total.hours += 1;
      total.energy += energy;
      total.purchases += purchases;
      total.revenue += revenue;
      total.electricity += cost;
      total.netProfit += contribution;
    }
  }
  for (const total of [chosen, always]) {
    const profit = total.netProfit - (inputs.fixedCosts + inputs.complianceFixed) / DAYS_PER_MONTH;
    total.netProfit = profit - (inputs.taxRate / 100) * Math.max(0, profit);
  }
  return {rows, chosen, always};
}
