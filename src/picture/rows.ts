import {type Omission, placesFor, type RankedItem, type Ranking, stretchesOf} from '../charts/ranking.js';
import {isKnown} from '../charts/scale.js';
import {MIDDLE, ROW, shorten} from './labels.js';
import type {Pen} from './pen.js';
import type {Box, Mark, RectMark} from './scene.js';

/** Height of a row and of its bar, and the space between two columns, by the size of the labels. */
const ROW_HEIGHT = 1.5;
const BAR_HEIGHT = 1;
const SPACE = 0.7;

/** The widest names, by the width of the picture. */
const WIDEST_NAME = 0.4;

/** How many rows have room below the label of the reference. */
export const rowsWithin = ({height}: Box, size: number): number =>
  Math.max(0, Math.floor((height / size - ROW.height) / ROW_HEIGHT));

/** How each part of a bar is painted. */
const PAINTS = {
  covered: {ink: 'gain', opacity: 0.38},
  surplus: {ink: 'gain'},
  lack: {ink: 'loss', isHatched: true},
} as const satisfies Readonly<Record<string, Partial<RectMark>>>;

/** Bars in rows, with their names, values, and the line of what they are compared with. */
interface Rows extends Pick<Ranking, 'reference'> {
  /** As many as have room. */
  readonly rows: readonly (RankedItem | Omission)[];
  /** The unit of the values. */
  readonly unit: string;
}

/** The name of an item with the word that singles it out, as far as they have room. */
function nameWithin(pen: Pen, {name, mark}: RankedItem, width: number, size: number): string {
  const weight = mark === undefined ? 400 : 600;
  const whole = mark ? `${name}, ${mark}` : name;
  return pen.widthOf(whole, size, weight) <= width ? whole : shorten(pen, name, width, size, weight);
}

/** Draws a bar from zero for each item, and one line through all of them at the reference. */
export function drawRows(pen: Pen, box: Box, size: number, {rows, reference, unit}: Rows): readonly Mark[] {
  const items = rows.flatMap((row) => ('omitted' in row ? [] : row));
  const widest = WIDEST_NAME * box.width;
  const names = new Map(items.map((item) => [item, nameWithin(pen, item, widest, size)]));
  const weightOf = ({mark}: RankedItem): 400 | 600 => (mark === undefined ? 400 : 600);
  const nameRoom = Math.max(0, ...items.map((item) => pen.widthOf(names.get(item) ?? '', size, weightOf(item))));
  const valueRoom = Math.max(pen.widthOf(unit, size), ...items.map(({text}) => pen.widthOf(text, size, 600)));
  const left = box.x + nameRoom + SPACE * size;
  const width = Math.max(0, box.x + box.width - valueRoom - SPACE * size - left);
  const at = isKnown(reference.value) ? reference.value : 0;
  const place = placesFor([at, ...items.map(({value}) => value).filter(isKnown)]);
  const x = (value: number): number => left + (width * place(value)) / 100;
  const first = box.y + ROW.height * size;
  const bottom = first + rows.length * ROW_HEIGHT * size;
  const end = box.x + box.width;
  const header = (text: string, right: number, weight: 400 | 600): Mark => ({
    ...{kind: 'text', text, x: right, y: first - ROW.baseline * size, size, weight},
    ...{ink: weight === 600 ? 'text' : 'muted', align: 'end'},
  });
  // The label of the line is above all columns but that of the values.
  const label = shorten(pen, reference.label, left + width - box.x, size, 600);
  const labelRoom = pen.widthOf(label, size, 600);
  const labelEnd = Math.min(Math.max(x(at) + labelRoom / 2, box.x + labelRoom), left + width);
  return [
    ...rows.flatMap((row, index): Mark[] => {
      const middle = first + (index + 0.5) * ROW_HEIGHT * size;
      const y = middle + MIDDLE * size;
      if ('omitted' in row) {
        const text = shorten(pen, row.omitted, nameRoom, size);
        return text ? [{kind: 'text', text, x: box.x, y, size, weight: 400, ink: 'muted'}] : [];
      }
      const bars = stretchesOf(row, at).flatMap(({kind, from, to}): Mark[] =>
        x(to) > x(from)
          ? [
              {
                ...{kind: 'rect', x: x(from), y: middle - (BAR_HEIGHT / 2) * size, width: x(to) - x(from)},
                ...{height: BAR_HEIGHT * size, ...PAINTS[kind]},
              },
            ]
          : [],
      );
      const weight = weightOf(row);
      return [
        {kind: 'text', text: names.get(row) ?? '', x: box.x, y, size, weight, ink: 'text'},
        ...bars,
        {kind: 'text', text: row.text, x: end, y, size, weight: 600, ink: row.isShort ? 'loss' : 'text', align: 'end'},
      ];
    }),
    {kind: 'path', d: `M${x(0)} ${first}V${bottom}`, ink: 'edge', stroke: 0.05 * size},
    {kind: 'path', d: `M${x(at)} ${first - 0.2 * size}V${bottom}`, ink: 'text', stroke: 0.1 * size},
    ...(label ? [header(label, labelEnd, 600)] : []),
    header(unit, end, 400),
  ];
}
