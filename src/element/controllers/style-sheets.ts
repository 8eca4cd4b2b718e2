import {adoptStyles, type CSSResult, type ReactiveElement, supportsAdoptingStyleSheets} from 'lit';
import {windowOf} from '../../ui/document-members.js';

type Host = Pick<ReactiveElement, 'ownerDocument' | 'shadowRoot'>;

/**
 * The style sheets of an element: those of its class, and those added later. Lit creates a class's sheets in the
 * document of the script. The document of another window does not accept these, so sheets are created for it.
 */
export class StyleSheets {
  readonly #host: Host;
  readonly #styles: CSSResult[];

  constructor(host: Host, styles: readonly CSSResult[]) {
    this.#host = host;
    this.#styles = [...styles];
  }

  /** Whether the element is in another document than the script. */
  get isElsewhere(): boolean {
    return this.#host.ownerDocument !== document;
  }

  add(styles: CSSResult): void {
    const {shadowRoot} = this.#host;
    if (this.#styles.includes(styles)) return;
    this.#styles.push(styles);
    // Without adoptable sheets, Lit appends style elements. Only the new one may be appended, or the others would
    // double.
    if (!supportsAdoptingStyleSheets && shadowRoot) adoptStyles(shadowRoot, [styles]);
    else this.adopt();
  }

  /** Adopts all sheets again. An element loses its sheets when it moves to another document. */
  adopt(): void {
    const {shadowRoot, ownerDocument} = this.#host;
    const window = windowOf(ownerDocument);
    // A document without a window is never displayed.
    if (!shadowRoot || !supportsAdoptingStyleSheets || !window) return;
    if (!this.isElsewhere) adoptStyles(shadowRoot, this.#styles);
    else
      shadowRoot.adoptedStyleSheets = this.#styles.map(({cssText}) => {
        const sheet = new window.CSSStyleSheet();
        sheet.replaceSync(cssText);
        return sheet;
      });
  }
}
