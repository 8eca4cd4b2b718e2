/**
 * Runs in the one-file builds, on what pack-texts.mjs wrote. Letters of the Russian alphabet, then the Kazakh ones, change
 * places with ASCII signs: a letter is one byte then, where an ASCII file would need an escape of six. A frequent letter
 * has a sign that is frequent in code, for gzip gives one short code to both; any other order would do, in more bytes.
 */
const RUSSIAN = 64;
const LETTERS = String.fromCharCode(...Array.from({length: RUSSIAN}, (_, place) => 0x410 + place)) + 'әғқңөұүі';
const SIGNS = "CWNZF\\zKIXPYHBAMODLjE>RqG@J^'_VQtpghde+bl]?aon=;srix&wvk*U~c`#$u<S[myT!f";

/**
 * Its own inverse.
 * @param {string} text
 * @returns {string}
 */
export const swapAlphabets = (text) =>
  text.replace(/./g, (sign) => LETTERS[SIGNS.indexOf(sign)] ?? SIGNS[LETTERS.indexOf(sign)] ?? sign);

/**
 * One text a line, in the order of the keys.
 * @param {string} keys
 * @param {string} texts
 * @returns {Record<string, string>}
 */
export const unpack = (keys, texts) => {
  const lines = texts.split('\n');
  return Object.fromEntries(keys.split(' ').map((key, index) => [key, lines[index]]));
};
