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

/** Longer than any address that browsers and servers agree on, and than any title. A longer text is not used. */
const LONGEST_TEXT = 2000;

/** http, https, or one that begins on the page's own site. Others, such as `javascript:`, could run code. */
const ADDRESS = /^(https?:\/\/|[./?#])\S*$/i;

/** The short form of an address of another site, one with a user name, which looks as if it led to that, and one to nowhere. */
const MISLEADING = /^(?:[/\\]{2}|https?:\/\/(?:[^/?#\\]*[@\\]|[/?#]|$))/i;

/** Texts of all languages together have fewer characters. */
const LONGEST_STRINGS = 1_000_000;

/** Longer than any text of a calculator. Each is filled in and drawn at every update. */
const LONGEST_STRING = 10_000;

/** A list of forms or entries is shorter. */
const LONGEST_LIST = 100;

/** The text of a page, or the list of its forms; undefined where it is neither. */
function textOf(given: unknown): string | readonly string[] | undefined {
  if (typeof given === 'string') return given;
  if (!Array.isArray(given) || given.length > LONGEST_LIST) return undefined;
  const list: readonly unknown[] = given.slice();
  return list.every((entry) => typeof entry === 'string') ? list : undefined;
}

const lengthOf = (text: string | readonly string[]): number =>
  [text].flat().reduce((length, part) => length + part.length, 0);

/** Whether a value is an object that is no list, date or other thing of the language's own. */
const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  Object.prototype.toString.call(value) === '[object Object]';

/** A copy of texts by language and key; undefined for any other value, and where one or all of them are too long. */
function copyOf(strings: unknown): Strings | undefined {
  let left = LONGEST_STRINGS;
  const languages: [string, Strings[string]][] = [];
  if (!isPlain(strings)) return undefined;
  for (const language of Object.keys(strings)) {
    const given = strings[language];
    if (!isPlain(given)) return undefined;
    const texts: [string, string | readonly string[]][] = [];
    for (const key of Object.keys(given)) {
      const text = textOf(given[key]);
      if (text === undefined) continue;
      left -= key.length + lengthOf(text);
      if (left < 0 || lengthOf(text) > LONGEST_STRING) return undefined;
      texts.push([key, text]);
    }
    languages.push([language, Object.fromEntries(texts)]);
  }
  return Object.fromEntries(languages);
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

/** Reads a text without surrounding spaces; undefined for other types, and for one that is too long. */
const readText =
  <Value>(accept: (given: string) => Value | undefined) =>
  (given: unknown): Value | undefined =>
    typeof given === 'string' && given.length <= LONGEST_TEXT ? accept(given.trim()) : undefined;

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
    read: readText((given) => (ADDRESS.test(given) && !MISLEADING.test(given) ? given : undefined)),
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

type OptionValues = {readonly [K in OptionKey]?: Options[K] | undefined};

/** Options as they were read. */
export interface CheckedOptions {
  /** What the page gave that can be used. */
  readonly values: OptionValues;
  /** The options in force. */
  readonly options: Options;
  /** One for each value that cannot be used. */
  readonly problems: readonly Problem[];
}

/** Reads options; where one of them has changed, that one alone, because the texts of a page may be many. */
export function readOptions(
  given: GivenOptions,
  earlier?: {readonly values: OptionValues; readonly changed: OptionKey},
): CheckedOptions {
  const values = OPTION_KEYS.map(
    (key) => [key, earlier && earlier.changed !== key ? earlier.values[key] : readOption(key, given[key])] as const,
  );
  const problems = values.flatMap(([key, value]) =>
    value === undefined && isGiven(key, given[key]) ? [problem(key, 'host', given[key], OPTIONS[key].reason)] : [],
  );
  const options = Object.fromEntries(values.map(([key, value]) => [key, value ?? OPTIONS[key].initial]));
  return {values: Object.fromEntries(values), options: options as unknown as Options, problems};
}
