import {readFile} from 'node:fs/promises';
import {basename, dirname, join, resolve} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import MagicString from 'magic-string';
import {swapAlphabets} from './unpack-texts.mjs';

const UNPACK = fileURLToPath(new URL('unpack-texts.mjs', import.meta.url));
const LANGUAGE_FILE = /^(en|ru|kk)\.js$/;
const SHELF = /[\\/]element[\\/]shelf\.js$/;
const KEYS = 'text-keys:';

/** Where a section hands its texts over, which stand with the element's own here. */
const HANDED_OVER = /\s*(?:texts: \{[^{}]*\},|addTexts\([^()]*\);)/g;

/** The texts of a language file, which exports one flat table named after its language. */
async function textsOf(file) {
  const exported = await import(pathToFileURL(file).href);
  const [language, ...others] = Object.keys(exported);
  const texts = exported[language];
  const plain =
    others.length === 0 && Object.values(texts).every((text) => typeof text === 'string' && !text.includes('\n'));
  if (!plain) throw new Error(`${file} is more than one flat table of texts without line breaks`);
  return {language, texts};
}

const keysOf = async (folders) => {
  const tables = await Promise.all(folders.map((folder) => textsOf(join(folder, 'en.js'))));
  return tables.flatMap(({texts}) => Object.keys(texts));
};

/** The sections that an entry names. */
const sectionsOf = async (entry) =>
  [...(await readFile(entry, 'utf8')).matchAll(/^import '(\.\/sections\/[\w-]+)\/index\.js';$/gm)].map(
    ([, folder = '']) => join(dirname(entry), folder),
  );

/**
 * Writes the texts, a quarter of the file, in a form that compresses better: the sections' among the element's own, the
 * keys once for all languages, and a letter of Cyrillic as one byte. Saves more than a kilobyte of gzip.
 */
export const packTexts = () => {
  let sections = [];
  return {
    name: 'pack-texts',
    async buildStart({input: [entry]}) {
      sections = await sectionsOf(resolve(entry));
    },
    resolveId: (id) => (id.startsWith(KEYS) ? `\0${id}` : null),
    transform(code, id) {
      const section = basename(id) === 'index.js' && sections.includes(dirname(id));
      if (!section && !SHELF.test(id)) return null;
      const bare = new MagicString(code).replaceAll(HANDED_OVER, '');
      if (!bare.hasChanged()) this.error(`${id} hands no texts over, or in another way`);
      return {code: bare.toString(), map: bare.generateMap({hires: true})};
    },
    async load(id) {
      if (id.startsWith(`\0${KEYS}`)) {
        const keys = await keysOf(id.slice(KEYS.length + 1).split(','));
        return `export const keys = ${JSON.stringify(keys.join(' '))};`;
      }
      if (!LANGUAGE_FILE.test(basename(id))) return null;
      const folder = dirname(id);
      const language = basename(id, '.js');
      // They stand with the element's own, and nobody asks here.
      if (sections.includes(folder)) return `export const ${language} = {};`;
      const folders = [folder, ...sections];
      const tables = await Promise.all(folders.map((from) => textsOf(join(from, basename(id)))));
      const texts = Object.assign({}, ...tables.map((table) => table.texts));
      const lines = (await keysOf(folders)).map((key) => texts[key]).join('\n');
      const packed =
        language === 'en' ? JSON.stringify(lines) : `swapAlphabets(${JSON.stringify(swapAlphabets(lines))})`;
      return `import { keys } from ${JSON.stringify(KEYS + folders.join(','))};
import { swapAlphabets, unpack } from ${JSON.stringify(UNPACK)};
export const ${language} = unpack(keys, ${packed});`;
    },
  };
};
