import '../../src/sections/breakdown/index.js';
import '../../src/sections/checklist/index.js';
import '../../src/sections/break-even/index.js';
import '../../src/sections/marketplace/index.js';
import '../../src/sections/aifc/index.js';
import '../../src/sections/fleet/index.js';
import '../../src/sections/projection/index.js';
import '../../src/sections/history/index.js';
import '../../src/sections/compare/index.js';
import '../../src/sections/plant-deal/index.js';
import '../../src/sections/export/index.js';

import {aTimeout} from '@open-wc/testing';

import {allDrawn, type Calculator, inside, only} from '../element/driver.js';
import {complete} from '../element/screen-driver.js';
import {settled} from '../sections/section.js';

export const LANGUAGES = ['en', 'ru', 'kk'] as const;

/** Fleets have rows, and operators have hours. */
export const OPERATOR = 'fleet="antminer-s21:600 antminer-s19-xp:400 3.4/150:25"';

export const SCENARIOS = [
  {version: 1, name: 'Cheap', values: {electricityPrice: 0.05}},
  {version: 1, name: 'Law', values: {rules: 'law-2026'}},
];

/** The calculator of the full file in an article of a width, between two buttons. It stays until it is left. */
export async function inArticle(attributes = '', width = 720): Promise<Calculator> {
  document.body.style.margin = '0';
  const article = document.createElement('div');
  article.style.inlineSize = `${width}px`;
  article.innerHTML = `<button id="before">Before</button>
    <kz-mining-calculator ${attributes}></kz-mining-calculator><button id="after">After</button>`;
  document.body.append(article);
  return complete(await allDrawn(only(article, 'kz-mining-calculator') as Calculator));
}

/** Takes the article away, with the calculator. */
export function leave(): void {
  for (const button of document.querySelectorAll('#before')) button.parentElement?.remove();
}

/** Opens whatever can be opened by a press, also within what was opened: folds, fields, explanations of inputs. */
export async function openAll(element: Calculator, selector = 'details:not([open]) > summary'): Promise<void> {
  for (let turn = 0; turn < 6; turn += 1) {
    const closed = [...inside(element).querySelectorAll<HTMLElement>(selector)];
    if (closed.length === 0) break;
    for (const control of closed) control.click();
    await aTimeout(50);
    await element.updateComplete;
  }
  await settled(element);
}

/** The calculator with all of it open, and with scenarios. */
export async function allOpen(attributes = OPERATOR, width = 720): Promise<Calculator> {
  const element = await inArticle(attributes, width);
  element.scenarios = SCENARIOS as Calculator['scenarios'];
  await openAll(element);
  await openAll(element, '#rig-figures[aria-expanded=false], footer [aria-expanded=false][aria-label^=Picture]');
  return element;
}

/** Every control that a reader can reach, in the order of the document. A group of radio buttons is one. */
export function stopsOf(element: Calculator): HTMLElement[] {
  const found = inside(element).querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary, [tabindex]',
  );
  return [...found].filter(
    (control) =>
      control.checkVisibility() &&
      control.tabIndex >= 0 &&
      !(control instanceof HTMLInputElement && control.type === 'radio' && !control.checked),
  );
}

/** What a reader sees of a control and presses: the label of a hidden radio button, the box of a number. */
export const target = (control: Element): Element => control.closest('.segments label, .box, .chip') ?? control;
