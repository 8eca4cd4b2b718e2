import {html, svg, type TemplateResult} from 'lit';
import {entry, figure} from './figure.js';
import {isKnown, type Value} from './scale.js';

/** A value as it is drawn and as it is read. */
export interface Share {
  readonly label: string;
  readonly text: string;
  readonly value: Value;
}

/** A bar's parts, each filled by its class, and how far something else reaches along it. */
export interface StackedBar {
  readonly sentence: string;
  readonly parts: readonly (Share & {readonly kind: string})[];
  readonly reach: Share;
}

/** Two shares of a whole in per cent, which may be above 100. */
export interface BulletBar {
  readonly sentence: string;
  /** The thick, pale bar, and the thin, dark bar on it. */
  readonly outer: Share;
  readonly inner: Share;
  /** A label of the scale. */
  readonly format: (percent: number) => string;
}

/** Something on the bar, in per cent of its length, with its line in the legend. */
interface Piece extends Omit<Share, 'value'> {
  readonly kind: string;
  readonly x: number;
  readonly width: number;
}

const GAP = 0.4;

const above = (value: Value): number => (isKnown(value) ? Math.max(value, 0) : 0);

const mark = (at: number, label: string, text = ''): Piece => ({
  kind: 'mark',
  label,
  text,
  x: at - GAP,
  width: 2 * GAP,
});

const rect = (kind: string, x = 0, width = 20): TemplateResult =>
  svg`<rect class=${kind} x=${x} width=${width} height="10" />`;

const bar = (sentence: string, pieces: readonly Piece[], ends: readonly string[] = []): TemplateResult =>
  figure(
    sentence,
    html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        ${pieces.map(({kind, x, width}) => rect(kind, x, width))}
      </svg>
      <div class="ends">${ends.map((end) => html`<span>${end}</span>`)}</div>
      <ul class="legend">
        ${pieces.map(({kind, label, text}) => entry(rect(kind), label, text))}
      </ul>`,
  );

/**
 * Parts in a row, listed in the same order. Where they are more than `reach`, a mark shows how far that reaches. Parts
 * that are not above zero are left out.
 */
export function stackedBar({sentence, parts, reach}: StackedBar): TemplateResult {
  const total = parts.reduce((sum, {value}) => sum + above(value), 0);
  const reached = above(reach.value);
  const whole = Math.max(total, reached) || 1;
  let from = 0;
  const pieces: Piece[] = parts.flatMap((part) => {
    const width = (100 * above(part.value)) / whole;
    const x = from;
    from += width;
    return width > 0 ? [{...part, x, width: Math.max(width - GAP, width / 2)}] : [];
  });
  // Parts that were rounded may miss the whole by a hair.
  if (reached < total * (1 - 1e-9)) pieces.push(mark((100 * reached) / whole, reach.label, reach.text));
  return bar(sentence, pieces);
}

/** Two shares on one scale up to the whole, or to the larger share with a mark at the whole. */
export function bulletBar({sentence, outer, inner, format}: BulletBar): TemplateResult {
  const end = Math.max(100, above(outer.value), above(inner.value));
  const piece = (kind: string, share: Share): Piece => ({
    ...share,
    kind,
    x: 0,
    width: (100 * above(share.value)) / end,
  });
  return bar(
    sentence,
    [piece('outer', outer), piece('inner', inner), ...(end > 100 ? [mark(1e4 / end, format(100))] : [])],
    [format(0), format(end)],
  );
}
