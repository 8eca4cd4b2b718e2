/**
 * Months ahead, months past and many futures, each written out in one function with nothing checked and nothing frozen: what the
 * same arithmetic costs at the least. The inputs are complete.
 */
import {plainDay} from './day.mjs';

const DAYS_PER_MONTH = 365.25 / 12;
const BLOCKS_PER_MONTH = 144 * DAYS_PER_MONTH;
const ERA = 210_000;

const subsidyAt = (height) => Math.floor(5e9 / 2 ** Math.floor(height / ERA)) / 1e8;

/** Mean over blocks, among which there is one halving at most. */
function meanSubsidy(height, blocks) {
  const before = Math.min(blocks, ERA - (height % ERA));
  return (before * subsidyAt(height) + (blocks - before) * subsidyAt(height + blocks)) / blocks;
}

/**
 * The months of a farm that begins at the market of `start`. `winter` is the share of a month that lies in winter.
 */
function plainMonths(inputs, start, months) {
  const power = inputs.rigs * inputs.rigPower * (1 + inputs.coolingOverhead / 100);
  const waits = inputs.approvalDelay / 60;
  const approved =
    waits > 0 && power > 0 ? (inputs.purchasesAhead * (inputs.purchaseCap / (power / 1000))) / waits : Infinity;
  const perKwh = inputs.electricityPrice * (1 + inputs.electricityVat / 100) + inputs.miningLevy / inputs.kztPerUsd;
  const charged = (inputs.complianceRate * 100 + inputs.aifcFee * inputs.aifcShare) / 10_000;
  const fixed = (inputs.fixedCosts + inputs.complianceFixed) / DAYS_PER_MONTH;
  const investment = inputs.rigs * (inputs.rigPrice ?? inputs.rigPricePerTh * inputs.rigHashrate);
  const hashes = inputs.rigs * inputs.rigHashrate * 1e12 * 86_400 * (1 - inputs.poolFee / 100);
  const [aifcShare, taxRate] = [inputs.aifcShare / 100, inputs.taxRate / 100];
  let [yearProfit, yearTax, cashSoFar, btcHeld] = [0, 0, 0, 0];
  const rows = [];
  for (let index = 0; index < months.length; index++) {
    const {days, winter, subsidy, price, difficulty} = months[index];
    const uptime = Math.min((inputs.uptime / 100) * (1 - winter * (1 - inputs.winterUptime / 100)), approved);
    const coins = ((hashes * (subsidy + start.blockFees)) / (difficulty * 2 ** 32)) * uptime * days;
    const bill = power * 24 * uptime * perKwh * days;
    const isIdle = inputs.curtail && (1 - charged) * coins * price < bill;
    const btcMined = isIdle ? 0 : coins;
    const revenue = btcMined * price;
    const outlay = charged * revenue + (isIdle ? 0 : bill) + fixed * days;
    if (index % 12 === 0) [yearProfit, yearTax] = [0, 0];
    yearProfit += revenue - outlay;
    const tax = taxRate * Math.max(0, yearProfit) - yearTax;
    yearTax += tax;
    const costs = outlay + tax;
    const cash = aifcShare * revenue - costs;
    cashSoFar += cash;
    btcHeld += btcMined * (1 - aifcShare);
    const balance = cashSoFar - investment + btcHeld * price;
    const netProfit = revenue - costs;
    rows.push({revenue, costs, tax, netProfit, cash, btcMined, btcHeld, balance, price, difficulty, subsidy});
  }
  return {rows, investment};
}

function paybackOf(investment, rows) {
  if (investment === 0) return null;
  let before = -investment;
  for (let index = 0; index < rows.length; index++) {
    const {balance} = rows[index];
    if (balance >= 0) return index + before / (before - balance);
    before = balance;
  }
  return null;
}

function outcomeOf(inputs, investment, rows) {
  const resale = (inputs.rigResale / 100) * investment;
  const factor = (1 + inputs.discountRate / 100) ** (1 / 12);
  let npv = -investment;
  let discount = 1;
  for (const {cash} of rows) {
    discount *= factor;
    npv += cash / discount;
  }
  const {balance, btcHeld, price} = rows.at(-1);
  return {
    payback: paybackOf(investment, rows),
    npv: npv + (btcHeld * price + resale) / discount,
    resale,
    finalBalance: balance + resale,
  };
}

