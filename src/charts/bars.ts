import {html, nothing, svg, type TemplateResult} from 'lit';
import {roomFor} from './bars.styles.js';
import {isKnown, type Value} from './scale.js';

/** A part of a bar with its item in the list below. */
export interface BarPart {
  /** The CSS class that gives the part its tone and its pattern. */
  readonly kind: string;
  /** Length of the part, in the unit of all parts. Parts that are not above zero are left out. */
  readonly value: Value;
  readonly name: string;
  /** What the list shows in place of the name, such as a button with the name. */
  readonly label?: unknown;
  /** The figure behind the name. */
  readonly text: string;
  /** Whether the part has an even tone, on which its label can be read. */
  readonly isEven?: boolean;
}

/** A bar of several parts in a row. */
export interface StackedBar {
  readonly sentence: string;
  /** Whether the sentence is for screen readers alone, because a heading says it already. */
  readonly isSaidAbove?: boolean;
  /** The CSS part of the figure. */
  readonly part?: string;
  readonly parts: readonly BarPart[];
  /** Where along the parts the covered length ends. The bar is hatched beyond it. */
  readonly covered?: Value;
  /** What stands under the list. */
  readonly more?: unknown;
}

/** Parts below this per cent of the bar have no gap behind them, which would take their whole length. */
const THIN = 1;

/**
 * A tone and the lines of a pattern over it. Style sheets draw the pattern as a line of thick dashes. The build's
 * minifier takes the slash from an element that ends in one, and the next element would be inside it.
 */
const filling = (): TemplateResult =>
  svg`<rect width="100%" height="100%"></rect><line x1="-99" x2="2999" y1="50%" y2="50%"></line>`;

/** A sample of a part for the list, or for a sentence. */
export const sample = (kind: string): TemplateResult =>
  html`<svg class="sample ${kind}" aria-hidden="true">${filling()}</svg>`;

/**
 * The width of the bar, as a class of the style sheet, from which on a label fits into its part. Only the first and the
 * last part can hold one, because their places are the same at every width.
 */
function roomIn(part: BarPart, share: number, index: number, last: number): number | typeof nothing {
  if (!part.isEven || (index !== 0 && index !== last)) return nothing;
  return roomFor(part.name.length + part.text.length + 1, share) ?? nothing;
}

/**
 * Draws parts in a row, and lists them in the same order. The label of the first and of the last part stands in the
 * part where it fits, the others under the bar. Nothing is measured: the style sheet compares the bar's width with an
 * estimate from the label's length.
 */
export function stackedBar({
  sentence,
  isSaidAbove = false,
  part,
  parts: given,
  covered = null,
  more = nothing,
}: StackedBar): TemplateResult {
  const parts = given.flatMap(({value, ...rest}) => (isKnown(value) && value > 0 ? [{...rest, value}] : []));
  const total = parts.reduce((sum, {value}) => sum + value, 0);
  const percent = (value: number): number => 100 * Math.min(value / total, 1);
  // A tolerance: rounded parts may add up to slightly more than what covers them.
  const end = isKnown(covered) && covered < total * (1 - 1e-9) ? percent(Math.max(covered, 0)) : 100;
  const last = end < 100 ? 0 : parts.length - 1;
  return html`<figure class="stack" part=${part ?? nothing}>
    <figcaption class=${isSaidAbove ? 'unseen' : nothing}>${sentence}</figcaption>
    <div class="track">
      <div class="bar" aria-hidden="true">
        ${parts.map(
          ({kind, value}) =>
            html`<svg class=${kind} width="${percent(value)}%" ?data-thin=${percent(value) < THIN}>${filling()}</svg>`,
        )}
        ${end < 100 ? html`<svg class="beyond lack" width="${100 - end}%">${filling()}</svg>` : nothing}
      </div>
      ${end < 100 ? html`<svg class="end" width="${100 - end}%" aria-hidden="true"></svg>` : nothing}
      <ul class="legend">
        ${parts.map((item, index) => {
          const share = Math.min(percent(item.value), end) / 100;
          return html`<li data-room=${roomIn(item, share, index, last)}>
            ${sample(item.kind)}<span>${item.label ?? item.name} <b>${item.text}</b></span>
          </li>`;
        })}
      </ul>
    </div>
    ${more}
  </figure>`;
}
