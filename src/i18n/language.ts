import {en, type Texts} from './en.js';
import {kk} from './kk.js';
import {ru} from './ru.js';

/** Texts that a page overrides or adds, by language. */
export type Strings = Readonly<Record<string, Readonly<Record<string, string>>>>;

const BUNDLED: Record<string, Readonly<Record<string, string>>> = {en, ru, kk} satisfies Record<string, Texts>;

/** Adds texts to the bundled languages; their keys are new. */
export function addTexts(texts: Strings): void {
  for (const [language, more] of Object.entries(texts)) BUNDLED[language] = {...BUNDLED[language], ...more};
}

/**
 * The language to speak for a tag: the tag, then the tag less its regions, then English. `kz` and `en_US` are forgiven.
 * A page that brings texts of its own adds its languages.
 */
export function pickLanguage(tag: string, strings: Strings = {}): string {
  let rest = tag.trim().toLowerCase().replaceAll('_', '-').replace(/^kz\b/, 'kk');
  // Intl throws at a name that is not a language's.
  const known = [...Object.keys(BUNDLED), ...Object.keys(strings)].filter((language) =>
    /^[a-z]{2,3}(-[a-z]{4})?(-[a-z]{2})?$/i.test(language),
  );
  while (rest) {
    const found = known.find((language) => language.toLowerCase() === rest);
    if (found) return found;
    rest = rest.slice(0, Math.max(0, rest.lastIndexOf('-')));
  }
  return 'en';
}

/** A text of a language, the page's own first and English last; what is no text at all is said as it is. */
export const textOf = (language: string, key: string, strings: Strings = {}): string =>
  [strings[language]?.[key], BUNDLED[language.split('-')[0] ?? '']?.[key], BUNDLED['en']?.[key]].find(
    (text) => typeof text === 'string',
  ) ?? key;
