import type {TemplateResult} from 'lit';
import {type Band, type LineChart, lineChart, type Mark, type SecondLine} from '../../charts/line.js';
import type {Tick} from '../../charts/ticks.js';
import {dayOfHeight, isWinterMonth, monthAfter, nextHalvingMonth, wintersWithin} from '../../core/calendar.js';
import {DAYS_PER_MONTH} from '../../core/day.js';
import {investmentIn} from '../../core/investment.js';
import {listOf} from '../../core/list-of.js';
import {BLOCKS_PER_ERA} from '../../core/mining.js';
import type {Outlook} from '../../core/outlook.js';
import {computeProjection, halvingsAhead, type Projection} from '../../core/projection.js';
import {capitalised} from '../../i18n/format.js';
import {toDisplayCurrency} from '../../store/statement.js';
import {formatAxisLabel, formatTotal} from '../../ui/money.js';
import type {ProjectionContext} from './context.js';
import {horizonText} from './horizon.js';
import {balanceFan, futureLine} from './range/fan.js';

/** Steps between two labels of the axis, in years and in months. */
const YEAR_STEPS = [1, 2, 5];
const MONTH_STEPS = [1, 2, 3, 6, 12];

/** The balance if every month were like today; null where no rigs run, or where the trends make no difference. */
function flatBalances({model}: ProjectionContext, balances: readonly number[]): readonly number[] | null {
  const {rigs} = model.inputs;
  const perMonth = model.result.netProfit * DAYS_PER_MONTH;
  const flat = balances.map((_, month) => month * perMonth - model.result.investment);
  const differs = flat.some((usd, month) => {
    const other = balances[month] ?? usd;
    return Math.abs(usd - other) > 1e-9 * Math.max(Math.abs(usd), Math.abs(other));
  });
  return rigs > 0 && differs ? flat : null;
}

/** Sets of labels for the axis: Januaries with their years; months where there are fewer than two Januaries. */
function ticksOf({model, wording}: ProjectionContext, last: number): readonly (readonly Tick[])[] {
  const months = listOf(last + 1, (at) => ({at, iso: monthAfter(model.inputs.blockHeight, at)}));
  const years = months.filter(({iso}) => iso.endsWith('-01')).map(({at, iso}): Tick => ({at, label: iso.slice(0, 4)}));
  if (years.length > 1) return YEAR_STEPS.map((step) => years.filter(({label}) => Number(label) % step === 0));
  return MONTH_STEPS.map((step) =>
    months.filter(({at}) => at % step === 0).map(({at, iso}) => ({at, label: wording.format.date(iso)})),
  );
}

/** The halvings and the payback, each with its calendar month. */
function marksOf({model, wording, own}: ProjectionContext, payback: number | null): readonly Mark[] {
  const {inputs} = model;
  const {date} = wording.format;
  const halvings = halvingsAhead(inputs).map((at, index): Mark => {
    const month = nextHalvingMonth(inputs.blockHeight + index * BLOCKS_PER_ERA);
    return {at, label: `${own('halving')}, ${date(month)}`, kind: 'event'};
  });
  if (payback === null) return halvings;
  const month = monthAfter(inputs.blockHeight, payback);
  return [...halvings, {at: payback, label: `${own('paidBack')}, ${date(month)}`, kind: 'goal'}];
}

/** The winters in which the grid has less power than the farm wants; none where that makes no difference to any month. */
function bandsOf({model, wording, own}: ProjectionContext, months: Projection['months']): readonly Band[] {
  const {inputs} = model;
  if (inputs.winterUptime === 100) return [];
  const withPower = computeProjection({...inputs, winterUptime: 100}).months;
  if (months.every(({balance}, index) => balance === withPower[index]?.balance)) return [];
  const today = dayOfHeight(inputs.blockHeight);
  const place = (day: number): number => (day - today) / DAYS_PER_MONTH;
  const label = own('winterBand', wording.format.percent(inputs.winterUptime, 2));
  return wintersWithin(today, today + months.length * DAYS_PER_MONTH).map(({from, to}) => ({
    from: place(from),
    to: place(to),
    label,
  }));
}

/** The balance at the start and after each month, US dollars. */
const balancesOf = ({model}: ProjectionContext, {months}: Projection): readonly number[] => [
  -investmentIn(model.inputs),
  ...months.map(({balance}) => balance),
];

/** What the chart and the picture show; `outlook` is for a picture that does not wait for the one of the screen. */
export function balanceLines(
  context: ProjectionContext,
  projected: Projection,
  outlook?: Outlook,
): Pick<LineChart, 'points' | 'second' | 'fan' | 'thin' | 'marks' | 'ticks' | 'yLabel'> {
  const {model, own} = context;
  const balances = balancesOf(context, projected);
  const flat = flatBalances(context, balances);
  const shown = (usds: readonly number[]): number[] => usds.map((usd) => toDisplayCurrency(usd, model.inputs));
  const second: SecondLine | undefined = flat
    ? {points: shown(flat), label: own('flatLine'), firstLabel: own('trendLine')}
    : undefined;
  return {
    points: shown(balances),
    second,
    fan: balanceFan(context, outlook),
    thin: futureLine(context),
    marks: marksOf(context, projected.payback),
    ticks: ticksOf(context, projected.months.length),
    yLabel: (...label) => formatAxisLabel(context, ...label),
  };
}

/** What the balance is at the start and at the end. */
export function balanceSentence(context: ProjectionContext, projected: Projection): string {
  const balances = balancesOf(context, projected);
  const [first, last] = [balances[0] ?? null, balances.at(-1) ?? null];
  return context.own('sentence', formatTotal(context, first), formatTotal(context, last), horizonText(context));
}

/**
 * The balance over the months, beside that at today's numbers and before the range of the futures, with marks at the
 * halvings and the payback. The reader can read it month by month.
 */
export function balanceChart(context: ProjectionContext, projected: Projection): TemplateResult {
  const {model, wording, actions, own} = context;
  const {inputs, view} = model;
  const {format} = wording;
  const {months} = projected;
  const balances = balancesOf(context, projected);
  const flat = flatBalances(context, balances);
  const last = months.length;
  const bands = bandsOf(context, months);
  const balanceAt = (month: number, of: readonly number[] = balances): string =>
    formatTotal(context, of[month] ?? null);
  return lineChart({
    sentence: balanceSentence(context, projected),
    cursor: `${own('month')}, ${own('title')}`,
    ...balanceLines(context, projected),
    bands,
    index: Math.min(view.projectionMonth ?? last, last),
    onRead: (month) => {
      actions.setView({projectionMonth: month});
    },
    describe: (month) => {
      const iso = monthAfter(inputs.blockHeight, month);
      const named = capitalised(format.date(iso));
      const date = bands.length > 0 && isWinterMonth(iso) ? own('inWinter', named) : named;
      const point = own('at', format.number(month), balanceAt(month), date);
      return flat && month > 0 ? `${point} (${own('flatPoint', balanceAt(month, flat))})` : point;
    },
  });
}
