import '../../src/define.js';

import {fixture, fixtureSync} from '@open-wc/testing';

import type {Key} from '../../src/core/index.js';
import type {KzMiningCalculator} from '../../src/index.js';

export type Calculator = KzMiningCalculator;

/** What the first frame leaves out is drawn too, as it is when a reader touches the calculator. */
export async function allDrawn<Drawn extends Calculator>(element: Drawn): Promise<Drawn> {
  await element.updateComplete;
  element.dispatchEvent(new Event('focusin'));
  await element.updateComplete;
  return element;
}

/** What a page writes, with all of its calculator drawn. */
export async function page(markup: string): Promise<HTMLElement> {
  const whole = await fixture<HTMLElement>(`<div>${markup}</div>`);
  for (const element of whole.querySelectorAll('kz-mining-calculator')) await allDrawn(element);
  return whole;
}

const written = (attributes: string, fallback = ''): string =>
  `<kz-mining-calculator ${attributes}>${fallback}</kz-mining-calculator>`;

/** One calculator with these attributes, with all of it drawn. */
export async function calculator(attributes = '', fallback = ''): Promise<Calculator> {
  return only(await page(written(attributes, fallback)), 'kz-mining-calculator') as Calculator;
}

/** One calculator as its first frame is, before the browser is idle. */
export async function firstFrame(attributes = ''): Promise<Calculator> {
  const element = fixtureSync<Calculator>(written(attributes));
  await element.updateComplete;
  return element;
}

/** The one thing that a selector finds. */
export function only(where: ParentNode, selector: string): HTMLElement {
  const found = [...where.querySelectorAll<HTMLElement>(selector)];
  const [first] = found;
  if (!first || found.length > 1) throw new Error(`${found.length} of ${selector}, not one`);
  return first;
}

export function inside(element: Element): ShadowRoot {
  if (!element.shadowRoot) throw new Error('Not upgraded');
  return element.shadowRoot;
}

export const field = (element: Calculator, key: Key): HTMLInputElement =>
  only(inside(element), `input[name="${key}"]`) as HTMLInputElement;

export const list = (element: Calculator, key: 'rig' | 'rules' | 'basis'): HTMLSelectElement =>
  only(inside(element), `select[name="${key}"]`) as HTMLSelectElement;

export const radio = (element: Calculator, key: 'period' | 'currency', value: string): HTMLInputElement =>
  only(inside(element), `input[name="${key}"][value="${value}"]`) as HTMLInputElement;

/**
 * What is written into the address bar meanwhile: the calls that write it, and the address if it is another one in the
 * end. The length of the history would tell less: at fifty entries Firefox forgets the first, and takes its time.
 */
export async function writtenAddresses(meanwhile: () => Promise<unknown>): Promise<string[]> {
  const before = location.href;
  const written: string[] = [];
  for (const name of ['pushState', 'replaceState'] as const)
    history[name] = (_state, _unused, address) => {
      written.push(`${name} ${String(address)}`);
    };
  try {
    await meanwhile();
  } finally {
    for (const name of ['pushState', 'replaceState']) Reflect.deleteProperty(history, name);
  }
  return location.href === before ? written : [...written, location.href];
}

const fire = (control: HTMLElement, type: 'input' | 'change'): void => {
  control.dispatchEvent(new Event(type, {bubbles: true, composed: type === 'input'}));
};

/** Folded or not, a field can be reached. */
function reach(control: HTMLElement): void {
  const folded = control.closest('details');
  if (folded) folded.open = true;
  control.focus();
}

/** Opens the line under the list of rigs, where the fields of power and hashrate are. */
export async function openRigFigures(element: Calculator): Promise<void> {
  const line = only(inside(element), '#rig-figures');
  if (line.getAttribute('aria-expanded') === 'false') line.click();
  await element.updateComplete;
}

/** The field of an input, opened for the reader if it is one of the rig's figures. */
async function opened(element: Calculator, key: Key): Promise<HTMLInputElement> {
  if (key === 'rigPower' || key === 'rigHashrate') await openRigFigures(element);
  return field(element, key);
}

/** Types a text into a field, over what is there, and stays in the field. */
export async function type(element: Calculator, key: Key, text: string): Promise<void> {
  const control = await opened(element, key);
  reach(control);
  await element.updateComplete;
  control.value = text;
  fire(control, 'input');
  await element.updateComplete;
}

export async function pressEnter(element: Calculator, key: Key): Promise<void> {
  field(element, key).dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true, composed: true}));
  await element.updateComplete;
}

export async function focus(element: Calculator, key: Key): Promise<void> {
  reach(await opened(element, key));
  await element.updateComplete;
}

export async function leave(element: Calculator, key: Key): Promise<void> {
  field(element, key).blur();
  await element.updateComplete;
}

