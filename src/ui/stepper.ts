import {html, type TemplateResult} from 'lit';
import type {NumberKey} from '../core/parameters.js';
import type {Context} from './context.js';

/** The counts that have buttons to count down and up beside their number. */
const COUNTS: ReadonlySet<NumberKey> = new Set(['rigs', 'purchasesAhead', 'horizon'] as const);

export const hasStepper = (key: NumberKey): boolean => COUNTS.has(key);

/**
 * A button that counts a field one step down or up. The arrow keys of the field do the same, so the tab key passes it by.
 */
export const stepButton = ({wording: {t}}: Context, key: NumberKey, direction: -1 | 1): TemplateResult =>
  html`<button
    type="button"
    class="step"
    tabindex="-1"
    data-steps=${direction}
    aria-label=${t(direction < 0 ? 'decrease' : 'increase', t(key))}
    aria-controls=${key}
  >
    ${direction < 0 ? '\u2212' : '+'}
  </button>`;
