import {html, nothing, type TemplateResult} from 'lit';

/** A row: its header and its cells. A row that is `below` another one stands over the whole width, if it is not empty. */
export type TableRow =
  readonly [name: unknown, ...cells: readonly unknown[]] | {readonly below: TemplateResult | typeof nothing};

function tableRow(row: TableRow, columns: number): TemplateResult | typeof nothing {
  if ('below' in row)
    return row.below === nothing
      ? nothing
      : html`<tr>
          <td class="below" colspan=${columns}>${row.below}</td>
        </tr>`;
  const [name, ...cells] = row;
  return html`<tr>
    <th scope="row">${name}</th>
    ${cells.map((cell) => html`<td>${cell}</td>`)}
  </tr>`;
}

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
        ${rows.map((row) => tableRow(row, head.length))}
      </tbody>
    </table>
  </div>`;
