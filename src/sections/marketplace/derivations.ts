import {round} from '../../store/statement.js';
import type {Context} from '../../ui/context.js';
import {decimalsOfMinutes, minutesText} from '../../ui/duration.js';
import {
  amount,
  amountEquation,
  keep,
  measured,
  numberEquation,
  uptimeFactors,
} from '../../ui/explain/day-expressions.js';
import {difference, exact, group, product, quotient} from '../../ui/explain/expression.js';
import {roundedTotal} from '../../ui/money.js';

/** How long one purchase lasts at full load. */
export function deriveDuration(context: Context): string {
  const {inputs, result} = context.model;
  const {t} = context.wording;
  const minutes = result.minutesPerPurchase;
  if (minutes === null) return '';
  const purchase = measured(context, inputs.purchaseCap, 3, t('MWh'));
  const load = measured(context, result.power / 1000, 3, t('MW'));
  const decimals = decimalsOfMinutes(minutes);
  const shown = {value: round(minutes, decimals), decimals, text: minutesText(context, minutes)};
  return numberEquation(context, quotient(product(exact(60, '60'), purchase), load), shown);
}

/** What an hour without power loses before tax; `isPaid`: its power was already paid for. */
export function deriveLostHour(context: Context, isPaid: boolean): string {
  const {costs, revenue, lostHour, lostHourPrepaid} = context.model.result;
  const usd = isPaid ? lostHourPrepaid : lostHour;
  if (usd === null) return '';
  const saved = [...(isPaid ? [] : [costs.electricity]), costs.levy].filter((cost) => cost > 0);
  const left = product(keep(context), amount(context, revenue));
  const day = saved.length === 0 ? left : group(difference(left, ...saved.map((cost) => amount(context, cost))));
  const share = uptimeFactors(context);
  const hours = share.length === 0 ? exact(24, '24') : group(product(exact(24, '24'), ...share));
  return amountEquation(context, quotient(day, hours), roundedTotal(context, usd));
}
