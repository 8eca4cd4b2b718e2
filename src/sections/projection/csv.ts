import type {Cell} from '../../exchange/csv.js';
import {roundTotal, toDisplayCurrency} from '../../store/statement.js';
import type {SectionContext} from '../../ui/context.js';
import {cachedProjection} from './months.js';
import type {texts} from './texts.js';

/** Five rows of a spreadsheet for each month, in the display currency. */
export function monthRows({model: {inputs}, own}: SectionContext<typeof texts.en>): Cell[][] {
  return cachedProjection(inputs).months.flatMap(({month, revenue, costs, netProfit, cash, balance}) =>
    (
      [
        ['revenue', revenue],
        ['costs', costs],
        ['net', netProfit],
        ['cash', cash],
        ['balance', balance],
      ] as const
    ).map(([name, usd]): Cell[] => [
      `${own('month')} ${month}`,
      own(name),
      roundTotal(toDisplayCurrency(usd, inputs), inputs.currency),
      inputs.currency,
    ]),
  );
}
