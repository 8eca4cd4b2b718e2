import {attempt} from '../core/attempt.js';
import type {Layer} from '../core/layers.js';
import type {Scenario} from '../store/scenarios.js';
import type {ViewState} from '../ui/view-state.js';

/** What the reader has in a calculator. */
export interface Edits {
  readonly values: Layer;
  readonly view: ViewState;
  readonly scenarios: readonly Scenario[];
  /** Whether a value of the link in the address is in force. */
  readonly isLinked: boolean;
}

/** The edits of one element, as they are now; undefined before its first update. It does not refer to the element. */
export interface EditsHolder {
  edits: Edits | undefined;
}

/** The calculators of a page by their places. */
type Holders = Map<string, EditsHolder>;

/** So many history entries are remembered, the latest ones. */
const MOST_ENTRIES = 50;

/** So many calculators of an entry are remembered, the latest ones: a page may give each a new id. */
const MOST_PLACES = 100;

/** The calculators of each history entry of this document, by the entry's key. */
const entries = new Map<string, Holders>();

/** The calculators of the entry that the reader has come back to, as they were; those that are here again are not in it. */
let returned: Holders = new Map();

let currentKey: string | undefined;

/** The part of the Navigation API that is used. */
interface Navigation extends EventTarget {
  readonly currentEntry?: {readonly key?: unknown} | null;
}

/** Undefined in a browser without it. A page may hold anything under that name, so what is done with it may throw. */
const navigationOf = ({navigation}: {readonly navigation?: unknown}): Navigation | undefined =>
  navigation instanceof EventTarget ? navigation : undefined;

function keyOf(navigation: Navigation | undefined): string | undefined {
  const key = navigation?.currentEntry?.key;
  // The key is the empty text in a document that is no longer shown.
  return typeof key === 'string' && key ? key : undefined;
}

/**
 * Takes another entry, and what was there where the reader has come back to it. Whoever hears of the entry first calls it;
 * the others change nothing.
 */
export function enterEntry(event: Event & {readonly navigationType?: unknown}): void {
  const key = attempt(() => keyOf(navigationOf(globalThis)), undefined);
  if (key === currentKey) return;
  currentKey = key;
  const isBack = event.navigationType === 'traverse' && key !== undefined;
  returned = new Map(isBack ? entries.get(key) : undefined);
}

let isFollowing = false;

/**
 * The browser's Navigation API, whose entries have keys; undefined where it has none, and then no edits are kept. It is
 * followed from the first call on, because a reader may come back from a page without a calculator.
 */
export function followNavigation(): EventTarget | undefined {
  return attempt(() => {
    const navigation = navigationOf(globalThis);
    if (!navigation || isFollowing) return navigation;
    navigation.addEventListener('currententrychange', enterEntry);
    currentKey = keyOf(navigation);
    isFollowing = true;
    return navigation;
  }, undefined);
}

/** Puts a calculator in its place under the entry that is shown. */
export function placeInEntry(place: string, holder: EditsHolder): void {
  if (currentKey === undefined) return;
  // An element that was here all the time takes nothing back.
  if (returned.get(place) === holder) returned.delete(place);
  const holders: Holders = entries.get(currentKey) ?? new Map<string, EditsHolder>();
  entries.delete(currentKey);
  entries.set(currentKey, holders.set(place, holder));
  const [first] = holders.keys();
  if (holders.size > MOST_PLACES && first !== undefined) holders.delete(first);
  const [oldest] = entries.keys();
  if (entries.size > MOST_ENTRIES && oldest !== undefined) entries.delete(oldest);
}

/** What the reader had in this place when they left the entry that they have come back to. Each is given once. */
export function takeReturned(place: string): Edits | undefined {
  const edits = returned.get(place)?.edits;
  returned.delete(place);
  return edits;
}
