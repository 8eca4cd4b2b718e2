import {attempt} from '../../core/attempt.js';
import type {MarketFigures} from '../../exchange/market-answer.js';
import {readKept, writeKept} from '../../exchange/market-json.js';

const PREFIX = 'kz-mining-calculator:market:';

const keyOf = (address: string): string => PREFIX + address;

/** Feeds of a site whose figures are kept. An address with the time in it is another one at each visit. */
const MOST_KEPT = 10;

/** Texts of this page by their keys, for an element that comes back where the browser keeps nothing. */
const texts = new Map<string, string>();

/** The last good figures of the feed at an address, where any are kept and can be used. */
export function keptFigures(address: string, now: number, known: MarketFigures): MarketFigures {
  const key = keyOf(address);
  const text = attempt(() => localStorage.getItem(key), null) ?? texts.get(key);
  return text === undefined ? {} : attempt(() => readKept(text, now, known), {});
}

/** Makes room for one more feed among those that are kept. */
function forgetOthers(key: string): void {
  const others = Object.keys(localStorage).filter((other) => other.startsWith(PREFIX) && other !== key);
  for (const other of others.slice(MOST_KEPT - 1)) localStorage.removeItem(other);
}

/** Keeps figures for the reader's next visit. Storage may be blocked or full, and a page may have changed how texts are written. */
export function keepFigures(address: string, figures: MarketFigures): void {
  const key = keyOf(address);
  attempt(() => {
    const text = writeKept(figures);
    texts.set(key, text);
    forgetOthers(key);
    localStorage.setItem(key, text);
  }, undefined);
}
