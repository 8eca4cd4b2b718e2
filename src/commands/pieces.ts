import type {DefaultTreeAdapterTypes as Tree} from 'parse5';

/** Where something stands in a page's text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Elements that have no content and no end tag. */
export const VOID = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/** A text, a tag or a comment in the text of the page. */
export interface Piece extends Range {
  /** What the reader sees of a text; undefined for others. */
  readonly text?: string;
  /** Whether it has to stay: a comment, or a tag that has an effect behind the element. */
  readonly isKept?: boolean;
  /** Whether it is PHP. */
  readonly isInstruction?: boolean;
}

/** All in an element, in its order; undefined for what the parser has made or moved, which stands nowhere in the page. */
export function* piecesOf(element: Tree.Element): Generator<Piece | undefined> {
  const waiting: (Tree.ChildNode | Piece)[] = [...element.childNodes].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('start' in node) {
      yield node;
      continue;
    }
    const {sourceCodeLocation: place} = node;
    if (!place) yield undefined;
    else if ('childNodes' in node) {
      const {startTag, endTag} = place as Tree.Element['sourceCodeLocation'] & object;
      const isKept = !endTag && !VOID.test(node.nodeName);
      yield startTag && {start: startTag.startOffset, end: startTag.endOffset, isKept};
      if (endTag) waiting.push({start: endTag.startOffset, end: endTag.endOffset});
      for (const child of [...node.childNodes].reverse()) waiting.push(child);
    } else {
      const range = {start: place.startOffset, end: place.endOffset};
      if ('value' in node) yield {...range, text: node.value};
      else yield {...range, isKept: true, isInstruction: 'data' in node && node.data.startsWith('?')};
    }
  }
}

/**
 * Where a piece ends that can be replaced; undefined for another. A text may have tags in it that the parser leaves out,
 * as in `7</body>` with a line break behind.
 */
export function ownEndOf({start, end, text, isKept}: Piece, page: string): number | undefined {
  if (isKept) return undefined;
  if (text === undefined) return end;
  const source = page.slice(start, end);
  const tag = source.search(/<[a-z/!?]/i);
  if (tag < 0) return end;
  return /^(?:<\/[a-z][^<>]*>\s*)+$/i.test(source.slice(tag)) ? start + tag : undefined;
}
