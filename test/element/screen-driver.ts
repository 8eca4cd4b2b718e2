import {aTimeout} from '@open-wc/testing';

import {type Calculator, calculator, inside, only, seen} from './driver.js';

/** What a control is called by: its name, its id, or what it says. */
export const nameOf = (control: Element | null): string =>
  control === null
    ? ''
    : control.getAttribute('name') || control.id || seen((control as HTMLElement).innerText) || control.localName;

/** Waits for what the first frame leaves out: the other models of the list, and the fields under "More inputs". */
export async function complete(element: Calculator): Promise<Calculator> {
  for (let turn = 0; turn < 100 && !inside(element).querySelector('select[name=rig] optgroup'); turn += 1)
    await aTimeout(20);
  await element.updateComplete;
  return element;
}

/** One calculator with these attributes, with all of its view drawn. */
export const wholeCalculator = async (attributes = ''): Promise<Calculator> => complete(await calculator(attributes));

/** What a part of the answer says; nothing where it is missing. */
export const answerPart = (element: Calculator, selector: string): string =>
  [...inside(element).querySelectorAll<HTMLElement>(`[part=results] ${selector}`)]
    .map(({innerText}) => seen(innerText))
    .join(' / ');

/** The sentence on the prices at which the result turns. */
export const turn = (element: Calculator): string => answerPart(element, '.turn');

/** What the other rules would leave, with the button that takes them. */
export const otherRules = (element: Calculator): string => answerPart(element, '.other-rules');

/** How far the result is from the page's example, and what it leaves out. */
export const differences = (element: Calculator): string => answerPart(element, '.difference');

export const heading = (element: Calculator): string =>
  seen(only(inside(element), '[part=assumptions] [role=heading]').textContent);

/** The chip of an assumption. */
export const chip = (element: Calculator, key: string): HTMLElement => {
  const control = only(inside(element), `[part=assumptions] [name=${key}]`);
  const found = control.closest<HTMLElement>('.chip');
  if (!found) throw new Error(`${key} is in no chip`);
  return found;
};

export const slider = (element: Calculator, key: string): HTMLInputElement =>
  only(inside(element), `input[name="${key}Slider"]`) as HTMLInputElement;

/** The button that says so. */
export function buttonThatSays(element: Calculator, text: string): HTMLButtonElement {
  const found = [...inside(element).querySelectorAll('button')].filter((button) => seen(button.innerText) === text);
  const [first] = found;
  if (!first || found.length > 1) throw new Error(`${found.length} buttons say ${text}`);
  return first;
}

export async function press(element: Calculator, text: string): Promise<void> {
  buttonThatSays(element, text).click();
  await element.updateComplete;
}
