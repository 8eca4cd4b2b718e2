import {html, nothing, type TemplateResult} from 'lit';
import type {ExplainedKey} from '../i18n/definitions/index.js';
import type {Context} from './context.js';
import {inputExplanation, inputTerm} from './explain/explanation.js';

interface Chip {
  readonly control: TemplateResult;
  /** What is wrong with the text of the control. */
  readonly messages?: unknown;
}

/**
 * An assumption in the line of assumptions: its name, which opens the explanation, and its control. What is said about it
 * stands on a line of its own.
 */
export const chip = (context: Context, key: ExplainedKey, {control, messages = nothing}: Chip): TemplateResult =>
  html`<span class="chip" part="field">${inputTerm(context, key)}${control}</span
    >${messages}${inputExplanation(context, key)}`;
