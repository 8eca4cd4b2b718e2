import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../runner/suites.mjs';

const HEADING = /^(#+) (.*)$/;
const FENCE = /^(\s*)(`{3,})(\S*)/;

/** A path with an extension, as code in a sentence: `src/routes/+page.svelte`. */
const PATH = /`([\w@+./[\]-]*\.\w+)`/g;

/**
 * The blocks of code under a heading of a guide, those under its lower headings among them. A block belongs into the file
 * that the paragraph before it names last, if that paragraph ends with a colon.
 *
 * @param {{file: string, heading: string}} guide the guide's path in the project, and the heading's text
 * @returns {{language: string, code: string, path: string | undefined}[]}
 */
export function blocksUnder({file, heading}) {
  const blocks = [];
  let level = 0;
  let paragraph = '';
  let open;
  for (const line of readFileSync(join(root, file), 'utf8').split('\n')) {
    const [, indentation = '', fence, language = ''] = FENCE.exec(line) ?? [];
    if (open) {
      if (fence === open.fence && language === '') {
        if (level > 0) blocks.push({language: open.language, code: `${open.lines.join('\n')}\n`, path: open.path});
        open = undefined;
        paragraph = '';
      } else open.lines.push(line.startsWith(open.indentation) ? line.slice(open.indentation.length) : line);
      continue;
    }
    if (fence) {
      const path = /:\s*$/.test(paragraph) ? [...paragraph.matchAll(PATH)].at(-1)?.[1] : undefined;
      open = {fence, indentation, language, path, lines: []};
      continue;
    }
    const [, marks, text] = HEADING.exec(line) ?? [];
    if (marks) {
      if (text === heading) level = marks.length;
      else if (marks.length <= level) level = 0;
      paragraph = '';
    } else if (line.trim() === '') {
      // A blank line stands between a paragraph and its block; the next text begins another paragraph.
      paragraph = paragraph === '' ? '' : `${paragraph.trimEnd()}\n`;
    } else if (!line.startsWith('<!--')) paragraph = paragraph.endsWith('\n') ? line : `${paragraph} ${line}`;
  }
  if (blocks.length === 0) throw new Error(`${file} has no block of code under the heading "${heading}"`);
  return blocks;
}

/** A guide's block in a language, for a file that the guide need not name. */
export function snippet(file, heading, language, index = 0) {
  const block = blocksUnder({file, heading}).filter((each) => each.language === language)[index];
  if (!block) throw new Error(`${file} has no block ${index} of ${language} under the heading "${heading}"`);
  return block.code;
}

/** The commands that a guide gives under a heading, a line each. */
export const commandsUnder = (file, heading) =>
  snippet(file, heading, 'sh')
    .trim()
    .split('\n')
    .map((line) => line.split(' '));

/** The files that the guides of a site write: their text by their path. */
export const filesOf = (guides) =>
  Object.fromEntries(guides.flatMap(blocksUnder).flatMap(({path, code}) => (path === undefined ? [] : [[path, code]])));
