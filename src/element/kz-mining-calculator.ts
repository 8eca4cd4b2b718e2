import {html, LitElement, type PropertyDeclarations, type TemplateResult} from 'lit';
import {attempt} from '../core/attempt.js';
import type {Resolution} from '../core/layers.js';
import {type Inputs, isKey} from '../core/parameters.js';
import type {Problem} from '../core/problem.js';
import type {Projection} from '../core/projection.js';
import type {Result} from '../core/result.js';
import type {CsvOptions} from '../exchange/csv.js';
import {formatFor} from '../i18n/format.js';
import {directionOf, pickLanguage} from '../i18n/languages.js';
import type {Strings} from '../i18n/translate.js';
import {type PictureOptions, pictureFile} from '../picture/file.js';
import {
  sectionCSV,
  sectionFolds,
  sectionPictures,
  sectionProblems,
  sectionProjection,
  sectionTools,
} from '../sections/registry.js';
import type {Discarded} from '../store/discarded.js';
import {sameInputs} from '../store/same-inputs.js';
import type {Scenario} from '../store/scenarios.js';
import {type Cause, type Commit, Store} from '../store/store.js';
import {type Actions, type Context, wordingFor} from '../ui/context.js';
import {type GivenOptions, type OptionKey, type Options, readOptions} from '../ui/options.js';
import {draftsIn} from '../ui/desk-state.js';
import {marketText} from '../ui/market-text.js';
import {announcementText} from '../ui/outcome.js';
import {canHydrate, onServer} from '../ui/server.js';
import {CREATION_SCOPE} from '../ui/document-members.js';
import {shownAmount} from '../ui/slider.js';
import {editsIn, INITIAL_VIEW_STATE, RESET_VIEW_STATE, RIG_FIGURES, type ViewState} from '../ui/view-state.js';
import {VERSION} from '../version.js';
import {calculator} from '../views/calculator.js';
import {resultPictureSource} from '../views/result-picture.js';
import {sentenceWithLink} from '../views/passed-on.js';
import {styles} from '../views/styles.js';
import {createActions} from './actions.js';
import {AnswerObserver} from './controllers/answer-observer.js';
import {keepControlEvents} from './controllers/control-events.js';
import {FieldInput} from './controllers/field-input.js';
import {IdleDrawing} from './controllers/idle-drawing.js';
import {KeptEdits} from './controllers/kept-edits.js';
import {LanguageController} from './controllers/language.js';
import {LiveRegion} from './controllers/live-region.js';
import {MarketFeed} from './controllers/market-feed.js';
import {ShareLink} from './controllers/share-link.js';
import {StyleSheets} from './controllers/style-sheets.js';
import {TranslatedTexts} from './controllers/translated-texts.js';
import {KzChangeEvent, KzMarketEvent, KzProblemEvent, KzResetEvent, KzResultEvent} from './events.js';
import {MarketReporter} from './market-reporter.js';
import type {Edits} from './history-entries.js';
import {createModel} from './model.js';
import {NumberEdits} from './number-edits.js';
import {ProblemReporter} from './problem-reporter.js';
import {type ParameterProperties, PROPERTIES} from './properties.js';
import {PROSE, ProseAccess} from './prose-access.js';

/** The element as a page's author looks for it. */
const elementName = ({localName, id}: Element): string => `<${localName}${id && ` id="${id}"`}>`;

/** Lit's element, typed with a property for each input of the core's table. */
const Base = LitElement as unknown as Omit<typeof LitElement, 'prototype'> &
  (new () => LitElement & ParameterProperties);

