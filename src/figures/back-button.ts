import {html, type TemplateResult} from 'lit';
import type {InputTarget} from './input-target.js';

/**
 * A way back beside the number that the reader has changed; the calculator's own may be far away. It is text in the line and
 * no box, behind which a line could break.
 */
export function backButton({context, textBefore}: InputTarget, onPress: () => void): TemplateResult {
  const label = context.wording.t('backTo', textBefore);
  const press = (event: Event): void => {
    // It is kept from what is around: a link, a label, a summary or a button of a form.
    event.preventDefault();
    event.stopPropagation();
    onPress();
  };
  return html`<span
    class="back"
    part="back"
    role="button"
    tabindex="0"
    aria-label=${label}
    title=${label}
    @click=${press}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Enter' || event.key === ' ') press(event);
    }}
    >↺</span
  >`;
}
