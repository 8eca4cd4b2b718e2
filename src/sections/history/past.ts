import {type Backtest, computeBacktest, monthsWithin} from '../../core/history.js';
import {toDollars} from '../../core/layers.js';
import {accepts, type Inputs, PARAMETERS} from '../../core/parameters.js';
import {HISTORY, type HistoryMonth} from '../../data/history.js';
import {cached} from '../../ui/cached.js';
import type {Context, SectionContext} from '../../ui/context.js';
import type {texts} from './texts.js';

/** The context of this section. */
export type HistoryContext = SectionContext<typeof texts.en>;

/** Months of the look back with which the section opens. */
export const OPENING = 24;

/** The months that a look back can begin with, the earliest first. */
export const STARTS: readonly string[] = HISTORY.map(({month}) => month);

/** The month with which the section opens. */
export const OPENING_START = STARTS[Math.max(0, STARTS.length - OPENING)] ?? '';

/** A look back. */
export interface Past {
  /** Its first month. */
  readonly from: string;
  /** The inputs, with the price that was paid for a rig. */
  readonly farm: Inputs;
  /** Whether the reader's price of a rig counts, and not the one in force. */
  readonly hasOwnPrice: boolean;
  /** The market of its months. */
  readonly market: readonly HistoryMonth[];
  readonly backtest: Backtest;
}

/** Look backs by their first month, for inputs that the store keeps as one object while they are equal. */
const pasts = cached<Inputs, Map<string, Past>>(() => new Map());

/** What the reader says that a rig cost, US dollars; null for the price in force. A link's tenge may be out of range at this rate. */
function priceThen({model: {inputs, view}}: Context): number | null {
  if (!view.historyRigPrice) return null;
  const price = toDollars(view.historyRigPrice, inputs.kztPerUsd);
  return accepts(PARAMETERS.rigPrice, price) ? price : null;
}

/** What the farm would have earned since the month that the reader chose, with the price of a rig that counted. */
export function past(context: Context): Past {
  const {inputs, view} = context.model;
  const {historyFrom} = view;
  const from = STARTS.find((month) => month === historyFrom) ?? OPENING_START;
  const entered = priceThen(context);
  const key = `${from} ${entered}`;
  const known = pasts(inputs).get(key);
  if (known) return known;
  const farm = {...inputs, rigPrice: entered ?? inputs.rigPrice};
  const market = monthsWithin({from});
  const computed = {from, farm, hasOwnPrice: entered !== null, market, backtest: computeBacktest(farm, market)};
  pasts(inputs).set(key, computed);
  return computed;
}
