import '../../src/define.js';
import '../../src/define-figures.js';

import {aTimeout} from '@open-wc/testing';

import {type Calculator, hears, only, page, seen} from '../element/driver.js';

const TAGS = 'kz-mining-calculator, kz-figure, kz-input, kz-when';

/** Waits until all calculators, figures and so on in a tree have drawn. */
export async function settled<Where extends ParentNode>(where: Where): Promise<Where> {
  // A figure finds its calculator in a microtask, and one inside another is then drawn in one of its own.
  for (let turn = 0; turn < 2; turn++) {
    await aTimeout(0);
    for (const element of where.querySelectorAll(TAGS)) await (element as Calculator).updateComplete;
  }
  return where;
}

/** What a page writes, with all that is ours in it drawn. */
export const article = async (markup: string): Promise<HTMLElement> => settled(await page(markup));

export const calculatorIn = (where: ParentNode, selector = 'kz-mining-calculator'): Calculator =>
  only(where, selector) as Calculator;

export const CALCULATOR = '<kz-mining-calculator></kz-mining-calculator>';

/** What stands in the page under a selector, with its no-break spaces as dots. */
export const textOf = (where: ParentNode, selector = 'kz-figure'): string => seen(only(where, selector).textContent);

/** What stands in the page in each of the elements. */
export const textsOf = (where: ParentNode, selector = 'kz-figure'): readonly string[] =>
  [...where.querySelectorAll(selector)].map(({textContent}) => seen(textContent));

/** A child of a page with a shadow root of its own. */
export async function withShadow(where: Element, markup: string): Promise<ShadowRoot> {
  const root = where.appendChild(document.createElement('div')).attachShadow({mode: 'open'});
  root.innerHTML = markup;
  return settled(root);
}

/** What is written to the console as a warning meanwhile. */
export async function warningsOf(meanwhile: () => unknown): Promise<readonly string[]> {
  const written: string[] = [];
  const {warn} = console;
  console.warn = (...parts: readonly unknown[]) => written.push(parts.join(' '));
  try {
    await meanwhile();
  } finally {
    console.warn = warn;
  }
  return written.filter((text) => /^<kz-(?:figure|input|when)>/.test(text));
}

/** The problems that elements in a tree report from now on, by the element, the attribute and the reason. */
export function problemsIn(where: HTMLElement): () => readonly string[] {
  const events = hears(where, 'kz-problem');
  return () => events.map(({target, detail}) => `${(target as Element).localName} ${detail.key} ${detail.reason}`);
}
