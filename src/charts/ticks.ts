/** A label of the x axis. */
export interface Tick {
  /** Place on the axis: a point's index, or a number of columns. */
  readonly at: number;
  readonly label: string;
}

/** The end of the label that stands at its tick. */
type Anchor = 'start' | 'middle' | 'end';

/** A label with its place, in per cent of the axis, and how it is anchored there. */
interface PlacedTick extends Tick {
  readonly x: number;
  readonly anchor: Anchor;
}

/** Share of a label's length that stands before its tick. */
const BEFORE: Readonly<Record<Anchor, number>> = {start: 0, middle: 0.5, end: 1};

/** Measures a label, in the unit of the axis' length. */
type Measure = (label: string) => number;

/** Places labels on an axis of a length. The last label does not leave the axis. */
const placed = (ticks: readonly Tick[], last: number, length: number, measure: Measure): readonly PlacedTick[] =>
  ticks.map((tick) => {
    const x = (100 * tick.at) / (last || 1);
    const leaves = ((100 - x) / 100) * length < measure(tick.label) / 2;
    return {...tick, x, anchor: x === 0 ? 'start' : leaves ? 'end' : 'middle'};
  });

/** Characters of space between two labels, with a reserve for labels of wide letters. */
const SPACE = 1.5;

/** Whether there is space between any two neighbours. */
const fit = (ticks: readonly PlacedTick[], length: number, measure: Measure, space: number): boolean =>
  ticks.every(({x, anchor, label}, index) => {
    const before = ticks[index - 1];
    if (!before) return true;
    const end = (before.x / 100) * length + (1 - BEFORE[before.anchor]) * measure(before.label);
    return (x / 100) * length - BEFORE[anchor] * measure(label) >= end + space;
  });

/**
 * The first of some sets of labels that fits on an axis; no labels if none does.
 *
 * @param length length of the axis, in characters or in what `measure` returns
 * @param space what stays free between two labels
 */
export const fitting = (
  sets: readonly (readonly Tick[])[],
  last: number,
  length: number,
  measure: Measure = (label) => label.length,
  space = SPACE,
): readonly PlacedTick[] =>
  sets.map((ticks) => placed(ticks, last, length, measure)).find((ticks) => fit(ticks, length, measure, space)) ?? [];
