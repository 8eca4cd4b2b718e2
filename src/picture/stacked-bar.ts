import {shorten} from './labels.js';
import type {Pen} from './pen.js';
import type {Box, Ink, Mark, Pattern, RectMark} from './scene.js';

/** A part of a bar with its item in the legend. */
interface Part {
  readonly name: string;
  /** The figure behind the name. */
  readonly text: string;
  /** What the legend adds where each item has a row of its own, such as the amount. */
  readonly detail: string;
  /** Length of the part, above zero, in the unit of all parts. */
  readonly value: number;
  readonly ink: Ink;
  readonly pattern?: Pattern | undefined;
}

interface StackedBar {
  readonly parts: readonly Part[];
  /** Where along the parts the covered length ends; the bar is hatched beyond it. */
  readonly covered: number;
}

/** Heights of the rows of a legend, and distances in it and of it, in heights of the font. */
const ROW = 1.6;
const TABLE_ROW = 1.9;
const SAMPLE = 0.85;
const BEHIND = 0.5;
const APART = 1.4;
const BELOW_BAR = 0.9;

/** Heights of the bar: what the legend leaves of it, and what is enough; in heights of the font. */
const LOWEST_BAR = 2.2;
const HIGHEST_BAR = 7;

/** A legend in smaller print than this part of the usual is not drawn. */
const SMALLEST = 0.8;

const GAP = 3;

/** A part in the legend: its name as far as it has room, and its width without the detail. */
interface Item {
  readonly part: Part;
  readonly name: string;
  readonly width: number;
}

interface Legend {
  readonly height: number;
  readonly marks: (x: number, y: number) => readonly Mark[];
}

function itemOf(pen: Pen, part: Part, width: number, size: number): Item {
  const others = (SAMPLE + BEHIND) * size + pen.widthOf(' ', size) + pen.widthOf(part.text, size, 600);
  const name = shorten(pen, part.name, width - others, size);
  return {part, name, width: others + pen.widthOf(name, size)};
}

const toneOf = ({ink, pattern}: Part): Pick<RectMark, 'ink' | 'pattern'> => ({ink, ...(pattern && {pattern})});

function itemMarks(pen: Pen, {part, name}: Item, x: number, y: number, size: number): readonly Mark[] {
  const start = x + (SAMPLE + BEHIND) * size;
  const line = {kind: 'text', y: y + size, size, ink: 'text'} as const;
  const sample = {x, y: y + 0.2 * size, width: SAMPLE * size, height: SAMPLE * size};
  return [
    {kind: 'rect', ...sample, ...toneOf(part)},
    {...line, text: name, x: start, weight: 400},
    {...line, text: part.text, x: start + pen.widthOf(`${name} `, size), weight: 600},
  ];
}

/** The items, as many in a row as fit. */
function legendInRows(pen: Pen, parts: readonly Part[], width: number, size: number): Legend {
  let [left, row] = [0, 0];
  const places = parts.map((part) => {
    const item = itemOf(pen, part, width, size);
    if (left > 0 && left + item.width > width) [left, row] = [0, row + 1];
    const place = {item, left, top: row * ROW * size};
    left += item.width + APART * size;
    return place;
  });
  return {
    height: (row + 1) * ROW * size,
    marks: (x, y) => places.flatMap(({item, left: from, top}) => itemMarks(pen, item, x + from, y + top, size)),
  };
}

/** The items with their details, each in a row of its own, which a line divides from the next; null where they are too wide. */
function legendAsTable(pen: Pen, parts: readonly Part[], width: number, size: number): Legend | null {
  const row = size * TABLE_ROW;
  const items = parts.map((part) => itemOf(pen, part, Infinity, size));
  if (items.some((item) => item.width + size + pen.widthOf(item.part.detail, size) > width)) return null;
  return {
    height: parts.length * row,
    marks: (x, y) =>
      items.flatMap((item, index): Mark[] => {
        const top = y + index * row;
        const detail = {text: item.part.detail, x: x + width, y: top + size};
        return [
          ...itemMarks(pen, item, x, top, size),
          {kind: 'text', ...detail, size, weight: 400, ink: 'text', align: 'end'},
          ...(index > 0 ? [{kind: 'rect', x, y: top - size * 0.35, width, height: 1, ink: 'border'} as const] : []),
        ];
      }),
  };
}

/** The legend with the most to read that has room, in smaller print where it must be. */
function legendWithin(pen: Pen, parts: readonly Part[], width: number, height: number, size: number): Legend {
  const table = legendAsTable(pen, parts, width, size);
  if (table && table.height <= height) return table;
  for (let print = size; ; print -= 1) {
    const rows = legendInRows(pen, parts, width, print);
    if (rows.height <= height || print < size * SMALLEST) return rows;
  }
}

/** Draws parts in a row, and lists them below in the same order. */
export function stackedBarMarks(pen: Pen, {parts, covered}: StackedBar, box: Box, size: number): readonly Mark[] {
  const total = parts.reduce((sum, {value}) => sum + value, 0);
  const legend = legendWithin(pen, parts, box.width, box.height - (LOWEST_BAR + BELOW_BAR) * size, size);
  const free = box.height - legend.height - BELOW_BAR * size;
  const height = Math.min(Math.max(free, LOWEST_BAR * size), HIGHEST_BAR * size);
  const marks: Mark[] = [];
  let left = box.x;
  for (const part of parts) {
    const width = (box.width * part.value) / total;
    marks.push({
      ...{kind: 'rect', x: left, y: box.y, width: Math.max(width - GAP, 1), height},
      ...toneOf(part),
    });
    left += width;
  }
  // A tolerance: rounded parts may add up to slightly more than what covers them.
  if (covered < total * (1 - 1e-9)) {
    const end = box.x + (box.width * Math.max(covered, 0)) / total;
    const width = box.x + box.width - end;
    marks.push(
      {kind: 'rect', x: end, y: box.y, width, height, ink: 'loss', isHatched: true, opacity: 0.8},
      {kind: 'rect', x: end - 2, y: box.y - 6, width: 4, height: height + 12, ink: 'text'},
    );
  }
  return [...marks, ...legend.marks(box.x, box.y + height + BELOW_BAR * size)];
}
