import {type Problem, problem} from '../core/layers.js';
import type {Reason} from '../core/read.js';
import type {Strings} from '../i18n/language.js';

/** What a page says beside the inputs, as it says it. */
export interface RawOptions {
  readonly theme: unknown;
  readonly headingLevel: unknown;
  readonly articleUrl: unknown;
  readonly articleTitle: unknown;
  readonly strings: unknown;
}

/** The same, checked. */
export interface Options {
  readonly theme: 'auto' | 'light' | 'dark';
  /** 2 … 6. */
  readonly headingLevel: number;
  readonly articleUrl: string;
  readonly articleTitle: string;
  readonly strings: Strings;
  readonly problems: readonly Problem[];
}

const ARTICLE_URL =
  'https://eatcm.net/how-kazakhstan-rationed-electricity-for-crypto-mining-and-what-it-means-for-miners';
const ARTICLE_TITLE = 'How Kazakhstan Rationed Electricity for Crypto Mining and What It Means for Miners';

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** Only http and https: a link must not run anything. A relative address is the page's own. */
const isAddress = (url: string): boolean => /^https?:\/\/[^\s]+$|^[./?#]/i.test(url);

const isStrings = (value: unknown): value is Strings =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((texts) => typeof texts === 'object' && texts !== null);

/** What cannot be used is a problem, and the default stands. */
export function readOptions(raw: RawOptions): Options {
  const problems: Problem[] = [];
  const take = <T>(key: keyof RawOptions, value: T, usable: boolean, initial: T, reason: Reason): T => {
    const given = raw[key];
    if (given === undefined || given === null || given === '') return initial;
    if (!usable) problems.push(problem(key, 'host', given, reason));
    return usable ? value : initial;
  };
  const theme = text(raw.theme).toLowerCase();
  const level = Number(typeof raw.headingLevel === 'symbol' ? NaN : raw.headingLevel);
  const url = text(raw.articleUrl);
  const title = text(raw.articleTitle);
  return {
    theme: take('theme', theme as 'auto', ['auto', 'light', 'dark'].includes(theme), 'auto', 'unknown'),
    headingLevel: take(
      'headingLevel',
      level,
      Number.isInteger(level) && level >= 2 && level <= 6,
      2,
      Number.isNaN(level) ? 'syntax' : 'range',
    ),
    articleUrl: take('articleUrl', url, isAddress(url), ARTICLE_URL, 'syntax'),
    articleTitle: take('articleTitle', title, title !== '', ARTICLE_TITLE, 'syntax'),
    strings: take('strings', raw.strings as Strings, isStrings(raw.strings), {}, 'syntax'),
    problems,
  };
}
