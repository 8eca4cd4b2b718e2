import {html, nothing, type TemplateResult} from 'lit';
import {figure} from './figure.js';
import {isKnown, type Value} from './scale.js';

/** Values over two axes. */
export interface HeatMap {
  readonly sentence: string;
  /** What the table is called, for who scrolls it. */
  readonly title: string;
  /** The axes with their units, and their labels. */
  readonly xName: string;
  readonly yName: string;
  readonly columns: readonly string[];
  readonly rows: readonly string[];
  readonly values: readonly (readonly Value[])[];
  /** Row and column of the reader's point, if it is on the map. */
  readonly current: readonly [row: number, column: number] | undefined;
  /** A value's size: the sign is written before it. */
  readonly format: (size: number) => string;
}

const STEPS = 3;

const sign = (value: number): string => (value < 0 ? '\u2212' : value > 0 ? '+' : '');

/** On either side of the line: zero is no loss. */
const differ = (value: Value, before: Value | undefined): boolean =>
  isKnown(value) && isKnown(before) && value < 0 !== before < 0;

/**
 * A table with a shade and a sign in each cell and a line between gains and losses. `data-shade` is -3 … 3, and 0 only at
 * zero, so that the shade never contradicts the sign; `data-edge` names the sides on which the line runs.
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
    const top = differ(value, values[row - 1]?.[column]) ? 'top ' : '';
    const start = differ(value, values[row]?.[column - 1]) ? 'start' : '';
    const here = current?.[0] === row && current[1] === column;
    return html`<td
      data-shade=${shade(value)}
      ?data-loss=${shade(value) < 0}
      data-edge=${top + start}
      aria-current=${here || nothing}
    >
      ${isKnown(value) ? sign(value) + format(Math.abs(value)) : '–'}
    </td>`;
  };
  return figure(
    sentence,
    html`<div class="heat" role="region" aria-label=${title} tabindex="0">
      <table>
        <thead>
          <tr>
            <td></td>
            <th scope="colgroup" colspan=${columns.length}>${xName}</th>
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
