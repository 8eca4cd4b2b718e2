import {parseFragment} from 'parse5';
import type {Calculator} from './calculator.js';
import {collapsed} from './edits.js';
import {PageElement} from './page-element.js';
import {type Fault, fault} from './report.js';

/** The lines of a fallback, by its line breaks and not by those of the source. */
const linesOf = (element: PageElement): readonly string[] =>
  element
    .text('\u0000')
    .split('\u0000')
    .map(collapsed)
    .filter((line) => line !== '');

/** What `fallbackHTML` gives, and its inner HTML. */
function rightFallback(html: string): {readonly lines: readonly string[]; readonly inner: string} {
  const [node] = parseFragment(html, {sourceCodeLocationInfo: true}).childNodes;
  if (!node || !('tagName' in node)) return {lines: [], inner: ''};
  const element = new PageElement(node);
  const {start, end} = element.inner(html) ?? {start: 0, end: 0};
  return {lines: linesOf(element), inner: html.slice(start, end)};
}

/** The first line of a fallback that differs, with the right line. */
function difference(
  found: readonly string[],
  right: readonly string[],
): {readonly found: string; readonly right: string} {
  const index = right.findIndex((line, at) => line !== found[at]);
  if (index < 0) return {found: found[right.length] ?? '', right: 'the end of the fallback'};
  return {found: found[index] ?? '', right: right[index] ?? ''};
}

/** Fallbacks of a calculator whose numbers are not those of its attributes. */
export function checkFallbacks(
  calculator: Calculator,
  fallbacks: readonly PageElement[],
  page: string,
): readonly Fault[] {
  if (fallbacks.length === 0) return [];
  const right = rightFallback(calculator.fallback);
  return fallbacks.flatMap((element): readonly Fault[] => {
    if (!element.isClosed)
      return [fault(element.start, `<${element.name}> without an end`, `</${element.name}> behind the fallback`)];
    const found = linesOf(element);
    if (found.join('\n') === right.lines.join('\n')) return [];
    const differing = difference(found, right.lines);
    const range = element.inner(page);
    const edits = range ? [{...range, text: right.inner}] : [];
    const other = found.find((line) => calculator.isPricesLine(line));
    const date = right.lines.find((line) => calculator.isPricesLine(line));
    const why = other && date && other !== date ? ` (the prices are of another version: ${other} → ${date})` : '';
    return [fault(range?.start ?? element.start, differing.found, `${differing.right}${why}`, edits)];
  });
}
