import type {Language} from './languages.js';
import {pluralCategory} from './plural-rules.js';
import type {ListIn, ListKey, PluralForms, PluralKey, SameTexts, StringKey, TextTable} from './text-table.js';

/** The texts of one part of the calculator in every bundled language. The English table defines the keys. */
export type Bundle<Table extends TextTable = TextTable> = {readonly en: Table} & Readonly<
  Record<Exclude<Language, 'en'>, SameTexts<Table>>
>;

/** Returns the texts unchanged. Its type makes the compiler report keys that a language lacks. */
export const bundle = <const Table extends TextTable>(texts: Bundle<Table>): Bundle<Table> => texts;

/**
 * Texts of a page that replace or add to the bundled ones, by language tag and key. Keys of a section begin with its
 * name and a point. A list is an array, or one text with `|` between its entries.
 */
export type Strings = Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;

/** The texts of one table in one language, with their placeholders replaced by `values`. */
export interface Translate<Table extends TextTable> {
  (key: StringKey<Table>, ...values: readonly string[]): string;
  readonly list: <Key extends ListKey<Table>>(key: Key) => ListIn<Table[Key]>;
  /** The plural form for a number. */
  readonly plural: (key: PluralKey<Table>, count: number, ...values: readonly string[]) => string;
}

/** The plural category of each form, in order. All other categories use the last form. */
const CATEGORIES: readonly Intl.LDMLPluralRule[] = ['one', 'few'];

const pluralForm = (language: string, forms: readonly string[], count: number): string =>
  forms[CATEGORIES.indexOf(pluralCategory(language, count))] ?? forms.at(-1) ?? '';

const fill = (text: string, values: readonly string[]): string =>
  // Most texts have no place to fill.
  values.length === 0
    ? text
    : text.replace(/\{(\d)\}(\.?)/g, (placeholder, index: string, stop: string) => {
        const value = values[Number(index)];
        if (value === undefined) return placeholder;
        // A Russian date ends in a point of its own, as in `нояб. 2026 г.`, and a sentence has one at its end.
        return value.endsWith('.') ? value : value + stop;
      });

const isForms = (text: TextTable[string]): text is PluralForms => typeof text === 'object' && 'forms' in text;

const isList = (text: unknown): text is readonly string[] =>
  Array.isArray(text) && text.every((entry) => typeof entry === 'string');

/** The list that a page gives in place of a bundled one; undefined if it has another length. */
function overridingList(given: unknown, length?: number): readonly string[] | undefined {
  const list = typeof given === 'string' ? given.split('|') : given;
  return isList(list) && list.length > 0 && (length === undefined || list.length === length) ? list : undefined;
}

/**
 * The texts of a table in a language. The page's own texts come first, then the bundled ones of the language, then
 * English.
 * @param scope prefix of the table's keys in the page's own texts, such as `projection.` for that section
 */
export function translate<Table extends TextTable>(
  language: string,
  texts: Bundle<Table>,
  strings: Strings = {},
  scope = '',
): Translate<Table> {
  const own = Object.hasOwn(strings, language) ? strings[language] : undefined;
  const base = language.split('-')[0] ?? '';
  const table: SameTexts<Table> | Table = Object.hasOwn(texts, base) ? texts[base as Language] : texts.en;
  const overriding = (key: string): unknown => (own && Object.hasOwn(own, scope + key) ? own[scope + key] : undefined);
  const text = (key: StringKey<Table>, ...values: readonly string[]): string => {
    const given = overriding(key);
    return fill(typeof given === 'string' ? given : (table[key] as string), values);
  };
  return Object.assign(text, {
    list<Key extends ListKey<Table>>(key: Key): ListIn<Table[Key]> {
      const list = table[key] as unknown as readonly string[];
      return (overridingList(overriding(key), list.length) ?? list) as ListIn<Table[Key]>;
    },
    plural(key: PluralKey<Table>, count: number, ...values: readonly string[]): string {
      const given = overridingList(overriding(key));
      const bundled = table[key] as TextTable[string];
      const forms = given ?? (isForms(bundled) ? bundled.forms : []);
      return fill(pluralForm(given ? language : base, forms, count), values);
    },
  });
}
