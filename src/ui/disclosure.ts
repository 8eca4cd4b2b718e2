import {html, nothing, type TemplateResult} from 'lit';
import type {Context} from './context.js';

/** A details element with its summary and content. */
export interface Disclosure {
  /** Name in the view state. */
  readonly name: string;
  readonly summary: unknown;
  readonly content: () => unknown;
  /** CSS class; `section` is also its part. */
  readonly kind?: 'section' | 'more';
  /** Whether the content is rendered while it is closed too. */
  readonly always?: boolean;
}

export const isOpen = ({model}: Context, name: string): boolean => model.view.open.has(name);

/** A details element. Unless `always` is set, its content is rendered only while it is open. */
export function disclosure(
  context: Context,
  {name, summary, content, kind, always = false}: Disclosure,
): TemplateResult {
  const open = isOpen(context, name);
  const handleToggle = ({currentTarget}: Event): void => {
    const details = currentTarget as HTMLDetailsElement;
    const names = new Set(context.model.view.open);
    if (details.open) names.add(name);
    else {
      names.delete(name);
      // What has the focus inside is about to go. It ends its edit now, and the keyboard keeps its place.
      if (details.querySelector(':scope > summary ~ :is(:focus, :focus-within)'))
        details.querySelector('summary')?.focus();
    }
    context.actions.setView({open: names});
  };
  return html`<details
    class=${kind ?? nothing}
    part=${kind === 'section' ? kind : nothing}
    data-section=${kind === 'more' ? nothing : name}
    ?open=${open}
    @toggle=${handleToggle}
  >
    <summary>${summary}</summary>
    ${open || always ? content() : nothing}
  </details>`;
}
