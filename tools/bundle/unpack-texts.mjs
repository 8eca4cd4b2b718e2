/**
 * Runs in the one-file builds, on what pack-texts.mjs wrote. It changes places between the Russian alphabet and a run of
 * ASCII of the same length, and between the Kazakh letters and signs that texts rarely use: a letter is one byte then, where
 * an ASCII file would need an escape of six.
 */
const FIRST_LETTER = 0x410;
const FIRST_SIGN = 0x3b;
const DISTANCE = FIRST_LETTER - FIRST_SIGN;
const PAIRS = "!ә#ғ$қ&ң'ө*ұ+ү~і";

/**
 * Its own inverse.
 * @param {string} text
 * @returns {string}
 */
export const swapAlphabets = (text) =>
  text
    .replace(/[;-zА-я]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + (sign < '\x80' ? DISTANCE : -DISTANCE)))
    .replace(/[!#$&'*+~әғқңөұүі]/g, (sign) => PAIRS[PAIRS.indexOf(sign) ^ 1]);

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
