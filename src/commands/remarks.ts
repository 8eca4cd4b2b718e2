import {parseTest} from '../figures/expression.js';
import {readFigure, readTest} from '../figures/figure-text.js';
import type {Calculator} from './calculator.js';
import {nearDataAttributes} from './check-names.js';
import type {PageContent, Prose} from './page-content.js';
import type {PageElement} from './page-element.js';
import type {Remark} from './report.js';

/** Longer tags are not printed. */
const MAX_LENGTH = 150;

const COMMAND = 'npx --package=kz-mining-calculator kz-fallback';

/** The tag of a calculator alone, with the language that it has from the page. */
function tagOf({placed: {element, prefix}, language}: Calculator): string {
  const attributes = new Map(element.attributes);
  if (!attributes.get(`${prefix}lang`) && !/^en\b/i.test(language)) attributes.set(`${prefix}lang`, language);
  const escaped = (value: string): string =>
    value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
  const written = [...attributes].map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`));
  return `<${element.name}${written.join('')}></${element.name}>`;
}

/** A calculator with nothing in it for readers without script, and with attributes that the command takes. */
export function fallbackRemarks(calculator: Calculator): readonly Remark[] {
  const {element, fallbacks} = calculator.placed;
  if (fallbacks.length > 0 || !element.isClosed || !element.isEmpty || calculator.unused().length > 0) return [];
  const tag = tagOf(calculator);
  const shown = tag.length > MAX_LENGTH ? `<${element.name} …></${element.name}>` : tag;
  return [
    {offset: element.start, text: `nothing stands in the calculator for readers without script: ${COMMAND} '${shown}'`},
  ];
}

/** Whether the page has the compact file, and not the full one, which has the projection. */
function isCompact(addresses: readonly PageElement[]): boolean {
  const names = addresses.flatMap((element) => element.attribute('src') ?? element.attribute('href') ?? []);
  const has = (file: RegExp): boolean => names.some((name) => file.test(name));
  return has(/\/?kz-mining-calculator\.min\.js(?:[?#]|$)/) && !has(/kz-mining-calculator\.full\.min\.js(?:[?#]|$)/);
}

function isProjected({kind, element, subject}: Prose): boolean {
  const text = element.attribute(subject) ?? '';
  return (kind === 'figure' ? readFigure(text) : kind === 'when' ? readTest(text) : undefined)?.isProjected ?? false;
}

/** Whether a branch is shown at times and hidden at others. */
const mayHide = (test: string | undefined): boolean => (parseTest(test ?? '')?.names.length ?? 0) > 0;

/** What an editor should know of the live prose of a page. */
export function proseRemarks({prose, addresses}: PageContent): readonly Remark[] {
  const compact = isCompact(addresses);
  return prose.flatMap((each) => {
    const {element, kind, branch} = each;
    const texts = [
      ...(compact && isProjected(each)
        ? ['the compact file has no projection: the page needs kz-mining-calculator.full.min.js']
        : []),
      ...(kind === 'input' && mayHide(branch)
        ? ['an input in a branch loses the keyboard focus when the branch hides: keep it outside']
        : []),
    ];
    return [...texts.map((text) => ({offset: element.start, text})), ...nearDataAttributes(each)];
  });
}
