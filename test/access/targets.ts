import type {Calculator} from '../element/driver.js';
import {nameOf} from '../element/screen-driver.js';
import {stopsOf, target} from './whole.js';

/** The least height and width of a target: success criterion 2.5.8. */
const LEAST = 24;

interface Target {
  readonly name: string;
  readonly control: Element;
  readonly box: DOMRect;
}

export function targetsOf(element: Calculator): Target[] {
  // Every button of a group of radio buttons is a target, though the tab key stops at one.
  const radios = [...(element.shadowRoot?.querySelectorAll('input[type=radio]') ?? [])];
  const controls = [...new Set([...stopsOf(element), ...radios])].filter(
    (control) => !control.matches('[role=region]'),
  );
  return controls.map((control) => ({
    name: `${control.closest('details')?.dataset['section'] ?? 'compact'} ${nameOf(control).slice(0, 40)}`,
    control,
    box: (control.matches('.chip *') ? control : target(control)).getBoundingClientRect(),
  }));
}

const isSmall = ({box}: Target): boolean => box.width < LEAST - 0.01 || box.height < LEAST - 0.01;

/** Whether a link or button is part of a line of text, whose height it then has: the exception "inline". */
function isInSentence({control}: Target): boolean {
  if (getComputedStyle(control).display !== 'inline') return false;
  const around = control.parentElement?.textContent.trim() ?? '';
  return around.length > control.textContent.trim().length;
}

/** How near a point is to a box. */
const distance = (x: number, y: number, box: DOMRect): number =>
  Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));

/** Whether a circle of 24 pixels around the middle of a small target meets another target, or its circle. */
function isCrowded(small: Target, all: readonly Target[]): boolean {
  const middle = ({left, right, top, bottom}: DOMRect): [number, number] => [(left + right) / 2, (top + bottom) / 2];
  const [x, y] = middle(small.box);
  return all.some((other) => {
    if (other.control === small.control) return false;
    if (distance(x, y, other.box) < LEAST / 2) return true;
    const [otherX, otherY] = middle(other.box);
    return isSmall(other) && Math.hypot(otherX - x, otherY - y) < LEAST;
  });
}

/** The targets that are smaller than 24 pixels, in no sentence, and too near to others. */
export function wrongTargets(element: Calculator): string[] {
  const all = targetsOf(element);
  return all
    .filter((one) => isSmall(one) && !isInSentence(one) && isCrowded(one, all))
    .map(({name, box}) => `${name}: ${box.width.toFixed(1)} × ${box.height.toFixed(1)}`);
}
