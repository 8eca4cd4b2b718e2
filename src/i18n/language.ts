import {en, type TextKey, type Texts} from './en.js';
import {kk} from './kk.js';
import {ru} from './ru.js';

/** Texts that a page overrides or adds, by language. */
export type Strings = Readonly<Record<string, Readonly<Record<string, string>>>>;

const BUNDLED: Readonly<Record<string, Texts>> = {en, ru, kk};

/**
 * The language to speak for a tag: the tag, then the tag less its regions, then English. `kz` and `en_US` are forgiven.
 * A page that brings texts of its own adds its languages.
 */
export function pickLanguage(tag: string, strings: Strings = {}): string {
  let rest = tag.trim().toLowerCase().replaceAll('_', '-').replace(/^kz\b/, 'kk');
  // Intl throws at a name that is not a language's.
  const known = [...Object.keys(BUNDLED), ...Object.keys(strings)].filter((language) =>
    /^[a-z]{2,3}(-[a-z]{2})?$/i.test(language),
  );
  while (rest) {
    const found = known.find((language) => language.toLowerCase() === rest);
    if (found) return found;
    rest = rest.slice(0, Math.max(0, rest.lastIndexOf('-')));
  }
  return 'en';
}

/** A text of a language, with the page's own first and English last. */
export const textOf = (language: string, key: TextKey, strings: Strings = {}): string =>
  [strings[language]?.[key], BUNDLED[language]?.[key]].find((text) => typeof text === 'string') ?? en[key];
