import {type Calculator, calculator, inside, only, seen} from '../element/driver.js';
import {button, drawer, toggle} from './section.js';

/** A calculator with its fleet open. */
export async function withFleet(attributes = ''): Promise<Calculator> {
  const element = await calculator(attributes);
  await toggle(element, 'fleet');
  return element;
}

export const section = (element: Calculator): HTMLDetailsElement => drawer(element, 'fleet');

/** The lists of models, in the order of the rows. */
export const modelLists = (element: Calculator): HTMLSelectElement[] => [
  ...section(element).querySelectorAll<HTMLSelectElement>('.rows select'),
];

/** What each row says: model, count, and what stands beside its figures. */
export const rows = (element: Calculator): string[][] =>
  [...section(element).querySelectorAll('.rows > li')].map((row) => [
    seen(row.querySelector('select')?.selectedOptions[0]?.text),
    seen(row.querySelector<HTMLInputElement>('.count input')?.value),
    ...[...row.querySelectorAll('dd')].map(({textContent}) => seen(textContent)),
  ]);

/** Models with their counts. */
export const counts = (element: Calculator): string[] => rows(element).map(([model, count]) => `${model} ${count}`);

/** The field or button that has this name. */
export const named = (element: Calculator, name: string): HTMLInputElement =>
  only(section(element), `[aria-label="${name}"]`) as HTMLInputElement;

export async function press(element: Calculator, text: string): Promise<void> {
  const control = button(section(element), text);
  control.focus();
  control.click();
  await drawn(element);
}

/** All is drawn, and the focus is where it goes after that. */
export async function drawn(element: Calculator): Promise<void> {
  await element.updateComplete;
  await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
}

/** Types a text over what is in a field, and stays in it. */
export async function typeInto(element: Calculator, name: string, text: string): Promise<void> {
  const control = named(element, name);
  control.focus();
  await element.updateComplete;
  control.value = text;
  control.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  await element.updateComplete;
}

/** Types a text and leaves the field. */
export async function enterInto(element: Calculator, name: string, text: string): Promise<void> {
  await typeInto(element, name, text);
  named(element, name).blur();
  await element.updateComplete;
}

export async function pressKey(element: Calculator, control: HTMLElement, key: string): Promise<void> {
  control.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true}));
  await drawn(element);
}

export async function chooseModel(element: Calculator, row: number, value: string): Promise<void> {
  const control = modelLists(element)[row];
  if (!control) throw new Error(`No row ${row}`);
  control.focus();
  control.value = value;
  control.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  control.dispatchEvent(new Event('change', {bubbles: true}));
  await element.updateComplete;
}

/** The name of what has the focus. */
export const focused = (element: Calculator): string => {
  const control = inside(element).activeElement;
  return seen(control?.ariaLabel ?? control?.textContent);
};

/** All that is announced. */
export const announced = (element: Calculator): string =>
  seen([...section(element).querySelectorAll('[role=status]')].map(({textContent}) => textContent).join(' '));

/** The answer beside the title. */
export const headline = (element: Calculator): string => seen(section(element).querySelector('.headline')?.textContent);

/** All that the section says. */
export const words = (element: Calculator): string => seen(only(section(element), '.fleet').innerText);
