import {html, type TemplateResult} from 'lit';

/** A row: its header and its cells. */
export type TableRow = readonly [name: unknown, ...cells: readonly unknown[]];

/** A table that scrolls where it is too wide. It can be focused, so that the keyboard can scroll it. */
export const table = (title: string, head: readonly string[], rows: readonly TableRow[]): TemplateResult =>
  html`<div class="scroll" role="region" tabindex="0" aria-label=${title}>
    <table>
      <thead>
        <tr>
          ${head.map((text) => (text ? html`<th scope="col">${text}</th>` : html`<td></td>`))}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([name, ...cells]) =>
            html`<tr>
              <th scope="row">${name}</th>
              ${cells.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
