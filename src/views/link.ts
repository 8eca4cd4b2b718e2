import {html, nothing, type TemplateResult} from 'lit';
import {leadsSomewhere} from '../exchange/address.js';
import type {Context} from '../ui/context.js';

/** A notice that numbers came with a link, with a button to undo them. */
export const linkNotice = ({model, wording: {t}, actions}: Context): TemplateResult | typeof nothing =>
  model.linked
    ? html`<p class="notice" part="notice">
        ${t('linkNotice')} <button type="button" @click=${actions.undoLink}>${t('undo')}</button>
      </p>`
    : nothing;

/** A button that copies the share link. If the browser forbids that, the link is shown, to be copied by hand. */
export function copyLink({model, wording: {t}, actions}: Context): TemplateResult | typeof nothing {
  if (!model.options.share) return nothing;
  const address = actions.shareURL();
  if (!leadsSomewhere(address)) return nothing;
  const {copiedLink} = model.view;
  const copy = async (): Promise<void> => {
    let message = address;
    try {
      await navigator.clipboard.writeText(address);
      message = t('copied');
    } catch {
      // The page or the reader does not allow access to the clipboard.
    }
    actions.setView({copiedLink: {address, message}});
  };
  return html`<button type="button" @click=${copy}>${t('copyLink')}</button>
    <span role="status">${copiedLink?.address === address ? copiedLink.message : nothing}</span>`;
}
