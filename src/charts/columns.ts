import {html, nothing, svg, type TemplateResult} from 'lit';
import {figure, legendItem, lineSample} from './figure.js';
import type {Mark} from './line.js';
import {isKnown, scale, type Value} from './scale.js';
import type {Tick} from './ticks.js';
import {xAxis} from './x-axis.js';

/** A line that is drawn faintly behind the columns, on a scale of its own that begins at zero. */
interface LineBehind {
  /** The values at the middles of the columns. */
  readonly points: readonly Value[];
  readonly label: string;
}

/** Values of hours, months, or anything else in a row, as columns above and below zero. */
export interface ColumnChart {
  /** Caption: one sentence that describes the picture. */
  readonly sentence: string;
  /** Accessible name of the cursor that the reader moves along the columns, such as "Hour". */
  readonly cursor: string;
  /** The value of each column. Null and zero leave the place empty. */
  readonly values: readonly Value[];
  /** What the columns above zero and those below it are called. The second are hatched. */
  readonly legend: readonly [above: string, below: string];
  readonly behind?: LineBehind;
  /** Their places count columns: 0 is the left edge of the first. */
  readonly marks?: readonly Mark[];
  /** Labels of the edges between columns, 0 before the first, in several sets. The first set that fits is drawn. */
  readonly ticks: readonly (readonly Tick[])[];
  /**
   * Formats a label of the y axis. The decimals that it needs follow from the step between two labels, and its unit from
   * the largest of them.
   */
  readonly yLabel: (value: number, step: number, largest: number) => string;
  /** Index of the column under the cursor. The chart keeps no state, so its user stores the index. */
  readonly index: number;
  /** Called when the reader moves the cursor to another column. */
  readonly onRead: (index: number) => void;
  /** Describes a column in words. */
  readonly describe: (index: number) => string;
}

/**
 * Where the line behind the columns stands at a value, in per cent of the picture from below: from the zero of the columns
 * upwards, or from below them where most of them are below zero.
 *
 * @param zero where the zero of the columns stands, likewise
 */
export function heightsBehind(points: readonly Value[], zero: number): (value: number) => number {
  const {at} = scale([...points, 0]);
  const bottom = zero <= 50 ? zero : 0;
  return (value) => bottom + ((100 - bottom) * at(value)) / 100;
}

/** Share of a column's place that stays empty at each of its sides. */
export const GAP = 0.12;

/** The widest column, and the space between the lines of its pattern, in per cent of the picture. */
const WIDEST = 16;
const HATCH = 4;

const roundToHundredths = (value: number): number => Math.round(100 * value) / 100;

/** Lines that rise from the left to the right side of a box, each wholly inside it. */
function hatching(left: number, right: number, top: number, bottom: number): string {
  const count = Math.max(0, Math.floor((bottom - top) / HATCH));
  const lines = [...Array(count).keys()].map((line) => {
    const low = roundToHundredths(bottom - line * HATCH);
    return `M${left} ${low}L${right} ${roundToHundredths(low - HATCH)}`;
  });
  return lines.join('');
}

const box = (left: number, right: number, top: number, bottom: number): string =>
  `M${left} ${top}H${right}V${bottom}H${left}Z`;

/** The line behind the columns as a path. */
function pathBehind(points: readonly Value[], zero: number, middle: (place: number) => number): string {
  const heightOf = heightsBehind(points, zero);
  return points
    .map((value, place) => {
      if (!isKnown(value)) return '';
      const top = roundToHundredths(100 - heightOf(value));
      // A stroke without length has round ends, so a point without neighbours is drawn as a dot.
      return isKnown(points[place - 1]) ? `L${middle(place)} ${top}` : `M${middle(place)} ${top}h0`;
    })
    .join('');
}

/**
 * Draws a column for each value: solid above zero, hatched below it. Pointer, touch and arrow keys move a cursor along
 * the columns.
 */
