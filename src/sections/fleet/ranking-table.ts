import {html, type TemplateResult} from 'lit';
import type {Cell} from '../../exchange/csv.js';
import {round, toDisplayCurrency} from '../../store/statement.js';
import {formatTariff, formatTotal} from '../../ui/money.js';
import {table} from '../../ui/table.js';
import {type RankingRow, rowsOf} from './ranking-rows.js';
import {markOfRow, nameOfRow, ownFigures, type RankingContext} from './ranking-words.js';

/** The name with the figures of a rig that is no model. */
const fullName = (context: RankingContext, row: RankingRow): string =>
  row.rig === null ? `${nameOfRow(context, row)}, ${ownFigures(context, row)}` : nameOfRow(context, row);

/** The rows as a table, in the order of the picture. */
export function rankingTable(context: RankingContext, rows: readonly RankingRow[]): TemplateResult {
  const {own, wording} = context;
  return table(
    own('rankingTitle'),
    own.list('rankingHead'),
    rows.map((row) => {
      const mark = markOfRow(context, row);
      return [
        !mark ? fullName(context, row) : html`${fullName(context, row)} (${mark})`,
        row.maker ?? '–',
        row.released ?? '–',
        row.efficiency === null ? '–' : wording.format.number(row.efficiency, 1),
        formatTariff(context, row.breakEvenPrice),
        formatTotal(context, row.contribution),
      ];
    }),
  );
}

/** Decimals of a tariff in a file: more than the screen has, and fewer than rounding noise. */
const FILE_DECIMALS = 6;

/** The break-even tariff of every model and of the reader's own rigs, for a spreadsheet. */
export function rankingRows(context: RankingContext): Cell[][] {
  const {model, wording, own} = context;
  const {inputs} = model;
  return rowsOf(inputs).map((row): Cell[] => [
    own('rankingTitle'),
    fullName(context, row),
    row.breakEvenPrice === null ? null : round(toDisplayCurrency(row.breakEvenPrice, inputs), FILE_DECIMALS),
    `${inputs.currency}/${wording.t('kWh')}`,
    row.owned === null ? '' : own('rankingYours', wording.format.number(row.owned, 0)),
  ]);
}
