import {type Calculator, calculator, inside, only} from '../element/driver.js';
import {toggle} from '../sections/section.js';

/** A way for a text to get into a calculator. */
export interface Door {
  readonly attributes?: string;
  /** Opens what the door is in. */
  readonly open?: (element: Calculator) => Promise<unknown>;
  readonly pass: (element: Calculator, text: string) => unknown;
}

const attribute = (name: string): Door => ({
  pass: (element, text) => {
    element.setAttribute(name, text);
  },
});

const property = (name: string, valueOf: (text: string) => unknown): Door => ({
  pass: (element, text) => {
    Object.assign(element, {[name]: valueOf(text)});
  },
});

async function type(element: Calculator, selector: string, text: string): Promise<HTMLElement> {
  const control = only(inside(element), selector) as HTMLInputElement;
  control.focus();
  await element.updateComplete;
  // What the focus selects is selected before a reader can paste.
  await new Promise((resolve) => setTimeout(resolve));
  control.value = text;
  control.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  return control;
}

const field = (selector: string, open?: Door['open'], attributes = ''): Door => ({
  attributes,
  ...(open ? {open} : {}),
  pass: (element, text) => type(element, selector, text),
});

/** A text area with the button that reads it. */
const area = (selector: string, open: NonNullable<Door['open']>): Door => ({
  open,
  pass: async (element, text) => {
    const control = await type(element, selector, text);
    await element.updateComplete;
    control.closest('details')?.querySelector('button')?.click();
  },
});

const opening =
  (...names: readonly string[]): NonNullable<Door['open']> =>
  async (element) => {
    for (const name of names) await toggle(element, name);
  };

const link = (fragment: (text: string) => string): Door => ({
  attributes: 'share',
  pass: (_element, text) =>
    dispatchEvent(new HashChangeEvent('hashchange', {newURL: `https://example.org/#${fragment(text)}`})),
});

const scenario = (name: string, values: unknown) => [{version: 1, name, values}];

/** Every way for a text to get into a calculator. */
export const DOORS: Readonly<Record<string, Door>> = {
  ...Object.fromEntries(
    ['rigs', 'electricity-price', 'rules', 'rig', 'curtail', 'fleet', 'theme', 'heading-level', 'sections']
      .concat('article-url', 'article-title', 'live', 'lang', 'id', 'share')
      .map((name) => [`attribute ${name}`, attribute(name)]),
  ),
  'property rigs': property('rigs', (text) => text),
  'property electricityPrice': property('electricityPrice', (text) => ({amount: text, currency: text})),
  'property fleet': property('fleet', (text) => [text, {rig: text, count: text}, {power: text, count: 1}]),
  'property strings': property('strings', (text) => ({en: {net: text, purchases: text, [text]: text}, [text]: {}})),
  'property scenarios': property('scenarios', (text) => scenario(text, {rigs: text, [text]: text, fleet: text})),
  'field of a number': field('input[name=rigs]'),
  'field of an amount': field('input[name=electricityPrice]'),
  'field of an amount in Russian': field('input[name=btcPrice]', undefined, 'lang="ru"'),
  'field of a count': field('#fleet-count-0', opening('fleet')),
  'field of a model': field('#fleet-sought', opening('fleet')),
  'pasted fleet': area('#fleet-lines', opening('fleet', 'fleetPaste')),
  'field of an hour': field('#pattern-day', opening('marketplace', 'marketplaceHours')),
  'pasted hours': area('#hours-table', opening('marketplace', 'marketplaceHours', 'hoursPaste')),
  link: link((text) => `kz=${text}`),
  'value of a link': link((text) => `kz=rigs:${text};uptime:50`),
  'fragment beside a link': link((text) => `${text}&kz=rigs:5`),
};

/** The milliseconds that a calculator takes for a text at a door, and for the next update after that. */
export async function timesOf({attributes = '', open, pass}: Door, text: string): Promise<readonly [number, number]> {
  const element = await calculator(attributes);
  await open?.(element);
  const start = performance.now();
  await pass(element, text);
  await element.updateComplete;
  const passed = performance.now();
  element.uptime = 50;
  await element.updateComplete;
  const end = performance.now();
  element.remove();
  return [passed - start, end - passed];
}
