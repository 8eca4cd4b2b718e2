import {isKnown, type Value} from './scale.js';

/** A place on the x axis and the value there. */
type Corner = readonly [place: number, value: number];

/** The stretches of points that have a value, each with the places where it crosses zero. */
function stretches(points: readonly Value[]): readonly Corner[][] {
  const all: Corner[][] = [];
  let before: number | undefined;
  points.forEach((value, place) => {
    if (!isKnown(value)) {
      before = undefined;
      return;
    }
    const stretch = before === undefined ? [] : (all.pop() ?? []);
    if (before !== undefined && before * value < 0) stretch.push([place - 1 + before / (before - value), 0]);
    all.push([...stretch, [place, value]]);
    before = value;
  });
  return all;
}

/** An SVG path around what lies between a line and zero, on one side of zero: 1 is above, and -1 is below. */
export function areaPath(
  points: readonly Value[],
  side: 1 | -1,
  left: (place: number) => number,
  top: (value: number) => number,
): string {
  return stretches(points)
    .map((corners) => {
      const [from, to] = [corners[0]?.[0] ?? 0, corners.at(-1)?.[0] ?? 0];
      const edge = corners.map(([place, value]) => `L${left(place)} ${top(side * Math.max(side * value, 0))}`);
      return `M${left(from)} ${top(0)}${edge.join('')}L${left(to)} ${top(0)}Z`;
    })
    .join('');
}