export function columnChart(chart: ColumnChart): TemplateResult {
  const {values, behind, cursor, onRead, describe} = chart;
  const count = Math.max(values.length, 1);
  const inside = (place: number): number => Math.min(Math.max(Math.floor(place) || 0, 0), count - 1);
  const index = inside(chart.index);
  const {ticks, step, at} = scale([...values, 0]);
  const edge = (place: number): number => roundToHundredths((100 * place) / count);
  const top = (value: number): number => roundToHundredths(100 - at(value));
  const horizontal = (value: number): string => `M0 ${top(value)}H100`;
  const halfWidth = Math.min((0.5 - GAP) / count, WIDEST / 200);
  const shapes = (side: 1 | -1, draw: typeof box): string =>
    values
      .map((value, place) => {
        if (!isKnown(value) || side * value <= 0) return '';
        const middle = (place + 0.5) / count;
        const [left, right] = [middle - halfWidth, middle + halfWidth].map((share) => roundToHundredths(100 * share));
        return draw(left ?? 0, right ?? 0, Math.min(top(value), top(0)), Math.max(top(value), top(0)));
      })
      .join('');
  const marks = (chart.marks ?? []).filter((mark) => mark.at >= 0 && mark.at <= count);
  const xTicks = chart.ticks.map((set) => set.filter((tick) => tick.at <= count));
  const largest = Math.max(...ticks.map(Math.abs));
  const yLabels = ticks.map((tick) => chart.yLabel(tick, step, largest)).reverse();
  const [above, below] = chart.legend;
  // The slider's own places lie between the first and the last column's middles, so it does not follow the pointer itself.
  const point = ({currentTarget, offsetX}: PointerEvent): void => {
    const under = inside((count * offsetX) / (currentTarget as HTMLElement).clientWidth);
    if (under !== index) onRead(under);
  };
  return figure(
    chart.sentence,
    html`<div class="plot columns">
        <div aria-hidden="true">${yLabels.map((label) => html`<span>${label}</span>`)}</div>
        <svg aria-hidden="true">
          <svg viewBox="0 0 100 100" preserveAspectRatio="none">
            <path d=${ticks.map(horizontal).join('')}></path>
            ${
              behind
                ? svg`<path class="behind" d=${pathBehind(behind.points, at(0), (place) => edge(place + 0.5))}></path>`
                : nothing
            }
            <path class="solid" d=${shapes(1, box)}></path>
            <path class="hatched" d=${shapes(-1, box)}></path>
            <path class="hatching" d=${shapes(-1, hatching)}></path>
            <path class="zero" d=${horizontal(0)}></path>
            ${marks.map((mark) => svg`<path class=${mark.kind} d="M${edge(mark.at)} 0V100"></path>`)}
            <path class="cursor" d=${box(edge(index), edge(index + 1), 0, 100)}></path>
          </svg>
          ${xAxis({ticks: xTicks, last: count, yLabels})}
        </svg>
        <label @pointerdown=${point} @pointermove=${point}
          ><input
            type="range"
            min="0"
            max=${count - 1}
            .value=${String(index)}
            aria-label=${cursor}
            aria-valuetext=${describe(index)}
            @input=${({target}: Event) => {
              onRead((target as HTMLInputElement).valueAsNumber);
            }}
        /></label>
      </div>
      <p>${describe(index)}</p>
      <ul class="legend">
        ${legendItem(svg`<path class="solid" d="M0 0H20V10H0Z"></path>`, above)}
        ${
          values.some((value) => isKnown(value) && value < 0)
            ? legendItem(
                svg`<path class="hatched" d="M0 0H20V10H0Z"></path
                ><path class="hatching" d="M0 10L7 0M6 10L13 0M12 10L19 0"></path>`,
                below,
              )
            : nothing
        }
        ${behind ? lineSample('behind', behind.label) : nothing}
        ${marks.map(({kind, label}) => lineSample(kind, label))}
      </ul>`,
  );
}
