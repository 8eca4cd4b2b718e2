import {html, nothing, type TemplateResult} from 'lit';
import type {Context} from './context.js';
import {type Explanation, explanation, term} from './explain/explanation.js';

/** A row of a description list: the name of a figure and its value. */
export const figureRow = (name: unknown, value: unknown, more: unknown = nothing): TemplateResult =>
  html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
    ${more}
  </div>`;

/** A row whose name opens the explanation of the figure. */
export function explainedRow(context: Context, name: unknown, value: unknown, explained: Explanation): TemplateResult {
  const text = explanation(context, explained);
  return figureRow(
    term(context, explained.id, name),
    value,
    text === nothing ? nothing : html`<dd class="explained">${text}</dd>`,
  );
}

/** A sentence or a label that opens its explanation. */
export const explainedText = (context: Context, text: unknown, explained: Explanation): readonly unknown[] => [
  term(context, explained.id, text),
  explanation(context, explained),
];
