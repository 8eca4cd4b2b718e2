import type {Omission, RankedItem} from '../../charts/ranking.js';
import type {Picture, PictureSource} from '../../picture/picture.js';
import {drawRows, rowsWithin} from '../../picture/rows.js';
import {unitOf} from '../../ui/units.js';
import {rowsOnLines} from './picture-rows.js';
import {itemOf, tariffToday} from './ranking-groups.js';
import {inOrder, type RankingRow, rowsShown} from './ranking-rows.js';
import {finding, type RankingContext} from './ranking-words.js';

/** The best rows, those around today's tariff, the last ones and the reader's own, as many as have room. */
function itemsOn(context: RankingContext, rows: readonly RankingRow[], lines: number): (RankedItem | Omission)[] {
  const {own, wording} = context;
  return rowsOnLines(rows, lines).map((row) =>
    typeof row === 'number' ? {omitted: own('more', wording.format.number(row, 0))} : itemOf(context, row),
  );
}

function make(context: RankingContext): Picture | null {
  const {model, own} = context;
  const {inputs, view} = model;
  const shown = rowsShown(inputs, view);
  if (shown.every(({breakEvenPrice}) => breakEvenPrice === null)) return null;
  // The picture is about where today's tariff lies among all, so it is in the order of the tariffs whatever the list is in.
  const rows = inOrder(shown, 'tariff');
  const {rankingMaker} = view;
  return {
    name: 'ranking',
    headline: finding(context, rows),
    sentences: [...(rankingMaker === null ? [] : [own('rankingOfMaker', rankingMaker)]), own('rankingBars')],
    // Each row more is a rig more that a reader may look for.
    chartShare: 0.46,
    draw: (pen, box, size) =>
      drawRows(pen, box, size, {
        rows: itemsOn(context, rows, rowsWithin(box, size)),
        reference: tariffToday(context),
        unit: unitOf(context, 'electricityPrice'),
      }),
    foot: own('rankingWithout'),
  };
}

/** The picture of the rig models that still pay for their power. */
export const picture = (context: RankingContext): PictureSource => ({
  name: 'ranking',
  title: context.own('rankingTitle'),
  make: () => make(context),
});
