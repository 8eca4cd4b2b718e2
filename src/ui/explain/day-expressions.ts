import {DAYS_PER_MONTH, DAYS_PER_YEAR} from '../../core/day.js';
import {type Inputs} from '../../core/parameters.js';
import {blockSubsidy} from '../../core/mining.js';
import {type CostPart, DECIMALS, toDisplayCurrency, toDisplayTotal} from '../../store/statement.js';
import type {Context} from '../context.js';
import {formatRounded} from '../money.js';
import {
  difference,
  equation,
  exact,
  type Expression,
  group,
  operand,
  product,
  quotient,
  type Shown,
  sum,
} from './expression.js';

/** A number without a unit. */
export function number({wording: {format}}: Context, value: number, decimals: number): Expression {
  return operand(value, decimals, (shown, digits) => format.number(shown, digits));
}

/** A number with a unit behind it. */
export const measured = ({wording: {format}}: Context, value: number, decimals: number, unit: string): Expression =>
  operand(value, decimals, (shown, digits) => `${format.number(shown, digits)}\u00a0${unit}`);

/** A per cent with its digits, as a factor. */
export function percent({wording: {format}}: Context, value: number): Expression {
  const inPercent = operand(value, 4, format.percent);
  return {...inPercent, value: (more) => inPercent.value(more) / 100};
}

/** Writes an amount that is in the display currency already. */
const writeMoney =
  (context: Context) =>
  (amount: number, decimals: number): string => {
    const {currency} = context.model.inputs;
    if (Math.abs(amount) >= 1e13) return formatRounded(context, amount);
    // Further decimals are written as far as there are any: $15.00, and not $15.00000.
    return context.wording.format.number(amount, decimals, {
      currency,
      minimumFractionDigits: Math.min(decimals, DECIMALS[currency]),
    });
  };

/** An amount in US dollars, in the display currency with the decimals of totals. */
export function amount(context: Context, usd: number): Expression {
  const {inputs} = context.model;
  return operand(toDisplayCurrency(usd, inputs), DECIMALS[inputs.currency], writeMoney(context));
}

/** A price in US dollars, in the display currency with as many decimals as its field has. */
export function price(context: Context, usd: number): Expression {
  const {inputs} = context.model;
  const value = Number(toDisplayCurrency(usd, inputs).toPrecision(15));
  const decimals = inputs.currency === 'KZT' ? 2 : Math.max(2, Math.min(6, (String(value).split('.')[1] ?? '').length));
  return operand(value, decimals, writeMoney(context));
}

/** A total of the period in US dollars a day, in the display currency. */
export const total = (context: Context, usdPerDay: number): Expression => {
  const {inputs} = context.model;
  return operand(toDisplayTotal(usdPerDay, inputs), DECIMALS[inputs.currency], writeMoney(context));
};

/** An amount exactly as the screen shows it. */
export const shownAmount = (context: Context, rounded: number): Expression =>
  exact(rounded, formatRounded(context, rounded));

/** The factors from a day to the period in force: none for a day. */
export function periodFactors({model, wording: {format}}: Context): readonly Expression[] {
  const {period} = model.inputs;
  if (period === 'day') return [];
  const days = period === 'month' ? DAYS_PER_MONTH : DAYS_PER_YEAR;
  return [exact(days, format.number(days, 4))];
}

/** The uptime as a factor; nothing where it is 100 %. */
export function uptimeFactors(context: Context): readonly Expression[] {
  const {effectiveUptime} = context.model.result;
  return effectiveUptime === 1 ? [] : [percent(context, 100 * effectiveUptime)];
}

/** The levy on a kilowatt-hour, in tenge. */
export const levyInTenge = ({model: {inputs}, wording: {format}}: Context): Expression =>
  operand(inputs.miningLevy, 2, (value, decimals) => format.money(value, 'KZT', decimals));

/** What a total in the display currency has to come out as. */
export const asAmount = (context: Context, rounded: number): Shown => ({
  value: rounded,
  decimals: DECIMALS[context.model.inputs.currency],
  text: formatRounded(context, rounded),
});

/** What a number has to come out as. */
export const asNumber = ({wording: {format}}: Context, value: number, decimals: number, unit = ''): Shown => ({
  value: Number(value.toFixed(decimals)),
  decimals,
  text: `${format.number(value, decimals)}${unit && `\u00a0${unit}`}`,
});

/** An equation in the notation of the language; `write` of an adjusted amount has three decimals more. */
export const amountEquation = (context: Context, expression: Expression, rounded: number): string =>
  equation(expression, asAmount(context, rounded), writeMoney(context));

export const numberEquation = (context: Context, expression: Expression, shown: Shown): string =>
  equation(expression, shown, (value, decimals) => context.wording.format.number(value, decimals));

