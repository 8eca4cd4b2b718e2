import type {CSSResult, ReactiveController, ReactiveControllerHost} from 'lit';

type Host = ReactiveControllerHost & Element & {readonly renderRoot: HTMLElement | DocumentFragment};

/**
 * The styles of an element, in whatever document it stands: a document adopts no sheet that another window has made, and
 * an element that moves to another leaves its sheets behind.
 */
export class StyleSheets implements ReactiveController {
  readonly #host: Host;
  readonly #styles: Set<CSSResult>;

  constructor(host: Host, styles: readonly CSSResult[]) {
    this.#host = host;
    this.#styles = new Set(styles);
    host.addController(this);
  }

  add(styles: CSSResult): void {
    if (this.#styles.has(styles)) return;
    this.#styles.add(styles);
    this.#adopt();
  }

  hostConnected(): void {
    this.#adopt();
  }

  #adopt(): void {
    const window = this.#host.ownerDocument.defaultView;
    // A document without a window is on no screen.
    if (window)
      (this.#host.renderRoot as ShadowRoot).adoptedStyleSheets = [...this.#styles].map((styles) =>
        sheetIn(window, styles),
      );
  }
}

let sheets = new Map<CSSResult, CSSStyleSheet>();
let maker: Window | undefined;

/** A window's elements share their sheets; few pages have elements in two windows. */
function sheetIn(window: Window & typeof globalThis, styles: CSSResult): CSSStyleSheet {
  if (maker !== window) sheets = new Map();
  maker = window;
  let sheet = sheets.get(styles);
  if (!sheet) {
    sheets.set(styles, (sheet = new window.CSSStyleSheet()));
    sheet.replaceSync(String(styles));
  }
  return sheet;
}
