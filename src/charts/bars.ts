import {html, nothing, svg, type TemplateResult} from 'lit';
import {entry, figure} from './figure.js';
import {isKnown, type Value} from './scale.js';

/** A part of a bar. */
export interface Part {
  /** The class that fills it. */
  readonly kind: string;
  readonly label: string;
  /** The value as it is read. */
  readonly text: string;
  readonly value: number;
}

const GAP = 0.4;

const rect = (kind: string, x: number, width: number, y = 0): TemplateResult =>
  svg`<rect class=${kind} x=${x} y=${y} width=${width} height=${10 - 2 * y} />`;

const bar = (marks: unknown): TemplateResult =>
  html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">${marks}</svg>`;

const share = (value: Value, whole: number): number => (isKnown(value) ? Math.max(0, (100 * value) / whole) : 0);

/** A bar's parts, and how far something else reaches along it. */
export interface StackedBar {
  readonly sentence: string;
  readonly parts: readonly Part[];
  readonly reach: Omit<Part, 'kind'>;
}

/**
 * Parts in a row, listed in the same order. Where they are more than `reach`, a mark shows how far that reaches. Parts
 * that are not above zero are left out.
 */
export function stackedBar({sentence, parts, reach}: StackedBar): TemplateResult | typeof nothing {
  const drawn = parts.filter(({value}) => isKnown(value) && value > 0);
  const total = drawn.reduce((sum, {value}) => sum + value, 0);
  const whole = Math.max(total, reach.value);
  if (!(whole > 0)) return nothing;
  // Parts that were rounded may miss the whole by a hair.
  const short = reach.value < total * (1 - 1e-9);
  let from = 0;
  return figure(
    sentence,
    html`${bar([
        drawn.map(({kind, value}) => {
          const x = from;
          const width = share(value, whole);
          from += width;
          return rect(kind, x, Math.max(width - GAP, width / 2));
        }),
        short ? rect('mark', share(reach.value, whole) - GAP, 2 * GAP) : nothing,
      ])}
      <ul class="legend">
        ${drawn.map(({kind, label, text}) => entry(rect(kind, 0, 20), label, text))}
        ${short ? entry(rect('mark', 9, 2), reach.label, reach.text) : nothing}
      </ul>`,
  );
}

/** One share of a whole, in per cent: null where there is none, and it may be above 100. */
export interface Share {
  readonly label: string;
  readonly text: string;
  readonly value: Value;
}

/** Two shares on one scale. */
export interface BulletBar {
  readonly sentence: string;
  /** The thick, pale bar, and the thin, dark bar on it. */
  readonly outer: Share;
  readonly inner: Share;
  /** A label of the scale. */
  readonly format: (percent: number) => string;
}

/** Two shares on one scale up to the whole, or to the larger share with a line at the whole. */
export function bulletBar({sentence, outer, inner, format}: BulletBar): TemplateResult {
  const end = Math.max(100, ...[outer.value, inner.value].filter(isKnown));
  return figure(
    sentence,
    html`${bar([
        rect('outer', 0, share(outer.value, end)),
        rect('inner', 0, share(inner.value, end), 3),
        end > 100 ? rect('mark', share(100, end) - GAP, 2 * GAP) : nothing,
      ])}
      <p class="ends"><span>${format(0)}</span><span>${format(end)}</span></p>
      <ul class="legend">
        ${entry(rect('outer', 0, 20), outer.label, outer.text)}
        ${entry(rect('inner', 0, 20, 3), inner.label, inner.text)}
        ${end > 100 ? entry(rect('mark', 9, 2), format(100)) : nothing}
      </ul>`,
  );
}
