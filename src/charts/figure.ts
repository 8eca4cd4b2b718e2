import {html, type TemplateResult} from 'lit';

/** A picture under the sentence that says what it shows, which is its accessible name. */
export const figure = (sentence: string, picture: unknown): TemplateResult =>
  html`<figure>
    <figcaption>${sentence}</figcaption>
    ${picture}
  </figure>`;

/** A line of a legend: what it looks like in the picture, what it is called, and its value as a text. */
export const entry = (swatch: unknown, label: string, text = ''): TemplateResult =>
  html`<li><svg viewBox="0 0 20 10" aria-hidden="true">${swatch}</svg>${label} <b>${text}</b></li>`;
