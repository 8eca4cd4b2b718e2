import {html, svg, type TemplateResult} from 'lit';
import {entry, figure} from './figure.js';
import {isKnown, scale, type Value} from './scale.js';

export interface Mark {
  /** Where it stands on the x axis; between two points if not whole. One off the axis is not drawn. */
  readonly at: number;
  readonly label: string;
  /** Goals have long dashes, events dots. */
  readonly kind: 'goal' | 'event';
}

export interface LineChart {
  /** What the picture shows, in one sentence. */
  readonly sentence: string;
  /** What the reader moves along the line: "Month". */
  readonly cursor: string;
  /** The value at 0, 1, 2 … months; null breaks the line. */
  readonly points: readonly Value[];
  readonly marks: readonly Mark[];
  /** A label of the x axis, and the axis's unit. */
  readonly x: (index: number) => string;
  readonly xUnit: string;
  /** A label of the y axis; the step tells how many decimals it needs. */
  readonly y: (value: number, step: number) => string;
  /** The point being read. The chart keeps no state: what the reader does is told through `read`. */
  readonly index: number;
  readonly read: (index: number) => void;
  /** "Month 7: −$1,234" */
  readonly say: (index: number) => string;
}

/** Steps that divide years and months. */
const STEPS = [1, 2, 3, 6, 12, 24, 60];

/** How many characters of the labels' size fit into a column of 280 px. */
const NARROW = 34;

const longest = (texts: readonly string[]): number => Math.max(...texts.map(({length}) => length));

const rounded = (value: number): number => Math.round(100 * value) / 100;

/** A line over months with its zero line and vertical marks; pointer, touch or arrow keys read the value at a month. */
export function lineChart(chart: LineChart): TemplateResult {
  const {points, cursor, xUnit, read, say} = chart;
  const last = Math.max(points.length - 1, 0);
  const nearest = (place: number): number => Math.min(Math.max(Math.round(place) || 0, 0), last);
  const index = nearest(chart.index);
  const {ticks, step, at} = scale([...points, 0]);
  const left = (place: number): number => rounded((100 * place) / (last || 1));
  const top = (value: number): number => rounded(100 - at(value));
  const across = (value: number): string => `M0 ${top(value)}H100`;
  const down = (place: number): string => `M${left(place)} 0V100`;
  // A point alone is a stroke of no length, whose round ends make a dot.
  const dot = (place: number): string => {
    const value = points[place];
    return isKnown(value) ? `M${left(place)} ${top(value)}h0` : '';
  };
  const line = points.map((_, place) => {
    const here = dot(place);
    return isKnown(points[place - 1]) ? here.replace('M', 'L') : here;
  });
  const yLabels = ticks.map((tick) => chart.y(tick, step)).reverse();
  // The last label ends where its neighbour is centred: one and a half of them need a step.
  const most = (NARROW - longest(yLabels)) / (1.5 * (longest([chart.x(0), chart.x(last)]) + 1));
  const every = STEPS.find((months) => last / months <= most) ?? (last || 1);
  const xLabels = points.flatMap((_, place) => (place % every ? [] : [place]));
  const marks = chart.marks.filter((mark) => mark.at >= 0 && mark.at <= last);
  return figure(
    chart.sentence,
    html`<div class="plot">
        <div aria-hidden="true">${yLabels.map((label) => html`<span>${label}</span>`)}</div>
        <svg aria-hidden="true">
          <svg viewBox="0 0 100 100" preserveAspectRatio="none">
            <path d=${ticks.map(across).join('')} />
            <path class="zero" d=${across(0)} />
            ${marks.map((mark) => svg`<path class=${mark.kind} d=${down(mark.at)} />`)}
            <path class="cursor" d=${down(index)} />
            <path class="line" d=${line.join('')} />
            <path class="cursor dot" d=${dot(index)} />
          </svg>
          ${xLabels.map((place) => {
            const x = left(place);
            const anchor = x > 90 ? 'end' : x > 0 ? 'middle' : 'start';
            return svg`<text x="${x}%" y="100%" dy="1.4em" text-anchor=${anchor}>${chart.x(place)}</text>`;
          })}
          <text x="100%" y="100%" dy="2.8em" text-anchor="end">${xUnit}</text>
        </svg>
        <input
          type="range"
          min="0"
          max=${last}
          .value=${String(index)}
          aria-label=${cursor}
          aria-valuetext=${say(index)}
          @input=${({target}: Event) => read((target as HTMLInputElement).valueAsNumber)}
          @pointermove=${({target, offsetX}: PointerEvent) => {
            const under = nearest((last * offsetX) / (target as HTMLElement).clientWidth);
            if (under !== index) read(under);
          }}
        />
      </div>
      <p>${say(index)}</p>
      <ul class="legend">
        ${marks.map(({kind, label}) => entry(svg`<path class=${kind} d="M0 5H20" />`, label))}
      </ul>`,
  );
}
