import {type Scale, scale, type Value} from '../charts/scale.js';
import {fitting, type Tick} from '../charts/ticks.js';
import {MIDDLE} from './labels.js';
import type {Pen} from './pen.js';
import type {Box, Mark} from './scene.js';

/** What stands on the axes. */
export interface AxesOf {
  /** The values that the scale has room for. */
  readonly values: readonly Value[];
  /** As in the charts on the screen. */
  readonly yLabel: (value: number, step: number, largest: number) => string;
  readonly ticks: readonly (readonly Tick[])[];
  /** The place at the right end of the x axis. */
  readonly last: number;
  /** What stays free around the plot and its labels. */
  readonly above: number;
  readonly right: number;
  readonly below: number;
}

/** A plot between its axes. */
export interface Axes {
  readonly plot: Box;
  readonly x: (place: number) => number;
  readonly y: (value: number) => number;
  /** The first and the last value of the y axis. */
  readonly range: readonly [low: number, high: number];
  /** Lines at the values, and all labels. */
  readonly grid: readonly Mark[];
  readonly zero: Mark;
}

/** Distances by the size of the labels: between two values, from a label to the plot, and what the months take below it. */
const STEP = 1.8;
const GAP = 0.5;
const MONTHS = 1.8;
const BASELINE = 1.45;

const MOST_STEPS = 7;

/** The scale with the most values whose labels have room over a height. */
function scaleWithin(values: readonly Value[], height: number, size: number): Scale {
  for (let most = MOST_STEPS; most > 1; most--) {
    const found = scale(values, most);
    if ((found.ticks.length - 1) * STEP * size <= height) return found;
  }
  return scale(values, 1);
}

/** Lays out a plot with its two axes in a box. */
export function axesIn(pen: Pen, box: Box, size: number, axes: AxesOf): Axes {
  const {values, last, above, right, below} = axes;
  const height = Math.max(1, box.height - above - below - MONTHS * size);
  const {ticks, step, at} = scaleWithin(values, height, size);
  const largest = Math.max(...ticks.map(Math.abs));
  const labels = ticks.map((value) => ({value, text: axes.yLabel(value, step, largest)}));
  const taken = Math.max(...labels.map(({text}) => pen.widthOf(text, size))) + GAP * size;
  const plot = {x: box.x + taken, y: box.y + above, width: Math.max(1, box.width - taken - right), height};
  const bottom = plot.y + height;
  const x = (place: number): number => plot.x + (plot.width * place) / (last || 1);
  const y = (value: number): number => bottom - (height * at(value)) / 100;
  const line = (value: number): string => `M${plot.x} ${y(value)}H${plot.x + plot.width}`;
  const months = fitting(axes.ticks, last, plot.width, (label) => pen.widthOf(label, size), size);
  return {
    plot,
    x,
    y,
    range: [ticks[0] ?? 0, ticks.at(-1) ?? 0],
    grid: [
      {kind: 'path', d: ticks.map(line).join(''), ink: 'border', stroke: 0.06 * size},
      ...labels.map(({value, text}): Mark => ({
        ...{kind: 'text', text, x: plot.x - GAP * size, y: y(value) + MIDDLE * size, size, weight: 400},
        ...{ink: 'muted', align: 'end'},
      })),
      ...months.flatMap(({at: place, anchor, label}): Mark[] => [
        {kind: 'path', d: `M${x(place)} ${bottom}v${0.3 * size}`, ink: 'edge', stroke: 0.06 * size},
        {
          ...{kind: 'text', text: label, x: x(place), y: bottom + BASELINE * size, size, weight: 400},
          ...{ink: 'muted', align: anchor},
        },
      ]),
    ],
    zero: {kind: 'path', d: line(0), ink: 'edge', stroke: 0.1 * size},
  };
}