/** The name of the control that has the focus; elements themselves are more than a failing assertion can print. */
export const focusedName = (element: Calculator): string | undefined =>
  inside(element).activeElement?.getAttribute('name') ?? undefined;

/** Types a text and leaves the field. */
export async function enter(element: Calculator, key: Key, text: string): Promise<void> {
  await type(element, key, text);
  await leave(element, key);
}

export async function choose(element: Calculator, key: 'rig' | 'rules' | 'basis', value: string): Promise<void> {
  const control = list(element, key);
  reach(control);
  control.value = value;
  if (control.value !== value) throw new Error(`${key} has no ${value}`);
  fire(control, 'input');
  fire(control, 'change');
  await element.updateComplete;
}

export async function switchTo(element: Calculator, key: 'period' | 'currency', value: string): Promise<void> {
  radio(element, key, value).click();
  await element.updateComplete;
}

export async function pressReset(element: Calculator): Promise<void> {
  only(inside(element), '[part=reset]').click();
  await element.updateComplete;
}

export async function openMore(element: Calculator): Promise<void> {
  (only(inside(element), 'details.more') as HTMLDetailsElement).open = true;
  await element.updateComplete;
}

/** Texts with their spaces told apart: a no-break space is a dot. */
export const seen = (text: string | null | undefined): string =>
  (text ?? '')
    .replace(/[ \t\n]+/g, ' ')
    .replaceAll('\u00a0', '·')
    .trim();

/** The hero: the net. */
export const net = (element: Calculator): string => seen(only(inside(element), '[part=net] output').textContent);

/** The net with its words. */
export const outcome = (element: Calculator): string => seen(only(inside(element), '[part=net]').textContent);

/** The other results, in their order. */
export const rows = (element: Calculator): (readonly [name: string, value: string])[] =>
  [...inside(element).querySelectorAll('[part=figures] dl > div')].map((row) => [
    seen(row.querySelector('dt')?.textContent),
    seen(row.querySelector('dd')?.textContent),
  ]);

/** A result by its place: revenue, costs, profitability. */
export const figures = (element: Calculator): string[] => [net(element), ...rows(element).map(([, value]) => value)];

/** The answer, and the other results. */
export const resultsText = (element: Calculator): string =>
  ['results', 'figures'].map((part) => seen(only(inside(element), `[part=${part}]`).textContent)).join(' ');

export const shown = (element: Calculator, key: Key): string => seen(field(element, key).value);

/** The origin of an input. */
export const badge = (element: Calculator, key: Key): string =>
  seen(inside(element).querySelector(`[id="${key}-origin-text"]`)?.textContent);

/** The words that a screen reader adds to a field. */
export const described = (element: Calculator, key: Key): string =>
  seen(
    (field(element, key).getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => inside(element).getElementById(id)?.textContent ?? '')
      .join(' '),
  );

/** What is said to be amiss with a field. */
export const complaint = (element: Calculator, key: Key): string =>
  seen(inside(element).getElementById(`${key}-error`)?.textContent);

export const warnings = (element: Calculator): string[] =>
  [...inside(element).querySelectorAll('.warning')].map(({textContent}) => seen(textContent));

/** The name of a control: that of its label, or its own where it has none. */
export const nameOf = (control: HTMLInputElement | HTMLSelectElement): string =>
  seen(control.labels?.[0]?.textContent ?? control.ariaLabel);

export const label = (element: Calculator, key: Key): string =>
  nameOf(only(inside(element), `[name="${key}"]`) as HTMLInputElement | HTMLSelectElement);

/** All that can be read on screen: texts, and what stands in the fields. */
export const screen = (element: Calculator): string =>
  seen(
    [
      only(inside(element), '.kz').textContent,
      // The number of a slider is not seen but heard, as a text of its own.
      ...[...inside(element).querySelectorAll('input')].map(({type, value, ariaValueText}) =>
        type === 'range' ? ariaValueText : value,
      ),
      ...[...inside(element).querySelectorAll('option')].map(({text}) => text),
    ].join(' '),
  );

/** Words that only a bug puts on screen. */
export const NONSENSE = /NaN|undefined|null|Infinity|∞|\[object|\{\d\}/;

/** What the page hears of an event, from now on. */
export function hears<Name extends keyof HTMLElementEventMap>(
  where: EventTarget,
  name: Name,
): HTMLElementEventMap[Name][] {
  const heard: HTMLElementEventMap[Name][] = [];
  where.addEventListener(name, (event) => heard.push(event as HTMLElementEventMap[Name]));
  return heard;
}

/** The reasons of what was not used, in order. */
export const reasons = (element: Calculator): string[] => element.problems.map(({key, reason}) => `${key} ${reason}`);
