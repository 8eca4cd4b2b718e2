import type {Pen} from '../../src/picture/pen.js';
import type {Mark, TextMark} from '../../src/picture/scene.js';

/** A rectangle by its edges. */
export interface Edges {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A text with the place of its letters. */
export interface PlacedText extends Edges {
  readonly text: string;
}

export const textsOf = (marks: readonly Mark[]): TextMark[] => marks.filter((mark) => mark.kind === 'text');

/** Where the letters of a text are. */
export function placed(pen: Pen, {text, x, y, size, weight, align}: TextMark): PlacedText {
  const width = pen.widthOf(text, size, weight);
  const left = x - width * (align === 'end' ? 1 : align === 'middle' ? 0.5 : 0);
  return {text, left, right: left + width, top: y - 0.75 * size, bottom: y + 0.22 * size};
}

/** What leaves an area by more than a pixel. */
export const outside = <Of extends Edges>(marks: readonly Of[], {left, right, top, bottom}: Edges): readonly Of[] =>
  marks.filter(
    (mark) => mark.left < left - 1 || mark.right > right + 1 || mark.top < top - 1 || mark.bottom > bottom + 1,
  );

/** The pairs of texts of which one covers the other. */
export const covering = (texts: readonly PlacedText[]): string[] =>
  texts.flatMap((a, index) =>
    texts
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} | ${b.text}`),
  );
