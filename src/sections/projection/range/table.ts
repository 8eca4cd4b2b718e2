import type {TemplateResult} from 'lit';
import type {Cell} from '../../../exchange/csv.js';
import {roundedTotal} from '../../../ui/money.js';
import {table} from '../../../ui/table.js';
import type {ProjectionContext} from '../context.js';
import {cachedProjection} from '../months.js';
import {hasFutures, range, rangeNow, shownFuture} from './futures.js';
import {amountText} from './words.js';

/** The percentiles in the order of the table. */
const PARTS = ['low', 'median', 'high'] as const;

/** The balance month by month: of the reader's own trends, of the range, and of the future that is shown. */
export function rangeTable(context: ProjectionContext): TemplateResult {
  const {model, own, wording} = context;
  const outlook = range(context);
  const future = shownFuture(context);
  const number = model.view.future;
  const head = [own('month'), own('trendLine'), ...PARTS.map((part) => own(part))];
  const rows = cachedProjection(model.inputs).months.map(({month, balance}, index) => [
    month,
    amountText(context, balance),
    ...PARTS.map((part) => amountText(context, outlook?.months[index]?.[part])),
    ...(future ? [amountText(context, future.months[index]?.balance)] : []),
  ]);
  return table(
    own('rangeTable'),
    number === null ? head : [...head, own('futureLine', wording.format.number(number))],
    rows as [unknown, ...unknown[]][],
  );
}

/** The range for a spreadsheet: its draw and its share, and three rows for each month, in the display currency. */
export function rangeRows(context: ProjectionContext): Cell[][] {
  if (!hasFutures(context)) return [];
  const {model, own} = context;
  const {futures, paidBack, endsAhead, months} = rangeNow(context);
  const {currency} = model.inputs;
  const title = own('futures');
  return [
    [title, own('drawNumber'), model.view.futuresSeed],
    [title, own('futuresCount'), futures],
    paidBack === null
      ? [title, own('shareAhead'), 100 * endsAhead, '%']
      : [title, own('sharePaid'), 100 * paidBack, '%'],
    ...months.flatMap((month) =>
      PARTS.map((part): Cell[] => [
        `${own('month')} ${month.month}`,
        `${own('balance')}: ${own(part)}`,
        roundedTotal(context, month[part]),
        currency,
      ]),
    ),
  ];
}
