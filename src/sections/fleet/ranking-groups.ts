import type {Omission, RankedGroup, RankedItem, Ranking} from '../../charts/ranking.js';
import {toDisplayCurrency} from '../../store/statement.js';
import {formatPrice, formatTariff} from '../../ui/money.js';
import {loses, type RankingRow} from './ranking-rows.js';
import {markOfRow, nameOfRow, noteOfRow, ownFigures, type RankingContext} from './ranking-words.js';

/** The line through all bars. */
export const tariffToday = (context: RankingContext): Ranking['reference'] => {
  const {electricityPrice} = context.model.inputs;
  return {
    value: toDisplayCurrency(electricityPrice, context.model.inputs),
    label: context.own('rankingToday', formatPrice(context, electricityPrice)),
  };
};

/** How many rows of a group are shown from its beginning and from its end, where not all are. */
const FIRST = 4;
const LAST = {pays: 3, loses: 2} as const;

/** A ranking of no more rows than this is always shown as a whole. */
export const MOST_ROWS = 14;

/** What the order goes by, behind the name where neither bar nor note shows it. */
function detailOf(context: RankingContext, row: RankingRow): string | undefined {
  const {model, wording} = context;
  if (row.rig === null) return ownFigures(context, row);
  switch (model.view.rankingOrder) {
    case 'efficiency':
      return row.efficiency === null
        ? undefined
        : `${wording.format.number(row.efficiency, 1)}\u00a0${wording.t('JTH')}`;
    case 'year':
      return row.released === null ? undefined : String(row.released);
    default:
      return undefined;
  }
}

/** A row as the chart and the picture show it. */
export function itemOf(context: RankingContext, row: RankingRow): RankedItem {
  const detail = detailOf(context, row);
  return {
    name: nameOfRow(context, row),
    ...(detail === undefined ? {} : {detail}),
    value: row.breakEvenPrice === null ? null : toDisplayCurrency(row.breakEvenPrice, context.model.inputs),
    text: formatTariff(context, row.breakEvenPrice),
    note: noteOfRow(context, row),
    isShort: loses(row),
    mark: markOfRow(context, row),
  };
}

/** The first and the last rows and the reader's own, with the number of those left out in their places. */
function shortened(context: RankingContext, rows: readonly RankingRow[], last: number): (RankedItem | Omission)[] {
  const isKept = rows.map(({owned}, index) => owned !== null || index < FIRST || index >= rows.length - last);
  // A row that would be left out alone takes no more room than the words for it.
  const stays = (index: number): boolean =>
    (isKept[index] ?? true) || ((isKept[index - 1] ?? true) && (isKept[index + 1] ?? true));
  const items: (RankedItem | Omission)[] = [];
  let omitted = 0;
  rows.forEach((row, index) => {
    if (!stays(index)) {
      omitted++;
      return;
    }
    if (omitted > 0) items.push({omitted: context.own('more', context.wording.format.number(omitted, 0))});
    omitted = 0;
    items.push(itemOf(context, row));
  });
  return items;
}

/** The rigs that pay and those that lose money, each with its sign before its heading. */
export function groupsOf(context: RankingContext, rows: readonly RankingRow[], isWhole: boolean): RankedGroup[] {
  const group = (sign: string, name: 'rankingPays' | 'rankingLoses', last: number): RankedGroup[] => {
    const own = rows.filter((row) => loses(row) === (name === 'rankingLoses'));
    const items = isWhole ? own.map((row) => itemOf(context, row)) : shortened(context, own, last);
    return own.length > 0 ? [{heading: `${sign} ${context.own(name)}`, items}] : [];
  };
  return [...group('+', 'rankingPays', LAST.pays), ...group('\u2212', 'rankingLoses', LAST.loses)];
}
