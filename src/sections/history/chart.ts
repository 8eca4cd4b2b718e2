import type {TemplateResult} from 'lit';
import {type ColumnChart, columnChart} from '../../charts/columns.js';
import type {Mark} from '../../charts/line.js';
import type {Tick} from '../../charts/ticks.js';
import {hasHalving} from '../../core/history.js';
import {capitalised} from '../../i18n/format.js';
import {toDisplayCurrency} from '../../store/statement.js';
import {formatAxisLabel, formatRounded, formatTotal} from '../../ui/money.js';
import {roundedMonth} from '../../ui/rounded-month.js';
import {shortMonth} from './month-names.js';
import type {HistoryContext, Past} from './past.js';

/** Steps in months between two labels of the axis where not each of them has room. */
const MONTH_STEPS = [1, 2, 3, 6, 12];

/** Labels at the Januaries; at other months where there are fewer than two Januaries. */
function ticksOf(context: HistoryContext, {market}: Past): readonly (readonly Tick[])[] {
  const months = market.map(({month}, at) => ({at, month}));
  const years = months
    .filter(({month}) => month.endsWith('-01'))
    .map(({at, month}): Tick => ({at, label: month.slice(0, 4)}));
  // The first year stands at the edge, where it is closer to the second than any two others are. Every second one is
  // counted from it, so that it is named.
  if (years.length > 1)
    return [
      years,
      years.slice(1),
      years.filter((_, index) => index % 2 === 0),
      years.filter(({label}) => Number(label) % 5 === 0),
    ];
  return MONTH_STEPS.map((step) =>
    months.filter(({at}) => at % step === 0).map(({at, month}) => ({at, label: shortMonth(context, month)})),
  );
}

/** The halvings in the middle of their months, and the payback. */
function marksOf(context: HistoryContext, {market, backtest}: Past): readonly Mark[] {
  const {own} = context;
  const halvings = market.flatMap((month, index): Mark[] =>
    hasHalving(month)
      ? [{at: index + 0.5, label: `${own('halving')}, ${shortMonth(context, month.month)}`, kind: 'event'}]
      : [],
  );
  const {payback, months} = backtest;
  const month = payback === null ? undefined : months.find(({balance}) => balance >= 0)?.month;
  return month === undefined || payback === null
    ? halvings
    : [...halvings, {at: payback, label: `${own('paidBack')}, ${shortMonth(context, month)}`, kind: 'goal'}];
}

/** What the price line shows, with its first and its last price. */
function priceLabel(context: HistoryContext, {market}: Past): string {
  const {own} = context;
  const ends = [market[0], market.at(-1)].flatMap((month) =>
    month ? [formatTotal(context, month.price), shortMonth(context, month.month)] : [],
  );
  return own(market.length > 1 ? 'priceLine' : 'priceOfMonth', ...ends);
}

/** What the chart and the picture show: the net of each month before the price of bitcoin. */
export function monthColumns(
  context: HistoryContext,
  past: Past,
): Required<Pick<ColumnChart, 'values' | 'legend' | 'behind' | 'marks' | 'ticks' | 'yLabel'>> {
  const {model, own} = context;
  const {months} = past.backtest;
  return {
    values: months.map(({netProfit}) => toDisplayCurrency(netProfit, model.inputs)),
    legend: [own('gain'), own('loss')],
    behind: {points: months.map(({price}) => price), label: priceLabel(context, past)},
    marks: marksOf(context, past),
    ticks: ticksOf(context, past),
    yLabel: (...label) => formatAxisLabel(context, ...label),
  };
}

/** The net of each month, with a cursor to read it, before the price of bitcoin. */
export function monthsChart(context: HistoryContext, past: Past): TemplateResult {
  const {model, actions, own} = context;
  const {months} = past.backtest;
  const last = months.length - 1;
  const nameOf = (index: number): string => shortMonth(context, months[index]?.month ?? past.from);
  return columnChart({
    sentence: last > 0 ? own('chart', nameOf(0), nameOf(last)) : own('chartOfMonth', nameOf(0)),
    cursor: `${own('month')}, ${own('title')}`,
    ...monthColumns(context, past),
    index: model.view.historyMonth ?? last,
    onRead: (month) => {
      actions.setView({historyMonth: month});
    },
    describe: (index) => {
      const month = months[index];
      if (!month) return '';
      const [revenue, costs, net] = roundedMonth(context, month).map((amount) => formatRounded(context, amount));
      const price = formatTotal(context, month.price);
      return own('at', capitalised(nameOf(index)), net ?? '', revenue ?? '', costs ?? '', price);
    },
  });
}
