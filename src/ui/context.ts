import type {CSSResult} from 'lit';
import type {Result} from '../core/result.js';
import type {Layer, Resolution} from '../core/layers.js';
import {type Key, PARAMETERS} from '../core/parameters.js';
import type {TextKey} from '../i18n/en.js';
import {type Format, formatFor} from '../i18n/format.js';
import {textOf} from '../i18n/language.js';
import {DECIMALS, type Statement, statement} from '../store/statement.js';
import type {Draft, Store} from '../store/store.js';
import type {Options} from '../element/options.js';

/** Where the memory keeps scenarios, as `Said`. */
export const SCENARIOS = 'scenarios';

/** What a page or the reader gave; a new object each time, for the same array given again may hold something else. */
export interface Said {
  readonly given: unknown;
}

const PERIODS: readonly string[] = PARAMETERS.period.options;

/**
 * All that a view knows. Controls in a view are found by their `name`, the input's key: the element listens at its root
 * for what they say, so a view adds no listeners for them.
 */
export interface Context<Texts extends string = never> extends Pick<Resolution, 'inputs' | 'given' | 'origins'> {
  readonly result: Result;
  /** The totals in the display currency and period, rounded as shown. */
  readonly statement: Statement;
  readonly options: Options;
  readonly format: Format;
  /** For the live region. */
  readonly announcement: string;
  /** The field that has the focus: its text is shown plain, for editing. */
  readonly editing: Key | undefined;
  /** A text in the element's language, its gaps filled. */
  readonly t: (key: TextKey | Texts, ...gaps: readonly string[]) => string;
  /** A text's form for the period in force. */
  readonly perPeriod: (key: TextKey) => string;
  /** A rounded amount in the display currency. */
  readonly money: (amount: number) => string;
  readonly draft: (key: Key) => Draft | undefined;
  /** Puts the focus on an input's field. */
  readonly focus: (key: Key) => void;
  readonly reset: () => void;
  /** Whether a number that came with a link is in force. */
  readonly linked: boolean;
  readonly undoLink: () => void;
  /** The page's address with the present numbers. */
  readonly shareURL: () => string;
  /**
   * What views keep between renders: what is open, a page of a table, a value computed; under `entered`, what the reader
   * entered that is no input's, which a reset drops.
   */
  readonly memory: Map<string, unknown>;
  /** What the inputs would be if the reader said this and nothing else. */
  readonly preview: (reader: Layer) => Resolution;
  /** Puts this in place of all that the reader said. */
  readonly load: (reader: Layer) => void;
  /** Tells the page. */
  readonly tell: (event: Event) => void;
  /** Asks for another render. */
  readonly refresh: () => void;
  /** Adds styles to the element's own. */
  readonly adopt: (styles: CSSResult) => void;
}

/** What a context is made of beside the element's own members. */
export interface Ingredients extends Pick<Context, 'options' | 'announcement' | 'editing' | 'memory' | 'adopt'> {
  readonly store: Store;
  readonly language: string;
}

interface Host {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly requestUpdate: () => void;
  readonly reset: () => void;
  readonly shareURL: () => string;
  readonly dispatchEvent: (event: Event) => unknown;
}

/** Everything as it is at this render. */
export function contextOf(host: Host, {store, language, ...rest}: Ingredients): Context {
  const {resolution, result} = store;
  const {inputs, given, origins} = resolution;
  const format = formatFor(language);
  const t: Context['t'] = (key, ...gaps) =>
    textOf(language, key, rest.options.strings).replace(
      /\{(\d)\}/g,
      (gap, index: string) => gaps[Number(index)] ?? gap,
    );
  const context: Context = {
    ...rest,
    inputs,
    given,
    origins,
    result,
    format,
    t,
    linked: store.linked,
    statement: statement(result, inputs),
    perPeriod: (key) => t(key).split('|')[PERIODS.indexOf(inputs.period)] ?? '',
    money: (amount) => format.money(amount, inputs.currency, DECIMALS[inputs.currency]),
    draft: (key) => store.draft(key),
    focus: (key) => {
      host.renderRoot.querySelector<HTMLElement>(`[name=${key}]`)?.focus();
    },
    reset: () => {
      host.reset();
    },
    undoLink: () => {
      store.setLink({});
      // What is pressed goes; this stays, comes first, and opens no keyboard.
      context.focus('period');
    },
    shareURL: () => host.shareURL(),
    preview: (reader) => store.preview(reader),
    load: (reader) => {
      store.load(reader);
    },
    tell: (event) => {
      host.dispatchEvent(event);
    },
    refresh: () => {
      host.requestUpdate();
    },
  };
  return context;
}
