import {type Problem, problem} from '../core/problem.js';
import {attempt} from '../core/attempt.js';
import type {Reason} from '../core/numeral.js';
import {meansOn} from '../core/read.js';
import type {Strings} from '../i18n/translate.js';

export const THEMES = ['auto', 'light', 'dark'] as const;

/** Settings of the page that are no inputs of the calculation. */
export interface Options {
  readonly theme: (typeof THEMES)[number];
  /** Level of the heading, 2 … 6. */
  readonly headingLevel: number;
  readonly articleUrl: string;
  readonly articleTitle: string;
  readonly strings: Strings;
  /** Names of sections, separated by spaces; empty for all. The registry of sections checks the names. */
  readonly sections: string;
  /** Whether share links are read and offered. */
  readonly share: boolean;
  /** Address of a market feed, or the name of one that is known; empty for none. */
  readonly live: string;
  /** Whether the tenge rate is asked for too. */
  readonly liveKzt: boolean;
}

export type OptionKey = keyof Options;

/** Title of the article that is cited by default. */
export const ARTICLE_TITLE = 'How Kazakhstan Rationed Electricity for Crypto Mining and What It Means for Miners';

/** http, https, or an address on the page's own site. Others, such as `javascript:`, could run code. */
const ADDRESS = /^(https?:\/\/|[./?#])\S*$/i;

/** A copy of texts by language and key; undefined for any other value. */
function copyOf(strings: unknown): Strings | undefined {
  const copy = JSON.parse(JSON.stringify(strings)) as Strings;
  return [copy, ...Object.values(copy)].every((texts) => Object(texts) === texts) ? copy : undefined;
}

/** Whether a boolean option is on: any text except off, false, 0 and no, or the value `true`. */
const isOn = (given: unknown): boolean => (typeof given === 'string' ? meansOn(given.trim()) : given === true);

/** An option: Lit's type of its property, its default, and how a value of the page is read. */
interface OptionRow<Value> {
  readonly type: typeof String | typeof Number | typeof Boolean | typeof Object;
  readonly initial: Value;
  /** Why a value that cannot be read is not used. */
  readonly reason: Reason;
  /** Undefined where the value cannot be used. It may throw, because a page's object may run code of its own. */
  readonly read: (given: unknown) => Value | undefined;
}

/** Reads a text without surrounding spaces; undefined for other types. */
const readText =
  <Value>(accept: (given: string) => Value | undefined) =>
  (given: unknown): Value | undefined =>
    typeof given === 'string' ? accept(given.trim()) : undefined;

/** The one table of options, from which properties and attributes are made. */
export const OPTIONS: {readonly [K in OptionKey]: OptionRow<Options[K]>} = {
  theme: {
    type: String,
    initial: 'auto',
    reason: 'unknown',
    read: readText((given) => THEMES.find((theme) => theme === given.toLowerCase())),
  },
  headingLevel: {
    type: Number,
    initial: 2,
    reason: 'range',
    read: (given) => {
      const level = typeof given === 'number' ? String(given) : given;
      return typeof level === 'string' && /^[2-6]$/.test(level.trim()) ? Number(level) : undefined;
    },
  },
  articleUrl: {
    type: String,
    // The address is made of the words of the title.
    initial: `https://eatcm.net/${ARTICLE_TITLE.toLowerCase().replaceAll(' ', '-')}`,
    reason: 'syntax',
    read: readText((given) => (ADDRESS.test(given) ? given : undefined)),
  },
  articleTitle: {
    type: String,
    initial: ARTICLE_TITLE,
    reason: 'syntax',
    read: readText((given) => given || undefined),
  },
  strings: {type: Object, initial: {}, reason: 'syntax', read: copyOf},
  sections: {type: String, initial: '', reason: 'syntax', read: readText((given) => given)},
  share: {type: Boolean, initial: false, reason: 'syntax', read: isOn},
  live: {
    type: String,
    initial: '',
    reason: 'syntax',
    read: readText((given) => {
      const name = given.toLowerCase();
      return name === 'mempool' ? name : ADDRESS.test(given) ? given : undefined;
    }),
  },
  liveKzt: {type: Boolean, initial: false, reason: 'syntax', read: isOn},
};

export const OPTION_KEYS = Object.keys(OPTIONS) as readonly OptionKey[];

/** Options as the page gave them. */
export type GivenOptions = Readonly<Partial<Record<OptionKey, unknown>>>;

/** Whether the page gave a value. An empty text counts as none, except for a boolean attribute. */
const isGiven = (key: OptionKey, given: unknown): boolean =>
  given !== undefined && given !== null && (given !== '' || OPTIONS[key].type === Boolean);

/** The value of an option as it was read; undefined where the page gave none that can be used. */
export function readOption<K extends OptionKey>(key: K, given: unknown): Options[K] | undefined {
  return isGiven(key, given) ? attempt(() => OPTIONS[key].read(given), undefined) : undefined;
}

/** The options in force, and a problem for each value that cannot be used. */
export function readOptions(given: GivenOptions): {readonly options: Options; readonly problems: readonly Problem[]} {
  const values = OPTION_KEYS.map((key) => [key, readOption(key, given[key])] as const);
  const problems = values.flatMap(([key, value]) =>
    value === undefined && isGiven(key, given[key]) ? [problem(key, 'host', given[key], OPTIONS[key].reason)] : [],
  );
  const options = Object.fromEntries(values.map(([key, value]) => [key, value ?? OPTIONS[key].initial]));
  return {options: options as unknown as Options, problems};
}
