import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {render} from 'lit';

import {fanStyles} from '../../src/charts/fan.styles.js';
import {chartStyles} from '../../src/charts/styles.js';
import {styles} from '../../src/views/styles.js';

/** A column of an article as wide as asked, with the styles that hold in the element. */
export interface Column {
  readonly root: ShadowRoot;
  draw: (picture: unknown) => void;
  readonly only: (selector: string) => HTMLElement;
  readonly all: (selector: string) => HTMLElement[];
}

const columns: HTMLElement[] = [];

export const NARROW = 280;

export function column(width = NARROW): Column {
  const host = document.createElement('div');
  host.style.setProperty('width', `${width}px`);
  document.body.append(host);
  columns.push(host);
  const root = host.attachShadow({mode: 'open'});
  root.adoptedStyleSheets = [...styles, chartStyles, fanStyles].flatMap(({styleSheet}) => styleSheet ?? []);
  // A padding as the element's, around the picture.
  root.innerHTML = '<div class="kz"><div class="section"><section></section></div></div>';
  const place = root.querySelector('section');
  if (!place) throw new Error('No place to draw');
  const all = (selector: string): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];
  return {
    root,
    all,
    only: (selector) => {
      const [found, another] = all(selector);
      if (!found || another) throw new Error(`${all(selector).length} of ${selector}, not one`);
      return found;
    },
    draw: (picture) => void render(picture, place),
  };
}

afterEach(() => {
  for (const element of columns.splice(0)) element.remove();
});

/** Runs in forced colors, and tells it what text is drawn in; only Chromium can be asked for them. */
export async function inForcedColors(test: Mocha.Context, look: (text: string) => void): Promise<void> {
  if (!(await executeServerCommand('force-colors', true))) test.skip();
  try {
    const probe = document.createElement('i');
    probe.style.setProperty('color', 'CanvasText');
    document.body.append(probe);
    columns.push(probe);
    look(getComputedStyle(probe).color);
  } finally {
    await executeServerCommand('force-colors', false);
  }
}

export const seen = (element: Element | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Where the text of each element stands, without the ones that are empty. */
function boxes(elements: readonly Element[]): {text: string; box: DOMRect}[] {
  return elements
    .filter((element) => seen(element))
    .map((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      // The text of an SVG has a box of its own.
      return {text: seen(element), box: (element instanceof SVGElement ? element : range).getBoundingClientRect()};
    });
}

export function expectApart(elements: readonly Element[]): void {
  const all = boxes(elements);
  all.forEach(({text, box}, index) => {
    for (const other of all.slice(index + 1)) {
      const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      // The boxes of two lines reach into one another; their letters do not.
      const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      expect(across > 0 && down > box.height / 3, `"${text}" over "${other.text}"`).to.equal(false);
    }
  });
}

export function expectInside(elements: readonly Element[], {root}: Column): void {
  const outer = root.host.getBoundingClientRect();
  for (const {text, box} of boxes(elements)) {
    expect(box.left, text).to.be.at.least(outer.left);
    expect(box.right, text).to.be.at.most(outer.right);
  }
}

/** No number went wrong on its way into the picture. */
export function expectNumbers({all}: Column): void {
  for (const element of all('figure, figure *'))
    for (const {name, value} of element.attributes)
      expect(value, `${element.localName} ${name}`).not.to.match(/NaN|Infinity|undefined|null/);
}
