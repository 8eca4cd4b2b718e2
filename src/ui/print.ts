import {windowOf} from './document-members.js';

/** Set on the printed part with the value `alone`, and on its ancestors with an empty value. */
const MARK = 'data-kz-printed';

/**
 * Print styles that leave only the marked part. Its ancestors lose their layout, their other elements are hidden, and a
 * font size of 0 hides their text. The rules stand in a layer, because an important rule in a layer overrides a page's
 * important rule in none. `font` is the part's font family on the screen, which would otherwise be lost.
 */
const printStyles = (font: string): string =>
  `@media print{@layer{
[${MARK}]{all:initial!important;display:block!important;width:100%!important;font:0 ${font}!important}
[${MARK}='']>:not([${MARK}]),:host>:not([${MARK}]){display:none!important}
}}`;

/** The ancestors of an element as it is displayed, through slots and shadow roots, innermost first. */
function ancestorsOf(element: Element): Element[] {
  const root = element.getRootNode() as Partial<ShadowRoot>;
  const parent = element.assignedSlot ?? element.parentElement ?? root.host;
  return parent ? [parent, ...ancestorsOf(parent)] : [];
}

/** Marks what is to be printed, and returns a function that leaves the page as it was. */
function mark(part: Element, {CSSStyleSheet}: typeof globalThis): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(printStyles(getComputedStyle(part).fontFamily));
  const ancestors = ancestorsOf(part);
  const roots = new Set([part, ...ancestors].map((element) => element.getRootNode() as Document | ShadowRoot));
  // A page that never tells the end of printing must not keep what was printed.
  const marked = [part, ...ancestors].map((element) => new WeakRef(element));
  const styled = [...roots].map((root) => new WeakRef(root));
  part.setAttribute(MARK, 'alone');
  for (const element of ancestors) element.setAttribute(MARK, '');
  for (const root of roots) root.adoptedStyleSheets.push(sheet);
  return () => {
    for (const element of marked) element.deref()?.removeAttribute(MARK);
    for (const root of styled.map((place) => place.deref()))
      if (root) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}

/** What is printed in each window. */
const printingIn = new WeakMap<Window, AbortController>();

/**
 * Prints a part of the page, a calculator or something inside one, without the rest. The part has no font size of its own
 * on paper, so what is in it needs one.
 *
 * The page is marked only once the browser begins to print. Where it never does, because a sandbox or the page forbids
 * it, the page stays as it was. Some browsers begin after `print` has returned, and some never tell the end. The page
 * gets no input while the print dialog is open, so the first input means that printing is over.
 */
export function printAlone(part: Element): void {
  const window = windowOf(part.ownerDocument) ?? globalThis.window;
  printingIn.get(window)?.abort();
  const printing = new AbortController();
  printingIn.set(window, printing);
  const {signal} = printing;
  const printed = new WeakRef(part);
  window.addEventListener(
    'beforeprint',
    () => {
      const present = printed.deref();
      if (present) signal.addEventListener('abort', mark(present, window));
    },
    {once: true, signal},
  );
  for (const end of ['afterprint', 'pointerdown', 'keydown'])
    window.addEventListener(
      end,
      () => {
        printing.abort();
      },
      {capture: true, signal},
    );
  try {
    window.print();
  } catch (error) {
    printing.abort();
    throw error;
  }
}
