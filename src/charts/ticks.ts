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

/** Places labels on an axis that is as wide as so many characters. The last label does not leave the axis. */
const placed = (ticks: readonly Tick[], last: number, characters: number): readonly PlacedTick[] =>
  ticks.map((tick) => {
    const x = (100 * tick.at) / (last || 1);
    const leaves = ((100 - x) / 100) * characters < tick.label.length / 2;
    return {...tick, x, anchor: x === 0 ? 'start' : leaves ? 'end' : 'middle'};
  });

/** Characters of space between two labels, with a reserve for labels of wide letters. */
const SPACE = 1.5;

/** Whether there is space between any two neighbours. */
const fit = (ticks: readonly PlacedTick[], characters: number): boolean =>
  ticks.every(({x, anchor, label}, index) => {
    const before = ticks[index - 1];
    if (!before) return true;
    const end = (before.x / 100) * characters + (1 - BEFORE[before.anchor]) * before.label.length;
    return (x / 100) * characters - BEFORE[anchor] * label.length >= end + SPACE;
  });

/** The first of some sets of labels that fits on an axis; no labels if none does. */
export const fitting = (sets: readonly (readonly Tick[])[], last: number, characters: number): readonly PlacedTick[] =>
  sets.map((ticks) => placed(ticks, last, characters)).find((ticks) => fit(ticks, characters)) ?? [];
