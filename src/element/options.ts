import {type Problem, problem} from '../core/problem.js';
import {meansOn, type Reason} from '../core/read.js';
import type {Strings} from '../i18n/language.js';

/** What a page says beside the inputs, as it says it. */
export interface RawOptions {
  readonly theme: unknown;
  readonly headingLevel: unknown;
  readonly articleUrl: unknown;
  readonly articleTitle: unknown;
  readonly strings: unknown;
  readonly sections: unknown;
  readonly share: unknown;
}

const THEMES = ['auto', 'light', 'dark'] as const;

/** The same, checked. */
export interface Options {
  readonly theme: (typeof THEMES)[number];
  /** 2 … 6. */
  readonly headingLevel: number;
  readonly articleUrl: string;
  readonly articleTitle: string;
  readonly strings: Strings;
  /** As the page says it: only who has sections knows their names. */
  readonly sections: unknown;
  /** Whether links are read and offered. */
  readonly share: boolean;
  readonly problems: readonly Problem[];
}

export const ARTICLE_TITLE = 'How Kazakhstan Rationed Electricity for Crypto Mining and What It Means for Miners';
/** The article stands under the words of its title. */
const ARTICLE_URL = `https://eatcm.net/${ARTICLE_TITLE.toLowerCase().replaceAll(' ', '-')}`;

/** A plain copy of texts by language and key, or undefined where it is something else: looking may run the page's code. */
function copyOf(strings: unknown): Strings | undefined {
  try {
    const copy = JSON.parse(JSON.stringify(strings)) as Strings;
    return [copy, ...Object.values(copy)].every((texts) => Object(texts) === texts) ? copy : undefined;
  } catch {
    return undefined;
  }
}

/** Only http, https and addresses on the page's own site: a link must not run anything. */
const ADDRESS = /^(https?:\/\/|[./?#])\S*$/i;

/** An attribute that is there is on, but for words that say no; of other values only `true` is. */
const isOn = (given: unknown): boolean => (typeof given === 'string' ? meansOn(given.trim()) : given === true);

/** What cannot be used is a problem, and the default stands. */
export function readOptions(raw: RawOptions): Options {
  const problems: Problem[] = [];
  const read = <T>(key: keyof RawOptions, initial: T, reason: Reason, accept: (given: string) => T | undefined): T => {
    const given = raw[key];
    if (given === undefined || given === null || given === '') return initial;
    const readable = typeof given === 'string' || (key === 'headingLevel' && typeof given === 'number');
    const value = readable ? accept(String(given).trim()) : undefined;
    if (value === undefined) problems.push(problem(key, 'host', given, reason));
    return value ?? initial;
  };
  const given = raw.strings ?? {};
  const strings = copyOf(given);
  if (!strings) problems.push(problem('strings', 'host', given, 'syntax'));
  return {
    theme: read('theme', 'auto', 'unknown', (given) => THEMES.find((theme) => theme === given.toLowerCase())),
    headingLevel: read('headingLevel', 2, 'range', (given) => (/^[2-6]$/.test(given) ? Number(given) : undefined)),
    articleUrl: read('articleUrl', ARTICLE_URL, 'syntax', (given) => (ADDRESS.test(given) ? given : undefined)),
    articleTitle: read('articleTitle', ARTICLE_TITLE, 'syntax', (given) => given || undefined),
    strings: strings ?? {},
    sections: raw.sections,
    share: isOn(raw.share),
    problems,
  };
}
