/*
 * Members of a document, taken from its prototype. A form of the page with the name of one hides the document's own, and
 * MooTools puts a class of its own in the place of `Document`.
 */

const prototypeOf = (of: Document): Document => Object.getPrototypeOf(of) as Document;

const member = (of: Document, name: 'createElement' | 'querySelectorAll'): unknown =>
  Reflect.get(prototypeOf(of), name);

export const createElement = (tag: string): HTMLElement =>
  (member(document, 'createElement') as (this: Document, tag: string) => HTMLElement).call(document, tag);

export const querySelectorAll = (of: Document, selector: string): NodeListOf<Element> =>
  (member(of, 'querySelectorAll') as (this: Document, selector: string) => NodeListOf<Element>).call(of, selector);

/**
 * Questions to any node of a page. The methods are those of a fresh element, because a control of a form with the name of one
 * hides the form's own.
 */
export function createQueries(selector: string): {
  readonly isWithin: (node: Node) => boolean;
  readonly isOrHolds: (node: Node) => boolean;
} {
  const fresh = createElement('div');
  const asked = (name: 'closest' | 'matches' | 'querySelector') => {
    const method: unknown = Reflect.get(fresh, name);
    // A text has none of them.
    return (node: Node): boolean =>
      'closest' in node && Boolean((method as (this: Node, selector: string) => unknown).call(node, selector));
  };
  const [isWithin, isIt, holds] = [asked('closest'), asked('matches'), asked('querySelector')];
  return {isWithin, isOrHolds: (node) => isIt(node) || holds(node)};
}

/** The window of a document; null for one that is never displayed. */
export function windowOf(of: Document): (Window & typeof globalThis) | null {
  const window: unknown = Reflect.get(prototypeOf(of), 'defaultView', of);
  return window as (Window & typeof globalThis) | null;
}

/** What Lit clones templates with. */
export const CREATION_SCOPE = {
  importNode: (node: Node, deep?: boolean): Node => prototypeOf(document).importNode.call(document, node, deep),
};
