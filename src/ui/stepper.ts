import {html, nothing, type TemplateResult} from 'lit';
import type {NumberKey} from '../core/parameters.js';
import type {Context} from './context.js';

/** The counts that have buttons to count down and up beside their number. */
const COUNTS: ReadonlySet<NumberKey> = new Set(['rigs', 'purchasesAhead', 'horizon'] as const);

export const hasStepper = (key: NumberKey): boolean => COUNTS.has(key);

/**
 * A button that counts a field one step down or up. The arrow keys of the field do the same, so the tab key passes it by.
 * Without `onStep` the element steps the input whose key the field has as its id.
 */
export const stepButton = (
  {wording: {t}}: Context,
  {id, name}: {readonly id: string; readonly name: string},
  direction: -1 | 1,
  onStep?: () => void,
): TemplateResult =>
  html`<button
    type="button"
    class="step"
    tabindex="-1"
    data-steps=${onStep ? nothing : direction}
    aria-label=${t(direction < 0 ? 'decrease' : 'increase', name)}
    aria-controls=${id}
    @click=${onStep ?? nothing}
  >
    ${direction < 0 ? '\u2212' : '+'}
  </button>`;
