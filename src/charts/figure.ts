import {html, svg, type TemplateResult} from 'lit';

/** A picture with a caption that describes it. The caption is its accessible name. */
export const figure = (sentence: string, picture: unknown): TemplateResult =>
  html`<figure>
    <figcaption>${sentence}</figcaption>
    ${picture}
  </figure>`;

/** An item of a legend: a sample of the drawing and its label. */
export const legendItem = (swatch: unknown, label: unknown): TemplateResult =>
  html`<li><svg viewBox="0 0 20 10" aria-hidden="true">${swatch}</svg>${label}</li>`;

/** An item of a legend for a line of a class. */
export const lineSample = (kind: string, label: string): TemplateResult =>
  legendItem(svg`<path class=${kind} d="M0 5H20"></path>`, label);
