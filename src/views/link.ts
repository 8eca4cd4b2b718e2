import {html, nothing, type TemplateResult} from 'lit';
import type {Context} from '../ui/context.js';

/** A notice that numbers came with a link, with a button to undo them. */
export const linkNotice = ({model, wording: {t}, actions}: Context): TemplateResult | typeof nothing =>
  model.linked
    ? html`<p class="notice" part="notice">
        ${t('linkNotice')} <button type="button" @click=${actions.undoLink}>${t('undo')}</button>
      </p>`
    : nothing;
