import {keyOf, readCatalog, writeBinary, writeCatalog, writeScriptCatalog} from './gettext.mjs';

/** The languages of the calculator beside English, by WordPress's names of them. */
export const LOCALES = {ru_RU: 'ru', kk: 'kk'};

const QUOTED = String.raw`('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")`;

/** Calls with a text, a context where it has one, and the domain; after a comment for translators where there is one. */
const CALL = new RegExp(
  String.raw`(?:/[/*] (translators: [^\n]*?)(?: \*/)?\n[^\n]*?)?\b(__|_x|esc_html__|esc_attr__)\(\s*${QUOTED},\s*(?:${QUOTED},\s*)?['"]kz-mining-calculator['"],?\s*\)`,
  'g',
);

const textOf = (literal) =>
  literal.startsWith('"') ? JSON.parse(literal) : literal.slice(1, -1).replaceAll(/\\(['\\])/g, '$1');

const callsIn = (file, source) =>
  [...source.matchAll(CALL)].map(([, comment, , text, context]) => ({
    text: textOf(text),
    context: context && textOf(context),
    comment,
    files: [file],
  }));

/** WordPress translates these fields of block.json, each in its own context. */
function textsOfBlock(source) {
  const {title, description, keywords} = JSON.parse(source);
  const entry = (context, text) => ({context, text, files: ['block.json']});
  return [
    entry('block title', title),
    entry('block description', description),
    ...keywords.map((keyword) => entry('block keyword', keyword)),
  ];
}

/** What the list of plugins shows of the header. */
function textsOfHeader(file, source) {
  const fields = ['Plugin Name', 'Description'].map((field) => [field, new RegExp(`^ \\* ${field}: +(.+)$`, 'm')]);
  return fields.map(([field, line]) => ({
    text: line.exec(source)[1],
    comment: `${field} of the plugin`,
    files: [file],
  }));
}

/** Every text of the plugin once, in the order of its files. */
function textsIn(files) {
  const sources = Object.entries(files).filter(
    ([file, text]) => /\.(?:php|js)$/.test(file) && !file.endsWith('.min.js') && typeof text === 'string',
  );
  const main = 'kz-mining-calculator.php';
  const found = [
    ...textsOfHeader(main, files[main]),
    ...textsOfBlock(files['block.json']),
    ...sources.flatMap(([file, source]) => callsIn(file, source)),
  ];
  const entries = new Map();
  for (const entry of found) {
    const known = entries.get(keyOf(entry));
    entries.set(keyOf(entry), known ? {...known, files: [...new Set([...known.files, ...entry.files])]} : entry);
  }
  return [...entries.values()];
}

/**
 * The files of the folder `languages`. Translations of the plugin's own texts come from .po files by locale, those of the
 * calculator's words from the calculator.
 *
 * @param files the files of the plugin that have texts, by name
 * @param words the calculator's words by English text, each by language
 */
export function languageFiles(files, words, catalogs, project) {
  const entries = textsIn(files);
  const written = {[`languages/${project.name}.pot`]: writeCatalog(entries, project)};
  for (const [locale, language] of Object.entries(LOCALES)) {
    const own = readCatalog(catalogs[locale]);
    const translations = new Map(
      entries.map((entry) => [keyOf(entry), own.get(keyOf(entry)) ?? words.get(keyOf(entry))?.[language]]),
    );
    const missing = [...translations].filter(([, text]) => !text).map(([key]) => key);
    const unused = [...own.keys()].filter((key) => !translations.has(key));
    if (missing.length + unused.length > 0)
      throw new Error(`${locale}: not translated: ${missing.join('; ')}. No longer used: ${unused.join('; ')}.`);
    const catalog = {locale, translations};
    const name = `languages/${project.name}-${locale}`;
    written[`${name}.po`] = writeCatalog(entries, project, catalog);
    written[`${name}.mo`] = writeBinary(entries, project, catalog);
    for (const script of ['fields', 'editor']) {
      const file = script === 'fields' ? 'editor-fields.js' : 'editor.js';
      const some = entries.filter((entry) => entry.files.includes(file));
      written[`${name}-${project.name}-${script}.json`] = writeScriptCatalog(some, project, catalog);
    }
  }
  return written;
}
