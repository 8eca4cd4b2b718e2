import {html, type TemplateResult} from 'lit';

/**
 * A text that stands for a short time in the place of another, whose room is kept meanwhile: nothing around it moves when
 * the other text, or one like it, comes back. The kept text is neither seen nor read out.
 */
export const inRoomOf = (room: string, text: string): TemplateResult =>
  html`<span class="in-room" data-room=${room}><span>${text}</span></span>`;
