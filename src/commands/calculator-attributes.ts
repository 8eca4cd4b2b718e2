import {keyOfAttribute} from '../core/attributes.js';
import type {Attributes} from '../figures/page-figures.js';
import {SECTION_NAMES} from '../sections/names.js';
import {ARTICLE_TITLE, type OptionKey, readOption, THEMES} from '../ui/options.js';
import {isGlobalAttribute} from './global-attributes.js';
import {INPUT_ATTRIBUTES, OPTION_OF_ATTRIBUTE} from './known-names.js';
import {likelyName, nearestName} from './nearest-name.js';

interface NamedValue {
  readonly name: string;
  readonly value: string;
}

/** An attribute without effect: what was likely meant, or what is right in words. */
interface WithoutEffect extends NamedValue {
  readonly meant?: NamedValue | undefined;
  readonly advice?: string;
}

const NAMES_OF_SECTIONS = [...SECTION_NAMES, 'none'];

/** What an option takes. Of the others any text can be used. */
const ADVICE: Partial<Record<OptionKey, string>> = {
  theme: `one of ${THEMES.join(', ')}`,
  headingLevel: 'a whole number from 2 to 6',
  articleUrl: 'an address with https://, or one on the same site with / at its start',
  articleTitle: `a title such as ${ARTICLE_TITLE}`,
  live: 'mempool, or an address with https://, or one on the same site with / at its start',
  sections: `names of sections with spaces between: ${NAMES_OF_SECTIONS.join(', ')}`,
};

/** The names of sections that were likely meant; undefined where one is far from every section. */
function meantSections(names: readonly string[]): string | undefined {
  const meant = names.map((name) => likelyName(name, NAMES_OF_SECTIONS));
  return meant.includes(undefined) ? undefined : [...new Set(meant)].join(' ');
}

/** Options whose value cannot be used, and lists with a section that there is not. */
export const unusedOptions = (attributes: Attributes): readonly WithoutEffect[] =>
  Object.entries(attributes).flatMap(([name, given]): readonly WithoutEffect[] => {
    const key = OPTION_OF_ATTRIBUTE.get(name);
    if (key === undefined || !given) return [];
    const sections = key === 'sections' ? given.split(/\s+/).filter(Boolean) : [];
    const isUsed =
      readOption(key, given) !== undefined && sections.every((each) => NAMES_OF_SECTIONS.includes(each.toLowerCase()));
    if (isUsed) return [];
    const nearest =
      key === 'sections'
        ? meantSections(given.split(/[\s,;]+/).filter(Boolean))
        : key === 'theme'
          ? nearestName(given.trim(), THEMES)
          : key === 'live'
            ? nearestName(given.trim(), ['mempool'])
            : undefined;
    const meant = nearest === undefined ? undefined : {name, value: nearest};
    return [{name, value: given, meant, advice: ADVICE[key] ?? ''}];
  });

/** Attributes that are nearly those of an input or an option. */
export const misspeltAttributes = (attributes: Attributes): readonly WithoutEffect[] =>
  Object.entries(attributes).flatMap(([name, given]) => {
    if (keyOfAttribute(name) !== undefined || OPTION_OF_ATTRIBUTE.has(name) || isGlobalAttribute(name)) return [];
    const nearest = nearestName(name, [...INPUT_ATTRIBUTES, ...OPTION_OF_ATTRIBUTE.keys()]);
    const value = given ?? '';
    return nearest === undefined ? [] : [{name, value, meant: {name: nearest, value}}];
  });
