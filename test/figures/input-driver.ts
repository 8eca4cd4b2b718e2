import {sendKeys, sendMouse} from '@web/test-runner-commands';

import {type Calculator, hears, inside, only, seen} from '../element/driver.js';
import {article, CALCULATOR, calculatorIn, settled} from './prose.js';

/** A sentence with one number that the reader can change, and its calculator. */
export interface Sentence {
  readonly whole: HTMLElement;
  readonly element: Calculator;
  readonly input: HTMLElement;
  /** The commits since the sentence is there, as key and value. */
  readonly commits: () => readonly string[];
}

export async function sentence(name = 'electricity-price', calculator = CALCULATOR): Promise<Sentence> {
  const whole = await article(
    `<p><a href="#a">Before</a> At <kz-input name="${name}">$1</kz-input> per kWh it pays.
    <a href="#b">After</a></p>${calculator}`,
  );
  const events = hears(whole, 'kz-change');
  return {
    whole,
    element: calculatorIn(whole),
    input: only(whole, 'kz-input'),
    commits: () => events.map(({detail}) => `${detail.key} ${JSON.stringify(detail.value)}`),
  };
}

/** The number, while it is not being typed. */
export const numberOf = (input: HTMLElement): HTMLElement => only(inside(input), '[role=spinbutton]');

/** The field, while it is open. */
export const fieldOf = (input: HTMLElement): HTMLInputElement => only(inside(input), 'input') as HTMLInputElement;

export const isOpen = (input: HTMLElement): boolean => inside(input).querySelector('input') !== null;

export const textIn = (input: HTMLElement): string => seen(input.textContent);

/** What has the focus inside, by its role or tag; nothing where the focus is elsewhere. */
export const focusedIn = (input: HTMLElement): string | undefined => {
  const focused = inside(input).activeElement;
  return focused?.getAttribute('role') ?? focused?.localName;
};

/** What is wrong with the typed text, in words. */
export const errorIn = (input: HTMLElement): string => seen(inside(input).querySelector('.error')?.textContent);

/** A point on the digits, behind the arrows. */
export function pointOn(input: HTMLElement): [number, number] {
  const {right, top, height} = numberOf(input).getBoundingClientRect();
  return [Math.round(right - 12), Math.round(top + height / 2)];
}

/** Presses the mouse on the number and moves it sideways, in two moves. It stays down. */
export async function dragBy(input: HTMLElement, distance: number): Promise<void> {
  const [x, y] = pointOn(input);
  await sendMouse({type: 'move', position: [x, y]});
  await sendMouse({type: 'down'});
  await sendMouse({type: 'move', position: [x + Math.round(distance / 2), y]});
  await sendMouse({type: 'move', position: [x + distance, y]});
  await settled(document.body);
}

export async function release(): Promise<void> {
  await sendMouse({type: 'up'});
  await settled(document.body);
}

/** Presses keys one after another, and waits for what is drawn. */
export async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    const plain = key.replace('Shift+', '');
    if (plain !== key) await sendKeys({down: 'Shift'});
    await sendKeys({press: plain});
    if (plain !== key) await sendKeys({up: 'Shift'});
  }
  await settled(document.body);
}

export async function typeText(text: string): Promise<void> {
  await sendKeys({type: text});
  await settled(document.body);
}
