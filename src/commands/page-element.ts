import type {DefaultTreeAdapterTypes as Tree} from 'parse5';
import {ownEndOf, piecesOf, type Range, VOID} from './pieces.js';

/** Elements that end without an end tag, where another begins. */
const ENDS_BY_ITSELF = /^(p|li|dt|dd|td|th|tr|tbody|thead|tfoot|caption|option|optgroup|body|html)$/;

/** An element in the text of its page. */
export class PageElement {
  readonly name: string;
  readonly #element: Tree.Element;
  readonly #attributes: ReadonlyMap<string, string>;

  constructor(element: Tree.Element) {
    this.#element = element;
    this.name = element.tagName.toLowerCase();
    this.#attributes = new Map(element.attrs.map(({name, value}) => [name.toLowerCase(), value]));
  }

  attribute(name: string): string | undefined {
    return this.#attributes.get(name);
  }

  get attributes(): ReadonlyMap<string, string> {
    return this.#attributes;
  }

  get start(): number {
    return this.#element.sourceCodeLocation?.startOffset ?? 0;
  }

  get isVoid(): boolean {
    return VOID.test(this.name);
  }

  /** Whether the page says where the element ends. */
  get isClosed(): boolean {
    const {endTag} = this.#element.sourceCodeLocation ?? {};
    return this.isVoid || endTag !== undefined || ENDS_BY_ITSELF.test(this.name);
  }

  /** Whether nothing stands in it that a reader would see, or a program would write. */
  get isEmpty(): boolean {
    return this.#element.childNodes.every((node) =>
      'value' in node ? node.value.trim() === '' : 'data' in node && !node.data.startsWith('?'),
    );
  }

  /** What stands between the tags; undefined where the element has no end. */
  get content(): Range | undefined {
    const {startTag, endTag, endOffset} = this.#element.sourceCodeLocation ?? {};
    if (!startTag || !this.isClosed || this.isVoid) return undefined;
    const end = endTag?.startOffset ?? endOffset;
    return end === undefined || end < startTag.endOffset ? undefined : {start: startTag.endOffset, end};
  }

  /**
   * What stands between the tags and can be replaced; undefined where the element has no end, and where something else stands there too, such
   * as an end tag of an element around it or a comment.
   */
  inner(page: string): Range | undefined {
    const {startTag, endTag} = this.#element.sourceCodeLocation ?? {};
    if (!startTag || !this.isClosed || this.isVoid) return undefined;
    let end = startTag.endOffset;
    let textEnd = end;
    for (const piece of piecesOf(this.#element)) {
      const ownEnd = piece?.start === end ? ownEndOf(piece, page) : undefined;
      if (piece === undefined || ownEnd === undefined) return undefined;
      end = piece.end;
      textEnd = ownEnd;
    }
    if (endTag && endTag.startOffset !== end) return undefined;
    return {start: startTag.endOffset, end: endTag ? end : textEnd};
  }

  /** The attribute in the text of the page; the start of the tag where the page does not give it. */
  attributeStart(name: string): number {
    return this.#attributeRange(name)?.start ?? this.start;
  }

  /** Where another attribute can be put behind one; undefined where that is in another tag, such as a second `body`. */
  attributesEnd(name: string): number | undefined {
    const attributes = this.#element.sourceCodeLocation?.attrs ?? {};
    const range = this.#attributeRange(name);
    return range && Object.values(attributes).reduce((last, {endOffset}) => Math.max(last, endOffset), range.end);
  }

  /** An attribute in the text of the page with the white space before it. */
  attributeWithSpace(name: string, page: string): Range | undefined {
    const range = this.#attributeRange(name);
    if (!range) return undefined;
    return {start: page.slice(0, range.start).trimEnd().length, end: range.end};
  }

  #attributeRange(name: string): Range | undefined {
    const location = this.#element.sourceCodeLocation?.attrs?.[name];
    return location && {start: location.startOffset, end: location.endOffset};
  }

  /** Whether a piece of PHP stands in it, which the parser takes for a comment. */
  get hasInstruction(): boolean {
    return [...piecesOf(this.#element)].some((piece) => piece?.isInstruction);
  }

  /** The text in it, and `lineBreak` where a `br` stands. */
  text(lineBreak = ''): string {
    const pieces: string[] = [];
    const waiting: Tree.ChildNode[] = [...this.#element.childNodes].reverse();
    for (let node = waiting.pop(); node; node = waiting.pop()) {
      if ('value' in node) pieces.push(node.value);
      else if ('childNodes' in node) for (const child of [...node.childNodes].reverse()) waiting.push(child);
      if (node.nodeName === 'br') pieces.push(lineBreak);
    }
    return pieces.join('');
  }

  /** Where its text stands, without the white space around: in a single element of it, or all between the tags. */
  textRange(page: string): Range | undefined {
    // Emphasis around the whole text stays: `<b>$63.55</b>`.
    const pieces = [...piecesOf(this.#element)];
    const [only, another] = pieces.filter((piece) => piece?.text?.trim());
    const end = only && !another && !pieces.includes(undefined) ? ownEndOf(only, page) : undefined;
    const range = only && end !== undefined && this.isClosed ? {start: only.start, end} : this.inner(page);
    if (!range) return undefined;
    const found = page.slice(range.start, range.end);
    if (found.trim() === '') return range;
    return {start: range.end - found.trimStart().length, end: range.start + found.trimEnd().length};
  }
}
