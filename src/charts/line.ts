import {html, nothing, svg, type TemplateResult} from 'lit';
import {areaPath} from './area.js';
import {drawFan, type Fan, fanLabel, fanSample, fanText, roomFor, type ThinLine} from './fan.js';
import {figure, legendItem, lineSample} from './figure.js';
import {isKnown, scale, type Value} from './scale.js';
import type {Tick} from './ticks.js';
import {xAxis} from './x-axis.js';

/** A vertical line across the chart. */
export interface Mark {
  /** Place on the x axis: a point's index, or a fraction between two points. A mark outside the axis is not drawn. */
  readonly at: number;
  readonly label: string;
  /** Goals are drawn with long dashes, events with dots. */
  readonly kind: 'goal' | 'event';
}

/** A second line to compare with, drawn thin and dashed. */
export interface SecondLine {
  /** As many points as the first line has. */
  readonly points: readonly Value[];
  readonly label: string;
  /** Names the first line beside it. */
  readonly firstLabel: string;
}

/** A stretch of the x axis that stands out. */
export interface Band {
  /** Its ends in places on the x axis, as those of a mark. What lies outside the axis is not drawn. */
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

/** A line over months that the reader can read point by point. */
export interface LineChart {
  /** Caption: one sentence that describes the picture. */
  readonly sentence: string;
  /** Accessible name of the cursor that the reader moves along the line, such as "Month". */
  readonly cursor: string;
  /** The value at 0, 1, 2 … months. Null breaks the line. */
  readonly points: readonly Value[];
  readonly second?: SecondLine | undefined;
  readonly fan?: Fan | undefined;
  readonly thin?: ThinLine | undefined;
  readonly marks: readonly Mark[];
  /** Drawn behind the line; bands with the same label share an entry of the legend. */
  readonly bands?: readonly Band[];
  /** Labels of the x axis in several sets, the fullest first. The first that fits is drawn. */
  readonly ticks: readonly (readonly Tick[])[];
  /**
   * Formats a label of the y axis. The decimals that it needs follow from the step between two labels, and its unit from
   * the largest of them.
   */
  readonly yLabel: (value: number, step: number, largest: number) => string;
  /** Index of the point under the cursor. The chart keeps no state, so its user stores the index. */
  readonly index: number;
  /** Called when the reader moves the cursor to another point. */
  readonly onRead: (index: number) => void;
  /** Describes a point in words, such as "Month 7: −$1,234". */
  readonly describe: (index: number) => string;
}

/** A band as the legend shows it. */
const bandSample = (label: string): TemplateResult =>
  legendItem(svg`<path class="band" d="M0 0H20V10H0Z" /><path class="band edge" d="M0 1H20" />`, label);

/** Steps of the axis of a chart with a fan, which is taller. */
const FAN_TICKS = 7;

/** Heights beyond this one, in per cent, are far outside of the picture, and drawn at it. */
const FAR = 1e5;

const roundToHundredths = (value: number): number => Math.round(100 * value) / 100;

/**
 * Draws a line over months with the area between it and zero, and marks. Pointer, touch and arrow keys move a cursor
 * along the line.
 */
export function lineChart(chart: LineChart): TemplateResult {
  const {points, second, fan, thin, cursor, onRead, describe} = chart;
  const last = Math.max(points.length - 1, 0);
  const nearest = (place: number): number => Math.min(Math.max(Math.round(place) || 0, 0), last);
  const index = nearest(chart.index);
  const values = [...points, ...(second?.points ?? []), 0];
  const {ticks, step, at} = fan ? scale([...values, ...roomFor(values)], FAN_TICKS) : scale(values);
  const left = (place: number): number => roundToHundredths((100 * place) / (last || 1));
  const top = (value: number): number => roundToHundredths(Math.min(Math.max(100 - at(value), -FAR), FAR));
  const horizontal = (value: number): string => `M0 ${top(value)}H100`;
  const vertical = (place: number): string => `M${left(place)} 0V100`;
  // A stroke without length has round ends, so a point without neighbours is drawn as a dot.
  const dot = (place: number, values = points): string => {
    const value = values[place];
    return isKnown(value) ? `M${left(place)} ${top(value)}h0` : '';
  };
  const linePath = (values: readonly Value[]): string =>
    values
      .map((_, place) => {
        const point = dot(place, values);
        return isKnown(values[place - 1]) ? point.replace('M', 'L') : point;
      })
      .join('');
  const firstLabel = second?.firstLabel ?? fan?.firstLabel;
  const largest = Math.max(...ticks.map(Math.abs));
  const yLabels = ticks.map((tick) => chart.yLabel(tick, step, largest)).reverse();
  const marks = chart.marks.filter((mark) => mark.at >= 0 && mark.at <= last);
  const bands = (chart.bands ?? []).filter(({from, to}) => from < last && to > 0 && from < to);
  const ends = ({from, to}: Band): readonly [start: number, end: number] => [
    left(Math.max(from, 0)),
    left(Math.min(to, last)),
  ];
  const area = (band: Band): string => {
    const [start, end] = ends(band);
    return `M${start} 0H${end}V100H${start}Z`;
  };
  // A thick line along the top says where a band is to readers without its tone, as on paper.
  const edge = (band: Band): string => {
    const [start, end] = ends(band);
    return `M${start} 0H${end}`;
  };
  return figure(
    chart.sentence,
    html`<div class=${fan ? 'plot tall' : 'plot'}>
        <div aria-hidden="true">${yLabels.map((label) => html`<span>${label}</span>`)}</div>
        <svg aria-hidden="true">
          <svg viewBox="0 0 100 100" preserveAspectRatio="none">
            ${bands.map((band) => svg`<path class="band" d=${area(band)} /><path class="band edge" d=${edge(band)} />`)}
            ${drawFan(fan?.lines, thin, {left, top, linePath})}
            ${
              // Two tones over each other would be a third.
              fan
                ? nothing
                : svg`<path class="above" d=${areaPath(points, 1, left, top)} />
                    <path class="below" d=${areaPath(points, -1, left, top)} />`
            }
            <path d=${ticks.map(horizontal).join('')} />
            <path class="zero" d=${horizontal(0)} />
            ${marks.map((mark) => svg`<path class=${mark.kind} d=${vertical(mark.at)} />`)}
            <path class="cursor" d=${vertical(index)} />
            ${second ? svg`<path class="second" d=${linePath(second.points)} />` : nothing}
            <path class="line" d=${linePath(points)} />
            <path class="cursor dot" d=${dot(index)} />
          </svg>
          ${xAxis({ticks: chart.ticks, last, yLabels})}
        </svg>
        <input
          type="range"
          min="0"
          max=${last}
          .value=${String(index)}
          aria-label=${cursor}
          aria-valuetext=${fan ? `${describe(index)}. ${fan.describe(index)}` : describe(index)}
          @input=${({target}: Event) => onRead((target as HTMLInputElement).valueAsNumber)}
          @pointermove=${({target, offsetX}: PointerEvent) => {
            const under = nearest((last * offsetX) / (target as HTMLElement).clientWidth);
            if (under !== index) onRead(under);
          }}
        />
      </div>
      <p>${describe(index)}</p>
      ${fan ? html`<p>${fanText(fan, index)}</p>` : nothing}
      <ul class="legend">
        ${firstLabel === undefined ? nothing : lineSample('line', firstLabel)}
        ${second ? lineSample('second', second.label) : nothing}
        ${
          fan
            ? [
                legendItem(fanSample, fanLabel(fan, ticks[0] ?? 0, ticks.at(-1) ?? 0)),
                lineSample('median', fan.medianLabel),
              ]
            : nothing
        }
        ${thin ? lineSample('thin', thin.label) : nothing} ${marks.map(({kind, label}) => lineSample(kind, label))}
        ${[...new Set(bands.map(({label}) => label))].map(bandSample)}
      </ul>`,
  );
}
