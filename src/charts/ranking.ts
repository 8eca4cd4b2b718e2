import {html, nothing, svg, type TemplateResult} from 'lit';
import {isKnown, type Value} from './scale.js';

/** A bar of a ranking with what stands beside it. */
export interface RankedItem {
  readonly name: string;
  /** What stands behind the name, such as a year. */
  readonly detail?: string;
  readonly value: Value;
  /** The value as text. */
  readonly text: string;
  /** What the value means, in words. */
  readonly note: string;
  /** Whether the item falls short of the reference; its bar is hatched. */
  readonly isShort: boolean;
  /** A word that singles the item out; empty where its name says so already. */
  readonly mark?: string | undefined;
}

/** A text in place of items that are left out. */
export interface Omission {
  readonly omitted: string;
}

/** Items under a heading, in their order. */
export interface RankedGroup {
  readonly heading: string;
  readonly items: readonly (RankedItem | Omission)[];
}

/** Values as bars, best first, with a line through all of them at the value that they are compared with. */
export interface Ranking {
  /** The finding, as the title of the picture. */
  readonly sentence: string;
  /** What the bars are. */
  readonly subtitle: string;
  /** Where the line runs, and its label. */
  readonly reference: {readonly value: number; readonly label: string};
  /** The words before a value for who does not see the bars. */
  readonly valueName: string;
  readonly groups: readonly RankedGroup[];
  /** What the figures leave out. */
  readonly foot: string;
}

/** Position of a value along the bars, in per cent. */
type Place = (value: number) => number;

/** Zero, the reference and all values are between the two ends. */
export function placesFor(values: readonly number[]): Place {
  const low = Math.min(...values, 0);
  const size = Math.max(...values, 0) - low;
  return (value) => (size > 0 ? (100 * (value - low)) / size : 0);
}

/** A part of a bar: up to the reference, beyond it, or the whole bar of an item that falls short of it. */
interface Stretch {
  readonly kind: 'covered' | 'surplus' | 'lack';
  readonly from: number;
  readonly to: number;
}

/** A bar from zero in its parts. What lies beyond the reference has the full tone, because it is what the item has to spare. */
export function stretchesOf({value, isShort}: Pick<RankedItem, 'value' | 'isShort'>, reference: number): Stretch[] {
  if (!isKnown(value)) return [];
  const [from, to] = [Math.min(value, 0), Math.max(value, 0)];
  if (isShort) return [{kind: 'lack', from, to}];
  const edge = Math.min(Math.max(reference, from), to);
  return [
    {kind: 'covered', from, to: edge},
    {kind: 'surplus', from: edge, to},
  ];
}

/** A tone with its pattern from one value to another; nothing where there is nothing between them. */
function stretch({kind, from, to}: Stretch, place: Place): TemplateResult | typeof nothing {
  const width = place(to) - place(from);
  return width > 0
    ? svg`<svg class=${kind} x="${place(from)}%" width="${width}%" height="100%"><rect width="100%" height="100%"></rect><line x1="-99" x2="2999" y1="50%" y2="50%"></line></svg>`
    : nothing;
}

/** Zero, and the line of the reference, over the height of a row. */
const lines = (reference: number, place: Place): TemplateResult =>
  html`<svg class="rank-lines" aria-hidden="true">
    <rect class="zero" ?data-edge=${place(0) === 0} x="${place(0)}%" width="1" height="100%"></rect>
    <rect class="reference" x="${place(reference)}%" width="2" height="100%"></rect>
  </svg>`;

/** The label of the line. Near an end it stands on the side where there is room. */
function lineLabel({value, label}: Ranking['reference'], place: Place): TemplateResult {
  const x = place(value);
  const anchor = x < 25 ? 'start' : x > 75 ? 'end' : 'middle';
  return html`<div class="rank-head" aria-hidden="true">
    <svg class="rank-lines"><rect class="reference" x="${x}%" width="2" height="100%"></rect></svg>
    <svg class="rank-label"><text x="${x}%" y="1em" text-anchor=${anchor}>${label}</text></svg>
  </div>`;
}

/**
 * Draws a bar for each item, in groups, and one line through all bars. The items are lists that can be read without the
 * picture, as sentences: name, note, value.
 */
export function rankingChart({sentence, subtitle, reference, valueName, groups, foot}: Ranking): TemplateResult {
  const all = groups.flatMap(({items}) => items.flatMap((item) => ('omitted' in item ? [] : item.value)));
  const at = isKnown(reference.value) ? reference.value : 0;
  const place = placesFor([at, ...all.filter(isKnown)]);
  const item = (ranked: RankedItem): TemplateResult => {
    const {name, detail, note, text, isShort, mark} = ranked;
    return html`<li ?data-short=${isShort} ?data-mark=${mark !== undefined}>
      <div class="rank-text">
        <span class="rank-name"
          >${name}${detail === undefined ? nothing : html`, <small>${detail}</small>`}${
            mark ? html`<span class="unseen">,</span> <span class="rank-mark">${mark}</span>` : nothing
          }<span class="unseen">: </span></span
        ><span class="rank-note">${note}<span class="unseen">, ${valueName}</span></span>
      </div>
      <svg class="rank-bar" aria-hidden="true">${stretchesOf(ranked, at).map((part) => stretch(part, place))}</svg>
      ${lines(at, place)}
      <b>${text}</b>
    </li>`;
  };
  const omission = ({omitted}: Omission): TemplateResult =>
    html`<li class="rank-omitted">${lines(at, place)}<span>${omitted}</span></li>`;
  return html`<figure class="stack ranking">
    <figcaption>
      <span class="rank-finding">${sentence}</span>
      <span>${subtitle}</span>
    </figcaption>
    <div class="ranks">
      ${lineLabel({...reference, value: at}, place)}
      ${groups.map(
        ({heading, items}) =>
          html`<p>${lines(at, place)}<span>${heading}</span></p>
            <ul>
              ${items.map((entry) => ('omitted' in entry ? omission(entry) : item(entry)))}
            </ul>`,
      )}
    </div>
    <p class="rank-foot">${foot}</p>
  </figure>`;
}
