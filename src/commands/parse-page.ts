import {defaultTreeAdapter, type DefaultTreeAdapterTypes as Tree, parse} from 'parse5';

/** Why a page cannot be checked. */
export class UnreadablePage extends Error {}

/** Characters of a page, which would take gigabytes of memory beyond. */
const MAX_LENGTH = 10_000_000;

/** Elements inside each other. The parser's time grows with the square of the depth, and browsers stop at 512. */
const MAX_DEPTH = 20_000;

/** A tree that refuses what would fill the memory: a few bytes of unclosed formatting can make millions of elements. */
function boundedAdapter(length: number): typeof defaultTreeAdapter {
  let depth = 0;
  let elements = 0;
  // A tag has three characters at least; the parser adds some elements of its own.
  const most = 1_000 + length / 3;
  return {
    ...defaultTreeAdapter,
    createElement: (...args) => {
      elements += 1;
      if (elements > most) throw new UnreadablePage('its tags are not closed and repeat without end');
      return defaultTreeAdapter.createElement(...args);
    },
    onItemPush: () => {
      depth += 1;
      if (depth > MAX_DEPTH) throw new UnreadablePage(`its tags stand more than ${MAX_DEPTH} deep in each other`);
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
}

const spaces = (text: string): string => text.replaceAll(/[^\r\n]/g, ' ');

/** A Markdown text with spaces in the place of its code, which readers see as text. All offsets stay. */
export const withoutCode = (markdown: string): string =>
  markdown
    .replaceAll(/^ {0,3}(`{3,}|~{3,})[^\r\n]*[^]*?(?:^ {0,3}\1[`~]*[ \t]*$|$(?![^]))/gm, spaces)
    .replaceAll(/(?<!`)(`{1,3})(?!`)[^`\r\n]+\1(?!`)/g, spaces);

/** The tree of a page, with the places of its tags. */
export function parsePage(html: string): Tree.Document {
  if (html.length > MAX_LENGTH) throw new UnreadablePage(`it has more than ${MAX_LENGTH} characters`);
  // Without scripting, because the texts stand for readers without script, and `noscript` is part of the page.
  return parse(html, {sourceCodeLocationInfo: true, scriptingEnabled: false, treeAdapter: boundedAdapter(html.length)});
}
