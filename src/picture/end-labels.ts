import type {Pen} from './pen.js';
import {wordsOf, wrap} from './pen.js';
import type {Box, Ink, Mark} from './scene.js';
import {MIDDLE} from './labels.js';

/** The name of a line beside its right end, with a sample of it. */
export interface EndLabel {
  readonly text: string;
  /** Where the line ends. */
  readonly y: number;
  readonly ink: Ink;
  readonly weight: 400 | 600;
  readonly sample: (box: Box) => Mark;
}

/** Distances by the size of the labels: to the plot, of the sample, behind it, between lines, and between labels. */
const BESIDE = 0.5;
const SAMPLE = 1.3;
const BEHIND = 0.4;
const LINE = 1.15;
const APART = 0.35;

/** The widest text beside a plot that is flat, and beside another, and the widest of its single words, by the picture's width. */
const WIDEST = {flat: 0.28, high: 0.2};
const WIDEST_WORD = 0.28;

/** A plot that is so many times as wide as high has room beside it, but not for many lines. */
const FLAT = 2.5;

const before = (size: number): number => (BESIDE + SAMPLE + BEHIND) * size;

/** The lines of a name, as wide as the widest text may be; a word that is wider has some more room. */
function linesOf(pen: Pen, {text, weight}: Omit<EndLabel, 'y'>, box: Box, size: number): readonly string[] {
  const widestWord = Math.max(0, ...wordsOf(text).map((word) => pen.widthOf(word, size, weight)));
  const usual = WIDEST[box.width > FLAT * box.height ? 'flat' : 'high'] * box.width;
  return wrap(pen, text, Math.max(usual, Math.min(widestWord, WIDEST_WORD * box.width)), size, weight);
}

/** What the names take at the right of a plot. */
export function roomBeside(pen: Pen, labels: readonly Omit<EndLabel, 'y'>[], box: Box, size: number): number {
  const widths = labels.flatMap((label) =>
    linesOf(pen, label, box, size).map((line) => pen.widthOf(line, size, label.weight)),
  );
  return widths.length === 0 ? 0 : before(size) + Math.max(...widths);
}

/** The names that have room beside a plot of a height. They are given in the order of their weight; the last are left out. */
export function namesWithin<Label extends Omit<EndLabel, 'y'>>(
  pen: Pen,
  labels: readonly Label[],
  box: Box,
  size: number,
  height: number,
): readonly Label[] {
  let room = height;
  return labels.filter((label) => {
    const needed = linesOf(pen, label, box, size).length * LINE * size;
    if (needed > room) return false;
    room -= needed + APART * size;
    return true;
  });
}

/** Draws the names beside the plot, each as near to its line's end as the others allow. All of them have room. */
export function drawEndLabels(pen: Pen, labels: readonly EndLabel[], box: Box, size: number, plot: Box): Mark[] {
  const heightOf = (lines: readonly string[]): number => lines.length * LINE * size;
  const fitting = labels.map((label) => ({...label, lines: linesOf(pen, label, box, size)})).sort((a, b) => a.y - b.y);
  // First from above, each below the one before; then from below, each above the next.
  const tops: number[] = [];
  for (const [index, {y, lines}] of fitting.entries()) {
    const above = fitting[index - 1];
    const free = above ? (tops[index - 1] ?? plot.y) + heightOf(above.lines) + APART * size : plot.y;
    tops.push(Math.max(free, y - heightOf(lines) / 2));
  }
  let end = plot.y + plot.height;
  for (const [index, {lines}] of [...fitting.entries()].reverse()) {
    tops[index] = Math.min(tops[index] ?? end, end - heightOf(lines));
    end = (tops[index] ?? end) - APART * size;
  }
  const left = plot.x + plot.width + BESIDE * size;
  return fitting.flatMap(({lines, ink, weight, sample}, index) => {
    const top = tops[index] ?? plot.y;
    const middle = (line: number): number => top + (line + 0.5) * LINE * size;
    const texts = lines.map((text, line): Mark => ({
      ...{
        kind: 'text',
        text,
        x: plot.x + plot.width + before(size),
        y: middle(line) + MIDDLE * size,
        size,
        weight,
        ink,
      },
    }));
    return [sample({x: left, y: middle(0) - 0.35 * size, width: SAMPLE * size, height: 0.7 * size}), ...texts];
  });
}
