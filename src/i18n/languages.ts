import {en, type Texts} from './en.js';
import {kk} from './kk.js';
import {ru} from './ru.js';

/**
 * The bundled languages with the texts of the compact view. To add one, add a row: the compiler reports what is
 * missing.
 */
export const LANGUAGES = {en, ru, kk} as const satisfies Record<string, Texts>;

export type Language = keyof typeof LANGUAGES;

/** Longer than any tag in use. A longer one is none, and is not taken apart. */
const LONGEST_TAG = 100;

/**
 * The language of the texts for a language tag: the tag itself if it is available, else the tag without its last parts,
 * else English. The common mistakes `kz` and `en_US` are accepted.
 * @param added languages for which the page has texts of its own
 */
export function pickLanguage(tag: string, added: readonly string[] = []): string {
  let rest = (tag.length > LONGEST_TAG ? '' : tag).trim().toLowerCase().replaceAll('_', '-').replace(/^kz\b/, 'kk');
  // Intl throws on names that are not valid language tags.
  const known = [...Object.keys(LANGUAGES), ...added].filter((language) =>
    /^[a-z]{2,3}(-[a-z]{4})?(-[a-z]{2})?$/i.test(language),
  );
  while (rest) {
    const found = known.find((language) => language.toLowerCase() === rest);
    if (found) return found;
    rest = rest.slice(0, Math.max(0, rest.lastIndexOf('-')));
  }
  return 'en';
}

/** Languages that are written from right to left, for which a page may bring texts. */
const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|ps|ug|ur|yi)\b/i;

/** The direction in which a language is written. */
export const directionOf = (language: string): 'ltr' | 'rtl' => (RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr');