/**
 * Computes the net profit of legal crypto mining in Kazakhstan after electricity, compliance and tax. Attributes and
 * properties set defaults, like the `value` attribute of an input element; the reader's edits replace them until reset.
 * A value that cannot be used never throws: it is reported as a problem, and the value of the layer below applies.
 *
 * @summary A calculator of mining profitability in Kazakhstan, for any article page.
 *
 * @slot heading - Replaces the heading's text.
 * @slot note - Replaces the note that actual profitability varies.
 * @slot - Fallback content, shown until the script runs and without JavaScript.
 *
 * @attr {string} lang - A language tag; the nearest ancestor's where it is absent, followed as it changes. Others fall
 *   back to English.
 *
 * @fires {KzResultEvent} kz-result - After the first render, and then at most once per update when an input changed.
 * @fires {KzChangeEvent} kz-change - The reader committed a value: a choice at once, a typed field at Enter or blur, a
 *   slider when it is let go or moved by a key, a count at each press of its buttons.
 * @fires {KzResetEvent} kz-reset - The reader or the page reset the calculator.
 * @fires {KzProblemEvent} kz-problem - A value of an attribute, property, link or feed cannot be used.
 * @fires {KzMarketEvent} kz-market - The state of the market feed changed: an answer came, or none that can be used.
 * @fires {KzScenariosEvent} kz-scenarios - The reader kept, renamed or removed a scenario.
 *
 * @csspart heading - The heading.
 * @csspart inputs - The inputs that a reader changes first.
 * @csspart market - The line on the market feed, with the button that asks it now.
 * @csspart field - A label with its control.
 * @csspart input - A text field or list.
 * @csspart badge - The source of a figure: a button that shows the details.
 * @csspart notice - The notice that numbers came with a link.
 * @csspart results - The answer: net profit, where the revenue goes, and the sentences about it.
 * @csspart figures - The other results, with the sentences about purchases and the forced sale.
 * @csspart not-counted - What the result leaves out.
 * @csspart net - The net profit and its share of the revenue.
 * @csspart bar - The bar that divides the revenue into costs and profit.
 * @csspart section - A section of the full calculator, which opens and closes.
 * @csspart assumptions - The assumptions behind the result.
 * @csspart note - The footer with buttons, note and disclaimer.
 * @csspart reset - The button that discards the reader's edits.
 *
 * @cssprop [--kz-font=inherit] - Font family.
 * @cssprop [--kz-text=light-dark(#1b2024, #e8ebee)] - Text color.
 * @cssprop [--kz-muted=light-dark(#59636d, #a3aeb8)] - Color of badges, units and notes.
 * @cssprop [--kz-surface=light-dark(#fff, #15191d)] - Background color.
 * @cssprop [--kz-border=light-dark(#d5dade, #363e46)] - Color of the lines between the parts.
 * @cssprop [--kz-accent=light-dark(#0a5a9c, #7dbbf2)] - Color of links, sliders and focus.
 * @cssprop [--kz-gain=light-dark(#0b6b40, #5fd097)] - Color of a profit.
 * @cssprop [--kz-loss=light-dark(#b3261e, #ff8f85)] - Color of a loss, and of a field's error.
 * @cssprop [--kz-radius=8px] - Corner radius.
 * @cssprop [--kz-space=16px] - Padding of the parts.
 * @cssprop [--kz-sticky-top=0px] - Distance from the top at which the line with the answer sticks, for pages with a fixed header.
 * @cssprop [--kz-max-width=60em] - Maximum width.
 */
export class KzMiningCalculator extends Base {
  /** The package's version. */
  static readonly version: string = VERSION;

  static override properties: PropertyDeclarations = {
    ...PROPERTIES,
    scenarios: {attribute: false, noAccessor: true},
  };

  static override styles = styles;

