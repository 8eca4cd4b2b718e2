import type {DefaultTreeAdapterTypes as Tree} from 'parse5';
import {PageElement} from './page-element.js';

/** The tag of a calculator, and after `data-` the attribute of a div that mounts one. */
const TAG = 'kz-mining-calculator';

/** The three kinds of live prose, each with the attribute that says what it shows. */
export const SUBJECTS = {figure: 'value', input: 'name', when: 'test'} as const;

export type ProseKind = keyof typeof SUBJECTS;
export const KINDS = Object.keys(SUBJECTS) as readonly ProseKind[];

/** The tags of the calculator and of live prose. */
export const TAGS: readonly string[] = [TAG, ...KINDS.map((kind) => `kz-${kind}`)];

/** The attributes that stand for them on other elements, and that of a fallback. */
export const DATA_NAMES: readonly string[] = [...TAGS.map((tag) => `data-${tag}`), 'data-kz-fallback'];

/** A figure, an input or a condition in the prose. */
export interface Prose {
  readonly kind: ProseKind;
  readonly element: PageElement;
  /** The attribute that says what it shows, as the page writes it: `value`, or `data-kz-figure`. */
  readonly subject: string;
  /** Before the names of its other attributes: `data-`, or nothing. */
  readonly prefix: '' | 'data-';
  /** Whether it stands in a figure or an input, which writes its text over everything in it. */
  readonly isNested: boolean;
  /** The comparison of the nearest condition around it. */
  readonly branch: string | undefined;
}

/** A calculator as it stands in the page. */
export interface PlacedCalculator {
  /** The tag, or the div that mounts it. */
  readonly element: PageElement;
  readonly prefix: '' | 'data-';
  /** The ids by which prose can name it: its own, and that of the div around it. */
  readonly ids: string[];
  /** The nearest `lang` that is not empty; undefined where the page has none. */
  readonly language: string | undefined;
  /** The numbers for readers without script. */
  readonly fallbacks: PageElement[];
}

/** What a page has for the check, each list in the order of the document. */
export interface PageContent {
  readonly calculators: readonly PlacedCalculator[];
  readonly prose: readonly Prose[];
  /** Elements with a tag or an attribute that begins as the calculator's do, and is none of its own. */
  readonly misspelt: readonly PageElement[];
  /** Elements with an address of a file. */
  readonly addresses: readonly PageElement[];
  readonly ids: ReadonlySet<string>;
}

/** What an element has from those around it. */
interface Surroundings {
  readonly language: string | undefined;
  readonly calculator: PlacedCalculator | undefined;
  readonly isInMount: boolean;
  readonly isInNoscript: boolean;
  /** Whether an element around it writes its text over everything in it. */
  readonly isInFigure: boolean;
  /** The comparison of the nearest condition. */
  readonly branch: string | undefined;
}

/** Whether a tag or an attribute begins as the calculator's do, and is none of its own. */
const isMisspelt = ({name, attributes}: PageElement): boolean =>
  (name.startsWith('kz-') && !TAGS.includes(name)) ||
  [...attributes.keys()].some((attribute) => attribute.startsWith('data-kz-') && !DATA_NAMES.includes(attribute));

/** What a tag is in the prose. The attribute counts on any element, also on a tag of another kind. */
function proseOf(element: PageElement, {isInFigure: isNested, branch}: Surroundings): Prose | undefined {
  for (const kind of KINDS) {
    const common = {kind, element, isNested, branch};
    if (element.name === `kz-${kind}`) return {...common, subject: SUBJECTS[kind], prefix: ''};
    const subject = `data-kz-${kind}`;
    if (element.attribute(subject) !== undefined) return {...common, subject, prefix: 'data-'};
  }
  return undefined;
}

/** Collects from the elements of a page what the check needs. */
class Collector {
  readonly calculators: PlacedCalculator[] = [];
  readonly prose: Prose[] = [];
  readonly misspelt: PageElement[] = [];
  readonly addresses: PageElement[] = [];
  readonly ids = new Set<string>();

  /** Takes an element in, and returns what those in it have around them. */
  add(node: Tree.Element, around: Surroundings): Surroundings {
    const element = new PageElement(node);
    const language = element.attribute('lang') || around.language;
    const id = element.attribute('id');
    if (id) this.ids.add(id);
    if (element.attribute('src') ?? element.attribute('href')) this.addresses.push(element);
    const prose = proseOf(element, around);
    if (prose) this.prose.push(prose);
    if (isMisspelt(element)) this.misspelt.push(element);
    if (around.calculator && element.attribute('data-kz-fallback') !== undefined)
      around.calculator.fallbacks.push(element);
    const calculator = around.isInNoscript ? undefined : this.#calculator(element, language, around);
    return {
      language,
      calculator: calculator ?? around.calculator,
      isInMount: around.isInMount || calculator?.prefix === 'data-',
      isInNoscript: around.isInNoscript || element.name === 'noscript',
      // What has no end tag would contain the rest of the page.
      isInFigure: around.isInFigure || (prose !== undefined && prose.kind !== 'when' && element.isClosed),
      branch: prose?.kind === 'when' && element.isClosed ? element.attribute(prose.subject) : around.branch,
    };
  }

  #calculator(element: PageElement, language: string | undefined, around: Surroundings): PlacedCalculator | undefined {
    const isTag = element.name === TAG;
    const ids = element.attribute('id') ? [element.attribute('id') ?? ''] : [];
    if (isTag && around.isInMount && around.calculator) {
      // The div takes a calculator that stands in it, and gives it its own data.
      around.calculator.ids.push(...ids);
      return undefined;
    }
    if (!isTag && (element.name !== 'div' || element.attribute(`data-${TAG}`) === undefined)) return undefined;
    const prefix = isTag ? '' : 'data-';
    const own = element.attribute(`${prefix}lang`) || language;
    const calculator: PlacedCalculator = {element, prefix, ids, language: own, fallbacks: []};
    this.calculators.push(calculator);
    return calculator;
  }
}

const NOTHING_AROUND: Surroundings = {
  language: undefined,
  calculator: undefined,
  isInMount: false,
  isInNoscript: false,
  isInFigure: false,
  branch: undefined,
};

/** Finds the calculators and the live prose of a page. Content of a `template` is no part of the document. */
export function contentOf(document: Tree.ParentNode): PageContent {
  const collector = new Collector();
  const waiting: [Tree.ChildNode, Surroundings][] = [];
  const enter = (parent: Tree.ParentNode, around: Surroundings): void => {
    for (let index = parent.childNodes.length - 1; index >= 0; index--) {
      const child = parent.childNodes[index];
      if (child) waiting.push([child, around]);
    }
  };
  enter(document, NOTHING_AROUND);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, around] = next;
    if ('tagName' in node) enter(node, collector.add(node, around));
  }
  return collector;
}
