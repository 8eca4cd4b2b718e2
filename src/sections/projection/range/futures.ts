import {
  computeFuture,
  computeOutlook,
  DEFAULT_OUTLOOK,
  type Future,
  type Outlook,
  outlookInSteps,
  type OutlookOptions,
} from '../../../core/outlook.js';
import type {Inputs} from '../../../core/parameters.js';
import {FUTURES} from '../../../store/linked-view.js';
import {cached} from '../../../ui/cached.js';
import type {Actions, Context} from '../../../ui/context.js';
import {inSteps} from '../../../ui/in-steps.js';

const optionsOf = (seed: number): OutlookOptions => ({...DEFAULT_OUTLOOK, futures: FUTURES, seed});

/** The inputs without those that make no difference to the futures: growth as entered, and how figures are shown. */
const relevant = (inputs: Inputs): Inputs => ({
  ...inputs,
  priceGrowth: 0,
  difficultyGrowth: 0,
  currency: 'USD',
  period: 'day',
});

const outlookOf = inSteps((inputs, seed: number) => outlookInSteps(inputs, optionsOf(seed)), relevant);

/** Whether there is a farm whose futures differ. */
export const hasFutures = ({model: {inputs}}: Context): boolean => inputs.rigs > 0;

/** The range that an element showed last, by its actions, which stand for the element. */
const shownRanges = new WeakMap<Actions, Outlook>();

/** The range of the months ahead; undefined while it is computed. */
export function range(context: Context): Outlook | undefined {
  const outlook = outlookOf(context, context.model.view.futuresSeed);
  if (outlook) shownRanges.set(context.actions, outlook);
  return outlook;
}

/**
 * The range that was shown before the one that is computed now. It is of other inputs, so only the room that its texts took
 * follows from it.
 */
export const rangeBefore = ({actions}: Context): Outlook | undefined => shownRanges.get(actions);

/** The range of the months ahead, computed at once where it is not known. */
export const rangeNow = (context: Context): Outlook =>
  range(context) ?? computeOutlook(context.model.inputs, optionsOf(context.model.view.futuresSeed));

/** The futures of some inputs by seed and number; each is computed once. */
const futuresOf = cached((inputs: Inputs) => {
  const known = new Map<string, Future>();
  return (seed: number, number: number): Future => {
    const key = `${seed} ${number}`;
    const future = known.get(key) ?? computeFuture(inputs, number, optionsOf(seed));
    known.set(key, future);
    return future;
  };
});

/** The future that the reader looks at; null for none. The same object for the same inputs. */
export function shownFuture({model: {inputs, view}}: Context): Future | null {
  return view.future === null ? null : futuresOf(inputs)(view.futuresSeed, view.future);
}
