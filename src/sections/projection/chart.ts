import type {TemplateResult} from 'lit';
import {lineChart, type Mark} from '../../charts/line.js';
import {halvingsAhead, type Projection} from '../../core/projection.js';
import {formatCompact, toDisplayCurrency, formatTotal} from '../../ui/money.js';
import type {Context} from '../../ui/context.js';
import type {ProjectionText} from './en.js';

/** The balance over the months, with zero, the payback and the halvings; the reader reads it month by month. */
export function balanceChart(context: Context<ProjectionText>, {months, payback}: Projection): TemplateResult {
  const {inputs, format, memory, refresh, t} = context;
  const balances = [-inputs.rigs * inputs.rigPrice, ...months.map(({balance}) => balance)];
  const last = months.length;
  const index = Math.min(Number(memory.get('projection month') ?? last), last);
  const marks: Mark[] = [
    ...halvingsAhead(inputs).map((at): Mark => ({at, label: t('projectionHalving'), kind: 'event'})),
    ...(payback === null ? [] : [{at: payback, label: t('projectionPaidBack'), kind: 'goal'} as const]),
  ];
  const at = (month: number): string => formatTotal(context, balances[month] ?? null);
  return lineChart({
    sentence: t('projectionSentence', at(0), at(last), format.number(last)),
    cursor: t('projectionMonth'),
    points: balances.map((usd) => toDisplayCurrency(context, usd)),
    marks,
    x: (month) => format.number(month),
    xUnit: t('month'),
    y: (amount, step) => formatCompact(context, amount, step < 1 ? 2 : 0),
    index,
    read: (month) => {
      memory.set('projection month', month);
      refresh();
    },
    say: (month) => t('projectionAt', format.number(month), at(month)),
  });
}
