import {html, svg, type TemplateResult} from 'lit';
import {legendItem, figure} from './figure.js';
import {isKnown, scale, type Value} from './scale.js';

/** A vertical line across the chart. */
export interface Mark {
  /** Place on the x axis: a point's index, or a fraction between two points. A mark outside the axis is not drawn. */
  readonly at: number;
  readonly label: string;
  /** Goals are drawn with long dashes, events with dots. */
  readonly kind: 'goal' | 'event';
}

/** A line over months that the reader can read point by point. */
export interface LineChart {
  /** Caption: one sentence that describes the picture. */
  readonly sentence: string;
  /** Accessible name of the cursor that the reader moves along the line, such as "Month". */
  readonly cursor: string;
  /** The value at 0, 1, 2 … months. Null breaks the line. */
  readonly points: readonly Value[];
  readonly marks: readonly Mark[];
  /** Formats a label of the x axis. */
  readonly xLabel: (index: number) => string;
  readonly xUnit: string;
  /** Formats a label of the y axis. The decimals that it needs follow from the step between two labels. */
  readonly yLabel: (value: number, step: number) => string;
  /** Index of the point under the cursor. The chart keeps no state, so its user stores the index. */
  readonly index: number;
  /** Called when the reader moves the cursor to another point. */
  readonly onRead: (index: number) => void;
  /** Describes a point in words, such as "Month 7: −$1,234". */
  readonly describe: (index: number) => string;
}

/** Possible steps between two labels of the x axis, in months. */
const STEPS = [1, 2, 3, 6, 12, 24, 60];

/** Number of a label's characters that fit into the narrowest column, 280 px. */
const NARROW_WIDTH = 34;

const maxLength = (texts: readonly string[]): number => Math.max(...texts.map(({length}) => length));

const roundToHundredths = (value: number): number => Math.round(100 * value) / 100;

/** Draws a line over months with a zero line and marks. Pointer, touch and arrow keys move a cursor along the line. */
export function lineChart(chart: LineChart): TemplateResult {
  const {points, cursor, xUnit, onRead, describe} = chart;
  const last = Math.max(points.length - 1, 0);
  const nearest = (place: number): number => Math.min(Math.max(Math.round(place) || 0, 0), last);
  const index = nearest(chart.index);
  const {ticks, step, at} = scale([...points, 0]);
  const left = (place: number): number => roundToHundredths((100 * place) / (last || 1));
  const top = (value: number): number => roundToHundredths(100 - at(value));
  const horizontal = (value: number): string => `M0 ${top(value)}H100`;
  const vertical = (place: number): string => `M${left(place)} 0V100`;
  // A stroke without length has round ends, so a point without neighbours is drawn as a dot.
  const dot = (place: number): string => {
    const value = points[place];
    return isKnown(value) ? `M${left(place)} ${top(value)}h0` : '';
  };
  const linePath = points.map((_, place) => {
    const point = dot(place);
    return isKnown(points[place - 1]) ? point.replace('M', 'L') : point;
  });
  const yLabels = ticks.map((tick) => chart.yLabel(tick, step)).reverse();
  // The last label ends at its point, while the others are centred. A step therefore needs the width of 1.5 labels.
  const mostSteps =
    (NARROW_WIDTH - maxLength(yLabels)) / (1.5 * (maxLength([chart.xLabel(0), chart.xLabel(last)]) + 1));
  const xStep = STEPS.find((months) => last / months <= mostSteps) ?? (last || 1);
  const labelled = points.flatMap((_, place) => (place % xStep ? [] : [place]));
  const marks = chart.marks.filter((mark) => mark.at >= 0 && mark.at <= last);
  return figure(
    chart.sentence,
    html`<div class="plot">
        <div aria-hidden="true">${yLabels.map((label) => html`<span>${label}</span>`)}</div>
        <svg aria-hidden="true">
          <svg viewBox="0 0 100 100" preserveAspectRatio="none">
            <path d=${ticks.map(horizontal).join('')} />
            <path class="zero" d=${horizontal(0)} />
            ${marks.map((mark) => svg`<path class=${mark.kind} d=${vertical(mark.at)} />`)}
            <path class="cursor" d=${vertical(index)} />
            <path class="line" d=${linePath.join('')} />
            <path class="cursor dot" d=${dot(index)} />
          </svg>
          ${labelled.map((place) => {
            const x = left(place);
            const anchor = x > 90 ? 'end' : x > 0 ? 'middle' : 'start';
            return svg`<text x="${x}%" y="100%" dy="1.4em" text-anchor=${anchor}>${chart.xLabel(place)}</text>`;
          })}
          <text x="100%" y="100%" dy="2.8em" text-anchor="end">${xUnit}</text>
        </svg>
        <input
          type="range"
          min="0"
          max=${last}
          .value=${String(index)}
          aria-label=${cursor}
          aria-valuetext=${describe(index)}
          @input=${({target}: Event) => onRead((target as HTMLInputElement).valueAsNumber)}
          @pointermove=${({target, offsetX}: PointerEvent) => {
            const under = nearest((last * offsetX) / (target as HTMLElement).clientWidth);
            if (under !== index) onRead(under);
          }}
        />
      </div>
      <p>${describe(index)}</p>
      <ul class="legend">
        ${marks.map(({kind, label}) => legendItem(svg`<path class=${kind} d="M0 5H20" />`, label))}
      </ul>`,
  );
}
