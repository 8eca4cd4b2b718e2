import type {HoursTotal, PlannedHour} from '../../../core/hours.js';
import type {Cell} from '../../../exchange/csv.js';
import {toDisplayCurrency} from '../../../store/statement.js';
import {roundedTotal} from '../../../ui/money.js';
import {unitOf} from '../../../ui/units.js';
import type {MarketplaceContext} from '../context.js';
import {hoursOf, offersOf, planInputs, planOf} from './plan.js';
import {hourName} from './span.js';

type Row = readonly Cell[];

/** Name, value and unit of each figure of an hour. */
function figuresOfHour(
  context: MarketplaceContext,
  {energy, purchases, cost, levy, revenue, contribution, run}: PlannedHour,
): Row[] {
  const {model, own, wording} = context;
  const {currency} = model.inputs;
  const total = (usd: number): number => roundedTotal(context, usd);
  return [
    [own('hoursEnergy'), energy / 1000, wording.t('MWh')],
    [own('purchases'), purchases, ''],
    [own('hoursCost'), total(cost), currency],
    [own('hoursLevy'), total(levy), currency],
    [own('hoursRevenue'), total(revenue), currency],
    [own('hoursLeaves'), total(contribution), currency],
    [own('hoursPlan'), own(run ? 'hoursRun' : 'hoursStand'), ''],
  ];
}

function figuresOfTotal(context: MarketplaceContext, figures: HoursTotal): Row[] {
  const {model, own, wording} = context;
  const {currency} = model.inputs;
  const total = (usd: number): number => roundedTotal(context, usd);
  return [
    [own('hoursCount'), figures.hours, ''],
    [own('hoursEnergy'), figures.energy / 1000, wording.t('MWh')],
    [own('purchases'), figures.purchases, ''],
    [own('hoursRevenue'), total(figures.revenue), currency],
    [own('hoursCost'), total(figures.electricity), currency],
    [own('hoursNet'), total(figures.netProfit), currency],
  ];
}

/** The hours that the reader entered, as rows of the calculator's CSV; none while they entered none. */
export function hourRows(context: MarketplaceContext): readonly Row[] {
  const {model, own, wording} = context;
  if (model.view.hours === null) return [];
  const inputs = planInputs(context);
  const {rows, chosen, always} = planOf(context);
  const under = (name: string, figures: readonly Row[]): Row[] =>
    figures.map((figure) => [`${own('hoursTitle')}, ${name}`, ...figure]);
  const hours = offersOf(inputs, hoursOf(context)).flatMap(({price, available}, hour) => {
    const row = rows[hour];
    return under(hourName(hour), [
      [own('hoursPrice'), toDisplayCurrency(price, inputs), unitOf(context, 'electricityPrice')],
      [own('hoursQuotaName'), available ?? own('hoursNoQuota'), wording.t('MWh')],
      ...(row ? figuresOfHour(context, row) : []),
    ]);
  });
  return [
    ...hours,
    ...under(own('hoursRun'), figuresOfTotal(context, chosen)),
    ...under(own('hoursAll'), figuresOfTotal(context, always)),
  ];
}
