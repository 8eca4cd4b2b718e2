import {html, svg, type TemplateResult} from 'lit';
import {legendItem, figure} from './figure.js';
import {isKnown, type Value} from './scale.js';

/** A labelled value: as a number to draw, and as the text of the legend. */
export interface LabelledValue {
  readonly label: string;
  readonly text: string;
  readonly value: Value;
}

/** A bar of several parts in a row. */
export interface StackedBar {
  readonly sentence: string;
  /** `kind` is the CSS class that fills the part. */
  readonly parts: readonly (LabelledValue & {readonly kind: string})[];
  /** A value to compare with the sum of the parts. */
  readonly reach: LabelledValue;
}

/** Two shares of the same whole in per cent; they may be above 100. */
export interface BulletBar {
  readonly sentence: string;
  /** Drawn as a thick, pale bar. */
  readonly outer: LabelledValue;
  /** Drawn as a thin, dark bar inside the other. */
  readonly inner: LabelledValue;
  /** Formats a label of the scale. */
  readonly format: (percent: number) => string;
}

/** A rectangle on the bar with its item in the legend. `x` and `width` are per cent of the bar's length. */
interface Segment extends Omit<LabelledValue, 'value'> {
  /** CSS class. */
  readonly kind: string;
  readonly x: number;
  readonly width: number;
}

/** Per cent of the bar's length between two parts. */
const GAP = 0.4;

const atLeastZero = (value: Value): number => (isKnown(value) ? Math.max(value, 0) : 0);

const markAt = (at: number, label: string, text = ''): Segment => ({
  kind: 'mark',
  label,
  text,
  x: at - GAP,
  width: 2 * GAP,
});

const rect = (kind: string, x = 0, width = 20): TemplateResult =>
  svg`<rect class=${kind} x=${x} width=${width} height="10" />`;

const bar = (sentence: string, segments: readonly Segment[], ends: readonly string[] = []): TemplateResult =>
  figure(
    sentence,
    html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        ${segments.map(({kind, x, width}) => rect(kind, x, width))}
      </svg>
      <div class="ends">${ends.map((end) => html`<span>${end}</span>`)}</div>
      <ul class="legend">
        ${segments.map(({kind, label, text}) => legendItem(rect(kind), label, text))}
      </ul>`,
  );

/**
 * Draws parts in a row and lists them in the same order. If their sum is more than `reach`, a mark shows where `reach`
 * ends. Parts that are not above zero are left out.
 */
export function stackedBar({sentence, parts, reach}: StackedBar): TemplateResult {
  const total = parts.reduce((sum, {value}) => sum + atLeastZero(value), 0);
  const reached = atLeastZero(reach.value);
  const whole = Math.max(total, reached) || 1;
  let from = 0;
  const segments: Segment[] = parts.flatMap((part) => {
    const width = (100 * atLeastZero(part.value)) / whole;
    const x = from;
    from += width;
    return width > 0 ? [{...part, x, width: Math.max(width - GAP, width / 2)}] : [];
  });
  // A tolerance: rounded parts may add up to slightly more than the value that they make up.
  if (reached < total * (1 - 1e-9)) segments.push(markAt((100 * reached) / whole, reach.label, reach.text));
  return bar(sentence, segments);
}

/**
 * Draws two shares on a scale from 0 to 100 %. If a share is larger, the scale ends at it, and a mark stands at 100 %.
 */
export function bulletBar({sentence, outer, inner, format}: BulletBar): TemplateResult {
  const end = Math.max(100, atLeastZero(outer.value), atLeastZero(inner.value));
  const segmentOf = (kind: string, share: LabelledValue): Segment => ({
    ...share,
    kind,
    x: 0,
    width: (100 * atLeastZero(share.value)) / end,
  });
  return bar(
    sentence,
    [segmentOf('outer', outer), segmentOf('inner', inner), ...(end > 100 ? [markAt(1e4 / end, format(100))] : [])],
    [format(0), format(end)],
  );
}
