import {html, nothing, type TemplateResult} from 'lit';
import type {Context} from '../ui/context.js';

/** Tells the receiver of a link whose numbers these are. */
export const linkNotice = ({linked, t, undoLink}: Context): TemplateResult | typeof nothing =>
  linked
    ? html`<p class="notice" part="notice">
        ${t('linkNotice')} <button type="button" @click=${undoLink}>${t('undo')}</button>
      </p>`
    : nothing;

/** The address that was copied, and what is said about it. */
type Copied = readonly [address: string, said: string];

const COPIED = 'copied';

/** Copies the link; where the browser does not let us, says it, for copying by hand. */
export function copyLink({options, memory, refresh, shareURL, t}: Context): TemplateResult | typeof nothing {
  if (!options.share) return nothing;
  const address = shareURL();
  const [copied, said] = (memory.get(COPIED) ?? []) as Partial<Copied>;
  const copy = async (): Promise<void> => {
    let outcome = address;
    try {
      await navigator.clipboard.writeText(address);
      outcome = t('copied');
    } catch {
      // Not allowed here.
    }
    memory.set(COPIED, [address, outcome]);
    refresh();
  };
  return html`<button type="button" @click=${copy}>${t('copyLink')}</button>
    <span role="status">${copied === address ? said : nothing}</span>`;
}
