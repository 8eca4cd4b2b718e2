import {html, nothing, type TemplateResult} from 'lit';
import type {Context} from '../ui/context.js';
import {copyText} from '../ui/copy-text.js';
import {resultSentence} from '../ui/result-sentence.js';
import {hasShareSheet, openShareSheet} from '../ui/share-sheet.js';
import {linkOf, sentenceWithLink} from './passed-on.js';

/** Id of the field with a text to be copied by hand. */
const FIELD = 'copy-by-hand';

/** Selects the text of the field, unless the reader has gone on to something else meanwhile. */
function selectByHand(root: ShadowRoot, pressed: Element): void {
  const field = root.getElementById(FIELD);
  if (!(field instanceof HTMLTextAreaElement) || (root.activeElement ?? pressed) !== pressed) return;
  field.focus();
  field.select();
  // The selection scrolls to its end, and the reader looks for the beginning.
  field.scrollTop = 0;
}

/** Copies a text. Where the browser forbids that, a field shows it. */
async function copy({wording: {t}, actions}: Context, text: string, pressed: Element): Promise<void> {
  const copied = await copyText(text);
  actions.setView({copied});
  actions.announce(t(copied.isCopied ? 'copied' : 'copyByHand'));
  if (copied.isCopied) return;
  const root = pressed.getRootNode() as ShadowRoot;
  // The render follows in this task's microtasks.
  setTimeout(() => {
    selectByHand(root, pressed);
  });
}

/** Shares the result, or copies it where the browser cannot share after all. */
async function share(context: Context, pressed: Element): Promise<void> {
  const link = linkOf(context);
  const data = {title: context.wording.t('heading'), text: resultSentence(context), ...(link && {url: link})};
  if (!(await openShareSheet(data))) await copy(context, sentenceWithLink(context), pressed);
}

const button = (text: string, press: (pressed: Element) => Promise<void>): TemplateResult =>
  html`<button type="button" @click=${({currentTarget}: Event) => press(currentTarget as Element)}>${text}</button>`;

/** Buttons by which a reader takes the result along: as a sentence, as a link, or by the browser's own list. */
export function takeAlongButtons(context: Context): TemplateResult {
  const {model, wording} = context;
  const {t} = wording;
  const link = linkOf(context);
  return html`${button(t('copyResult'), (pressed) => copy(context, sentenceWithLink(context), pressed))}
  ${link ? button(t('copyLink'), (pressed) => copy(context, link, pressed)) : nothing}
  ${
    // A server does not know the browser, and hydration needs the same first frame.
    model.isComplete && hasShareSheet() ? button(t('shareResult'), (pressed) => share(context, pressed)) : nothing
  }`;
}

/** Says what came of copying, as long as the numbers stay what they were. */
export function takeAlongNote(context: Context): TemplateResult {
  const {t} = context.wording;
  const {copied} = context.model.view;
  const isPresent = copied !== null && [linkOf(context), sentenceWithLink(context)].includes(copied.text);
  const isByHand = isPresent && !copied.isCopied;
  return html`<span id="copy-note">${isPresent ? t(copied.isCopied ? 'copied' : 'copyByHand') : nothing}</span> ${
      isByHand
        ? html`<textarea
            id=${FIELD}
            class="by-hand"
            part="input"
            rows="3"
            readonly
            aria-labelledby="copy-note"
            .value=${copied.text}
          ></textarea>`
        : nothing
    }`;
}
