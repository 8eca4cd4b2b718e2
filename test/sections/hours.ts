import '../../src/sections/marketplace/index.js';

import {type Calculator, calculator, inside, only, seen} from '../element/driver.js';
import {button, drawer, toggle, pasteOf} from './section.js';

/** Tenge, and many rigs: hours in the evening have too little power. */
export const OPERATOR = 'currency="KZT" rigs="6000" electricity-price="33 KZT"';

/** A calculator whose plan for tomorrow is open. */
export async function tomorrow(attributes = OPERATOR): Promise<[Calculator, HTMLDetailsElement]> {
  const element = await calculator(attributes);
  await toggle(element, 'marketplace');
  return [element, await toggle(element, 'marketplaceHours')];
}

export const hoursOf = (element: Calculator): HTMLDetailsElement => drawer(element, 'marketplaceHours');

/** The field or list with a name. */
export function named(element: Calculator, name: string): HTMLInputElement {
  const found = [...hoursOf(element).querySelectorAll<HTMLInputElement>('input, select')].filter(
    ({ariaLabel}) => ariaLabel === name,
  );
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} of ${name}`);
  return found[0];
}

/** Types over what is there, and leaves the cell. */
export async function write(element: Calculator, name: string, text: string): Promise<void> {
  const cell = named(element, name);
  cell.focus();
  cell.value = text;
  cell.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  await element.updateComplete;
  cell.blur();
  await element.updateComplete;
}

export async function press(element: Calculator, text: string): Promise<void> {
  button(hoursOf(element), text).click();
  await element.updateComplete;
}

/** What the plan says, sentence by sentence. */
export const answerText = (element: Calculator): string => seen(only(hoursOf(element), '.hours-answer').textContent);

/** All that stands in the plan. */
export const text = (element: Calculator): string => seen(hoursOf(element).textContent);

/** Fills the hours of the operator: 33 by day, 21 by night, and a quota in the evening. */
export async function fill(
  element: Calculator,
  [day, night, quota]: readonly [string, string, string] = ['33', '21', '2'],
): Promise<void> {
  await write(element, 'Day price', day);
  await write(element, 'Night price', night);
  await write(element, 'Quota an hour', quota);
  await press(element, 'Fill the hours');
}

/** The prices and the quotas in the table of the hours. */
export async function cells(element: Calculator): Promise<[prices: string[], quotas: string[]]> {
  const details = drawer(element, 'hoursTable');
  if (!details.open) await toggle(element, 'hoursTable');
  const column = (place: number): string[] =>
    [...details.querySelectorAll('tbody tr:has(input)')].map(
      (row) => row.querySelectorAll('input')[place]?.value ?? '',
    );
  return [column(0), column(1)];
}

/** Pastes a text from the clipboard into a field. */
export async function paste(element: Calculator, into: Element, content: string): Promise<boolean> {
  const event = pasteOf(content);
  into.dispatchEvent(event);
  await element.updateComplete;
  return event.defaultPrevented;
}

/** Puts a text into the field for a table, and asks to read it. */
export async function readTable(element: Calculator, content: string): Promise<void> {
  if (!drawer(element, 'hoursPaste').open) await toggle(element, 'hoursPaste');
  const area = only(inside(element), '#hours-table') as HTMLTextAreaElement;
  area.value = content;
  area.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  await element.updateComplete;
  only(drawer(element, 'hoursPaste'), 'button').click();
  await element.updateComplete;
}

/** What is answerText to be amiss with the pasted table, line by line. */
export const complaints = (element: Calculator): string[] =>
  [...hoursOf(element).querySelectorAll('#hours-table-problems p')].map(({textContent}) => seen(textContent));
