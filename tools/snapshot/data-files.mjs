import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';
import {check} from './checks.mjs';

/** The two files of figures, in the folder of a project. */
export const SNAPSHOT_FILE = 'src/data/snapshot.ts';
export const HISTORY_FILE = 'src/data/history.ts';

/** Columns of the code; Prettier wraps no comments. */
const WIDTH = 120;

/** A number as the data has it: `85_956.45`, `0.019_377_883_3`. */
function literal(value) {
  const [whole, fraction = ''] = String(value).split('.');
  check(/^\d+$/.test(whole) && /^\d*$/.test(fraction), `${value} cannot be written with all its digits`);
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, '_');
  return fraction === '' ? grouped : `${grouped}.${fraction.replaceAll(/(\d{3})(?=\d)/g, '$1_')}`;
}

/** Replaces the only place of a pattern. */
export function replaceOnly(text, pattern, replacement, place) {
  check([...text.matchAll(new RegExp(pattern, 'gm'))].length === 1, `the file has no place for ${place}`);
  return text.replace(new RegExp(pattern, 'm'), replacement);
}

/** A paragraph as lines of a doc comment. */
function commentLines(text) {
  const lines = [' *'];
  for (const word of text.split(/\s+/)) {
    const line = `${lines.at(-1)} ${word}`;
    if (line.length > WIDTH && lines.at(-1) !== ' *') lines.push(` * ${word}`);
    else lines[lines.length - 1] = line;
  }
  return lines.join('\n');
}

/** Sources stand in a comment, which they must not end. */
export function checkSources(text) {
  check(typeof text === 'string' && text.trim() !== '', 'the sources have to be named: --sources');
  check(!/\*\/|[\p{Cc}]/u.test(text), 'the sources may have no */ and no line breaks');
  return text.trim().replace(/\.$/, '');
}

/** The file of the snapshot with other figures and sources. */
export function withSnapshot(text, figures, sources) {
  let next = text;
  for (const [key, value] of Object.entries(figures)) {
    const written = typeof value === 'string' ? `'${value}'` : literal(value);
    next = replaceOnly(next, `^  ${key}: .*,$`, () => `  ${key}: ${written},`, key);
  }
  return replaceOnly(
    next,
    String.raw`^ \* Sources: (?:.*\n(?: \* .*\n)*)`,
    () => `${commentLines(`Sources: ${sources}.`)}\n`,
    'the sources',
  );
}

const rowOf = ({month, days, price, difficulty, height, blocks}) =>
  `  ['${month}', ${days}, ${price}, ${difficulty.toExponential().replace('e+', 'e')}, ${height}, ${blocks}],`;

/** The sources of the newest months: the paragraph that begins so, the last in the comment above the history. */
const FROM = /^ \* From \d{4}-\d\d on: ([^]*?)\n \*(?:\/$|$)/gm;

/** The file of the history with more rows, and with their sources where they differ from those of the rows before. */
export function withMonths(text, rows, sources) {
  if (rows.length === 0) return text;
  const added = replaceOnly(
    text,
    String.raw`(^  \['\d{4}-\d\d', .*\],\n)\];$`,
    (_, last) => {
      return `${last}${rows.map(rowOf).join('\n')}\n];`;
    },
    'the rows',
  );
  const paragraph = commentLines(`From ${rows[0].month} on: ${sources}.`);
  const words = (comment) => comment.replaceAll(/\s*\n \*\s*/g, ' ').trim();
  const before = [...added.matchAll(FROM)].at(-1);
  if (before && words(before[1]) === `${sources}.`) return added;
  return replaceOnly(
    added,
    String.raw`\n \*/\nexport const HISTORY\b`,
    () => `\n *\n${paragraph}\n */\nexport const HISTORY`,
    'the sources of the history',
  );
}

/** A text as Prettier writes it in this project. */
export const formatted = async (text) =>
  format(text, {...(await resolveConfig(fileURLToPath(import.meta.url))), parser: 'typescript'});

export const readText = (path) => readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
