import {pickLanguage} from '../i18n/languages.js';
import {VERSION} from '../version.js';
import {Calculator} from './calculator.js';
import {checkFallbacks} from './check-fallback.js';
import {isProseAttribute, misspeltNames} from './check-names.js';
import {formFaults, numberFaults} from './check-prose.js';
import {nearestName} from './nearest-name.js';
import {contentOf, type PageContent, type Prose, type ProseKind, TAGS} from './page-content.js';
import type {PageElement} from './page-element.js';
import {parsePage} from './parse-page.js';
import {fallbackRemarks, proseRemarks} from './remarks.js';
import {attributeText, type Fault, fault, type PageReport, type Remark} from './report.js';
import {boundName, hasTemplate, isTemplate} from './templates.js';

/** How a page is read that does not say everything itself. */
export interface PageSettings {
  /** The language of a calculator without a `lang` around it. */
  readonly language: string;
}

/** Calculators whose ids are compared with one that is misspelt. */
const MOST_CALCULATORS = 100;

/** Whether an element of the page is known only once the page is built. */
const isWrittenByTemplate = (element: PageElement): boolean =>
  (element.isClosed && (isTemplate(element.text()) || element.hasInstruction)) ||
  [...element.attributes.values()].some(isTemplate);

/** Whether live prose is known only then, or one of its own attributes. */
const isTemplateProse = ({kind, element}: Prose): boolean =>
  isWrittenByTemplate(element) ||
  [...element.attributes.keys()].some((name) => isProseAttribute(kind, boundName(name)));

/** A `for` that names no calculator of the page. */
interface Nowhere {
  readonly fault: Fault;
  /** Whether it may name something that is not in this file: nothing in it has this id or a similar one. */
  readonly mayBeElsewhere: boolean;
}

/** The calculator that live prose belongs to, or what is wrong with its `for`. */
function calculatorOf(
  {element, prefix}: Prose,
  calculators: readonly Calculator[],
  {ids}: PageContent,
): Calculator | Nowhere | undefined {
  const name = `${prefix}for`;
  const id = element.attribute(name);
  if (!id) return calculators[0];
  const named = calculators.find(({placed}) => placed.ids.includes(id));
  if (named) return named;
  const found = attributeText(name, id);
  const known = calculators.slice(0, MOST_CALCULATORS).flatMap(({placed}) => placed.ids);
  const nearest = nearestName(id, known);
  const right = nearest !== undefined ? attributeText(name, nearest) : 'the id of a calculator';
  const why = ids.has(id) ? ', because this id is not of a calculator' : ', because nothing on the page has this id';
  return {
    fault: fault(element.attributeStart(name), found, `${right}${why}`),
    mayBeElsewhere: nearest === undefined && !ids.has(id),
  };
}

/** The version of the package in an address, `1.2.3` in `…/kz-mining-calculator@1.2.3/dist/…`. */
const versionIn = (address: string): string | undefined =>
  /\/kz-mining-calculator@(\d[\w.+-]*)(?:\/|$)/.exec(address)?.[1];

/** `1` and `1.2` are addresses of `1.2.3` too. */
const isThisVersion = (version: string): boolean => VERSION === version || VERSION.startsWith(`${version}.`);

function versionRemarks(elements: readonly PageElement[]): readonly Remark[] {
  return elements.flatMap((element) =>
    ['src', 'href'].flatMap((name) => {
      const version = versionIn(element.attribute(name) ?? '');
      if (version === undefined || isThisVersion(version)) return [];
      const text = `the address names version ${version} of the calculator; this check computes with ${VERSION}`;
      return [{offset: element.attributeStart(name), text}];
    }),
  );
}

function calculatorFaults(calculator: Calculator): readonly Fault[] {
  const {element} = calculator.placed;
  const unused = calculator
    .unused()
    .map(({name, value, right}) => fault(element.attributeStart(name), attributeText(name, value), right));
  return element.isClosed
    ? unused
    : [...unused, fault(element.start, `<${element.name}> without an end`, `</${element.name}>`)];
}

const TEMPLATE_REMARK = 'written by a template: check the page that is built from it';

const NO_CALCULATOR_REMARK =
  'the figures are not compared, because the calculator is not in this file: check the page that a template builds from it';

const ELSEWHERE_REMARK = 'its calculator is not in this file: check the page that a template builds from it';

/** Whether a misspelt tag was likely meant to be a calculator. */
const isNearCalculator = ({name}: PageElement): boolean => nearestName(name, TAGS) === TAGS[0];

function countsOf(prose: readonly Prose[]): PageReport['counts'] {
  const of = (kind: ProseKind): number => prose.filter((each) => each.kind === kind).length;
  return {figure: of('figure'), input: of('input'), when: of('when')};
}

/** Compares each text of a page's live prose with what the attributes of its calculator give. */
export function checkPage(page: string, {language}: PageSettings): PageReport {
  const document = parsePage(page);
  const content = contentOf(document);
  const {prose} = content;
  const calculators = content.calculators.map((placed) => new Calculator(placed, language));
  let templated: boolean | undefined;
  const isTemplatePage = (): boolean => (templated ??= hasTemplate(document, page));
  const faults: Fault[] = [];
  const remarks: Remark[] = [...versionRemarks(content.addresses), ...proseRemarks(content)];
  for (const calculator of calculators) {
    const {element, language: tag} = calculator.placed;
    if (calculator.isTemplate) {
      remarks.push({offset: element.start, text: `the calculator's attributes are ${TEMPLATE_REMARK}`});
      continue;
    }
    if (tag && pickLanguage(tag) === 'en' && !/^en\b/i.test(tag.trim()))
      remarks.push({
        offset: element.start,
        text: `the calculator has no texts in the language ${tag}; it is in English`,
      });
    const {fallbacks} = calculator.placed;
    for (const {start} of fallbacks.filter(isWrittenByTemplate))
      remarks.push({offset: start, text: `the fallback is ${TEMPLATE_REMARK}`});
    const written = fallbacks.filter((each) => !isWrittenByTemplate(each));
    faults.push(...calculatorFaults(calculator), ...checkFallbacks(calculator, written, page));
    remarks.push(...fallbackRemarks(calculator));
  }
  const [first] = prose;
  faults.push(...content.misspelt.flatMap(misspeltNames));
  if (first && calculators.length === 0) {
    const {start, name} = first.element;
    if (isTemplatePage()) remarks.push({offset: start, text: NO_CALCULATOR_REMARK});
    else if (!content.misspelt.some(isNearCalculator))
      faults.push(fault(start, `<${name}> on a page without a calculator`, 'a page with one'));
  }
  for (const each of prose) {
    if (isTemplateProse(each)) {
      remarks.push({offset: each.element.start, text: `the figure is ${TEMPLATE_REMARK}`});
      continue;
    }
    const wrongForm = formFaults(each);
    const calculator = calculatorOf(each, calculators, content);
    faults.push(...wrongForm);
    if (calculator instanceof Calculator) {
      if (!calculator.isTemplate && wrongForm.length === 0) faults.push(...numberFaults(each, calculator, page));
    } else if (calculator && calculators.length > 0) {
      const {fault: nowhere, mayBeElsewhere} = calculator;
      if (mayBeElsewhere && isTemplatePage()) remarks.push({offset: nowhere.offset, text: ELSEWHERE_REMARK});
      else faults.push(nowhere);
    }
  }
  const inOrder = (a: {readonly offset: number}, b: {readonly offset: number}): number => a.offset - b.offset;
  return {counts: countsOf(prose), faults: faults.sort(inOrder), remarks: remarks.sort(inOrder)};
}
