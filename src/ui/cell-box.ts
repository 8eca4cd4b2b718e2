import {html, nothing, type TemplateResult} from 'lit';
import type {Context} from './context.js';
import {cellMessage, numberCell, type NumberCell} from './number-cell.js';

/** The control of a cell in its box, with a unit. */
export const cellBox = (context: Context, cell: NumberCell, unit = ''): TemplateResult =>
  html`<span class="box"
    >${numberCell(context, cell)}${unit ? html`<span class="unit">${unit}</span>` : nothing}</span
  >`;

/** What is wrong with a cell, or how it was read; nothing where there is no doubt. */
export function cellNote(context: Context, cell: NumberCell): TemplateResult | typeof nothing {
  const message = cellMessage(context, cell);
  const isError = context.model.view.cells.get(cell.id)?.reason !== undefined;
  return message ? html`<p class=${isError ? 'error' : 'reading'} id="${cell.id}-message">${message}</p>` : nothing;
}
