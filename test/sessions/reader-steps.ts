import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {type Key, PARAMETERS} from '../../src/core/parameters.js';
import {inside, seen} from '../element/driver.js';
import {pasteOf} from '../sections/section.js';
import {expectSame, type Session} from './session.js';
import {type Step, step} from './step.js';
import {NAMES, NUMBERS} from './texts.js';

/** What a reader can act on, by the way of acting on it. */
const CONTROLS = {
  number: 'input[inputmode]',
  slider: 'input[type=range]',
  press: 'button, input[type=radio], input[type=checkbox]',
  list: 'select',
  area: 'textarea',
  date: 'input[type=date]',
  fold: 'summary',
  chart: '[tabindex="0"]',
} as const;

type Way = keyof typeof CONTROLS;

const nameOf = (control: HTMLElement): string =>
  seen(control.getAttribute('name') || control.id || control.ariaLabel || control.textContent).slice(0, 40);

/** A control that can be seen, by its number among its like; undefined where there is none. */
function controlOf({element}: Session, way: Way, number: number): HTMLInputElement | undefined {
  const all = [...inside(element).querySelectorAll<HTMLInputElement>(CONTROLS[way])].filter((control) =>
    control.checkVisibility(),
  );
  return all[number % all.length];
}

const fire = (control: HTMLElement, type: string): void => {
  control.dispatchEvent(new Event(type, {bubbles: true, composed: type === 'input'}));
};

const press = (control: HTMLElement, key: string): void => {
  control.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true}));
};

/** A step on a control. */
const on = (
  way: Way,
  details: readonly [number, ...unknown[]],
  act: (control: HTMLInputElement, session: Session) => unknown,
) =>
  step(way, details, async (session) => {
    const control = controlOf(session, way, details[0]);
    if (!control) return 'none';
    const name = nameOf(control);
    await act(control, session);
    return name;
  });

/** What a reader typed is in force, and what cannot be used changes nothing. */
function expectTyped({element}: Session, key: Key, text: string, before: unknown): void {
  const row = PARAMETERS[key];
  if (row.kind !== 'number' || !/^\d{1,7}(\.\d{1,2})?$/.test(text)) return;
  const {currency, kztPerUsd} = element.inputs;
  const isTenge = row.unit.startsWith('USD') && currency === 'KZT';
  const value = isTenge ? Number(text) / kztPerUsd : Number(text);
  const isAccepted = value >= row.min && value <= row.max && (!row.whole || Number.isInteger(value));
  expect(element.inputs[key], `${key} after ${text}`).to.equal(isAccepted ? value : before);
}

/** Types key by key, over what is there. */
async function typeKeys(control: HTMLInputElement, text: string, {element}: Session): Promise<void> {
  control.value = '';
  for (const character of text.slice(0, 12)) {
    control.value += character;
    fire(control, 'input');
    await element.updateComplete;
  }
  if (text.length <= 12 && text !== '') return;
  control.value = text;
  fire(control, 'input');
  await element.updateComplete;
}

const ENDS = ['Enter', 'Escape', 'blur', 'stay', 'blur', 'Enter', 'ArrowUp', 'PageDown'] as const;

const typing = (details: readonly [number, string, (typeof ENDS)[number]]): Step =>
  on('number', details, async (control, session) => {
    const {element} = session;
    const [, text, end] = details;
    const key = control.name as Key;
    // An edit that is open already goes back further than this one.
    const isOpen = inside(element).activeElement === control;
    control.focus();
    await element.updateComplete;
    const before = key in PARAMETERS ? element.inputs[key] : undefined;
    await typeKeys(control, text, session);
    if (key in PARAMETERS && !isOpen) expectTyped(session, key, text, before);
    if (end === 'blur') control.blur();
    else if (end !== 'stay') press(control, end);
    await element.updateComplete;
    if (end === 'Escape' && key in PARAMETERS && !isOpen)
      expect(element.inputs[key], `${key} taken back`).to.deep.equal(before);
  });

const stepping = (details: readonly [number, string]): Step =>
  on('number', details, (control) => {
    control.focus();
    press(control, details[1]);
  });

const sliding = (details: readonly [number, readonly number[], boolean]): Step =>
  on('slider', details, async (control, {element}) => {
    const [, shares, isDragged] = details;
    const pointer = (type: string): void => {
      control.dispatchEvent(new PointerEvent(type, {bubbles: true, composed: true}));
    };
    control.focus();
    if (isDragged) pointer('pointerdown');
    for (const share of shares) {
      const [min, max] = [Number(control.min), Number(control.max)];
      control.value = String(min + share * (max - min));
      fire(control, 'input');
      await element.updateComplete;
    }
    if (isDragged) pointer('pointerup');
    fire(control, 'change');
  });

