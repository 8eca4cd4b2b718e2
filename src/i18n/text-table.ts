/**
 * Texts by key: a text, a list of a fixed length, or plural forms. `{0}` and `{1}` are placeholders.
 */
export type TextTable = Readonly<Record<string, string | readonly string[] | PluralForms>>;

/**
 * The plural forms of a text, for the categories of `Intl.PluralRules` in this order: "one", "few", and last the form
 * for all others. A language leaves out the forms that it does not distinguish.
 */
export interface PluralForms {
  readonly forms: readonly string[];
}

type SameList<List extends readonly string[]> = {readonly [Index in keyof List]: string};

/** The type of a list in any language: texts, as many as in English. */
export type ListIn<Entry> = Entry extends readonly string[] ? SameList<Entry> : never;

/** The type of a table in another language: the same keys, with lists of the same length. */
export type SameTexts<Table extends TextTable> = {
  readonly [K in keyof Table]: Table[K] extends string
    ? string
    : Table[K] extends readonly string[]
      ? SameList<Table[K]>
      : PluralForms;
};

type KeysOf<Table extends TextTable, Kind> = {
  [K in keyof Table & string]: Table[K] extends Kind ? K : never;
}[keyof Table & string];

/** Keys of texts that are no lists and have no plural forms. */
export type StringKey<Table extends TextTable> = KeysOf<Table, string>;
/** Keys of lists. */
export type ListKey<Table extends TextTable> = KeysOf<Table, readonly string[]>;
/** Keys of texts with plural forms. */
export type PluralKey<Table extends TextTable> = KeysOf<Table, PluralForms>;
