import {readdirSync} from 'node:fs';
import {basename, dirname, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';

/** Letters take the ASCII characters from here on; what stands below (space, digits, punctuation) stays itself. */
const FIRST = 0x40;
const SLOTS = 0x7f - FIRST;

const UNPACK = '\0unpack-texts';
const PACKED = /[/\\]dist[/\\](?:i18n|sections[/\\][^/\\]+)[/\\](?:ru|kk)\.js$/;

/** What the bundle runs: keys come from the English texts, which stand in the same order. */
const unpackSource = (alphabet) => `
const alphabet = ${JSON.stringify(alphabet)};
export const unpack = (english, packed) => {
  const texts = packed.replace(/[@-~]/g, (letter) => alphabet[letter.charCodeAt(0) - ${FIRST}]).split('\\n');
  return Object.fromEntries(Object.keys(english).map((key, index) => [key, texts[index]]));
};`;

/** The letters of some texts, the rarest left out where there are more than slots; ASCII letters must have one. */
function alphabetOf(texts) {
  const counts = new Map();
  for (const letter of texts.join('')) if (letter > '?') counts.set(letter, (counts.get(letter) ?? 0) + 1);
  const rank = ([letter, count]) => (letter <= '~' ? Infinity : count);
  return [...counts]
    .sort((a, b) => rank(b) - rank(a))
    .slice(0, SLOTS)
    .map(([letter]) => letter)
    .sort()
    .join('');
}

const pack = (texts, alphabet) =>
  texts
    .join('\n')
    .replace(/[^\n -?]/gu, (letter) =>
      alphabet.includes(letter) ? String.fromCharCode(FIRST + alphabet.indexOf(letter)) : letter,
    );

/**
 * An ASCII file spends six characters on a Cyrillic letter, and every language repeats the keys: a third of the texts'
 * weight after compression. This plugin writes each letter as one ASCII character and the texts as one string in the
 * order of the English keys; a few lines in the bundle undo it. The unbundled modules stay as they are written.
 */
export function packTexts(folder) {
  let alphabet = '';
  const textsOf = async (file) => Object.entries(await import(pathToFileURL(file).href))[0];
  return {
    name: 'pack-texts',
    async buildStart() {
      const texts = [];
      const files = readdirSync(folder, {recursive: true}).map((file) => resolve(folder, file));
      for (const file of files.filter((path) => PACKED.test(path)))
        texts.push(...Object.values((await textsOf(file))[1]));
      alphabet = alphabetOf(texts);
    },
    resolveId: (id) => (id === UNPACK ? id : null),
    load: (id) => (id === UNPACK ? unpackSource(alphabet) : null),
    async transform(code, id) {
      if (!PACKED.test(id)) return null;
      const [name, texts] = await textsOf(id);
      const [, english] = await textsOf(`${dirname(id)}/en.js`);
      const ordered = Object.keys(english).map((key) => texts[key]);
      const packed = JSON.stringify(pack(ordered, alphabet));
      return {
        code: `import { en } from './en.js';\nimport { unpack } from '${UNPACK}';\nexport const ${name} = /*#__PURE__*/ unpack(en, ${packed});`,
        map: {mappings: '', sources: [basename(id)]},
      };
    },
  };
}
