import type {Weight} from './scene.js';

/** Measures texts in the font of the picture, so that a layout knows what fits. */
export interface Pen {
  /** Width of a text on one line. */
  readonly widthOf: (text: string, size: number, weight?: Weight) => number;
}

/** The pieces of a word that is wider than a line. An address has no spaces to break at. */
function* piecesOf(word: string, fits: (text: string) => boolean): Generator<string> {
  let piece = '';
  for (const character of word) {
    if (piece !== '' && !fits(piece + character)) {
      yield piece;
      piece = '';
    }
    piece += character;
  }
  yield piece;
}

/** What stays on one line: words, and a number with the word behind it, which is mostly its unit. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .replace(/(\d) (?=\p{L})/gu, '$1\u00a0')
    .split(/[ \n]+/)
    .filter(Boolean);

/** The lines into which a text breaks at a width: between words, and within a word that is wider than a line. */
export function wrap(pen: Pen, text: string, width: number, size: number, weight: Weight = 400): readonly string[] {
  const fits = (line: string): boolean => pen.widthOf(line, size, weight) <= width;
  const lines: string[] = [];
  for (const word of wordsOf(text)) {
    const line = lines.at(-1);
    if (line !== undefined && fits(`${line} ${word}`)) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(...piecesOf(word, fits));
  }
  return lines;
}
