import {type Cell, csv, csvStyle} from '../../../exchange/csv.js';
import type {MarketplaceContext} from '../context.js';
import {logTable} from './table.js';

/** The day's log as CSV. Every line has the date, so that the logs of several days can stand in one sheet. */
export function logCsv(context: MarketplaceContext, day: string): string {
  const {model, wording, own} = context;
  const {head, actual, lines} = logTable(context);
  const rows = lines.map(({name, state, numbers}): Cell[] => [
    day,
    name,
    state || null,
    ...numbers.map((number) => number?.value ?? null),
    ...actual.map(() => null),
  ]);
  return csv([[own('logDate'), ...head, ...actual], ...rows], csvStyle(model.view.csv, wording.format.commaIsDecimal));
}
