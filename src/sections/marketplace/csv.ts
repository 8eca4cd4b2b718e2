import {computePurchases} from '../../core/purchase-plan.js';
import {type Cell, csv} from '../../exchange/csv.js';
import {toDisplayCurrency} from '../../store/statement.js';
import type {SectionContext} from '../../ui/context.js';
import type {texts} from './texts.js';
import {timeOfDay} from './time-of-day.js';

/** The most purchases in a file. A large farm has millions a day. */
export const MOST_ROWS = 100_000;

/** The day's purchases as CSV, with costs in the display currency. */
export function planCsv({model: {inputs}, wording: {format, t}, own}: SectionContext<typeof texts.en>): string {
  const rows = computePurchases(inputs, {from: 0, count: MOST_ROWS}).map(({index, startMinute, mwh, cost}): Cell[] => [
    index + 1,
    timeOfDay(startMinute),
    mwh,
    toDisplayCurrency(cost, inputs),
  ]);
  const head = ['#', own('start'), t('MWh'), `${own('cost')} (${inputs.currency})`];
  return csv([head, ...rows], format.commaIsDecimal);
}
