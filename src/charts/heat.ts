import {html, nothing, type TemplateResult} from 'lit';
import {figure} from './figure.js';
import {isKnown, type Value} from './scale.js';

/** Values over two axes, as a table of shaded cells. */
export interface HeatMap {
  readonly sentence: string;
  /** Accessible name of the region that scrolls the table. */
  readonly title: string;
  /** Name of the horizontal axis, with its unit. */
  readonly xName: string;
  /** Name of the vertical axis, with its unit. */
  readonly yName: string;
  /** Labels of the horizontal axis. */
  readonly columns: readonly string[];
  /** Labels of the vertical axis. */
  readonly rows: readonly string[];
  /** A list for each row, with a value for each column. */
  readonly values: readonly (readonly Value[])[];
  /** Row and column of the present inputs; undefined if they are not on the map. */
  readonly current: readonly [row: number, column: number] | undefined;
  /** Formats the absolute value of a cell; the chart writes the sign before it. */
  readonly format: (size: number) => string;
}

/** Number of shades for gains, and as many for losses. */
const STEPS = 3;

const sign = (value: number): string => (value < 0 ? '\u2212' : value > 0 ? '+' : '');

/**
 * Scrolls a box so that its framed cell is in the middle of what the fixed first column leaves free. The style sheet
 * gives the box an animation without effect, which starts once, when the box is first laid out.
 */
function showCurrent({target, currentTarget}: AnimationEvent): void {
  const box = currentTarget as HTMLElement;
  const [cell, head] = ['[aria-current]', 'tbody th'].map((selector) => box.querySelector(selector));
  if (target !== box || !cell || !head) return;
  const [current, fixed, outer] = [cell, head, box].map((element) => element.getBoundingClientRect()) as [
    DOMRect,
    DOMRect,
    DOMRect,
  ];
  const isOnLeft = fixed.left - outer.left < outer.right - fixed.right;
  const [from, to] = isOnLeft ? [fixed.right, outer.right] : [outer.left, fixed.left];
  box.scrollLeft += (current.left + current.right - from - to) / 2;
}

/** Whether one of two neighbours is a loss and the other is not. Zero is no loss. */
const isEdge = (value: Value, neighbour: Value | undefined): boolean =>
  isKnown(value) && isKnown(neighbour) && value < 0 !== neighbour < 0;

/**
 * Draws a table with a shade and a sign in each cell, and a line between gains and losses. `data-shade` is -3 … 3. It
 * is 0 only where the value is zero, so that shade and sign always agree. `data-edge` names the sides of a cell on
 * which the line runs.
 */
export function heatMap({
  sentence,
  title,
  xName,
  yName,
  columns,
  rows,
  values,
  current,
  format,
}: HeatMap): TemplateResult {
  const largest = Math.max(...values.flat().filter(isKnown).map(Math.abs), 0);
  const shade = (value: Value): number =>
    isKnown(value) && value ? Math.sign(value) * Math.ceil(STEPS * (Math.abs(value) / largest)) : 0;
  const cell = (value: Value, row: number, column: number): TemplateResult => {
    const top = isEdge(value, values[row - 1]?.[column]) ? 'top ' : '';
    const start = isEdge(value, values[row]?.[column - 1]) ? 'start' : '';
    const isCurrent = current?.[0] === row && current[1] === column;
    return html`<td
      data-shade=${shade(value)}
      ?data-loss=${shade(value) < 0}
      data-edge=${top + start}
      aria-current=${isCurrent || nothing}
    >
      ${isKnown(value) ? sign(value) + format(Math.abs(value)) : '–'}
    </td>`;
  };
  return figure(
    sentence,
    html`<div class="heat scroll" role="region" aria-label=${title} tabindex="0" @animationstart=${showCurrent}>
      <table>
        <thead>
          <tr>
            <td></td>
            <th scope="colgroup" colspan=${columns.length}><span>${xName}</span></th>
          </tr>
          <tr>
            <th scope="col">${yName}</th>
            ${columns.map((name) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (name, row) =>
              html`<tr>
                <th scope="row">${name}</th>
                ${columns.map((_, column) => cell(values[row]?.[column] ?? null, row, column))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`,
  );
}
