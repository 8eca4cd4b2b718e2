import {type Calculator, inside, seen} from '../element/driver.js';

/** A value that a page sets: as an attribute, or made anew for each element that gets it. */
export type Given = {readonly attribute: string} | {readonly property: () => unknown};

/** What a page gave its calculator: the last value of each name, attribute or property. */
export type Page = ReadonlyMap<string, Given>;

/** What a new element listens to the page with. Calculators share their listeners, which hold them weakly. */
async function listening(make: () => Promise<void>): Promise<ReadonlySet<EventListenerObject>> {
  const heard = new Set<EventListenerObject>();
  const Original = globalThis.WeakRef;
  globalThis.WeakRef = class<Target extends WeakKey> extends Original<Target> {
    constructor(target: Target) {
      super(target);
      if ('handleEvent' in target) heard.add(target as EventListenerObject);
    }
  };
  try {
    await make();
  } finally {
    globalThis.WeakRef = Original;
  }
  return heard;
}

function withoutExplanations(part: Element): string {
  const copy = part.cloneNode(true) as Element;
  for (const explanation of copy.querySelectorAll('.explanation')) explanation.remove();
  return seen(copy.textContent);
}

/** The texts of the answer and of the other results, without explanations that a reader has opened. */
export const answerTexts = (element: Calculator): string[] =>
  [
    '[part=net] output',
    '[part=net] > span',
    '[part=figures] dl > div > dd:not(.explained)',
    '.warning',
    '.turn',
    '.other-rules',
    '.difference',
  ].flatMap((selector) => [selector, ...[...inside(element).querySelectorAll(selector)].map(withoutExplanations)]);

/**
 * A fresh element of the same page, to which the same numbers come by a link; it has no sections. `look` is called with it,
 * and then it is gone.
 */
export async function withTwin(
  element: Calculator,
  page: Page,
  look: (twin: Calculator) => void | Promise<void>,
): Promise<void> {
  const twin = document.createElement('kz-mining-calculator');
  for (const [name, given] of page)
    Object.assign(twin, {[name]: 'attribute' in given ? given.attribute : given.property()});
  Object.assign(twin, {sections: 'none', share: true});
  twin.lang = inside(element).querySelector('.kz')?.getAttribute('lang') ?? '';
  try {
    const listeners = await listening(async () => {
      document.body.append(twin);
      await twin.updateComplete;
    });
    const event = Object.assign(new Event('hashchange'), {newURL: element.shareURL()});
    for (const listener of listeners) listener.handleEvent(event);
    await twin.updateComplete;
    await look(twin);
  } finally {
    twin.remove();
  }
}
