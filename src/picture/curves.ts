import {isKnown, type Value} from '../charts/scale.js';

/** Where points are drawn, and between which values. */
interface Window {
  readonly x: (place: number) => number;
  readonly y: (value: number) => number;
  readonly range: readonly [low: number, high: number];
}

type Corner = readonly [place: number, value: number];

/** The line from one point to another, with corners where it crosses a value. */
function crossings([from, start]: Corner, [to, end]: Corner, limits: readonly number[]): Corner[] {
  const shares = limits.map((limit) => (limit - start) / (end - start)).filter((share) => share > 0 && share < 1);
  return [0, ...shares.sort((a, b) => a - b), 1].map((share): Corner => [
    from + share * (to - from),
    start + share * (end - start),
  ]);
}

const spot = ({x, y}: Window, [place, value]: Corner): string => `${x(place)} ${y(value)}`;

/** A line through points, as a path. What leaves the range is not drawn; neither is what has no value. */
export function curvePath(points: readonly Value[], window: Window): string {
  const [low, high] = window.range;
  // The ends of the range are computed too, so that a corner on one of them may be a hair outside.
  const slack = (high - low) * 1e-9;
  const isInside = ([, value]: Corner): boolean => value >= low - slack && value <= high + slack;
  let isDrawing = false;
  const parts: string[] = [];
  points.forEach((value, place) => {
    const next = points[place + 1];
    if (!isKnown(value) || !isKnown(next)) {
      isDrawing = false;
      return;
    }
    const corners = crossings([place, value], [place + 1, next], window.range);
    for (const [index, corner] of corners.entries()) {
      const before = corners[index - 1];
      if (!before) continue;
      if (isInside(before) && isInside(corner)) {
        parts.push(isDrawing ? '' : `M${spot(window, before)}`, `L${spot(window, corner)}`);
        isDrawing = true;
      } else isDrawing = false;
    }
  });
  return parts.join('');
}

/** The outline of what lies between two lines, as a path, cut at the ends of the range. A place without a value ends it. */
export function bandBetween(low: readonly Value[], high: readonly Value[], window: Window): string {
  const [least, most] = window.range;
  const end = low.findIndex((value, place) => !isKnown(value) || !isKnown(high[place]));
  const edge = (values: readonly Value[]): string[] => {
    const known = values.slice(0, end < 0 ? values.length : end).filter(isKnown);
    const corners = known.flatMap((value, place): Corner[] => {
      const next = known[place + 1];
      return next === undefined ? [[place, value]] : crossings([place, value], [place + 1, next], window.range);
    });
    return corners.map(([place, value]) => spot(window, [place, Math.min(Math.max(value, least), most)]));
  };
  const [above, below] = [edge(high), edge(low)];
  return above.length > 1 && below.length > 1 ? `M${[...above, ...below.reverse()].join('L')}Z` : '';
}