/** Without a winter: the months of the benchmark have the same uptime all year. */
function monthsAhead(inputs, marketAt) {
  const months = [];
  for (let index = 0; index < inputs.horizon; index++) {
    const subsidy = meanSubsidy(inputs.blockHeight + index * BLOCKS_PER_MONTH, BLOCKS_PER_MONTH);
    months.push({days: DAYS_PER_MONTH, winter: 0, subsidy, ...marketAt(index)});
  }
  return months;
}

export function plainProjection(inputs) {
  let [price, difficulty] = [inputs.btcPrice, inputs.difficulty];
  const months = monthsAhead(inputs, () => {
    const market = {price, difficulty};
    price *= 1 + inputs.priceGrowth / 100;
    difficulty *= 1 + inputs.difficultyGrowth / 100;
    return market;
  });
  const {rows, investment} = plainMonths(inputs, inputs, months);
  return {
    months: rows.map((row, index) => ({month: index + 1, ...row})),
    paybackFlat: plainDay(inputs).paybackFlat,
    ...outcomeOf(inputs, investment, rows),
  };
}

export function plainBacktest(inputs, history) {
  const months = history.map(({month, days, price, difficulty, height, blocks}) => {
    const winter = ['11', '12', '01', '02', '03'].includes(month.slice(5)) ? 1 : 0;
    return {days, winter, subsidy: meanSubsidy(height, blocks), price, difficulty};
  });
  const {rows, investment} = plainMonths(inputs, {blockFees: 0}, months);
  let [netProfit, lossMonths] = [0, 0];
  for (const row of rows) {
    netProfit += row.netProfit;
    if (row.netProfit < 0) lossMonths += 1;
  }
  return {
    months: rows.map((row, index) => ({month: history[index].month, ...row})),
    payback: paybackOf(investment, rows),
    netProfit,
    lossMonths,
    finalBalance: rows.at(-1).balance,
  };
}

function percentilesOf(values) {
  values.sort();
  const at = (share) => {
    const position = (values.length - 1) * share;
    const [below, above] = [values[Math.floor(position)], values[Math.ceil(position)]];
    return above === below ? below : below + (above - below) * (position % 1);
  };
  return {low: at(0.1), median: at(0.5), high: at(0.9)};
}

export function plainOutlook(inputs, history, futures) {
  const changes = [];
  for (let index = 1; index < history.length; index++) {
    const [before, {price, difficulty}] = [history[index - 1], history[index]];
    changes.push({price: price / before.price, difficulty: difficulty / before.difficulty});
  }
  // Mulberry32, from the seed 1.
  let state = 1;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const months = monthsAhead(inputs, () => ({price: 0, difficulty: 0}));
  const balances = months.map(() => new Float64Array(futures));
  const [paybacks, npvs, finals] = [new Float64Array(futures), new Float64Array(futures), new Float64Array(futures)];
  for (let future = 0; future < futures; future++) {
    let [price, difficulty, place] = [inputs.btcPrice, inputs.difficulty, 0];
    for (let index = 0; index < months.length; index++) {
      if (index > 0) {
        if (index % 6 === 1) place = Math.floor(random() * changes.length);
        const change = changes[place % changes.length];
        place += 1;
        price *= change.price;
        difficulty *= change.difficulty;
      }
      months[index].price = price;
      months[index].difficulty = difficulty;
    }
    const {rows, investment} = plainMonths(inputs, inputs, months);
    for (let index = 0; index < rows.length; index++) balances[index][future] = rows[index].balance;
    const {payback, npv, finalBalance} = outcomeOf(inputs, investment, rows);
    paybacks[future] = payback ?? Infinity;
    npvs[future] = npv;
    finals[future] = finalBalance;
  }
  const growth = (key) => (history.at(-1)[key] / history[0][key]) ** (1 / (history.length - 1)) - 1;
  const finite = (value) => (Number.isFinite(value) ? value : null);
  const payback = percentilesOf(paybacks);
  return {
    futures,
    paidBack: paybacks.filter(Number.isFinite).length / futures,
    endsAhead: finals.filter((balance) => balance >= 0).length / futures,
    months: balances.map((values, index) => ({month: index + 1, ...percentilesOf(values)})),
    payback: {low: finite(payback.low), median: finite(payback.median), high: finite(payback.high)},
    npv: percentilesOf(npvs),
    meanGrowth: {price: growth('price'), difficulty: growth('difficulty')},
  };
}
