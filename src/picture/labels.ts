import type {Pen} from './pen.js';
import type {Box, Mark, TextMark} from './scene.js';

/** Height of a row of labels, and how far its baseline is above its lower end, both by the size of the labels. */
export const ROW = {height: 1.4, baseline: 0.42};

/** How far below its middle the baseline of a label is, by its size. */
export const MIDDLE = 0.35;

/** The text, cut at its end where it is wider than the room; empty where not even its first letters have room. */
export function shorten(pen: Pen, text: string, width: number, size: number, weight: 400 | 600 = 400): string {
  if (pen.widthOf(text, size, weight) <= width) return text;
  const letters = Array.from(text);
  while (letters.length > 0) {
    letters.pop();
    const shorter = `${letters.join('').trimEnd()}…`;
    if (pen.widthOf(shorter, size, weight) <= width) return letters.length < 3 ? '' : shorter;
  }
  return '';
}

/** Where a label begins and ends. */
export function extentOf(pen: Pen, {text, size, weight, x, align}: TextMark): readonly [from: number, to: number] {
  const width = pen.widthOf(text, size, weight);
  const from = x - width * (align === 'end' ? 1 : align === 'middle' ? 0.5 : 0);
  return [from, from + width];
}

/** What a legend shows of a line or an area, and its name in several lengths, the longest first. */
export interface LegendItem {
  readonly sample: (box: Box) => Mark;
  readonly names: readonly string[];
}

/** Width of a sample and space behind it and between two entries, by the size of the labels. */
const SAMPLE = {width: 1.5, after: 0.4, between: 1.2};

/** A legend on one line in the room at x, y: each entry with the longest of its names that fits. The last entries go first. */
export function legendRow(pen: Pen, items: readonly LegendItem[], {x, y, width}: Box, size: number): readonly Mark[] {
  const end = x + width;
  const marks: Mark[] = [];
  let left = x;
  for (const {sample, names} of items) {
    const at = left + (SAMPLE.width + SAMPLE.after) * size;
    const text = names.find((name) => at + pen.widthOf(name, size) <= end);
    if (text === undefined) break;
    marks.push(sample({x: left, y: y + 0.35 * size, width: SAMPLE.width * size, height: 0.7 * size}), {
      kind: 'text',
      text,
      x: at,
      y: y + (ROW.height - ROW.baseline) * size,
      size,
      weight: 400,
      ink: 'muted',
    });
    left = at + pen.widthOf(text, size) + SAMPLE.between * size;
  }
  return marks;
}
