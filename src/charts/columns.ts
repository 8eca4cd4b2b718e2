import {html, nothing, svg, type TemplateResult} from 'lit';
import {figure, legendItem} from './figure.js';
import {isKnown, scale, type Value} from './scale.js';
import type {Tick} from './ticks.js';

/** Values of a day by its hours, or of any other {@link COLUMNS} places, as columns above and below zero. */
export interface ColumnChart {
  /** Caption: one sentence that describes the picture. */
  readonly sentence: string;
  /** Accessible name of the cursor that the reader moves along the columns, such as "Hour". */
  readonly cursor: string;
  /** The value of each column. Null and zero leave the place empty. */
  readonly values: readonly Value[];
  /** What the columns above zero and those below it are called. The second are hatched. */
  readonly legend: readonly [above: string, below: string];
  /** Labels of the edges between columns: 0 is before the first. The first set that fits is drawn. */
  readonly ticks: readonly Tick[];
  /** Formats a label of the y axis. The decimals that it needs follow from the step between two labels. */
  readonly yLabel: (value: number, step: number) => string;
  /** Index of the column under the cursor. The chart keeps no state, so its user stores the index. */
  readonly index: number;
  /** Called when the reader moves the cursor to another column. */
  readonly onRead: (index: number) => void;
  /** Describes a column in words. */
  readonly describe: (index: number) => string;
}

/** The number of columns. The style sheet gives the cursor's track half a column of room at each end. */
const COLUMNS = 24;

/** Space at each side of a column, and between the lines of its pattern, in per cent of the picture. */
const GAP = 0.5;
const HATCH = 4;

const roundToHundredths = (value: number): number => Math.round(100 * value) / 100;

/** Lines that rise from the left to the right side of a box, each wholly inside it. */
function hatching(left: number, right: number, top: number, bottom: number): string {
  const count = Math.max(0, Math.floor((bottom - top) / HATCH));
  const lines = Array.from({length: count}, (_, line) => {
    const low = roundToHundredths(bottom - line * HATCH);
    return `M${left} ${low}L${right} ${roundToHundredths(low - HATCH)}`;
  });
  return lines.join('');
}

const box = (left: number, right: number, top: number, bottom: number): string =>
  `M${left} ${top}H${right}V${bottom}H${left}Z`;

/**
 * Draws a column for each value: solid above zero, hatched below it. Pointer, touch and arrow keys move a cursor along
 * the columns.
 */
export function columnChart(chart: ColumnChart): TemplateResult {
  const {values, cursor, onRead, describe} = chart;
  const inside = (place: number): number => Math.min(Math.max(Math.floor(place) || 0, 0), COLUMNS - 1);
  const index = inside(chart.index);
  const {ticks, step, at} = scale([...values, 0]);
  const edge = (place: number): number => roundToHundredths((100 * place) / COLUMNS);
  const top = (value: number): number => roundToHundredths(100 - at(value));
  const horizontal = (value: number): string => `M0 ${top(value)}H100`;
  const shapes = (side: 1 | -1, draw: typeof box): string =>
    values
      .slice(0, COLUMNS)
      .map((value, place) => {
        if (!isKnown(value) || side * value <= 0) return '';
        const [left, right] = [roundToHundredths(edge(place) + GAP), roundToHundredths(edge(place + 1) - GAP)];
        return draw(left, right, Math.min(top(value), top(0)), Math.max(top(value), top(0)));
      })
      .join('');
  const [above, below] = chart.legend;
  return figure(
    chart.sentence,
    html`<div class="plot columns">
        <div aria-hidden="true">${ticks.map((tick) => html`<span>${chart.yLabel(tick, step)}</span>`).reverse()}</div>
        <svg aria-hidden="true">
          <svg viewBox="0 0 100 100" preserveAspectRatio="none">
            <path d=${ticks.map(horizontal).join('')}></path>
            <path class="solid" d=${shapes(1, box)}></path>
            <path class="hatched" d=${shapes(-1, box)}></path>
            <path class="hatching" d=${shapes(-1, hatching)}></path>
            <path class="zero" d=${horizontal(0)}></path>
            <path class="cursor" d=${box(edge(index), edge(index + 1), 0, 100)}></path>
          </svg>
          ${chart.ticks.map(({at: place, label}) => {
            const x = edge(place);
            const anchor = place === 0 ? 'start' : place === COLUMNS ? 'end' : 'middle';
            return svg`<line x1="${x}%" x2="${x}%" y1="100%" y2="103%"></line>
              <text x="${x}%" y="100%" dy="1.6em" text-anchor=${anchor}>${label}</text>`;
          })}
        </svg>
        <input
          type="range"
          min="0"
          max=${COLUMNS - 1}
          .value=${String(index)}
          aria-label=${cursor}
          aria-valuetext=${describe(index)}
          @input=${({target}: Event) => {
            onRead((target as HTMLInputElement).valueAsNumber);
          }}
          @pointermove=${({target, offsetX}: PointerEvent) => {
            const under = inside((COLUMNS * offsetX) / (target as HTMLElement).clientWidth);
            if (under !== index) onRead(under);
          }}
        />
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
      </ul>`,
  );
}
