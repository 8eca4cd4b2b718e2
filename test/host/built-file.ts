import {expect} from '@open-wc/testing';
import {waitUntil} from './patience.js';
import {allComputed, allDrawn, inside, leaveAll, type Visit, visit} from './visit.js';

/*
 * A built file against the source, which the other suites test: the same calculator in many states, once in a page that
 * loads the file, once from the source in the page of the tests. Whatever bundling or minifying changed differs here.
 */

const STATES = {
  'as it comes': {},
  'in Russian': {lang: 'ru', 'rig-price': '300'},
  'in Kazakh, dark': {lang: 'kk', theme: 'dark', period: 'year'},
  'at a loss, in tenge': {'rig-revenue': '0.8', currency: 'KZT', period: 'month'},
  'under the law, with a rig of a maker': {rules: 'law-2026', rig: 'antminer-s21', 'electricity-price': '33 KZT'},
  'with nothing to compute': {rigs: '0'},
  'with values that cannot be used': {rigs: 'many', uptime: '200', theme: 'blue', sections: 'aifc stars'},
} as const;

type Calculator = Visit['element'];

/** Opens all that is folded, also inside what was folded. */
async function unfold(element: Calculator): Promise<void> {
  await allDrawn(element);
  for (;;) {
    await element.updateComplete;
    const folded = inside(element).querySelector<HTMLDetailsElement>('details:not([open])');
    if (!folded) return;
    const toggled = new Promise((resolve) => folded.addEventListener('toggle', resolve, {once: true}));
    folded.open = true;
    await toggled;
  }
}

async function type(element: Calculator, name: string, text: string): Promise<void> {
  const control = inside(element).querySelector<HTMLInputElement>(`input[name=${name}]`);
  if (!control) throw new Error(`No field ${name}`);
  control.value = text;
  control.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  await element.updateComplete;
}

const STYLES = [
  'display',
  'color',
  'backgroundColor',
  'fontSize',
  'fontWeight',
  'padding',
  'border',
  'width',
  'height',
];

/** What a reader and a page can tell of a calculator. */
function observed(element: Calculator): Readonly<Record<string, string>> {
  const root = inside(element);
  const all = [...root.querySelectorAll<HTMLElement>('.kz, .kz *')];
  const [body] = all;
  const view = element.ownerDocument.defaultView;
  if (!body || !view) throw new Error('Not drawn');
  return {
    // Where a line breaks, WebKit gives the white space of the source more than once.
    text: body.innerText.replace(/ +/g, ' '),
    controls: [...root.querySelectorAll<HTMLInputElement>('input, select')]
      .map(({name, value, disabled, checked}) => [name, value, disabled, checked].join(' '))
      .join('\n'),
    markup: all
      .map((node) => [
        // What lies in what: a path inside a path is not drawn.
        node.parentElement?.localName,
        node.localName,
        ...node
          .getAttributeNames()
          // The line that sticks has the place of the viewport, which is the frame's for one of the two.
          .filter((name) => name !== 'style' || !node.matches('.sticky'))
          .map((name) => `${name}=${node.getAttribute(name) ?? ''}`),
      ])
      .join('\n'),
    parts: all
      .filter((node) => node.hasAttribute('part'))
      .map((node) => {
        const styles = view.getComputedStyle(node) as unknown as Record<string, string>;
        return [node.getAttribute('part'), ...STYLES.map((name) => styles[name])].join(' ');
      })
      .join('\n'),
    result: JSON.stringify(element.result),
    inputs: JSON.stringify(element.inputs),
    problems: element.problems.map(({message}) => message).join('\n'),
    link: new URL(element.shareURL()).hash,
  };
}

/** Charts are drawn in the frame after a change, and futures are computed after it. */
async function settled(...elements: readonly Calculator[]): Promise<void> {
  for (const element of elements) {
    const view = element.ownerDocument.defaultView;
    for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => view?.requestAnimationFrame(resolve));
    await element.updateComplete;
    await allComputed(element);
  }
}

function differences(built: string, source = ''): string[] {
  const [lines, others] = [built.split('\n'), source.split('\n')];
  return Array.from({length: Math.max(lines.length, others.length)}, (_, index) => index)
    .filter((index) => lines[index] !== others[index])
    .map((index) => `${lines[index] ?? ''} instead of ${others[index] ?? ''}`);
}

/** What the two show and report, where it is not the same. */
function unlike(built: Calculator, source: Calculator): string {
  const other = observed(source);
  return Object.entries(observed(built))
    .flatMap(([what, lines]) => differences(lines, other[what]).map((line) => `${what}: ${line}`))
    .join('\n');
}

/** Both come to show and report the same. When a browser is idle enough to compute the futures is its own affair. */
async function expectSame(built: Calculator, source: Calculator): Promise<void> {
  await settled(built, source);
  await waitUntil(() => unlike(built, source) === '').catch(() => undefined);
  expect(unlike(built, source)).to.equal('');
}

/** The same markup in a page that loads a built file, and from the source beside a box of the same width. */
async function both(file: string, attributes: Readonly<Record<string, string>>): Promise<[Calculator, Calculator]> {
  const page = await visit('without-script');
  const whole = document.createElement('div');
  whole.id = 'source';
  whole.style.cssText = 'width: 784px; font: 16px serif';
  page.element.parentElement?.setAttribute('style', 'width: 784px; margin: 0; font: 16px serif');
  const source = document.createElement('kz-mining-calculator');
  for (const [name, value] of Object.entries(attributes))
    for (const element of [page.element, source]) element.setAttribute(name, value);
  const script = page.document.createElement('script');
  script.src = `/dist/${file}`;
  page.document.body.append(script);
  whole.append(source);
  document.body.append(whole);
  await page.window.customElements.whenDefined('kz-mining-calculator');
  for (const element of [page.element, source]) await unfold(element);
  expect(page.window.heard.errors).to.deep.equal([]);
  return [page.element, source];
}

/** Declares the tests of a built file. The page of the tests has registered what is in the file, from the source. */
export function describeBuiltFile(file: string): void {
  describe(`${file} and its source`, () => {
    afterEach(() => {
      leaveAll();
      document.querySelector('#source')?.remove();
    });

    for (const [state, attributes] of Object.entries(STATES))
      it(`show, compute and report the same, ${state}`, async () => {
        const [built, source] = await both(file, attributes);
        expect(built.constructor === source.constructor, 'two classes').to.equal(false);
        await expectSame(built, source);
        for (const element of [built, source]) await type(element, 'rigs', '77');
        await expectSame(built, source);
        expect(built.inputs.rigs).to.equal(77);
        expect(built.toCSV()).to.equal(source.toCSV());
      });
  });
}
