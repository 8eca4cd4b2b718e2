import {snippet} from './guide.mjs';

/** What the guides' example says to readers without script: its numbers, and the sentence as it is written. */
export const WRITTEN = [
  /Net daily profit: \$53\.02/,
  /Market prices of/,
  /At \$0\.0748 per kWh, 500 rigs leave \$53\.02 a day\./,
];

/** The example of all guides in Markdown, a sentence and the line, with the address of the site's own script. */
export const wholeLine = (script) =>
  snippet('docs/site-generators.md', 'What holds for all of them', 'md').replace(/(?<= src=")[^"]*/, script);

/** The line that the README shows first, with the address of the site's own script, below the example's sentence. */
export function firstLine(script) {
  const line = snippet('README.md', 'Put it on a page', 'html').replace(/(?<= src=")[^"]*/, script);
  const [sentence] = wholeLine(script).split('\n');
  return `${sentence}\n\nBefore.\n\n${line}\nAfter.\n`;
}
