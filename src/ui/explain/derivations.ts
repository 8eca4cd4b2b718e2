import {DAYS_PER_MONTH, DAYS_PER_YEAR} from '../../core/day.js';
import {priceOfRig} from '../../core/investment.js';
import {type CostPart, round, toDisplayCurrency} from '../../store/statement.js';
import type {Context} from '../context.js';
import {roundedTotal} from '../money.js';
import {
  amount,
  amountEquation,
  asNumber,
  coinsExpression,
  costExpression,
  energy,
  energyExpression,
  number,
  numberEquation,
  percent,
  price,
  revenueExpression,
  shownAmount,
  total,
} from './day-expressions.js';
import {difference, equation, equationToRoundUp, exact, group, join, product, quotient, sum} from './expression.js';

/** How the figures of the period came about with the reader's own numbers, each in one line. */

export const deriveCoins = (context: Context, coins: number): string =>
  numberEquation(context, coinsExpression(context), asNumber(context, coins, 8, 'BTC'));

export const deriveRevenue = (context: Context): string =>
  amountEquation(context, revenueExpression(context), context.model.statement.revenue);

export const deriveEnergy = (context: Context): string =>
  numberEquation(
    context,
    energyExpression(context),
    asNumber(context, context.model.result.energy, 1, context.wording.t('kWh')),
  );

export const deriveCost = (context: Context, part: CostPart, rounded: number): string =>
  amountEquation(context, costExpression(context, part), rounded);

/** The profit before tax is the difference of the rows that the screen shows. */
export function deriveProfit(context: Context): string {
  const {statement} = context.model;
  const beforeTax = statement.shares.filter(({part}) => part !== 'tax');
  const rows = [statement.revenue, ...beforeTax.map((share) => share.amount)];
  return amountEquation(
    context,
    join(
      '−',
      rows.map((row) => shownAmount(context, row)),
    ),
    profitBeforeTax(context),
  );
}

/** The profit before tax as the rows of the screen give it. */
export function profitBeforeTax({model: {statement}}: Context): number {
  const tax = statement.shares.find(({part}) => part === 'tax')?.amount ?? 0;
  return statement.net + tax;
}

export function deriveCosts(context: Context): string {
  const {costs, shares} = context.model.statement;
  const rows = shares.map((share) => shownAmount(context, share.amount));
  return rows.length === 0 ? '' : amountEquation(context, sum(...rows), costs);
}

export function deriveNet(context: Context): string {
  const {revenue, costs, net} = context.model.statement;
  return amountEquation(context, difference(shownAmount(context, revenue), shownAmount(context, costs)), net);
}

export function deriveMargin(context: Context): string {
  const {statement, result} = context.model;
  const {format} = context.wording;
  if (statement.netPercent === null) return '';
  const share = quotient(total(context, result.netProfit), total(context, result.revenue));
  return equation(
    {...share, value: (more) => 100 * share.value(more)},
    {value: statement.netPercent, decimals: 1, text: format.percent(statement.netPercent)},
    (value, decimals) => format.percent(value, decimals),
  );
}

/** The rows that follow from the rules, as a share of the revenue. */
export function deriveLegalBurden(context: Context): string {
  const {costs, revenue, legalBurden} = context.model.result;
  const {format} = context.wording;
  const legal = [costs.compliance, costs.levy, costs.aifcFee, costs.tax].filter((cost) => cost > 0);
  if (legal.length === 0 || legalBurden === null) return '';
  const rows = legal.map((cost) => total(context, cost));
  const share = quotient(rows.length > 1 ? group(sum(...rows)) : sum(...rows), total(context, revenue));
  return equation(
    {...share, value: (more) => 100 * share.value(more)},
    {value: round(100 * legalBurden, 1), decimals: 1, text: format.percent(100 * legalBurden)},
    (value, decimals) => format.percent(value, decimals),
  );
}

export function derivePurchases(context: Context): string {
  const {inputs, result} = context.model;
  const {format, t} = context.wording;
  const limit = 1000 * inputs.purchaseCap;
  const bought = equationToRoundUp(
    quotient(energy(context), exact(limit, `${format.number(limit, 12)}\u00a0${t('kWh')}`)),
    {value: result.energy / limit, whole: result.purchases, decimals: 3},
    format.number,
  );
  return t('roundedUp', bought, format.number(result.purchases, 0));
}

export function deriveSale(context: Context): string {
  const {inputs, result, statement} = context.model;
  const proceeds = product(percent(context, inputs.aifcShare), total(context, result.revenue));
  return amountEquation(context, difference(total(context, result.costs.total), proceeds), statement.unpaid);
}

export function deriveRigPrice(context: Context): string {
  const {inputs} = context.model;
  const perTh = product(price(context, inputs.rigPricePerTh), number(context, inputs.rigHashrate, 4));
  return amountEquation(context, perTh, roundedTotal(context, priceOfRig(inputs)));
}

export function deriveInvestment(context: Context): string {
  const {inputs, result} = context.model;
  const priceFactors =
    inputs.rigPrice === null
      ? [price(context, inputs.rigPricePerTh), number(context, inputs.rigHashrate, 4)]
      : [price(context, inputs.rigPrice)];
  const all = product(number(context, inputs.rigs, 0), ...priceFactors);
  return amountEquation(context, all, roundedTotal(context, result.investment));
}

/** The flat payback in the unit in which the screen says it. */
export function derivePaybackFlat(context: Context, unit: 'years' | 'months'): string {
  const {result} = context.model;
  const months = result.paybackFlat;
  if (months === null) return '';
  const days = unit === 'years' ? DAYS_PER_YEAR : DAYS_PER_MONTH;
  const perUnit = product(amount(context, result.netProfit), exact(days, context.wording.format.number(days, 4)));
  const value = unit === 'years' ? months / 12 : months;
  return numberEquation(
    context,
    quotient(amount(context, result.investment), group(perUnit)),
    asNumber(context, value, 1),
  );
}

/** An amount in US dollars that was given in tenge, or the other way round. */
export function deriveConversion(context: Context, given: number, isInTenge: boolean, usd: number): string {
  const {inputs} = context.model;
  const {format} = context.wording;
  const rate = exact(inputs.kztPerUsd, format.number(inputs.kztPerUsd, 8));
  const from = exact(given, format.number(given, 8));
  const converted = isInTenge ? quotient(from, rate) : product(from, rate);
  return numberEquation(context, converted, asNumber(context, toDisplayCurrency(usd, inputs), isInTenge ? 6 : 2));
}
