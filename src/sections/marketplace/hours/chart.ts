import type {TemplateResult} from 'lit';
import {columnChart} from '../../../charts/columns.js';
import type {HoursPlan} from '../../../core/hours.js';
import {toDisplayCurrency} from '../../../store/statement.js';
import {formatAxisLabel, formatPrice, formatTotal} from '../../../ui/money.js';
import type {MarketplaceContext} from '../context.js';
import {hoursOf, offersOf, planInputs} from './plan.js';
import {hourName} from './span.js';

/** Edges of the day that have a label. */
const EDGES = [0, 6, 12, 18, 24];

/** An hour in words: its price and its power, and what running would leave. */
function hourText(context: MarketplaceContext, {rows}: HoursPlan, hour: number): string {
  const {own, wording} = context;
  const {price, available} = offersOf(planInputs(context), hoursOf(context))[hour] ?? {price: 0};
  const row = rows[hour];
  const power =
    (available ?? null) === null
      ? own('hoursNoQuota')
      : own('hoursOfQuota', wording.format.number(available ?? 0, 6), wording.t('MWh'));
  const verdict =
    !row || row.energy === 0
      ? own('hourNone')
      : row.run
        ? own('hourRuns', formatTotal(context, row.contribution))
        : row.contribution < 0
          ? own('hourLoses', formatTotal(context, -row.contribution))
          : own('hourTies');
  return own('hourAt', hourName(hour), formatPrice(context, price), power, verdict);
}

/** What each hour leaves, with a cursor to read it. */
export function hoursChart(context: MarketplaceContext, plan: HoursPlan): TemplateResult {
  const {model, actions, own} = context;
  const {rows} = plan;
  const losing = rows.findIndex(({contribution}) => contribution < 0);
  return columnChart({
    sentence: own('hoursChart'),
    cursor: own('hoursHour'),
    values: rows.map(({contribution}) => toDisplayCurrency(contribution, model.inputs)),
    legend: [own('hoursRun'), own('hoursStand')],
    ticks: [EDGES.map((at) => ({at, label: String(at)}))],
    yLabel: (...label) => formatAxisLabel(context, ...label),
    index: model.view.hour ?? Math.max(losing, 0),
    onRead: (hour) => {
      actions.setView({hour});
    },
    describe: (hour) => hourText(context, plan, hour),
  });
}
