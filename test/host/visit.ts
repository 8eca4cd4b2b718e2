import type {ResultDetail} from '../../src/index.js';
import {waitUntil} from './patience.js';

/** What a page's `listen.js` has written down. */
export interface Heard {
  readonly violations: readonly string[];
  readonly errors: readonly string[];
  readonly debug: readonly string[];
  readonly results: readonly ResultDetail[];
}

type Calculator = HTMLElementTagNameMap['kz-mining-calculator'];

/** Somebody else's page in a frame. */
export interface Visit {
  readonly window: Window & {readonly heard: Heard};
  readonly document: Document;
  readonly element: Calculator;
  readonly elements: readonly Calculator[];
}

let frames: HTMLIFrameElement[] = [];

/** Opens a page in a frame, where it stays until `leaveAll`. */
export async function open(address: string, width = 800): Promise<Omit<Visit, 'element' | 'elements'>> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `width: ${width}px; height: 5000px; border: 0`;
  frame.src = address;
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve);
  });
  document.body.append(frame);
  frames.push(frame);
  await loaded;
  const {contentDocument, contentWindow} = frame;
  if (!contentDocument || !contentWindow) throw new Error(`${address} cannot be looked into`);
  return {window: contentWindow as unknown as Visit['window'], document: contentDocument};
}

/** What a calculator's first frame leaves out is drawn too, if its script has run. */
export async function allDrawn(element: Element & Partial<Calculator>): Promise<void> {
  await element.updateComplete;
  element.dispatchEvent(new Event('focusin'));
  await element.updateComplete;
}

/** Nothing is still computed, for which a sign stands in a section. */
export const allComputed = (element: Element): Promise<void> =>
  waitUntil(
    () => ![...inside(element).querySelectorAll('.section')].some(({textContent}) => textContent.includes('…')),
    'Something is still computed',
  );

/** Opens `test/host/pages/<name>.html`, at a fragment where one is named; its calculators are drawn if their script has run. */
export async function visit(name: string, width = 800, fragment = ''): Promise<Visit> {
  const page = await open(`/test/host/pages/${name}.html${fragment}`, width);
  // A page may hide the document's own method.
  const elements = [...page.document.documentElement.querySelectorAll('kz-mining-calculator')];
  for (const element of elements) await allDrawn(element);
  const [element] = elements;
  if (!element) throw new Error(`${name} has no calculator`);
  return {...page, element, elements};
}

export function leaveAll(): void {
  for (const frame of frames) frame.remove();
  frames = [];
}

export function inside(element: Element): ShadowRoot {
  if (!element.shadowRoot) throw new Error('Not upgraded');
  return element.shadowRoot;
}

/** The net as the page's reader sees it, no-break spaces as dots. */
export const net = (element: Element): string =>
  (inside(element).querySelector('output')?.textContent ?? '').replaceAll('\u00a0', '·').trim();

export const resources = ({window}: Visit): string[] =>
  window.performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname);
