import type {Cell} from '../../exchange/csv.js';
import {roundedTotal} from '../../ui/money.js';
import {roundedMonth} from '../../ui/rounded-month.js';
import {type HistoryContext, past} from './past.js';

/** The rows of a month, in the order of `roundedMonth`. */
const ROWS = ['revenue', 'costs', 'net', 'cash', 'balance'] as const;

/** Rows of a spreadsheet for each month, in the display currency; none where no rigs run. */
export function monthRows(context: HistoryContext): Cell[][] {
  const {model, own} = context;
  const {currency, rigs} = model.inputs;
  if (rigs === 0) return [];
  return past(context).backtest.months.flatMap((month) => {
    const amounts = roundedMonth(context, month);
    return [
      [month.month, own('price'), roundedTotal(context, month.price), currency],
      ...ROWS.map((name, index): Cell[] => [month.month, own(name), amounts[index] ?? null, currency]),
      [month.month, own('kept'), month.btcHeld, 'BTC'],
    ];
  });
}
