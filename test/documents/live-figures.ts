import {JSDOM} from 'jsdom';
import {fallbackHTML} from '../../src/fallback.js';
import {figureText, readFigure, readTest, readWish} from '../../src/figures/figure-text.js';
import {type Attributes, pageFigures} from '../../src/figures/page-figures.js';

const TAG = 'kz-mining-calculator';

/** A text of a page and the right one. */
export interface Static {
  readonly html: string;
  readonly written: string;
  readonly right: string;
}

export const oneLine = (text: string | null | undefined): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();

/** What an attribute of an element in the prose says, in the form for hosts that strip unknown tags too. */
const attribute = (element: Element, tag: string, name: string, isFirst = false): string | null =>
  element.localName === tag
    ? element.getAttribute(name)
    : element.getAttribute(isFirst ? `data-${tag}` : `data-${name}`);

const elementsOf = (document: Document, tag: string): readonly Element[] => [
  ...document.querySelectorAll(`${tag}, [data-${tag}]`),
];

/** The attributes of a calculator, or of the div that stands for one. */
function attributesOf(calculator: Element | undefined): Attributes {
  const isTag = calculator?.localName === TAG;
  const all = [...(calculator?.attributes ?? [])].map(
    ({name, value}) => [isTag ? name : name.slice(5), value] as const,
  );
  return Object.fromEntries(all);
}

const languageOf = (calculator: Element | undefined): string =>
  attributesOf(calculator)['lang'] ?? calculator?.closest('[lang]')?.getAttribute('lang') ?? 'en';

/**
 * Every text of HTML that is a number of a calculator: figures, numbers to change, and fallbacks. Prose without a
 * calculator beside it speaks of one without attributes.
 */
export function staticsOf(html: string): readonly Static[] {
  const {document} = new JSDOM(html).window;
  const calculators = elementsOf(document, TAG);
  const sourceFor = (element: Element, tag: string, overrides = '') => {
    const id = attribute(element, tag, 'for');
    const calculator = id ? calculators.find((each) => each.id === id) : calculators[0];
    if (id && !calculator) throw new Error(`No calculator ${id} in ${html}`);
    return pageFigures(attributesOf(calculator), languageOf(calculator), overrides);
  };

  const figures = elementsOf(document, 'kz-figure').map((element): Static => {
    const of = (name: string, isFirst = false) => attribute(element, 'kz-figure', name, isFirst);
    const value = of('value', true) ?? '';
    const {wish, unread} = readWish({format: of('format'), decimals: of('decimals'), round: of('round')});
    if (!readFigure(value) || unread.length > 0) throw new Error(`Cannot be read: ${element.outerHTML}`);
    const source = sourceFor(element, 'kz-figure', of('with') ?? '');
    return {
      html: element.outerHTML,
      written: oneLine(element.textContent),
      right: oneLine(figureText(source, value, wish)),
    };
  });

  const inputs = elementsOf(document, 'kz-input').map((element): Static => {
    const name = attribute(element, 'kz-input', 'name', true) ?? '';
    return {
      html: element.outerHTML,
      written: oneLine(element.textContent),
      right: oneLine(figureText(sourceFor(element, 'kz-input'), name)),
    };
  });

  const branches = elementsOf(document, 'kz-when').map((element): Static => {
    const test = readTest(attribute(element, 'kz-when', 'test', true) ?? '');
    if (!test) throw new Error(`Cannot be read: ${element.outerHTML}`);
    const holds = test.holds(sourceFor(element, 'kz-when', attribute(element, 'kz-when', 'with') ?? ''));
    const shown = (isShown: boolean): string => (isShown ? 'shown' : 'hidden');
    return {html: element.outerHTML, written: shown(!element.hasAttribute('hidden')), right: shown(holds)};
  });

  const fallbacks = calculators.flatMap((calculator): readonly Static[] => {
    const [fallback] = calculator.querySelectorAll('[data-kz-fallback]');
    const right = fallbackHTML(attributesOf(calculator), languageOf(calculator));
    return fallback
      ? [
          {
            html: calculator.outerHTML,
            written: fallback.outerHTML.replace('=""', '').replaceAll('\u00a0', '&nbsp;'),
            right: right.replaceAll('\u00a0', '&nbsp;'),
          },
        ]
      : [];
  });

  return [...figures, ...inputs, ...branches, ...fallbacks];
}
