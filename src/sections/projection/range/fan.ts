import type {Fan, ThinLine} from '../../../charts/fan.js';
import {investmentIn} from '../../../core/investment.js';
import type {Outlook} from '../../../core/outlook.js';
import {toDisplayCurrency} from '../../../store/statement.js';
import {formatCompact} from '../../../ui/money.js';
import type {ProjectionContext} from '../context.js';
import {hasFutures, range, rangeBefore, shownFuture} from './futures.js';
import {amountText} from './words.js';

type Percentile = 'low' | 'median' | 'high';

/** The balances at the start and after each month, in the display currency. */
const shownBalances = ({model: {inputs}}: ProjectionContext, balances: readonly number[]): number[] =>
  [-investmentIn(inputs), ...balances].map((usd) => toDisplayCurrency(usd, inputs));

/** The range of the balance behind the reader's own line; `outlook` is that of the inputs, as far as it is known. */
export function balanceFan(context: ProjectionContext, outlook = range(context)): Fan | undefined {
  if (!hasFutures(context)) return undefined;
  const {own, model} = context;
  const months = outlook?.months;
  const before = months ? undefined : rangeBefore(context)?.months;
  const start = -investmentIn(model.inputs);
  const describe = (of: Outlook['months'] | undefined, month: number): string => {
    const at = (which: Percentile): string => amountText(context, of && (month === 0 ? start : of[month - 1]?.[which]));
    return own('bandAt', at('low'), at('high'), at('median'));
  };
  const line = (of: Outlook['months'], which: Percentile): number[] =>
    shownBalances(
      context,
      of.map((month) => month[which]),
    );
  const reach = (of: Outlook['months']): string => formatCompact(context, Math.max(...line(of, 'high')));
  const cut = (of: Outlook['months']): string => own('bandCut', reach(of));
  return {
    lines: months && {low: line(months, 'low'), median: line(months, 'median'), high: line(months, 'high')},
    firstLabel: own('trendLine'),
    reach: months && reach(months),
    label: (isCut) => (isCut && months ? cut(months) : own('band')),
    medianLabel: own('middle'),
    describe: (month) => describe(months, month),
    before: before && {label: cut(before), describe: (month) => describe(before, month)},
  };
}

/** The balance of the future that the reader looks at. */
export function futureLine(context: ProjectionContext): ThinLine | undefined {
  const {future} = context.model.view;
  const months = hasFutures(context) ? shownFuture(context)?.months : undefined;
  if (future === null || !months) return undefined;
  return {
    points: shownBalances(
      context,
      months.map(({balance}) => balance),
    ),
    label: context.own('futureLine', context.wording.format.number(future)),
  };
}