/** What the coins of the period follow from. */
export function coinsExpression(context: Context): Expression {
  const {inputs} = context.model;
  const reward = sum(
    measured(context, blockSubsidy(inputs.blockHeight), 8, 'BTC'),
    measured(context, inputs.blockFees, 8, 'BTC'),
  );
  const tera = exact(1e12, '10¹²');
  const factors = [
    number(context, inputs.rigs, 0),
    measured(context, inputs.rigHashrate, 4, 'TH/s'),
    tera,
    exact(86_400, `${context.wording.format.number(86_400)}\u00a0s`),
    group(reward),
  ];
  const network = group(product(number(context, inputs.difficulty, 1), exact(2 ** 32, '2³²')));
  return product(
    quotient(product(...factors), network),
    ...poolFactors(context),
    ...uptimeFactors(context),
    ...periodFactors(context),
  );
}

/** What is left after the pool's fee, as a factor; nothing where there is no fee. */
export function poolFactors(context: Context): readonly Expression[] {
  const {poolFee} = context.model.inputs;
  return poolFee === 0 ? [] : [group(difference(exact(1, '1'), percent(context, poolFee)))];
}

/** What the revenue of the period follows from, under the basis in force. */
export function revenueExpression(context: Context): Expression {
  const {inputs, result} = context.model;
  const rigs = number(context, inputs.rigs, 0);
  const factors = [...uptimeFactors(context), ...periodFactors(context)];
  const byBasis: Readonly<Record<Inputs['basis'], () => Expression>> = {
    network: () =>
      product(
        measured(context, result.btcMined, 8, 'BTC'),
        amount(context, inputs.btcPrice),
        ...periodFactors(context),
      ),
    hashprice: () =>
      product(
        quotient(product(rigs, measured(context, inputs.rigHashrate, 4, 'TH/s')), exact(1000, '1000')),
        price(context, inputs.hashprice ?? 0),
        ...poolFactors(context),
        ...factors,
      ),
    'rig-revenue': () => product(rigs, price(context, inputs.rigRevenue ?? 0), ...factors),
  };
  return byBasis[inputs.basis]();
}

/** The energy of a day. */
export function energyExpression(context: Context): Expression {
  const {inputs} = context.model;
  const cooling =
    inputs.coolingOverhead === 0 ? [] : [group(sum(exact(1, '1'), percent(context, inputs.coolingOverhead)))];
  const power = measured(context, inputs.rigPower, 4, context.wording.t('kW'));
  return product(number(context, inputs.rigs, 0), power, ...cooling, exact(24, '24'), ...uptimeFactors(context));
}

/** The energy of a day as the screen shows it. */
export const energy = (context: Context): Expression =>
  measured(context, context.model.result.energy, 1, context.wording.t('kWh'));

/** An amount in US dollars a month, for the period in force. */
function monthly(context: Context, usdPerMonth: number): Expression {
  const perMonth = amount(context, usdPerMonth);
  const {format} = context.wording;
  switch (context.model.inputs.period) {
    case 'day':
      return quotient(perMonth, exact(DAYS_PER_MONTH, format.number(DAYS_PER_MONTH, 4)));
    case 'month':
      return perMonth;
    case 'year':
      return product(perMonth, exact(12, '12'));
  }
}

/** What each cost of the period follows from. */
export function costExpression(context: Context, part: CostPart): Expression {
  const {inputs, result} = context.model;
  const {format} = context.wording;
  const revenue = total(context, result.revenue);
  const factors = periodFactors(context);
  switch (part) {
    case 'electricity': {
      const vat =
        inputs.electricityVat === 0 ? [] : [group(sum(exact(1, '1'), percent(context, inputs.electricityVat)))];
      return product(energy(context), price(context, inputs.electricityPrice), ...vat, ...factors);
    }
    case 'levy': {
      const levy = product(energy(context), levyInTenge(context));
      const inCurrency =
        inputs.currency === 'KZT' ? levy : quotient(levy, exact(inputs.kztPerUsd, format.number(inputs.kztPerUsd, 8)));
      return product(inCurrency, ...factors);
    }
    case 'compliance': {
      const share = product(percent(context, inputs.complianceRate), revenue);
      return inputs.complianceFixed > 0 ? sum(share, monthly(context, inputs.complianceFixed)) : share;
    }
    case 'aifcFee':
      return product(percent(context, inputs.aifcFee), percent(context, inputs.aifcShare), revenue);
    case 'fixed':
      return monthly(context, inputs.fixedCosts);
    case 'tax':
      return product(percent(context, inputs.taxRate), total(context, result.profitBeforeTax));
  }
}

/** The share of revenue that is left after the charges on it. */
export function keep(context: Context): Expression {
  const {complianceRate, aifcFee, aifcShare} = context.model.inputs;
  const fee = aifcFee === 0 ? [] : [product(percent(context, aifcFee), percent(context, aifcShare))];
  return group(difference(exact(1, '1'), percent(context, complianceRate), ...fee));
}
