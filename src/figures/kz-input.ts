import {html, LitElement, type PropertyValues, type TemplateResult} from 'lit';
import {keyOfAttribute} from '../core/attributes.js';
import {isKey, isNumber, type NumberKey} from '../core/parameters.js';
import {keepControlEvents} from '../element/controllers/control-events.js';
import {StyleSheets} from '../element/controllers/style-sheets.js';
import {TranslatedTexts} from '../element/controllers/translated-texts.js';
import {CREATION_SCOPE} from '../ui/document-members.js';
import {attributeProblem, Binding} from './binding.js';
import {textAttributes} from './bound-element.js';
import {InputControls} from './input-controls.js';
import {inputStyles} from './input.styles.js';
import {InputTarget} from './input-target.js';
import {placeMessage} from './message-place.js';
import {FIGURE_TAGS} from './tags.js';
import {givenText, setText} from './text.js';

/**
 * A number of a calculator that the reader changes in the sentence: by dragging it sideways, by keys, or by typing. It
 * belongs to the reader's edits, like a change of its field in the calculator, and the calculator dispatches
 * `kz-change`. The text inside stands until the script runs, and where the page has no calculator.
 *
 * @summary A number in the text that the reader can change.
 *
 * @attr {string} name - The input, by its attribute or key: `electricity-price`.
 * @attr {string} for - The id of the calculator; the page's first where it is absent.
 *
 * @slot - The number as text.
 *
 * @fires {KzProblemEvent} kz-problem - The name is that of no input that is a number.
 *
 * @csspart number - The number, while it is not being typed.
 * @csspart input - The field, while it is open.
 * @csspart back - The button beside a number that the reader has changed, which takes the change back.
 *
 * @cssprop [--kz-accent=light-dark(#0a5a9c, #7dbbf2)] - Color of the underline and the arrows.
 * @cssprop [--kz-loss=light-dark(#b3261e, #ff8f85)] - Color of an error.
 */
export class KzInput extends LitElement {
  static override properties = {...textAttributes(FIGURE_TAGS['kz-input']), isOpen: {state: true}};
  static override styles = inputStyles;
  static override shadowRootOptions: ShadowRootInit = {...LitElement.shadowRootOptions, delegatesFocus: true};

  declare name: string | null | undefined;
  declare for: string | null | undefined;
  declare private isOpen: boolean;
  readonly #binding = new Binding(this, () => {
    if (this.hasUpdated) this.#draw();
    // At once, so that the listeners of a calculator's first result see the number.
    else this.performUpdate();
  });
  readonly #styleSheets = new StyleSheets(this, [inputStyles]);
  #key: NumberKey | undefined;
  /** What the page wrote, once another text has replaced it. */
  #written: string | undefined;
  readonly #controls = new InputControls(() => this.#target, {
    root: () => this.renderRoot,
    isOpen: () => this.isOpen,
    setOpen: (isOpen) => {
      this.isOpen = isOpen;
      this.performUpdate();
    },
    update: () => {
      this.requestUpdate();
    },
    // The calculator draws a new number first.
    drawn: async () => {
      await this.#binding.calculator?.element.updateComplete;
      await this.updateComplete;
    },
  });

  constructor() {
    super();
    new TranslatedTexts(this);
    this.renderOptions.creationScope = CREATION_SCOPE;
    this.isOpen = false;
  }

  adoptedCallback(): void {
    this.#styleSheets.adopt();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    keepControlEvents(root);
    return root;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('for')) this.#binding.refresh();
    if (!this.hasUpdated || changed.has('name')) this.#readName();
  }

  protected override updated(): void {
    if (this.#styleSheets.isElsewhere) this.#styleSheets.adopt();
    this.#drawText();
    const message = this.renderRoot.querySelector<HTMLElement>('.message');
    if (message) placeMessage(message, this);
  }

  protected override render(): TemplateResult {
    const target = this.#target;
    if (!target) return html`<slot></slot>`;
    return this.isOpen ? this.#controls.field(target) : this.#controls.number(target);
  }

  /** The input with its calculator; undefined while there is none that has drawn. */
  get #target(): InputTarget | undefined {
    const {calculator, mayWrite} = this.#binding;
    const context = calculator?.access.context;
    return this.#key && calculator && context && mayWrite ? new InputTarget(this.#key, calculator, context) : undefined;
  }

  #draw(): void {
    this.requestUpdate();
    this.#drawText();
  }

  #drawText(): void {
    const target = this.#target;
    if (target) {
      this.#written ??= this.textContent;
      setText(this, target.text());
    } else if (this.#written !== undefined && !this.#binding.calculator) setText(this, this.#written);
  }

  #readName(): void {
    const name = givenText(this.name);
    const key = keyOfAttribute(name.toLowerCase()) ?? name;
    this.#key = isKey(key) && isNumber(key) ? key : undefined;
    this.#binding.report(
      this.#key ? [] : [attributeProblem('name', this.name, 'unknown', 'the attribute of an input that is a number')],
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kz-input': KzInput;
  }
}
