import {html, LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import type {Result} from '../core/result.js';
import type {Problem, Resolution} from '../core/layers.js';
import {type ChoiceKey, type Inputs, isKey, type Key, KEYS, type NumberKey, PARAMETERS} from '../core/parameters.js';
import {formatFor} from '../i18n/format.js';
import {pickLanguage, type Strings, textOf} from '../i18n/language.js';
import {unlocalized} from '../i18n/parse.js';
import {DECIMALS, statement} from '../state/statement.js';
import {type Commit, sameInputs, Store} from '../state/store.js';
import {VERSION} from '../version.js';
import type {Context} from './context.js';
import {Announcer} from './controllers/announcer.js';
import {LanguageController} from './controllers/language.js';
import {KzChangeEvent, KzProblemEvent, KzResetEvent, KzResultEvent} from './events.js';
import {type Extension, extension} from './extension.js';
import {type Options, readOptions} from './options.js';
import {keyOfAttribute, PARAMETER_ATTRIBUTES, type ParameterProperties} from './parameter-properties.js';
import {styles} from './styles/index.js';
import {calculator} from './views/calculator.js';
import {periodText} from './views/results.js';

const Base = LitElement as unknown as Omit<typeof LitElement, 'prototype'> &
  (new () => LitElement & ParameterProperties);

const PERIODS: readonly string[] = PARAMETERS.period.options;

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
 * @fires {KzResultEvent} kz-result - After the first render, and then when the inputs changed, once per update.
 * @fires {KzChangeEvent} kz-change - The reader committed: a choice at once, a typed field at Enter or blur.
 * @fires {KzResetEvent} kz-reset - The reader or the page reset it.
 * @fires {KzProblemEvent} kz-problem - A value from an attribute or property was not used.
 *
 * @csspart heading - The element's heading.
 * @csspart inputs - The inputs that a reader changes first.
 * @csspart field - A label with its control.
 * @csspart input - A text field or list.
 * @csspart badge - Where a figure comes from.
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
  static readonly version: string = VERSION;

  static override styles = styles;

  static override properties: PropertyDeclarations = {
    theme: {},
    headingLevel: {attribute: 'heading-level'},
    articleUrl: {attribute: 'article-url'},
    articleTitle: {attribute: 'article-title'},
    strings: {attribute: false},
    sections: {},
  };

  /** `auto` follows the color scheme used where the element stands. */
  declare theme: 'auto' | 'light' | 'dark' | undefined;
  /** Level of the heading, 2 … 6; sections are one below. */
  declare headingLevel: number | undefined;
  /** The article that "article data" cites: http, https or a relative address. */
  declare articleUrl: string | undefined;
  declare articleTitle: string | undefined;
  /** Texts that override or add to the bundled ones, by language and key. */
  declare strings: Strings | undefined;
  /** Names of the sections to show, folded, in their order, or `none`; all that are registered where nothing is said. */
  declare sections: string | undefined;

  readonly #store = new Store(() => {
    this.requestUpdate();
  });
  readonly #language = new LanguageController(this);
  readonly #announcer = new Announcer(this);
  readonly #memory = new Map<string, unknown>();
  #editing: Key | undefined;
  #options: Options = readOptions(this);
  #told: Inputs | undefined;
  #reported: readonly string[] = [];

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...PARAMETER_ATTRIBUTES, 'lang'];
  }

  static {
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
    // Properties that the page set before the upgrade hide the accessors.
    const own = this as Record<string, unknown>;
    for (const key of KEYS)
      if (Object.hasOwn(own, key)) {
        const value = own[key];
        Reflect.deleteProperty(own, key);
        own[key] = value;
      }
  }

  /** One day's result, frozen: USD, kWh, BTC, TH/s; shares as fractions; null where a figure has no value. */
  get result(): Result {
    return this.#store.result;
  }

  /** The months ahead, computed when asked for; null where no section that knows them is loaded. */
  get projection(): ReturnType<Extension['project']> | null {
    return extension.project?.(this.inputs) ?? null;
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
      ...(extension.problems?.(this.sections) ?? []),
    ]);
  }

  /** Drops what the reader edited; the page's defaults stand again. */
  reset(): void {
    // What the reader entered that is no input's.
    this.#memory.delete('entered');
    this.#store.reset();
    this.dispatchEvent(new KzResetEvent());
  }

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    const key = keyOfAttribute(name);
    if (key) this.#store.setHost(key, value ?? undefined);
    else if (name === 'lang') this.requestUpdate();
    else super.attributeChangedCallback(name, before, value);
  }

  protected override willUpdate(): void {
    this.#options = readOptions(this);
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
      ${calculator(this.#context())}
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#reportProblems();
    const cause = this.#store.takeCause();
    const {inputs, origins} = this;
    if (this.#told && sameInputs(this.#told, inputs)) return;
    const initial = !this.#told;
    this.#told = inputs;
    if (!initial) this.#announcer.say(this.#netText());
    this.dispatchEvent(
      new KzResultEvent({result: this.result, inputs, origins, cause: initial ? 'initial' : (cause ?? 'host')}),
    );
  }

  get #spoken(): string {
    return pickLanguage(this.#language.tag, this.#options.strings);
  }

  #context(): Context {
    const {inputs, result, given, origins} = this;
    const language = this.#spoken;
    const format = formatFor(language);
    const t: Context['t'] = (key, ...gaps) => {
      const text = textOf(language, key, this.#options.strings);
      return text.replace(/\{(\d)\}/g, (gap, index: string) => gaps[Number(index)] ?? gap);
    };
    return {
      inputs,
      given,
      origins,
      result,
      format,
      t,
      options: this.#options,
      statement: statement(result, inputs),
      announcement: this.#announcer.text,
      editing: this.#editing,
      perPeriod: (key) => t(key).split('|')[PERIODS.indexOf(inputs.period)] ?? '',
      money: (amount) => format.money(amount, inputs.currency, DECIMALS[inputs.currency]),
      draft: (key) => this.#store.draft(key),
      focus: (key) => {
        this.renderRoot.querySelector<HTMLElement>(`[name=${key}]`)?.focus();
      },
      reset: () => {
        this.reset();
      },
      memory: this.#memory,
      refresh: () => {
        this.requestUpdate();
      },
      adopt: (sheet) => {
        const {adoptedStyleSheets: sheets} = this.renderRoot as ShadowRoot;
        if (!sheets.includes(sheet)) sheets.push(sheet);
      },
    };
  }

  #netText(): string {
    const context = this.#context();
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

  /** What the reader does with a control; its name is the input's key. */
  #heard(event: Event): void {
    const {type, target} = event;
    // What the page has put into a slot is the page's own.
    if ((target as Node).getRootNode() !== this.renderRoot) return;
    const {name, value, checked} = target as HTMLInputElement;
    // Native input and change events are the element's own business.
    if (type === 'input' || type === 'change') event.stopPropagation();
    if (!isKey(name)) return;
    let commit: Commit | undefined;
    if (PARAMETERS[name].kind !== 'number') {
      if (type === 'change')
        commit = this.#store.choose(name as ChoiceKey, PARAMETERS[name].kind === 'switch' ? String(checked) : value);
    } else if (type === 'input') {
      this.#store.type(name as NumberKey, value, unlocalized(value, formatFor(this.#spoken).commaIsDecimal));
    } else {
      const left = type === 'focusout';
      if (left || type === 'focusin') {
        this.#editing = left ? undefined : name;
        this.requestUpdate();
        // Now that the text is the plain one, a key replaces all of it, as the tab key promises.
        if (!left)
          void this.updateComplete.then(() => {
            // Selecting takes the focus: not back from where it has gone since.
            if ((this.renderRoot as ShadowRoot).activeElement === target) (target as HTMLInputElement).select();
          });
      }
      if (left || (event as KeyboardEvent).key === 'Enter') commit = this.#store.commit(name);
    }
    if (commit) this.dispatchEvent(new KzChangeEvent(commit));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kz-mining-calculator': KzMiningCalculator;
  }
}
