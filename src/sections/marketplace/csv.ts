import {computePurchases} from '../../core/purchase-plan.js';
import {toDisplayCurrency} from '../../ui/money.js';
import type {Context} from '../../ui/context.js';
import {type Cell, csv} from '../../exchange/csv.js';
import type {MarketplaceText} from './en.js';

/** No file holds more: a large farm has millions a day. */
export const MOST_ROWS = 100_000;

/** hh:mm:ss, the second that has begun; the last purchase begins before midnight. */
export const timeOfDay = (minute: number): string =>
  new Date(1000 * Math.min(Math.floor(60 * minute + 1e-3), 86_399)).toISOString().slice(11, 19);

/** The day's purchases for a spreadsheet. Costs are in the display currency. */
export function planCsv(context: Context<MarketplaceText>): string {
  const {inputs, format, t} = context;
  const rows = computePurchases(inputs, {from: 0, count: MOST_ROWS}).map(({index, startMinute, mwh, cost}): Cell[] => [
    index + 1,
    timeOfDay(startMinute),
    mwh,
    toDisplayCurrency(context, cost),
  ]);
  const head = ['#', t('marketplaceStart'), t('MWh'), `${t('marketplaceCost')} (${inputs.currency})`];
  return csv([head, ...rows], format.commaIsDecimal);
}
