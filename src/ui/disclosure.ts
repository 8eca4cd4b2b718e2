import {html, nothing, type TemplateResult} from 'lit';
import type {Context} from './context.js';

/** Whether the reader has opened what is called so. */
export const isOpen = ({memory}: Context, name: string): boolean => memory.get(`open ${name}`) === true;

/** Something folded; its content is drawn only while it is open. */
export function disclosure(
  context: Context,
  name: string,
  summary: unknown,
  content: () => unknown,
  kind = '',
): TemplateResult {
  const open = isOpen(context, name);
  const toggled = (event: Event): void => {
    context.memory.set(`open ${name}`, (event.currentTarget as HTMLDetailsElement).open);
    context.refresh();
  };
  return html`<details class=${kind} part=${kind || nothing} data-section=${name} ?open=${open} @toggle=${toggled}>
    <summary>${summary}</summary>
    ${open ? content() : nothing}
  </details>`;
}
