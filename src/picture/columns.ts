import {type ColumnChart, GAP, heightsBehind} from '../charts/columns.js';
import {isKnown} from '../charts/scale.js';
import {flaggedAxes} from './flags.js';
import {type LegendItem, legendRow, ROW} from './labels.js';
import type {Pen} from './pen.js';
import type {Box, Mark} from './scene.js';

/** What a chart of columns shows, without how it is read. */
interface Columns extends Pick<ColumnChart, 'values' | 'legend' | 'behind' | 'marks' | 'ticks' | 'yLabel'> {
  /** Shorter names of the line behind, for where its label has no room. */
  readonly behindNames: readonly string[];
}

/** The widest column, and the space between the plot and its legend, by the size of the labels. */
const WIDEST = 5;
const BELOW = 0.3;

/** Draws a column for each value, solid above zero and hatched below it, before a faint line, with a legend. */
export function drawColumns(pen: Pen, box: Box, size: number, columns: Columns): readonly Mark[] {
  const {values, legend, behind, behindNames, marks: events = []} = columns;
  const count = Math.max(values.length, 1);
  const below = (ROW.height + BELOW) * size;
  const {plot, x, y, range, grid, zero, flags} = flaggedAxes(pen, box, size, {
    ...{values: [...values, 0], yLabel: columns.yLabel, ticks: columns.ticks, last: count, events},
    ...{right: 0, below},
  });
  const [lowest, highest] = range;
  const halfWidth = Math.min(((0.5 - GAP) * plot.width) / count, (WIDEST * size) / 2);
  const bars = values.flatMap((value, place): Mark[] => {
    if (!isKnown(value) || value === 0) return [];
    const [top, bottom] = [y(Math.max(value, 0)), y(Math.min(value, 0))];
    return [
      {
        ...{kind: 'rect', x: x(place + 0.5) - halfWidth, y: top, width: 2 * halfWidth, height: bottom - top},
        ...(value > 0 ? {ink: 'gain'} : {ink: 'loss', isHatched: true}),
      },
    ];
  });
  const zeroHeight = (100 * (0 - lowest)) / (highest - lowest);
  const heightOf = heightsBehind(behind?.points ?? [], zeroHeight);
  const line = (behind?.points ?? [])
    .map((value, place, points) => {
      if (!isKnown(value)) return '';
      const top = plot.y + plot.height * (1 - heightOf(value) / 100);
      const at = `${x(place + 0.5)} ${top}`;
      if (isKnown(points[place - 1])) return `L${at}`;
      // A point without neighbours is drawn as a dash.
      return isKnown(points[place + 1]) ? `M${at}` : `M${at}h${0.3 * size}`;
    })
    .join('');
  const lineLook = {ink: 'muted', stroke: 0.1 * size, opacity: 0.6} as const;
  const tone = (isLoss: boolean): LegendItem['sample'] => {
    const look = isLoss ? ({ink: 'loss', isHatched: true} as const) : ({ink: 'gain'} as const);
    return (sample) => ({kind: 'rect', ...sample, ...look});
  };
  const isSome = (side: 1 | -1): boolean => values.some((value) => isKnown(value) && side * value > 0);
  const entries: LegendItem[] = [
    ...(isSome(1) ? [{sample: tone(false), names: [legend[0]]}] : []),
    ...(isSome(-1) ? [{sample: tone(true), names: [legend[1]]}] : []),
    ...(behind
      ? [
          {
            sample: (at: Box): Mark => ({
              ...{kind: 'path', d: `M${at.x} ${at.y + at.height / 2}h${at.width}`, ...lineLook},
            }),
            names: [behind.label, ...behindNames],
          },
        ]
      : []),
  ];
  const foot = {x: box.x, y: box.y + box.height - ROW.height * size, width: box.width, height: ROW.height * size};
  return [
    ...grid,
    ...(line ? [{kind: 'path', d: line, ...lineLook} as const] : []),
    ...bars,
    zero,
    ...flags,
    ...legendRow(pen, entries, foot, size),
  ];
}
