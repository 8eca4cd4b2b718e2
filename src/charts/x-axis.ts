import {svg, type TemplateResult} from 'lit';
import {fitting, type Tick} from './ticks.js';

/**
 * Number of a label's characters that fit into a column of 280 px, and into that from which on the style sheet shows the
 * labels for a wide column.
 */
const WIDTHS = {narrow: 34, wide: 60};

/** The axis. */
export interface XAxis {
  /** Labels in several sets, the fullest first. The first that fits is drawn. */
  readonly ticks: readonly (readonly Tick[])[];
  /** The place at the right end; the left end is 0. */
  readonly last: number;
  /** The labels of the other axis, which take room from this one. */
  readonly yLabels: readonly string[];
}

/** The labels under a plot, once for a narrow and once for a wide column, of which the style sheet shows one. */
export function xAxis({ticks, last, yLabels}: XAxis): TemplateResult[] {
  const taken = Math.max(...yLabels.map(({length}) => length));
  return (['narrow', 'wide'] as const).map(
    (width) =>
      svg`<g class=${width}>${fitting(ticks, last, WIDTHS[width] - taken).map(
        ({x, anchor, label}) => svg`<line x1="${x}%" x2="${x}%" y1="100%" y2="103%"></line>
          <text x="${x}%" y="100%" dy="1.6em" text-anchor=${anchor}>${label}</text>`,
      )}</g>`,
  );
}
