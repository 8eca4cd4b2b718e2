/**
 * What a page gives for a text. Frameworks set properties, and there also numbers: `decimals={0}`. What has no text is
 * named by its type, so that it is reported as a text that cannot be read.
 */
export function givenText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : typeof value;
}

/**
 * The only text in an element, in emphasis of an editor or in what a translator has put around it; undefined where there
 * is more. Pages have variables with the names of classes, such as `Text`, so none is used here.
 */
function onlyText(element: Element): Text | undefined {
  let node: Node | null = element;
  while (node?.childNodes.length === 1) {
    node = node.firstChild;
    if (node?.nodeType === 3) return node as Text;
    // A figure writes its own text.
    if ((node as Element).localName.includes('-')) return undefined;
  }
  return undefined;
}

/** Writes a text into an element, into the text node that the page or a framework has put there. */
export function setText(element: Element, text: string): void {
  if (element.textContent === text) return;
  const only = onlyText(element);
  if (only) only.data = text;
  else element.textContent = text;
}
