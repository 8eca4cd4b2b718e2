import {html, type TemplateResult} from 'lit';

/** A row of a description list: the name of a figure and its value. */
export const figureRow = (name: unknown, value: unknown): TemplateResult =>
  html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
