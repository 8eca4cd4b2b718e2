import {html, type TemplateResult} from 'lit';
import type {Context} from '../ui/context.js';
import {extension} from '../ui/extension.js';
import {copyLink} from './link.js';

/** What the reader may do with the whole, and what it is not. */
export const footer = (context: Context): TemplateResult =>
  html`<footer role="none" part="note">
    <div class="switches">
      <button type="button" part="reset" @click=${context.reset}>${context.t('reset')}</button>
      ${copyLink(context)} ${extension.tools?.(context)}
    </div>
    <p><slot name="note">${context.t('note')}</slot></p>
    <p>${context.t('disclaimer')}</p>
  </footer>`;
