import {html, nothing, type TemplateResult} from 'lit';
import {openPicture, pictureButton} from '../picture/panel.js';
import type {Context} from '../ui/context.js';
import {notCounted} from './not-counted.js';
import {resultPictureSource} from './result-picture.js';
import {takeAlongButtons, takeAlongNote} from './take-along.js';

/** After "Reset", a sentence with the way back. It stands until the next edit. */
const resetNotice = ({model, wording: {t}, actions}: Context): TemplateResult | typeof nothing =>
  model.view.discarded
    ? html`<p class="reset-notice">
        ${t('resetDone')}
        <button type="button" class="link" @click=${actions.undoReset}>${t('undoReset')}</button>
      </p>`
    : nothing;

/** The buttons for the whole calculator, the note and the disclaimer. `tools` are further buttons. */
export const footer = (context: Context, tools: unknown): TemplateResult => {
  const {t} = context.wording;
  const picture = resultPictureSource(context);
  return html`<footer role="none" part="note">
    ${notCounted(context)}
    <div class="switches">
      <button type="button" part="reset" @click=${context.actions.reset}>${t('reset')}</button>
      ${takeAlongButtons(context)} ${pictureButton(context, picture)} ${tools} ${takeAlongNote(context)}
    </div>
    ${resetNotice(context)} ${openPicture(context, picture)}
    <p><slot name="note">${t('note')}</slot></p>
    <p>${t('disclaimer')}</p>
  </footer>`;
};
