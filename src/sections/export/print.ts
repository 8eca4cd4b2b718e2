const MARK = 'data-kz-printed';

/**
 * On paper, what holds the calculator takes no part in the layout, and nothing beside it is there; texts beside it have
 * no size. Important rules win in a layer over those that a page has in none. The font comes through from the screen.
 */
const alone = (font: string): string =>
  `@media print{@layer{
[${MARK}]{all:initial!important;display:block!important;width:100%!important;font:0 ${font}!important}
[${MARK}='']>:not([${MARK}]),:host>:not([${MARK}]){display:none!important}
}}`;

/** What holds an element on the screen, through slots and shadow roots, from the inside out. */
function around(element: Element): Element[] {
  const root = element.getRootNode() as Partial<ShadowRoot>;
  const next = element.assignedSlot ?? element.parentElement ?? root.host;
  return next ? [next, ...around(next)] : [];
}

/** Prints the calculator in which the button stands, without the rest of the page. */
export function printAlone({currentTarget}: Event): void {
  const {host} = (currentTarget as Element).getRootNode() as ShadowRoot;
  const window = host.ownerDocument.defaultView ?? globalThis.window;
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(alone(getComputedStyle(host).fontFamily));
  const holders = around(host);
  const roots = new Set([host, ...holders].map((element) => element.getRootNode() as Document | ShadowRoot));
  host.setAttribute(MARK, 'alone');
  for (const element of holders) element.setAttribute(MARK, '');
  for (const root of roots) root.adoptedStyleSheets.push(sheet);
  window.addEventListener(
    'afterprint',
    () => {
      for (const element of [host, ...holders]) element.removeAttribute(MARK);
      for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    },
    {once: true},
  );
  window.print();
}
