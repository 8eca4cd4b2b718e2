import type {CsvOptions} from '../exchange/csv.js';
import type {Discarded} from '../store/discarded.js';
import {INITIAL_LINKED_VIEW, type LinkedView} from '../store/linked-view.js';
import type {CopiedText} from './copy-text.js';
import {type DeskState, EMPTY_DESK} from './desk-state.js';

/** The orders of the ranking of rig models; it opens with the first. */
export const RANKING_ORDERS = ['tariff', 'contribution', 'efficiency', 'year'] as const;

export type RankingOrder = (typeof RANKING_ORDERS)[number];

/** The picture that the reader is about to take along, and how. */
interface PictureState {
  /** Name of the picture; no other is shown at the same time. */
  readonly name: string;
  readonly form: 'wide' | 'tall';
  /** Its colours; null for those of the calculator as it is seen. */
  readonly scheme: 'light' | 'dark' | null;
  /** What became of the last press of a button; empty before. */
  readonly message: string;
}

/** The state of the view, such as open disclosures and ticks. No input depends on it. A link has only the part {@link LinkedView}. */
export interface ViewState extends DeskState, LinkedView {
  /** Names of the disclosures that are open. */
  readonly open: ReadonlySet<string>;
  /** Id of the button whose explanation is shown. */
  readonly openExplanation: string | null;
  readonly picture: PictureState | null;
  /** The text that the reader copied or tried to copy. */
  readonly copied: CopiedText | null;
  /** How the reader wants tables as files. */
  readonly csv: CsvOptions;
  /** Number of the first purchase on the current page of the purchase plan; 0 is the day's first. */
  readonly firstPurchase: number;
  /** The month under the cursor of the projection's chart; null for the last. */
  readonly projectionMonth: number | null;
  /** The month of the look back under the cursor of its chart, counted from 0; null for the last. */
  readonly historyMonth: number | null;
  /** The maker whose models the ranking shows; null for all. */
  readonly rankingMaker: string | null;
  /** By what the ranking is ordered. */
  readonly rankingOrder: RankingOrder;
  /** For each condition of the checklist, whether it is ticked. */
  readonly ticks: readonly boolean[];
  /** What the reader has discarded by "Reset", until the next edit; null where there is nothing to bring back. */
  readonly discarded: DiscardedEdits | null;
}

/** The edits that a reset discards: values, and the data of the view. */
export interface DiscardedEdits {
  readonly values: Discarded;
  readonly view: Partial<ViewState>;
}

/** Name of the fields under the rig model, among those that are open. */
export const RIG_FIGURES = 'rigFigures';

export const INITIAL_VIEW_STATE: ViewState = {
  open: new Set(),
  openExplanation: null,
  picture: null,
  copied: null,
  csv: {},
  firstPurchase: 0,
  projectionMonth: null,
  historyMonth: null,
  ...INITIAL_LINKED_VIEW,
  rankingMaker: null,
  rankingOrder: 'tariff',
  ticks: [],
  discarded: null,
  ...EMPTY_DESK,
};

/** What a reset discards of the view: the data that the reader entered. */
export const RESET_VIEW_STATE: Partial<ViewState> = {
  ticks: INITIAL_VIEW_STATE.ticks,
  ...INITIAL_LINKED_VIEW,
  ...EMPTY_DESK,
};

/** The hour under the cursor moves without an edit. */
const EDITED = (Object.keys(RESET_VIEW_STATE) as (keyof ViewState)[]).filter((name) => name !== 'hour');

/** The part of a view, or of a change to it, that a reset discards and that differs from what it leaves. */
export const editsIn = (view: Partial<ViewState>): Partial<ViewState> =>
  Object.fromEntries(
    EDITED.filter((name) => name in view && view[name] !== RESET_VIEW_STATE[name]).map((name) => [name, view[name]]),
  );
