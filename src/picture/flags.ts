import type {Mark as Event} from '../charts/line.js';
import {type Axes, axesIn, type AxesOf} from './axes.js';
import {extentOf, ROW} from './labels.js';
import type {Pen} from './pen.js';
import type {Box, Mark, TextMark} from './scene.js';

/** Space between a line and its label, and between two labels, by their size. */
const GAP = 0.35;
const APART = 0.8;

/** Labels stand in no more rows than these. */
const MOST_ROWS = 2;

interface Flag {
  readonly event: Event;
  readonly label: TextMark;
  readonly row: number;
  /** Whether the line runs along the label, and not only below it. */
  readonly isBeside: boolean;
}

/** Events of a time axis as upright lines over the plot, each with its label beside its upper end. */
interface Flags {
  readonly marks: readonly Mark[];
  /** How many of them have no room for their label, and are left out. */
  readonly left: number;
}

/** What the rows of labels take above the plot. */
const roomAbove = (rows: number, size: number): number => (rows * ROW.height + 0.45) * size;

/**
 * Draws the events in so many rows of labels above the plot. A goal has room before other events. A label stands on that
 * side of its line on which it meets no other label.
 */
function drawFlags(pen: Pen, events: readonly Event[], box: Box, size: number, {plot, x}: Axes, rows: number): Flags {
  const flags: Flag[] = [];
  const isFree = (label: TextMark, row: number): boolean => {
    const [from, to] = extentOf(pen, label);
    const others = flags.filter((flag) => flag.row === row).map((flag) => extentOf(pen, flag.label));
    const isInside = from >= box.x && to <= box.x + box.width;
    return isInside && others.every(([start, end]) => to + APART * size <= start || from - APART * size >= end);
  };
  const isGoal = ({kind}: Event): number => Number(kind === 'goal');
  const inOrder = [...events].sort((a, b) => isGoal(b) - isGoal(a));
  for (const event of inOrder) {
    const found = Array.from({length: rows}, (_, row) => row).flatMap((row) => {
      const place = (at: number, align: 'start' | 'end', isBeside = true): Flag[] => {
        const y = plot.y - roomAbove(row, size) - ROW.baseline * size;
        const label: TextMark = {kind: 'text', text: event.label, x: at, y, size, weight: 600, ink: 'text', align};
        return isFree(label, row) ? [{event, label, row, isBeside}] : [];
      };
      return [
        ...place(x(event.at) + GAP * size, 'start'),
        ...place(x(event.at) - GAP * size, 'end'),
        // Near the right end a label has room above its line, where it has none beside it.
        ...(x(event.at) + pen.widthOf(event.label, size, 600) > box.x + box.width
          ? place(box.x + box.width, 'end', false)
          : []),
      ];
    });
    if (found[0]) flags.push(found[0]);
  }
  const line = ({event, row, isBeside}: Flag): Mark => {
    const isCrossed = flags.some((other) => {
      const [from, to] = extentOf(pen, other.label);
      return other.row < row && x(event.at) > from - GAP * size && x(event.at) < to + GAP * size;
    });
    const top = isCrossed || !isBeside ? plot.y : plot.y - roomAbove(row + 1, size);
    return {
      ...{kind: 'path', d: `M${x(event.at)} ${top}V${plot.y + plot.height}`, ink: 'text', stroke: 0.1 * size},
      dash: event.kind === 'goal' ? [0.5 * size, 0.3 * size] : [0.1 * size, 0.25 * size],
    };
  };
  return {marks: [...flags.map(line), ...flags.map(({label}) => label)], left: events.length - flags.length};
}

/** What the label of the highest value needs above a plot without events, by the size of the labels. */
const TOP = 0.6;

/** Lays out a plot with its axes, and with as many rows above it as the labels of the events need. */
export function flaggedAxes(
  pen: Pen,
  box: Box,
  size: number,
  {events, ...axes}: Omit<AxesOf, 'above'> & {readonly events: readonly Event[]},
): Axes & {readonly flags: readonly Mark[]} {
  const within = events.filter(({at}) => at >= 0 && at <= axes.last);
  for (let rows = Math.min(1, within.length); ; rows++) {
    const laidOut = axesIn(pen, box, size, {...axes, above: rows === 0 ? TOP * size : roomAbove(rows, size)});
    const {marks, left} = drawFlags(pen, within, box, size, laidOut, rows);
    if (left === 0 || rows === MOST_ROWS) return {...laidOut, flags: marks};
  }
}
