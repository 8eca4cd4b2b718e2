import {electricityPriceWithVat, fixedPerDay} from '../../core/day.js';
import type {BreakEvens} from '../../core/break-even.js';
import type {Context} from '../context.js';
import {
  amount,
  energy,
  keep,
  levyInTenge,
  measured,
  number,
  percent,
  poolFactors,
  price,
  uptimeFactors,
} from './day-expressions.js';
import {difference, exact, type Expression, group, product, quotient, sum} from './expression.js';

const unity = exact(1, '1');

/** The costs of a day that do not depend on revenue or energy; nothing where there are none. */
function fixed(context: Context): readonly Expression[] {
  const usd = fixedPerDay(context.model.inputs);
  return usd === 0 ? [] : [amount(context, usd)];
}

/** The levy of a day; nothing where there is none. */
const levy = (context: Context): readonly Expression[] => {
  const usd = context.model.result.costs.levy;
  return usd === 0 ? [] : [amount(context, usd)];
};

const revenueLeft = (context: Context): Expression =>
  product(keep(context), amount(context, context.model.result.revenue));

const power = (context: Context): Expression => amount(context, context.model.result.costs.electricity);

/** An expression that further factors follow: in brackets if it is a sum or a difference. */
const grouped = (first: Expression, operator: typeof sum, rest: readonly Expression[]): Expression =>
  rest.length === 0 ? first : group(operator(first, ...rest));

/** What revenue has to carry before the charges on it. */
const need = (context: Context): Expression =>
  quotient(grouped(power(context), sum, [...levy(context), ...fixed(context)]), keep(context));

/** How each break-even of a day follows from the reader's own numbers, in the display currency. */
export function breakEvenExpression(context: Context, key: keyof BreakEvens): Expression {
  const {inputs, result} = context.model;
  const {format} = context.wording;
  const rigs = number(context, inputs.rigs, 0);
  const spare = grouped(revenueLeft(context), difference, fixed(context));
  const cooling = inputs.coolingOverhead === 0 ? [] : [group(sum(unity, percent(context, inputs.coolingOverhead)))];
  switch (key) {
    case 'electricityPrice': {
      const perKwh = quotient(spare, energy(context));
      const tenge = levyInTenge(context);
      const levyPerKwh =
        inputs.currency === 'KZT'
          ? tenge
          : quotient(tenge, exact(inputs.kztPerUsd, format.number(inputs.kztPerUsd, 8)));
      const withVat = inputs.miningLevy === 0 ? perKwh : difference(perKwh, levyPerKwh);
      return inputs.electricityVat === 0
        ? withVat
        : quotient(group(withVat), group(sum(unity, percent(context, inputs.electricityVat))));
    }
    case 'btcPrice':
      return quotient(need(context), measured(context, result.btcMined, 8, 'BTC'));
    case 'hashprice': {
      const hashrate = product(rigs, measured(context, inputs.rigHashrate, 4, 'TH/s'));
      const petahashes = quotient(hashrate, exact(1000, '1000'));
      return quotient(need(context), group(product(petahashes, ...poolFactors(context), ...uptimeFactors(context))));
    }
    case 'rigRevenue':
      return quotient(need(context), grouped(rigs, product, uptimeFactors(context)));
    case 'efficiency': {
      const perKwh = price(context, electricityPriceWithVat(inputs) + inputs.miningLevy / inputs.kztPerUsd);
      const hashes = measured(context, result.hashrate, 2, 'TH/s');
      const cost = product(hashes, exact(24, '24'), ...uptimeFactors(context), ...cooling, perKwh);
      return product(quotient(spare, group(cost)), exact(1000, '1000'));
    }
    case 'rigs': {
      const left = difference(revenueLeft(context), power(context), ...levy(context));
      const share = uptimeFactors(context);
      const running = share.length === 0 ? rigs : group(product(rigs, ...share));
      const wanted = inputs.uptime === 100 ? [] : [percent(context, inputs.uptime)];
      return quotient(sum(...fixed(context)), group(product(quotient(group(left), running), ...wanted)));
    }
  }
}
