import {html, type TemplateResult} from 'lit';
import type {Context} from '../ui/context.js';
import {copyLink} from './link.js';
import {notCounted} from './not-counted.js';

/** The buttons for the whole calculator, the note and the disclaimer. `tools` are further buttons. */
export const footer = (context: Context, tools: unknown): TemplateResult => {
  const {t} = context.wording;
  return html`<footer role="none" part="note">
    ${notCounted(context)}
    <div class="switches">
      <button type="button" part="reset" @click=${context.actions.reset}>${t('reset')}</button>
      ${copyLink(context)} ${tools}
    </div>
    <p><slot name="note">${t('note')}</slot></p>
    <p>${t('disclaimer')}</p>
  </footer>`;
};
