import type {CSSResult} from 'lit';
import type {Fleet} from '../core/fleet.js';
import type {Layer, Resolution, ResolvedValues} from '../core/layers.js';
import {type ChoiceKey, type Inputs, type Key, type NumberKey, PARAMETERS} from '../core/parameters.js';
import {computeResult, type Result} from '../core/result.js';
import {DEFINITIONS, type DefinitionTexts} from '../i18n/definitions/index.js';
import type {CompactTexts} from '../i18n/en.js';
import {type Format, formatFor} from '../i18n/format.js';
import {LANGUAGES} from '../i18n/languages.js';
import type {ListKey, TextTable} from '../i18n/text-table.js';
import {translate, type Translate} from '../i18n/translate.js';
import type {Scenario} from '../store/scenarios.js';
import {computeStatement, type Statement} from '../store/statement.js';
import type {Draft} from '../store/draft.js';
import type {MarketState} from '../store/market.js';
import type {Options} from './options.js';
import type {ViewState} from './view-state.js';

/** A drag of a slider. */
export interface Drag {
  readonly key: NumberKey;
  /** The value in the unit that the field shows. */
  readonly from: number;
}

/** Inputs with their figures, which is all that a text on a figure needs. */
export interface FigureModel extends ResolvedValues {
  readonly result: Result;
  /** The totals in the display currency and period, rounded as shown. */
  readonly statement: Statement;
}

/** The state of the calculator at one render. */
export interface Model extends FigureModel {
  readonly options: Options;
  readonly view: ViewState;
  readonly scenarios: readonly Scenario[];
  /** The state of the market feed. */
  readonly market: MarketState;
  /** Whether a value of a link is in force. */
  readonly linked: boolean;
  /** What the page shows before a reader or a link changes it. */
  readonly example: ResolvedValues;
  /** The inputs that have a value of the cautious set, as the reader took it. */
  readonly cautiousKeys: readonly Key[];
  /** The slider that the reader drags, and the value that its field showed when the drag began. */
  readonly drag: Drag | undefined;
  /** Whether all of the view is drawn. The first frame leaves out what is not seen in it, such as the options of a list. */
  readonly isComplete: boolean;
  /** Whether the answer has left the view, above the part that is seen. */
  readonly isAnswerAbove: boolean;
  /** The field that has the focus. Its number is shown without grouping, for editing. */
  readonly editing: Key | undefined;
  /** Inputs whose field is in an open section. An input has one field only, so "More inputs" leaves these out. */
  readonly fieldsElsewhere: readonly Key[];
  /** Names of the sections that are shown. */
  readonly sectionNames: readonly string[];
  /** Inputs that have a field in the compact view or in a loaded section. */
  readonly fields: readonly Key[];
  readonly draft: (key: NumberKey) => Draft | undefined;
}

/** Texts and formats, in one language and for one currency and period. */
export interface Wording {
  readonly language: string;
  /** The texts of the compact view. */
  readonly t: Translate<CompactTexts>;
  readonly format: Format;
  /** The entry of a list of texts for the period in force. */
  readonly periodEntry: (key: ListKey<CompactTexts> & ('periods' | 'perPeriod' | 'per')) => string;
  /** The definitions of inputs and figures. */
  readonly define: Translate<DefinitionTexts>;
  /** Formats an amount in the display currency with the decimals of the statement. */
  readonly money: (amount: number) => string;
}

/** The operations that a view can call. The object stays the same for the life of an element. */
export interface Actions {
  /** Moves the focus to the field of an input. */
  readonly focus: (key: Key) => void;
  /** Discards the edits, for the reader, who can undo it. */
  readonly reset: () => void;
  readonly undoReset: () => void;
  /** Takes a choice of the reader's, as its list does. */
  readonly choose: (key: ChoiceKey, value: string) => void;
  /** Takes a fleet. At each keystroke it is not committed yet, and no event tells of it. */
  readonly takeFleet: (fleet: Fleet, options?: {readonly isCommitted: boolean}) => void;
  /** What the reader has entered for the fleet, for `restoreFleet`. */
  readonly fleetValues: () => Layer;
  /** Puts back what `fleetValues` returned. Where an edit was only taken back, it is no commit. */
  readonly restoreFleet: (values: Layer, options?: {readonly isCommitted: boolean}) => void;
  /** Takes values of the reader's, as if typed and committed. Each has to be one that its input takes. */
  readonly takeValues: (values: Layer) => void;
  /** Opens a section and moves the focus to its summary. */
  readonly openSection: (name: string) => void;
  /** Takes the cautious set, or gives it back. */
  readonly setCautious: (on: boolean) => void;
  readonly undoLink: () => void;
  /** Asks the market feed now. */
  readonly refreshMarket: () => void;
  /** The page's address with the present numbers. */
  readonly shareURL: () => string;
  /** The resolution with another reader layer. Nothing changes. */
  readonly preview: (reader: Layer) => Resolution;
  /** Replaces everything that the reader entered. */
  readonly load: (reader: Layer) => void;
  /** Replaces the kept scenarios, and dispatches `kz-scenarios`. */
  readonly keepScenarios: (scenarios: readonly Scenario[]) => void;
  /** The view state as it is now, also between two renders. */
  readonly currentView: () => ViewState;
  /** Changes a part of the view state. */
  readonly setView: (changes: Partial<ViewState>) => void;
  /** Has a screen reader say a text once the reader pauses. */
  readonly announce: (text: string) => void;
  /** Requests another render. */
  readonly refresh: () => void;
  /** Adds a style sheet to the element. Adding it again has no effect. */
  readonly addStyles: (styles: CSSResult) => void;
}

/** The figures and how they are written, without a screen. */
export interface FigureContext {
  readonly model: FigureModel;
  readonly wording: Wording;
}

/**
 * The argument of every view. A view gives the control of an input its key as `name` and adds no listeners for it,
 * because the element listens at its root.
 */
export interface Context extends FigureContext {
  readonly model: Model;
  readonly actions: Actions;
}

/** The context of a section, with the section's own texts. */
export interface SectionContext<Table extends TextTable> extends Context {
  readonly own: Translate<Table>;
}

const PERIODS: readonly string[] = PARAMETERS.period.options;

/** The figures of a model for the given inputs. */
export const figuresOf = (inputs: Inputs, result: Result): Pick<FigureModel, 'result' | 'statement'> => ({
  result,
  statement: computeStatement(result, inputs),
});

/** The wording of a language, for the display currency and period of the inputs. */
export function wordingFor(
  language: string,
  {
    inputs: {currency, period},
    options,
    statement,
  }: Pick<FigureModel, 'inputs' | 'statement'> & {
    readonly options: Pick<Options, 'strings'>;
  },
): Wording {
  const t = translate(language, LANGUAGES, options.strings);
  const format = formatFor(language);
  return {
    language,
    t,
    define: translate(language, DEFINITIONS, options.strings, 'define.'),
    format,
    periodEntry: (key) => t.list(key)[PERIODS.indexOf(period)] ?? '',
    money: (amount) => format.money(amount, currency, statement.decimals),
  };
}

/**
 * A complete context for other inputs, such as a scenario's. Figures, formats and field states are those of these
 * inputs.
 */
export function withInputs({model, wording, actions}: Context, {inputs, given, origins}: ResolvedValues): Context {
  const other: Model = {
    ...model,
    inputs,
    given,
    origins,
    ...figuresOf(inputs, computeResult(inputs)),
    linked: false,
    editing: undefined,
    draft: () => undefined,
  };
  return {model: other, wording: wordingFor(wording.language, other), actions};
}
