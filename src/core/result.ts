import {type BreakEvens, computeBreakEvens, todaysValues} from './break-even.js';
import {computeDay, type Day} from './day.js';
import {flatPayback, investmentIn} from './investment.js';
import type {Inputs} from './parameters.js';

/**
 * The result of a day, as frozen data that JSON can hold. Money is in USD per day, energy in kWh, coins in BTC,
 * hashrate in TH/s; shares are fractions. Null: the figure has no value.
 */
export interface Result extends Day {
  /** Price of all rigs, USD. It is no part of the day's costs. */
  readonly investment: number;
  /** Months until payback if every month were like today; null without an investment or without a profit. */
  readonly paybackFlat: number | null;
  /** Values of single inputs at which the net profit is zero. */
  readonly breakEven: BreakEvens;
  /** Present values of the same inputs, in the same units. */
  readonly today: BreakEvens;
}

export function computeResult(inputs: Inputs): Result {
  const day = computeDay(inputs);
  const investment = investmentIn(inputs);
  // Written out: a spread costs more than all the arithmetic.
  return Object.freeze({
    power: day.power,
    effectiveUptime: day.effectiveUptime,
    energy: day.energy,
    purchases: day.purchases,
    minutesPerPurchase: day.minutesPerPurchase,
    hashrate: day.hashrate,
    btcMined: day.btcMined,
    btcSold: day.btcSold,
    btcRetained: day.btcRetained,
    revenue: day.revenue,
    costs: Object.freeze(day.costs),
    profitBeforeTax: day.profitBeforeTax,
    netProfit: day.netProfit,
    margin: day.margin,
    neededSaleShare: day.neededSaleShare,
    legalBurden: day.legalBurden,
    lostHour: day.lostHour,
    lostHourPrepaid: day.lostHourPrepaid,
    investment,
    paybackFlat: flatPayback(investment, day),
    breakEven: Object.freeze(computeBreakEvens(inputs, day)),
    today: Object.freeze(todaysValues(inputs, day)),
  });
}
