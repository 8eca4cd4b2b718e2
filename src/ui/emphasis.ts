import {html} from 'lit';
import type {FilledText} from './filled-text.js';

/** Encloses the place of a value in a text. No text has this character. */
const EDGE = '\u0000';

/** A text in which the values that it is filled with stand out. */
export function emphasised({fill, values}: FilledText): readonly unknown[] {
  const text = fill(...values.map((_, index) => `${EDGE}${index}${EDGE}`));
  // Every second part is the number of a value.
  const parts = text.split(EDGE);
  return parts.map((part, place) => (place % 2 === 0 ? part : html`<b>${values[Number(part)]}</b>`));
}
