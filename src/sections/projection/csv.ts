import type {Cell} from '../../exchange/csv.js';
import type {SectionContext} from '../../ui/context.js';
import {cachedProjection, roundedMonth} from './months.js';
import type {texts} from './texts.js';

/** The rows of a month, in the order of `roundedMonth`. */
const ROWS = ['revenue', 'costs', 'net', 'cash', 'balance'] as const;

/** Five rows of a spreadsheet for each month, in the display currency. */
export function monthRows(context: SectionContext<typeof texts.en>): Cell[][] {
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
