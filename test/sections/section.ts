import {aTimeout} from '@open-wc/testing';

import {type Calculator, inside, only, seen} from '../element/driver.js';

/** A folded part: a section, or something folded inside one. */
export const drawer = (element: Calculator, name: string): HTMLDetailsElement =>
  only(inside(element), `details[data-section="${name}"]`) as HTMLDetailsElement;

/** Opens or closes it with a click on its title. */
export async function toggle(element: Calculator, name: string): Promise<HTMLDetailsElement> {
  const details = drawer(element, name);
  const toggled = new Promise((resolve) => details.addEventListener('toggle', resolve, {once: true}));
  only(details, ':scope > summary').click();
  await toggled;
  await element.updateComplete;
  return details;
}

/** Waits until no figure of the sections is still computed. */
export async function settled(element: Calculator): Promise<Calculator> {
  const isPending = (): boolean =>
    [...inside(element).querySelectorAll('.section')].some(({textContent}) => textContent.includes('…'));
  await element.updateComplete;
  for (let turn = 0; turn < 500 && isPending(); turn += 1) await aTimeout(20);
  await element.updateComplete;
  return element;
}

/** What a list of figures says under a name. */
export function figure(where: ParentNode, name: string): string {
  const found = [...where.querySelectorAll('dt')].find(({textContent}) => seen(textContent).startsWith(name));
  if (!found) throw new Error(`No ${name}`);
  return seen(found.nextElementSibling?.textContent);
}

/** The rows of its table. */
export const table = (where: ParentNode): string[][] =>
  [...where.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => seen(cell.textContent)));

/** The button that says so. */
export function button(where: ParentNode, text: string): HTMLButtonElement {
  const found = [...where.querySelectorAll('button')].find(({textContent}) => seen(textContent) === text);
  if (!found) throw new Error(`No button ${text}`);
  return found;
}

/** Whether something is wider than the drawer that holds it. */
export const overflows = (where: HTMLElement): boolean => where.scrollWidth > where.clientWidth;

/** The list's entries: the name, and each line of what stands beside it. */
export const lines = (where: ParentNode): string[][] =>
  [...where.querySelectorAll('dl div')].map((entry) => [
    seen(entry.querySelector('dt')?.innerText.split('\n')[0]),
    ...(entry.querySelector('dd')?.innerText ?? '').split('\n').map(seen),
  ]);

/** A file that the reader was handed. */
export interface Saved {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** What the reader is handed when something is done; the browser itself saves nothing. */
export async function savedBy(act: () => unknown): Promise<Saved> {
  const createObjectURL = URL.createObjectURL.bind(URL);
  let file: Blob | undefined;
  let name = '';
  URL.createObjectURL = (blob: Blob) => {
    file = blob;
    return createObjectURL(blob);
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    name = this.download;
  };
  try {
    await act();
  } finally {
    URL.createObjectURL = createObjectURL;
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  }
  if (!file) throw new Error('No file');
  return {name, type: file.type, bytes: new Uint8Array(await file.arrayBuffer()), text: await file.text()};
}

/** The event of a text being pasted. Firefox leaves the clipboard of an event that a script makes empty. */
export function pasteOf(text: string): ClipboardEvent {
  const clipboard = new DataTransfer();
  clipboard.setData('text/plain', text);
  const event = new ClipboardEvent('paste', {bubbles: true, composed: true, cancelable: true});
  Object.defineProperty(event, 'clipboardData', {value: clipboard});
  return event;
}