const pressing = (details: readonly [number]): Step =>
  on('press', details, (control) => {
    control.focus();
    control.click();
  });

const choosing = (details: readonly [number, number]): Step =>
  on('list', details, (control) => {
    const list = control as unknown as HTMLSelectElement;
    list.focus();
    list.selectedIndex = details[1] % list.options.length;
    fire(list, 'input');
    fire(list, 'change');
  });

/** Lines as they are copied from a spreadsheet: prices of hours, a fleet, and none. */
const TABLES: readonly string[] = [
  ...['antminer-s21\t600\nWhatsminer M50S\t12', 'S19;5\nT21;x', '=1+1\t5', '\t\t\t', '\ud800', 'S21 100\nnone 5'],
  Array.from({length: 24}, (_, hour) => `${hour}\t${0.05 + hour / 400}\t${hour % 3 ? '' : 2}`).join('\n'),
  Array.from({length: 24}, (_, hour) => `${20 + hour}`).join('\n'),
  Array.from({length: 24}, () => '1e9').join('\n'),
  'x'.repeat(3000),
];

const areas = (details: readonly [number, string, boolean]): Step =>
  on('area', details, async (control, {element}) => {
    const [, text, isPasted] = details;
    control.focus();
    const event = pasteOf(text);
    if (isPasted && !control.dispatchEvent(event)) return;
    control.value = text;
    fire(control, 'input');
    await element.updateComplete;
    control.closest('details')?.querySelector('button')?.click();
  });

const pastedIntoNumber = (details: readonly [number, string]): Step =>
  on('number', details, (control) => {
    control.focus();
    if (!control.dispatchEvent(pasteOf(details[1]))) return;
    control.value = details[1];
    fire(control, 'input');
  });

const dates = (details: readonly [number, string]): Step =>
  on('date', details, (control) => {
    control.value = details[1];
    fire(control, 'input');
    fire(control, 'change');
  });

const folding = (details: readonly [number]): Step =>
  on('fold', details, (control) => {
    control.click();
  });

const moving = (details: readonly [number, string]): Step =>
  on('chart', details, (control) => {
    control.focus();
    press(control, details[1]);
  });

/** A press of "Reset" and its way back give the same numbers as before. */
const resetAndUndo = (): Step =>
  step('reset and undo', undefined, async (session) => {
    const {element} = session;
    const numbers = (): object =>
      Object.fromEntries(
        ['inputs', 'given', 'origins'].flatMap((what) =>
          Object.entries(element[what as 'inputs']).map(([key, value]) => [`${what}.${key}`, value]),
        ),
      );
    const active = inside(element).activeElement as HTMLElement | null;
    active?.blur();
    await session.settle();
    const before = numbers();
    const undoButton = (): HTMLElement | null => inside(element).querySelector('.reset-notice button');
    // A second press discards nothing, and the first can still be undone.
    const isSecond = undoButton() !== null;
    inside(element).querySelector<HTMLElement>('[part=reset]')?.click();
    await session.check();
    const layers = Object.values(element.origins).map(({layer}) => layer);
    expect(layers).not.to.include('reader').and.not.to.include('link');
    const undo = undoButton();
    undo?.click();
    await element.updateComplete;
    if (!isSecond) expectSame(numbers(), before, 'after the undo of a reset');
    return undo ? 'undone' : 'nothing to undo';
  });

const place = fc.nat(400);
const number = fc.constantFrom(...NUMBERS);
const key = fc.constantFrom('ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', 'Escape', 'Enter');
const share = fc.constantFrom(0, 0.2, 0.5, 0.51, 0.9, 1);

export const readerSteps: fc.Arbitrary<Step>[] = [
  ...Array.from({length: 5}, () => fc.tuple(place, number, fc.constantFrom(...ENDS)).map(typing)),
  fc.tuple(place, fc.constantFrom(...NAMES), fc.constantFrom(...ENDS)).map(typing),
  fc.tuple(place, key).map(stepping),
  fc.tuple(place, fc.array(share, {minLength: 1, maxLength: 3}), fc.boolean()).map(sliding),
  ...Array.from({length: 6}, () => fc.tuple(place).map(pressing)),
  ...Array.from({length: 3}, () => fc.tuple(place, fc.nat(60)).map(choosing)),
  fc.tuple(place, fc.constantFrom(...TABLES), fc.boolean()).map(areas),
  fc.tuple(place, fc.constantFrom(...NUMBERS, ...TABLES)).map(pastedIntoNumber),
  fc.tuple(place, fc.constantFrom('2026-12-31', '', '2024-02-29')).map(dates),
  ...Array.from({length: 3}, () => fc.tuple(place).map(folding)),
  fc.tuple(place, key).map(moving),
  fc.constant(undefined).map(resetAndUndo),
];
