import type {TemplateResult} from 'lit';
import {lineChart, type Mark} from '../../charts/line.js';
import {investmentIn} from '../../core/investment.js';
import {halvingsAhead, type Projection} from '../../core/projection.js';
import {toDisplayCurrency} from '../../store/statement.js';
import type {SectionContext} from '../../ui/context.js';
import {formatCompact, formatTotal} from '../../ui/money.js';
import type {texts} from './texts.js';

/** The balance over the months, with marks at the halvings and the payback. The reader can read it month by month. */
export function balanceChart(context: SectionContext<typeof texts.en>, {months, payback}: Projection): TemplateResult {
  const {model, wording, actions, own} = context;
  const {inputs, view} = model;
  const {format, t} = wording;
  const balances = [-investmentIn(inputs), ...months.map(({balance}) => balance)];
  const last = months.length;
  const marks: Mark[] = [
    ...halvingsAhead(inputs).map((at): Mark => ({at, label: own('halving'), kind: 'event'})),
    ...(payback === null ? [] : [{at: payback, label: own('paidBack'), kind: 'goal'} as const]),
  ];
  const balanceAt = (month: number): string => formatTotal(context, balances[month] ?? null);
  return lineChart({
    sentence: own('sentence', balanceAt(0), balanceAt(last), format.number(last)),
    cursor: own('month'),
    points: balances.map((usd) => toDisplayCurrency(usd, inputs)),
    marks,
    xLabel: (month) => format.number(month),
    xUnit: t('month'),
    yLabel: (amount, step) => formatCompact(context, amount, step < 1 ? 2 : 0),
    index: Math.min(view.projectionMonth ?? last, last),
    onRead: (month) => {
      actions.setView({projectionMonth: month});
    },
    describe: (month) => own('at', format.number(month), balanceAt(month)),
  });
}
