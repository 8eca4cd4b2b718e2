import {computePurchases} from '../../core/purchase-plan.js';
import {type Cell, csv, csvStyle} from '../../exchange/csv.js';
import {toDisplayCurrency} from '../../store/statement.js';
import type {MarketplaceContext} from './context.js';
import {purchaseTimes} from './purchase-times.js';

/** The most purchases in a file. A large farm has millions a day. */
export const MOST_ROWS = 100_000;

/**
 * The day's purchases as CSV, with costs in the display currency. The last line is the whole day, also where the file
 * does not hold all of its purchases.
 */
export function planCsv({model, wording, own}: MarketplaceContext): string {
  const {inputs, result} = model;
  const rows = computePurchases(inputs, {from: 0, count: MOST_ROWS}).map((purchase): Cell[] => {
    const {start, end} = purchaseTimes(model, purchase);
    return [purchase.index + 1, start, end, purchase.mwh, toDisplayCurrency(purchase.cost, inputs)];
  });
  const head = ['#', own('start'), own('end'), wording.t('MWh'), `${own('cost')} (${inputs.currency})`];
  const {energy, costs} = result;
  const total = [own('wholeDay'), null, null, energy / 1000, toDisplayCurrency(costs.electricity, inputs)];
  return csv([head, ...rows, total], csvStyle(model.view.csv, wording.format.commaIsDecimal));
}
