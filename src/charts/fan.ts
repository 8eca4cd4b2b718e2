import {nothing, svg, type SVGTemplateResult} from 'lit';
import {inRoomOf} from './in-room.js';
import {isKnown, type Value} from './scale.js';

/** The lines of a fan, with as many points as the line of the chart. */
export interface FanLines {
  readonly low: readonly Value[];
  readonly median: readonly Value[];
  readonly high: readonly Value[];
}

/**
 * A range behind the line: a band between two lines, and a line in its middle. The axis follows the other lines, so that
 * they stay readable however wide the band is. What leaves the picture is cut.
 */
export interface Fan {
  /** Undefined while they are not known. Their place in the picture is kept. */
  readonly lines: FanLines | undefined;
  /** Names the line of the chart beside it. */
  readonly firstLabel: string;
  /** The highest value of the band, as text; undefined while it is not known. */
  readonly reach?: string | undefined;
  /** Label of the band. */
  readonly label: (isCut: boolean) => string;
  readonly medianLabel: string;
  /** Describes the range at a point in words. */
  readonly describe: (index: number) => string;
  /** Texts of the fan that was drawn before, whose room is kept while the lines are not known. */
  readonly before?: {readonly label: string; readonly describe: (index: number) => string} | undefined;
}

/** A further thin line, cut like the fan. */
export interface ThinLine {
  readonly points: readonly Value[];
  readonly label: string;
}

/**
 * The room that the axis has for a fan: three quarters of what the lines take above them, and half of it below. It follows
 * the lines alone, so that the axis stays when the fan becomes known.
 */
export function roomFor(values: readonly Value[]): readonly Value[] {
  const known = values.filter(isKnown);
  if (known.length === 0) return [];
  const [low, high] = [Math.min(...known), Math.max(...known)];
  return [high + 0.75 * (high - low), low - 0.5 * (high - low)];
}

/** The label of the band in the legend; in the room of the one before while the lines are not known. */
export function fanLabel({lines, label, before}: Fan, first: number, last: number): unknown {
  if (!lines) return before ? inRoomOf(before.label, label(false)) : label(false);
  return label(leaves(lines, first, last));
}

/** The range at a point in words, likewise. */
export const fanText = ({lines, describe, before}: Fan, index: number): unknown =>
  lines || !before ? describe(index) : inRoomOf(before.describe(index), describe(index));

/** Whether a part of the fan is above or below the axis. */
const leaves = ({low, high}: FanLines, first: number, last: number): boolean =>
  [...low, ...high].some((value) => isKnown(value) && (value < first || value > last));

/** The outline of the band, forth along its upper line and back along the lower one. A month without a value ends it. */
function bandPath({low, high}: FanLines, left: (place: number) => number, top: (value: number) => number): string {
  const points: (readonly [place: number, low: number, high: number])[] = [];
  for (const place of low.keys()) {
    const [value, above] = [low[place], high[place]];
    if (!isKnown(value) || !isKnown(above)) break;
    points.push([place, value, above]);
  }
  if (points.length < 2) return '';
  const forth = points.map(([place, , above]) => `${left(place)} ${top(above)}`);
  const back = points.map(([place, value]) => `${left(place)} ${top(value)}`).reverse();
  return `M${[...forth, ...back].join('L')}Z`;
}

/** The fan and the thin line; nothing where there is neither. */
export function drawFan(
  lines: FanLines | undefined,
  thin: ThinLine | undefined,
  {
    left,
    top,
    linePath,
  }: {
    readonly left: (place: number) => number;
    readonly top: (value: number) => number;
    readonly linePath: (values: readonly Value[]) => string;
  },
): SVGTemplateResult | typeof nothing {
  if (!lines && !thin) return nothing;
  return svg`<svg class="fan" width="100" height="100" viewBox="0 0 100 100" preserveAspectRatio="none">
    ${
      lines
        ? svg`<path class="range" d=${bandPath(lines, left, top)} />
            <path class="rim" d=${linePath(lines.low)} /><path class="rim" d=${linePath(lines.high)} />
            <path class="median" d=${linePath(lines.median)} />`
        : nothing
    }
    ${thin ? svg`<path class="thin" d=${linePath(thin.points)} />` : nothing}
  </svg>`;
}

/** The band as the legend shows it. */
export const fanSample = svg`<path class="range" d="M0 0H20V10H0Z" /><path class="rim" d="M0 0H20M0 10H20" />`;
