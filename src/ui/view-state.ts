import {INITIAL_LINKED_VIEW, type LinkedView} from '../store/linked-view.js';
import {type DeskState, EMPTY_DESK} from './desk-state.js';

/** The orders of the ranking of rig models; it opens with the first. */
export const RANKING_ORDERS = ['tariff', 'contribution', 'efficiency', 'year'] as const;

export type RankingOrder = (typeof RANKING_ORDERS)[number];

/** The state of the view, such as open disclosures and ticks. No input depends on it. A link has only the part {@link LinkedView}. */
export interface ViewState extends DeskState, LinkedView {
  /** Names of the disclosures that are open. */
  readonly open: ReadonlySet<string>;
  /** Id of the button whose explanation is shown. */
  readonly openExplanation: string | null;
  /** The share link that the reader copied or tried to copy, and the message about it. */
  readonly copiedLink: {readonly address: string; readonly message: string} | null;
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
}

/** Name of the fields under the rig model, among those that are open. */
export const RIG_FIGURES = 'rigFigures';

export const INITIAL_VIEW_STATE: ViewState = {
  open: new Set(),
  openExplanation: null,
  copiedLink: null,
  firstPurchase: 0,
  projectionMonth: null,
  historyMonth: null,
  ...INITIAL_LINKED_VIEW,
  rankingMaker: null,
  rankingOrder: 'tariff',
  ticks: [],
  ...EMPTY_DESK,
};

/** What a reset discards of the view: the data that the reader entered. */
export const RESET_VIEW_STATE: Partial<ViewState> = {
  ticks: INITIAL_VIEW_STATE.ticks,
  ...INITIAL_LINKED_VIEW,
  ...EMPTY_DESK,
};
