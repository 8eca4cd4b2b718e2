import {loses, type RankingRow} from './ranking-rows.js';

/**
 * Places in the order in which they earn their room: the reader's first, the two ends, both sides of where the first row
 * loses money, the rest of the reader's own, and then inwards from the ends and outwards from the middle.
 */
function placesByWeight(rows: readonly RankingRow[]): readonly number[] {
  const own = rows.flatMap(({owned}, place) => (owned === null ? [] : place));
  const firstLoser = rows.findIndex(loses);
  const middle = firstLoser < 0 ? rows.length : firstLoser;
  const last = rows.length - 1;
  const ring = (distance: number): number[] => [distance, last - distance, middle - 1 - distance, middle + distance];
  const rings = rows.flatMap((_, distance) => ring(distance));
  return [...own.slice(0, 1), ...rings.slice(0, 4), ...own, ...rings].filter((place) => rows[place] !== undefined);
}

/** How many lines rows take, with one for each gap between them. */
const linesOf = (isKept: readonly boolean[]): number =>
  isKept.filter((kept, place) => kept || (isKept[place - 1] ?? true)).length;

/** The rows that matter most on so many lines, in their order, with the number of those left out in each place. */
export function rowsOnLines(rows: readonly RankingRow[], lines: number): (RankingRow | number)[] {
  const isKept = rows.map(() => false);
  for (const place of placesByWeight(rows)) {
    if (isKept[place]) continue;
    isKept[place] = true;
    if (linesOf(isKept) > lines) isKept[place] = false;
  }
  const chosen: (RankingRow | number)[] = [];
  for (const [place, row] of rows.entries()) {
    // A row that would be left out alone takes no more room than the words for it.
    const isAlone = (isKept[place - 1] ?? true) && (isKept[place + 1] ?? true);
    const before = chosen.at(-1);
    if (isKept[place] || isAlone) chosen.push(row);
    else if (typeof before === 'number') chosen[chosen.length - 1] = before + 1;
    else chosen.push(1);
  }
  return chosen;
}
