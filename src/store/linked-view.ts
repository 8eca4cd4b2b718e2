import {attributeOf} from '../core/attributes.js';
import {toDollars} from '../core/layers.js';
import {PARAMETERS} from '../core/parameters.js';
import {type Problem, problem} from '../core/problem.js';
import {type Money, moneyText, read} from '../core/read.js';

/** What the reader looks at in the past and in the futures. A link carries it, so that its receiver sees the same picture. */
export interface LinkedView {
  /** The first month of the look back, `2023-01`; null for the one with which it opens. */
  readonly historyFrom: string | null;
  /** What a rig cost when the look back begins; null for the price in force, which also stands in for one out of range. */
  readonly historyRigPrice: Money | null;
  /** What the futures are drawn from, a whole number from 0 to 2^32 − 1. */
  readonly futuresSeed: number;
  /** The future that is drawn on its own, from 1 to {@link FUTURES}; null for none. */
  readonly future: number | null;
}

/** Number of the futures that the screen shows. */
export const FUTURES = 500;

export const INITIAL_LINKED_VIEW: LinkedView = {
  historyFrom: null,
  historyRigPrice: null,
  futuresSeed: 1,
  future: null,
};

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** Reads a whole number in a range; undefined for anything else. */
const readWhole =
  (min: number, max: number) =>
  (text: string): number | undefined =>
    /^\d{1,10}$/.test(text) && Number(text) >= min && Number(text) <= max ? Number(text) : undefined;

/** Reads a price. One in tenge passes wherever some rate has it in range; whether the rate in force has is checked where it counts. */
function readPrice(text: string): Money | undefined {
  const result = read('rigPrice', text);
  const price = result && 'value' in result ? (result.value as Money) : undefined;
  if (!price) return undefined;
  const [least, most] = price.currency === 'KZT' ? [PARAMETERS.kztPerUsd.max, PARAMETERS.kztPerUsd.min] : [1, 1];
  return toDollars(price, least) <= PARAMETERS.rigPrice.max && toDollars(price, most) >= PARAMETERS.rigPrice.min
    ? price
    : undefined;
}

/** How each part is read from a link's text. Undefined: it cannot be used. */
const READERS: {readonly [K in keyof LinkedView]: (text: string) => LinkedView[K] | undefined} = {
  historyFrom: (text) => (MONTH.test(text) ? text : undefined),
  historyRigPrice: readPrice,
  futuresSeed: readWhole(0, 2 ** 32 - 1),
  future: readWhole(1, FUTURES),
};

const PARTS = Object.keys(READERS) as (keyof LinkedView)[];

/** The names of the parts in a link. */
export const LINKED_VIEW_NAMES: readonly string[] = PARTS.map(attributeOf);

/** Texts by the names of a link's entries. */
type Texts = Readonly<Record<string, string>>;

/** The parts that are not as they are without a link, as a link writes them. */
export const linkedViewTexts = (view: LinkedView): Texts =>
  Object.fromEntries(
    PARTS.filter((part) => view[part] !== INITIAL_LINKED_VIEW[part]).map((part) => {
      const value = view[part];
      return [attributeOf(part), typeof value === 'object' && value !== null ? moneyText(value) : String(value)];
    }),
  );

/** The view of a link's texts, and a problem for each text that cannot be used. */
export function readLinkedView(texts: Texts): {readonly view: LinkedView; readonly problems: readonly Problem[]} {
  const values = PARTS.flatMap((part) => {
    const text = texts[attributeOf(part)];
    return text === undefined ? [] : [{part, text, value: READERS[part](text.trim())}];
  });
  return {
    view: {
      ...INITIAL_LINKED_VIEW,
      ...Object.fromEntries(values.flatMap(({part, value}) => (value === undefined ? [] : [[part, value]]))),
    },
    problems: values
      .filter(({value}) => value === undefined)
      .map(({part, text}) => problem(attributeOf(part), 'link', text, 'syntax')),
  };
}
