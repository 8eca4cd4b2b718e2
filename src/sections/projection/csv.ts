import type {Cell} from '../../exchange/csv.js';
import {roundedMonth} from '../../ui/rounded-month.js';
import type {ProjectionContext} from './context.js';
import {cachedProjection} from './months.js';

/** The rows of a month, in the order of `roundedMonth`. */
const ROWS = ['revenue', 'costs', 'net', 'cash', 'balance'] as const;

/** Five rows of a spreadsheet for each month, in the display currency. */
export function monthRows(context: ProjectionContext): Cell[][] {
  const {model, own} = context;
  const {inputs} = model;
  return cachedProjection(inputs).months.flatMap((month) => {
    const amounts = roundedMonth(context, month);
    return ROWS.map((name, index): Cell[] => [
      `${own('month')} ${month.month}`,
      own(name),
      amounts[index] ?? null,
      inputs.currency,
    ]);
  });
}
