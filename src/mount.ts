import {KzMiningCalculator} from './element/kz-mining-calculator.js';
import {TAG} from './element/tag.js';
import {isBeingEdited} from './figures/editable.js';
import {FIGURE_TAGS} from './figures/tags.js';
import {createElement, createQueries, querySelectorAll} from './ui/document-members.js';

/** A tag that hosts remove, and what stands for it. */
interface Mounted {
  readonly tag: string;
  /** Elements that ask for it. */
  readonly selector: string;
  /** The attribute that each data attribute becomes. */
  readonly attributes: ReadonlyMap<string, string>;
  /**
   * Whether the place keeps its content, and the element only decides if the place is seen. So the place may be the item of
   * a list, the row of a table, or an image, whose content cannot stand inside another element.
   */
  readonly isSwitch: boolean;
}

const dataOf = (name: string): string => `data-${name}`;

const byData = (names: readonly string[]): (readonly [data: string, name: string])[] =>
  names.map((name) => [dataOf(name), name]);

/** Only these attributes are copied. Hosts let `data-onclick` pass as harmless, and a copy of it would run code. */
const mountedTags = (): readonly Mounted[] => [
  {
    tag: TAG,
    selector: `div[${dataOf(TAG)}]`,
    attributes: new Map(byData(KzMiningCalculator.observedAttributes)),
    isSwitch: false,
  },
  ...Object.entries(FIGURE_TAGS).map(([tag, [first, ...others]]) => ({
    tag,
    selector: `[${dataOf(tag)}]`,
    attributes: new Map([[dataOf(tag), first] as const, ...byData(others)]),
    isSwitch: tag === 'kz-when',
  })),
];

/** Puts an element into the one that asks for it, or updates the one that is there. */
function mountInto(place: Element, {tag, selector, attributes, isSwitch}: Mounted): void {
  // One that is deeper inside may belong to another place.
  const present = [...place.querySelectorAll(tag)].find((found) => found.closest(selector) === place);
  const element = present ?? createElement(tag);
  for (const [data, name] of attributes) {
    const value = place.getAttribute(data);
    if (value === null) element.removeAttribute(name);
    // Setting an equal value again would replace a property that the page has set since.
    else if (value !== element.getAttribute(name)) element.setAttribute(name, value);
  }
  // In a row of a table, what is not hidden would be one more cell.
  if (isSwitch) Object.assign(element, {place, hidden: true});
  // On every call, because a parser may still add content, behind the element.
  else for (const node of [...place.childNodes]) if (!node.contains(element)) element.append(node);
  if (!element.isConnected) place.append(element);
}

/**
 * For hosts that remove unknown tags: puts the elements into those that ask for them, `<div data-kz-mining-calculator
 * data-rigs="500">` and `<span data-kz-figure="netProfit">`, also into those added later. Their data attributes are
 * copied, now and whenever they change. Their other content moves into the element, or is shown and hidden by it where it
 * stands. A text that is being edited is left alone. A second call has no further effect.
 */
export function mount(): void {
  // The window of a simulated document forgets it when it closes, and the observer may be called once more.
  const page = document;
  const tags = mountedTags();
  const selector = tags.map((mounted) => mounted.selector).join();
  const {isWithin, isOrHolds} = createQueries(selector);
  /** Whether a place may have come, or be another. The rest of the page may change all the time. */
  const concerns = ({type, target, addedNodes}: MutationRecord): boolean =>
    type === 'attributes' || isWithin(target) || [...addedNodes].some(isOrHolds);
  /** Whether a place was left alone because its text is being edited, the end of which no change tells. */
  let isPutOff = false;
  const mountAll = (): void => {
    isPutOff = false;
    for (const place of querySelectorAll(page, selector))
      if (isBeingEdited(place)) isPutOff = true;
      else for (const mounted of tags) if (place.matches(mounted.selector)) mountInto(place, mounted);
  };
  mountAll();
  new MutationObserver((records) => {
    if (isPutOff || records.some(concerns)) mountAll();
  }).observe(page, {
    subtree: true,
    childList: true,
    attributeFilter: [...new Set(tags.flatMap(({tag, attributes}) => [dataOf(tag), ...attributes.keys()]))],
  });
}
