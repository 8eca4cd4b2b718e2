import type {Result} from '../core/result.js';
import type {Resolution} from '../core/layers.js';
import type {Key} from '../core/parameters.js';
import type {TextKey} from '../i18n/en.js';
import type {Format} from '../i18n/format.js';
import type {Statement} from '../state/statement.js';
import type {Draft} from '../state/store.js';
import type {Options} from './options.js';

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
  /**
   * What views keep between renders: what is open, a page of a table, a value computed; under `entered`, what the reader
   * entered that is no input's, which a reset drops.
   */
  readonly memory: Map<string, unknown>;
  /** Asks for another render. */
  readonly refresh: () => void;
  /** Adds a style sheet to the element's own. */
  readonly adopt: (sheet: CSSStyleSheet) => void;
}
