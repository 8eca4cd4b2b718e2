import {html, LitElement, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {Result} from '../core/result.js';
import type {Resolution} from '../core/layers.js';
import {type Inputs, KEYS} from '../core/parameters.js';
import type {Problem} from '../core/problem.js';
import type {Projection} from '../core/projection.js';
import {formatFor} from '../i18n/format.js';
import {pickLanguage, type Strings} from '../i18n/language.js';
import type {ScenarioList, Scenario} from '../store/scenarios.js';
import {sameInputs, Store} from '../store/store.js';
import {VERSION} from '../version.js';
import {type Context, contextOf, type Said, SCENARIOS} from '../ui/context.js';
import {LiveRegion} from './controllers/live-region.js';
import {FieldInput} from './controllers/field-input.js';
import {LanguageController} from './controllers/language.js';
import {ShareLink} from './controllers/share-link.js';
import {StyleSheets} from './controllers/style-sheets.js';
import {KzChangeEvent, KzProblemEvent, KzResetEvent, KzResultEvent} from './events.js';
import {extension} from '../ui/extension.js';
import {onServer, isHydrating} from '../ui/server.js';
import {type Options, readOptions} from './options.js';
import {keyOfAttribute, PARAMETER_ATTRIBUTES, type ParameterProperties} from './properties.js';
import {styles} from '../ui/styles/index.js';
import {calculator} from '../views/calculator.js';
import {periodText} from '../views/results.js';

const Base = LitElement as unknown as Omit<typeof LitElement, 'prototype'> &
  (new () => LitElement & ParameterProperties);

/**
 * What legal crypto mining in Kazakhstan leaves per day after electricity, compliance and tax, under the country's
 * rules. Attributes and properties set defaults, like an input's `value` attribute; what the reader edits stands over
 * them until reset. A value that cannot be used is a problem, and the layer below stands; nothing throws.
 *
 * @summary A calculator of mining profitability in Kazakhstan, for any article page.
 *
 * @slot heading - Replaces the heading's text.
 * @slot note - Replaces the note that actual profitability varies.
 * @slot - Shown until the script runs, and without JavaScript.
 *
 * @attr {string} lang - A language tag; the nearest ancestor's where it is absent. Other languages fall back to English.
 *
 * @fires {KzResultEvent} kz-result - After the first render, and then when the inputs changed, once per update.
 * @fires {KzChangeEvent} kz-change - The reader committed: a choice at once, a typed field at Enter or blur.
 * @fires {KzResetEvent} kz-reset - The reader or the page reset it.
 * @fires {KzProblemEvent} kz-problem - A value from an attribute, property or link was not used.
 * @fires {KzScenariosEvent} kz-scenarios - The reader kept, renamed or removed a scenario.
 *
 * @csspart heading - The element's heading.
 * @csspart inputs - The inputs that a reader changes first.
 * @csspart field - A label with its control.
 * @csspart input - A text field or list.
 * @csspart badge - Where a figure comes from; a button that opens what is known of it.
 * @csspart notice - Tells that numbers came with a link.
 * @csspart results - The results, on their own ground.
 * @csspart net - The net profit and what it is of the revenue.
 * @csspart bar - Where the revenue goes.
 * @csspart section - A folded part of the full calculator.
 * @csspart assumptions - What the result rests on.
 * @csspart note - The last lines.
 * @csspart reset - The button that drops what the reader edited.
 *
 * @cssprop [--kz-font=inherit] - Font family.
 * @cssprop [--kz-text=light-dark(#1b2024, #e8ebee)] - Text.
 * @cssprop [--kz-muted=light-dark(#59636d, #a3aeb8)] - Badges, units and notes.
 * @cssprop [--kz-surface=light-dark(#fff, #15191d)] - Ground.
 * @cssprop [--kz-border=light-dark(#d5dade, #363e46)] - Lines between the parts.
 * @cssprop [--kz-accent=light-dark(#0a5a9c, #7dbbf2)] - Links, focus and what is chosen.
 * @cssprop [--kz-gain=light-dark(#0b6b40, #5fd097)] - A profit.
 * @cssprop [--kz-loss=light-dark(#b3261e, #ff8f85)] - A loss, and what is amiss with a field.
 * @cssprop [--kz-radius=8px] - Corners.
 * @cssprop [--kz-space=16px] - Space inside the parts.
 * @cssprop [--kz-max-width=60em] - Widest that it gets.
 */
export class KzMiningCalculator extends Base {
  /** The package's version. */
  static readonly version: string = VERSION;

  static override properties: PropertyDeclarations = {
    theme: {},
    headingLevel: {attribute: 'heading-level'},
    articleUrl: {attribute: 'article-url'},
    articleTitle: {attribute: 'article-title'},
    strings: {attribute: false},
    sections: {},
    share: {},
  };

  /** `auto` follows the color scheme used where the element stands. */
  declare theme: 'auto' | 'light' | 'dark' | undefined;
  /** Level of the heading, 2 … 6; sections are one below. */
  declare headingLevel: number | undefined;
  /** The article that "article data" cites: http, https, or an address that begins with `/`, `.`, `?` or `#`. */
  declare articleUrl: string | undefined;
  /** The text of the link to that article. */
  declare articleTitle: string | undefined;
  /** Texts that override or add to the bundled ones, by language and key. */
  declare strings: Strings | undefined;
  /** Names of the sections to show, folded, in their order, or `none`; all that are registered where nothing is said. */
  declare sections: string | undefined;
  /** Reads the numbers that come with a link to the page, and offers one to the reader. */
  declare share: boolean | 'on' | 'off' | undefined;

  readonly #store = new Store(() => {
    this.requestUpdate();
  });
  readonly #language = new LanguageController(this);
  readonly #announcer = new LiveRegion(this);
  readonly #controls = new FieldInput(this, this.#store);
  readonly #link = new ShareLink(this, (values) => {
    this.#store.setLink(values);
  });
  readonly #styleSheets = new StyleSheets(this, styles);
  readonly #memory = new Map<string, unknown>();
  #options: Options = readOptions(this);
  #told: Inputs | undefined;
  #reported: readonly string[] = [];

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...PARAMETER_ATTRIBUTES, 'lang'];
  }

  static {
    // Elsewhere each element adopts them in the document where it stands.
    if (onServer) this.styles = styles;
    for (const key of KEYS)
      Object.defineProperty(this.prototype, key, {
        configurable: true,
        enumerable: true,
        get(this: KzMiningCalculator) {
          return this.#store.host(key);
        },
        set(this: KzMiningCalculator, value: unknown) {
          this.#store.setHost(key, value);
        },
      });
  }

  constructor() {
    super();
    // What the page set before the upgrade hides the members of that name.
    const own = this as Record<string, unknown>;
    for (const [name, value] of Object.entries(own))
      if (name in KzMiningCalculator.prototype) {
        Reflect.deleteProperty(own, name);
        Reflect.set(own, name, value);
      }
  }

  /** One day's result, frozen: USD, kWh, BTC, TH/s; shares as fractions; null where a figure has no value. */
  get result(): Result {
    return this.#store.result;
  }

  /** The months ahead, computed when asked for; null where no section that knows them is loaded. */
  get projection(): Projection | null {
    return extension.project?.(this.inputs) ?? null;
  }

  /**
   * What the reader keeps for comparing, three at most, inputs as given. Set it to what `kz-scenarios` told before; what
   * cannot be used is a problem. Empty where the section `compare` is not loaded.
   */
  get scenarios(): readonly Scenario[] {
    return this.#kept?.scenarios ?? [];
  }

  set scenarios(given: readonly Scenario[] | null | undefined) {
    this.#memory.set(SCENARIOS, {given} satisfies Said);
    this.requestUpdate();
  }

  /** Every input in force, in the unit of its row. */
  get inputs(): Inputs {
    return this.#store.inputs;
  }

  /** The inputs as given: amounts with their currency. */
  get given(): Resolution['given'] {
    return this.#store.resolution.given;
  }

  /** Which layer each input comes from, and its source. */
  get origins(): Resolution['origins'] {
    return this.#store.resolution.origins;
  }

  /** Every value that is not used, and why. */
  get problems(): readonly Problem[] {
    return Object.freeze([
      ...this.#store.problems,
      ...readOptions(this).problems,
      ...this.#link.problems,
      ...(extension.problems?.(this.sections) ?? []),
      ...(this.#kept?.problems ?? []),
    ]);
  }

  /** Drops what the reader edited; the page's defaults stand again. */
  reset(): void {
    // What the reader entered that is no input's.
    this.#memory.delete('entered');
    this.#link.problems = [];
    this.#store.reset();
    this.dispatchEvent(new KzResetEvent());
  }

  /**
   * The page's address with these numbers in its fragment: what the link and the reader said, and the market figures in
   * force. A calculator with `share` reads it; one with an id reads only its own.
   */
  shareURL(): string {
    return this.#link.address(this.#store.shared());
  }

  /** Inputs, results, months and scenarios as a table for spreadsheets; null where the section `export` is not loaded. */
  toCSV(): string | null {
    return extension.csv?.(this.#context) ?? null;
  }

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    const key = keyOfAttribute(name);
    if (key) this.#store.setHost(key, value ?? undefined);
    else if (name === 'lang') this.requestUpdate();
    else super.attributeChangedCallback(name, before, value);
  }

  protected override willUpdate(): void {
    // Lit's server renderer hands over the attributes of its own properties only.
    if (onServer)
      for (const name of PARAMETER_ATTRIBUTES)
        if (this.hasAttribute(name)) this.attributeChangedCallback(name, null, this.getAttribute(name));
    this.#options = readOptions(this);
    // A server knows no address: what it drew is taken over first, and the link is read then.
    if ((onServer || isHydrating(this)) && this.#options.share) {
      this.#options = {...this.#options, share: false};
      void this.updateComplete.then(() => {
        this.requestUpdate();
      });
    }
    this.#link.follow(this.#options.share);
  }

  protected override render(): TemplateResult {
    return html`<div
      class="kz"
      data-theme=${this.#options.theme}
      lang=${this.#spoken}
      @input=${this.#heard}
      @change=${this.#heard}
      @focusin=${this.#heard}
      @focusout=${this.#heard}
      @keydown=${this.#heard}
    >
      ${calculator(this.#context)}
    </div>`;
  }

  protected override updated(): void {
    this.#reportProblems();
    const cause = this.#store.consumeChangeCause();
    const {inputs, origins} = this;
    if (this.#told && sameInputs(this.#told, inputs)) return;
    const initial = !this.#told;
    this.#told = inputs;
    if (!initial) this.#announcer.announce(this.#netText());
    this.dispatchEvent(
      new KzResultEvent({result: this.result, inputs, origins, cause: initial ? 'initial' : (cause ?? 'host')}),
    );
  }

  get #kept(): ScenarioList | undefined {
    return extension.scenarios?.(this.#memory);
  }

  get #spoken(): string {
    return pickLanguage(this.#language.tag, this.#options.strings);
  }

  get #context(): Context {
    return contextOf(this, {
      store: this.#store,
      language: this.#spoken,
      options: this.#options,
      announcement: this.#announcer.text,
      editing: this.#controls.editing,
      memory: this.#memory,
      adopt: (more) => {
        if (!onServer) this.#styleSheets.add(more);
      },
    });
  }

  #netText(): string {
    const context = this.#context;
    return `${periodText(context, 'net')}: ${context.money(context.statement.net)}`;
  }

  #reportProblems(): void {
    const problems = this.problems.filter(({layer}) => layer !== 'reader');
    const before = this.#reported;
    this.#reported = problems.map((entry) => JSON.stringify(entry));
    problems.forEach((entry, index) => {
      if (!before.includes(this.#reported[index] ?? '')) this.dispatchEvent(new KzProblemEvent(entry));
    });
  }

  #heard(event: Event): void {
    const commit = this.#controls.hear(event, formatFor(this.#spoken).commaIsDecimal);
    if (commit) this.dispatchEvent(new KzChangeEvent(commit));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kz-mining-calculator': KzMiningCalculator;
  }
}
