import {areaPath} from '../charts/area.js';
import {roomFor} from '../charts/fan.js';
import type {LineChart} from '../charts/line.js';
import {isKnown, type Value} from '../charts/scale.js';
import {bandBetween, curvePath} from './curves.js';
import {drawEndLabels, type EndLabel, namesWithin, roomBeside} from './end-labels.js';
import {flaggedAxes} from './flags.js';
import type {Pen} from './pen.js';
import type {Box, Mark, PathMark} from './scene.js';

/** What a chart of lines shows, without how it is read. */
type Lines = Pick<LineChart, 'points' | 'second' | 'fan' | 'thin' | 'marks' | 'ticks' | 'yLabel'>;

type Look = Omit<PathMark, 'kind' | 'd'>;

/** A line that is drawn, with its name. */
interface Curve {
  readonly points: readonly Value[];
  readonly look: Look;
  readonly name: string | undefined;
}

/** How a line of some width and dashes looks; both by the size of the labels. */
const look = (ink: PathMark['ink'], stroke: number, size: number, dash: readonly number[] = []): Look => ({
  ink,
  stroke: stroke * size,
  ...(dash.length > 0 ? {dash: dash.map((length) => length * size)} : {}),
});

/** The lines that there are, the weightiest first. */
function curvesOf({points, second, fan, thin}: Lines, size: number): Curve[] {
  const lines = fan?.lines;
  return [
    {points, look: look('text', 0.16, size), name: second?.firstLabel ?? (lines ? fan.firstLabel : undefined)},
    ...(second ? [{points: second.points, look: look('muted', 0.1, size, [0.3, 0.25]), name: second.label}] : []),
    ...(fan && lines
      ? [{points: lines.median, look: look('accent', 0.11, size, [0.55, 0.25, 0.1, 0.25]), name: fan.medianLabel}]
      : []),
    ...(thin ? [{points: thin.points, look: look('text', 0.06, size), name: thin.label}] : []),
  ];
}

const lastKnown = (points: readonly Value[]): number => [...points].reverse().find(isKnown) ?? 0;

/** Draws lines over months, the first with what it has above and below zero, before the range of a fan. */
export function drawLines(pen: Pen, box: Box, size: number, lines: Lines): readonly Mark[] {
  const {points, second, fan} = lines;
  const range = fan?.lines;
  const last = Math.max(points.length - 1, 0);
  const ends = [...points, ...(second?.points ?? []), 0];
  const curves = curvesOf(lines, size);
  const bandLook = {ink: 'accent', opacity: 0.16} as const;
  const named = curves.flatMap(({points: of, look: drawn, name}): (Omit<EndLabel, 'y'> & {of: readonly Value[]})[] =>
    name === undefined
      ? []
      : [
          {
            ...{of, text: name, ink: drawn.ink, weight: of === points ? 600 : 400},
            sample: (at) => ({kind: 'path', d: `M${at.x} ${at.y + at.height / 2}h${at.width}`, ...drawn}),
          },
        ],
  );
  // The range is the second in weight. Its name has room for how far it reaches beyond the picture.
  const rangeName = fan?.label(false) ?? '';
  const reach = fan?.reach === undefined ? '' : ` ↑\u00a0${fan.reach}`;
  if (range)
    named.splice(1, 0, {
      ...{of: range.high, text: `${rangeName}${reach}`, ink: 'accent', weight: 400},
      sample: (at) => ({kind: 'rect', ...at, ...bandLook}),
    });
  const axes = flaggedAxes(pen, box, size, {
    // As on the screen, the axis follows the lines that the reader's own figures make, and not the range.
    values: range ? [...ends, ...roomFor(ends)] : ends,
    ...{yLabel: lines.yLabel, ticks: lines.ticks, last, events: lines.marks},
    ...{right: named.length > 0 ? roomBeside(pen, named, box, size) : 0.5 * size, below: 0},
  });
  const {plot, x, y, grid, zero, flags} = axes;
  const [low, high] = axes.range;
  const area = (side: 1 | -1): Mark[] => {
    const d = areaPath(points, side, x, y);
    return d ? [{kind: 'path', d, ...(side > 0 ? {ink: 'gain', opacity: 0.18} : {ink: 'loss', isHatched: true})}] : [];
  };
  const band = range ? bandBetween(range.low, range.high, axes) : '';
  const isCut = range?.high.some((value) => isKnown(value) && value > high) ?? false;
  const shown = namesWithin(pen, named, box, size, plot.height);
  // A line without its name would be a riddle.
  const isShown = ({points: of, name}: Curve): boolean => name === undefined || shown.some((label) => label.of === of);
  const labels = shown.map(({of, ...label}): EndLabel => ({
    ...label,
    ...(of === range?.high && !isCut ? {text: rangeName} : {}),
    y: y(Math.min(Math.max(lastKnown(of), low), high)),
  }));
  return [
    ...(range ? (band ? [{kind: 'path', d: band, ...bandLook} as const] : []) : [...area(1), ...area(-1)]),
    ...grid,
    zero,
    ...flags,
    ...curves
      .filter(isShown)
      .reverse()
      .flatMap(({points: of, look: drawn}): Mark[] => {
        const d = curvePath(of, axes);
        return d ? [{kind: 'path', d, ...drawn}] : [];
      }),
    ...drawEndLabels(pen, labels, box, size, plot),
  ];
}