  /** Color theme; `auto` follows the color scheme of the place where the element is. */
  declare theme: 'auto' | 'light' | 'dark' | undefined;
  /** Level of the heading, 2 … 6. Headings of sections are one level below. */
  declare headingLevel: number | undefined;
  /** Address of the cited article: http, https, or one that begins with `/`, `.`, `?` or `#`. */
  declare articleUrl: string | undefined;
  /** Text of the link to the cited article. */
  declare articleTitle: string | undefined;
  /** Texts that replace or add to the bundled ones, by language tag and key. */
  declare strings: Strings | undefined;
  /** Names of the sections to show, in this order, or `none`; all registered sections where it is absent. */
  declare sections: string | undefined;
  /**
   * Whether to read numbers from a link to the page, and to offer such a link to the reader. Off where it is absent.
   */
  declare share: boolean | undefined;
  /**
   * A market feed: `mempool`, the address of a page's own JSON, or that of a mempool server, which ends in `/api` or
   * `/api/v1`. The calculator makes no request where it is absent.
   */
  declare live: string | undefined;
  /** Whether `live` asks for the tenge rate too. Off where it is absent. */
  declare liveKzt: boolean | undefined;

  readonly #store = new Store(() => {
    this.requestUpdate();
  });
  readonly #language = new LanguageController(this);
  readonly #liveRegion = new LiveRegion(this);
  readonly #onCommit = (commit: Commit): void => {
    this.#commit(commit);
  };
  readonly #edits = new NumberEdits({
    store: this.#store,
    format: () => formatFor(this.#textLanguage),
    onCommit: this.#onCommit,
  });
  readonly #fieldInput = new FieldInput(this, {
    store: this.#store,
    edits: this.#edits,
    shownAmount: (key) => shownAmount(this.#store.resolution, key),
    onCommit: this.#onCommit,
    onEscape: () => this.#closeExplanation(),
    onFocus: (control) => {
      this.#answerObserver.uncover(control);
    },
  });
  readonly #idleDrawing = new IdleDrawing(this);
  readonly #answerObserver = new AnswerObserver(this);
  readonly #link = new ShareLink(this, (values, view, problems) => {
    this.#store.setLink(values, problems);
    this.#view = {...this.#view, ...view};
  });
  readonly #market = new MarketFeed(this, {
    apply: (values, problems) => {
      this.#store.setMarket(values, problems);
    },
    isBusy: () => this.#fieldInput.isBusy,
  });
  readonly #keptEdits = new KeptEdits(this, {
    read: () => ({
      values: this.#store.readerValues,
      view: this.#view,
      scenarios: this.#store.scenarios,
      isLinked: this.#store.linked,
    }),
    restore: (edits) => {
      this.#restore(edits);
    },
  });
  readonly #styleSheets = new StyleSheets(this, styles);
  readonly #problemReporter = new ProblemReporter();
  readonly #marketReporter = new MarketReporter();
  #givenOptions: GivenOptions = {};
  #checkedOptions = readOptions(this.#givenOptions);
  #view: ViewState = INITIAL_VIEW_STATE;
  #dispatchedInputs: Inputs | undefined;
  #drawn: Context | undefined;

  /** @internal For the elements in the prose. */
  readonly [PROSE] = new ProseAccess({
    drawn: () => this.#drawn,
    previewWith: (values) => this.#store.previewWith(values),
    edits: this.#edits,
  });

  readonly #actions: Actions = createActions(this, {
    store: this.#store,
    currentView: () => this.#view,
    setView: (changes) => {
      this.#setView(changes);
    },
    commit: this.#onCommit,
    discard: () => this.#reset(),
    announce: (text) => {
      this.#liveRegion.announce(text);
    },
    resetText: () => this.#context.wording.t('resetDone'),
    uncover: (control) => {
      this.#answerObserver.uncover(control);
    },
    refreshMarket: () => {
      this.#marketReporter.ask();
      this.#market.refresh();
      this.requestUpdate();
    },
    addStyles: (sheet) => {
      this.#styleSheets.add(sheet);
    },
  });

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  static {
    // Lit's own accessors would return what was assigned. These read it as an attribute is read, in effect at once, and
    // return the value as it was understood; undefined for one that cannot be used.
    for (const name of Object.keys(PROPERTIES))
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        enumerable: true,
        get(this: KzMiningCalculator) {
          return this.#read(name);
        },
        set(this: KzMiningCalculator, value: unknown) {
          this.#write(name, value);
        },
      });
  }

  constructor() {
    super();
    new TranslatedTexts(this);
    Object.assign(this.renderOptions, {creationScope: CREATION_SCOPE});
    // By now Lit has taken away what the page set before the upgrade for a declared property, to apply it later. What is
    // left under a name of this class was set for a read-only property or a method, and would hide it.
    for (const name of Object.keys(this))
      if (Object.hasOwn(KzMiningCalculator.prototype, name)) Reflect.deleteProperty(this, name);
  }

  /** One day's result, frozen. USD, kWh, BTC and TH/s; shares are fractions; null where a figure has no value. */
  get result(): Result {
    return this.#store.result;
  }

  /**
   * The months up to the horizon, in USD and BTC, computed on demand; null where the section `projection` is not
   * loaded.
   */
  get projection(): Projection | null {
    return sectionProjection(this.inputs);
  }

  /**
   * The scenarios that the reader keeps for comparison, at most three. Set it to the list of an earlier `kz-scenarios`
   * event to restore them; entries that cannot be used become problems. The section `compare` shows them.
   */
  get scenarios(): readonly Scenario[] {
    return this.#store.scenarios;
  }

  set scenarios(given: readonly Scenario[] | null | undefined) {
    this.#store.setScenarios(given);
  }

  /** The value in force of every input, in the unit of its row; money in USD. */
  get inputs(): Inputs {
    return this.#store.inputs;
  }

  /** The inputs as they were given; amounts of money have their own currency. */
  get given(): Resolution['given'] {
    return this.#store.resolution.given;
  }

  /** The layer and the source of every input. */
  get origins(): Resolution['origins'] {
    return this.#store.resolution.origins;
  }

  /** Every value that is not used, with the reason. */
  get problems(): readonly Problem[] {
    return Object.freeze([
      ...this.#store.problems,
      ...this.#checkedOptions.problems,
      ...this.#link.problems,
      ...this.#market.problems,
      ...sectionProblems(this.#options.sections),
    ]);
  }

  /** Discards the reader's edits and the values of a link; the page's defaults apply again. Dispatches `kz-reset`. */
  reset(): void {
    this.#reset();
  }

  /**
   * The page's address with the present numbers in its fragment: the values of the link and the reader, and the market
   * figures in force. A calculator with `share` reads it. One with an `id` reads only the part under its id. The address as
   * it is in a document whose address leads nowhere, such as `about:srcdoc`.
   */
  shareURL(): string {
    return this.#link.address(this.#store.shareLayer(), this.#view);
  }

  /**
   * The result in one or two sentences, in the language, currency and period of the screen and with its figures. With
   * `share`, the address of `shareURL()` follows, unless it leads nowhere.
   */
  toSentence(): string {
    return sentenceWithLink(this.#context);
  }

  /**
   * Inputs, results, months and scenarios as CSV; null where the section `export` is not loaded. The language decides how
   * numbers and cells are separated. `separator` is `,` (with decimal points), `;` (with decimal commas) or a tab; with
   * `sep` the first line names it for Excel, which then reads no UTF-8: save such a text as UTF-16. What cannot be used
   * of `options` is as if it were left out.
   */
  toCSV(options?: CsvOptions): string | null {
    const context = this.#context;
    const read = <Key extends keyof CsvOptions>(key: Key): CsvOptions[Key] => attempt(() => options?.[key], undefined);
    const view = {...context.model.view, csv: {separator: read('separator'), sep: read('sep')}};
    return sectionCSV({...context, model: {...context.model, view}});
  }

  /**
   * The result, or the picture of a section, as a PNG file in the calculator's colours and font: with the numbers that a
   * reader chose, their sources, the article and the link. Rejects where there is nothing to draw, or nothing to draw on.
   */
  async toPicture(options: PictureOptions = {}): Promise<Blob> {
    // An element that was never on a page never renders, and would keep its page waiting.
    if (!this.isConnected) throw new Error('The calculator is not on a page.');
    await this.updateComplete;
    const context = this.#context;
    return pictureFile(this.renderRoot, context, [resultPictureSource(context), ...sectionPictures(context)], options);
  }

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    super.attributeChangedCallback(name, before, value);
    if (name === 'lang') this.requestUpdate();
  }

  adoptedCallback(): void {
    this.#styleSheets.adopt();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // Content of another script, or of a server render that is not hydrated, would stay beside the element's own.
    if (!canHydrate()) this.shadowRoot?.replaceChildren();
    const root = this.#styleSheets.isElsewhere
      ? (this.shadowRoot ?? this.attachShadow(KzMiningCalculator.shadowRootOptions))
      : super.createRenderRoot();
    if (this.#styleSheets.isElsewhere) this.#styleSheets.adopt();
    keepControlEvents(root);
    return root;
  }

  protected override willUpdate(): void {
    // The server rendered without a link, because it has no page address. Hydration needs the same render first; the
    // link and the figures of a market feed are read in a second one.
    const {share, live} = this.#checkedOptions.options;
    if (this.#mustMatchServer && (share || live)) {
      void this.updateComplete.then(() => {
        this.requestUpdate();
      });
    }
    this.#link.follow(this.#options.share);
    if (!this.#mustMatchServer) this.#keptEdits.restore();
    if (!this.#mustMatchServer) this.#market.follow(this.#options);
    this.#view = {...this.#view, cells: draftsIn(this.#view.cells, this.inputs.currency)};
    // After an edit, what a reset had discarded would replace it.
    if (this.#store.isEdited) this.#view = {...this.#view, discarded: null};
  }

  protected override render(): TemplateResult {
    const context = this.#context;
    this.#drawn = context;
    return html`<div
      class="kz"
      data-theme=${context.model.options.theme}
      lang=${this.#textLanguage}
      dir=${directionOf(this.#textLanguage)}
      @input=${this.#fieldInput.handleInput}
      @change=${this.#fieldInput.handleChange}
      @focusin=${this.#fieldInput.handleFocusIn}
      @focusout=${this.#fieldInput.handleFocusOut}
      @keydown=${this.#fieldInput.handleKeydown}
      @pointerdown=${this.#fieldInput.handlePointerDown}
      @pointerup=${this.#fieldInput.handlePointerUp}
      @pointercancel=${this.#fieldInput.handlePointerUp}
      @mouseup=${this.#fieldInput.handleMouseUp}
      @click=${this.#fieldInput.handleClick}
    >
      ${calculator(context, {sections: sectionFolds(context), tools: sectionTools(context)})}
      <p class="unseen" role="status">${this.#liveRegion.text}</p>
    </div>`;
  }

  protected override updated(): void {
    if (this.#idleDrawing.isComplete) this.#answerObserver.observe();
    for (const entry of this.#problemReporter.newAmong(this.problems)) {
      console.warn(`${elementName(this)}: ${entry.message}`);
      this.dispatchEvent(new KzProblemEvent(entry));
    }
    const {state} = this.#market;
    const news = this.#marketReporter.newIn(state);
    if (news) this.dispatchEvent(new KzMarketEvent(news));
    if (this.#marketReporter.consumeAnswer(state)) this.#liveRegion.announce(marketText(this.#context, new Date()));
    const cause = this.#store.consumeChangeCause();
    const {inputs, origins} = this;
    const before = this.#dispatchedInputs;
    if (before && sameInputs(before, inputs)) return;
    this.#dispatchedInputs = inputs;
    // Prices that come by themselves do not interrupt a reader.
    if (before && cause !== 'market') this.#liveRegion.announce(this.#announcement(cause));
    this.dispatchEvent(
      new KzResultEvent({result: this.result, inputs, origins, cause: before ? (cause ?? 'host') : 'initial'}),
    );
  }

  #read(name: string): unknown {
    if (isKey(name)) return this.#store.host(name);
    const given = this.#givenOptions[name as OptionKey];
    const value = this.#checkedOptions.values[name as OptionKey];
    // The getter of an object returns the page's own object, not the checked copy.
    return typeof value === 'object' ? given : value;
  }

  #write(name: string, value: unknown): void {
    const before = this.#read(name);
    if (isKey(name)) this.#store.setHost(name, value);
    else {
      this.#givenOptions = {...this.#givenOptions, [name]: value};
      const {values} = this.#checkedOptions;
      this.#checkedOptions = readOptions(this.#givenOptions, {values, changed: name as OptionKey});
    }
    this.requestUpdate(name, before);
    // The call above renders only if the value as read has changed. A value that cannot be used still has to be
    // reported.
    this.requestUpdate();
  }

  /** Whether this render has to be the same on a server and in the browser: Lit hydrates what the server drew. */
  get #mustMatchServer(): boolean {
    return onServer || (canHydrate() && !this.hasUpdated && this.shadowRoot?.hasChildNodes() === true);
  }

  get #options(): Options {
    const {options} = this.#checkedOptions;
    return this.#mustMatchServer ? {...options, share: false} : options;
  }

  /** What is read aloud of a new result. */
  #announcement(cause: Cause | undefined): string {
    const context = this.#context;
    const text = announcementText(context);
    return cause === 'reset' && this.#view.discarded ? `${context.wording.t('resetDone')} ${text}` : text;
  }

  get #textLanguage(): string {
    return pickLanguage(this.#language.tag, Object.keys(this.#options.strings));
  }

  get #context(): Context {
    const model = createModel(this.#store, {
      options: this.#options,
      view: this.#view,
      editing: this.#fieldInput.editing,
      drag: this.#fieldInput.drag,
      market: this.#market.state,
      isComplete: this.#idleDrawing.isComplete,
      isAnswerAbove: this.#answerObserver.isAbove,
    });
    return {model, wording: wordingFor(this.#textLanguage, model), actions: this.#actions};
  }

  /** What the reader entered is newer than the link in the address, so it stands over the link, or instead of it. */
  #restore({values, view, scenarios, isLinked}: Edits): void {
    const {openExplanation, copied, picture} = INITIAL_VIEW_STATE;
    this.#view = {...view, openExplanation, copied, picture};
    this.#store.load(values);
    if (!isLinked) this.#store.setLink({});
    // A page that stores the scenarios has set them by now.
    if (this.#store.scenarios.length === 0) this.#store.setScenarios(scenarios);
  }

  #commit(commit: Commit): void {
    // Who chooses a rig that is not in the list has its figures to enter.
    if (commit.key === 'rig' && commit.value === 'none')
      this.#setView({open: new Set([...this.#view.open, RIG_FIGURES])});
    this.dispatchEvent(new KzChangeEvent(commit));
  }

  #reset(): Discarded {
    this.#setView({...RESET_VIEW_STATE, discarded: null});
    this.#link.problems = [];
    const discarded = this.#store.reset();
    this.dispatchEvent(new KzResetEvent());
    return discarded;
  }

  #setView(changes: Partial<ViewState>): void {
    const isEdit = Object.keys(editsIn(changes)).length > 0;
    this.#view = {...this.#view, ...(isEdit ? {discarded: null} : {}), ...changes};
    this.requestUpdate();
  }

  /** Closes the explanation that is open; a focus inside it moves to its button. Returns whether one was open. */
  #closeExplanation(): boolean {
    const {openExplanation: id} = this.#view;
    if (id === null) return false;
    const root = this.renderRoot as ShadowRoot;
    if (root.activeElement?.closest('.explanation')) root.getElementById(id)?.focus();
    this.#setView({openExplanation: null});
    return true;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kz-mining-calculator': KzMiningCalculator;
  }
}
