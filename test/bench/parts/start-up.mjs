import {readFile} from 'node:fs/promises';
import {timeStart} from '../first-frame.mjs';
import {peers} from '../peers.mjs';
import {plainMarkup} from '../plain-markup.mjs';
import {COMPACT, FULL, median, ms, ratioOf, TAG} from '../support.mjs';

/**
 * Time from the start of the script to the first drawn frame: of our two builds, of what they draw as plain HTML, and of
 * elements that others publish, on a processor four times slower than this one.
 */
const ROUNDS = 21;
const GOAL = 1.6;

const COMPACT_HTML = 'compact as plain HTML';
const FULL_HTML = 'full as plain HTML';

const ours = {body: `<${TAG}>…</${TAG}>`, tags: [TAG]};

const build = async ([name, path, against]) => ({...ours, name, against, script: await readFile(path, 'utf8')});

const plain = async (browser, name, file) => ({...ours, script: await plainMarkup(browser, file), name, against: name});

/** `builds` are other files to compare with, each as a name and a path. */
export async function startUpRows(browser, builds = []) {
  const rows = [
    await plain(browser, COMPACT_HTML, COMPACT),
    ...(await Promise.all([['compact', COMPACT], ...builds].map(([name, path]) => build([name, path, COMPACT_HTML])))),
    await plain(browser, FULL_HTML, FULL),
    await build(['full', FULL, FULL_HTML]),
    ...(await peers()).map((row) => ({...row, against: COMPACT_HTML})),
  ].map((row) => ({...row, runs: []}));

  // The first round warms what the browser keeps for all pages, and does not count.
  for (let round = 0; round <= ROUNDS; round++)
    for (const row of rows) {
      const run = await timeStart(browser, row);
      if (round > 0) row.runs.push(run);
    }

  const middle = (row, part) => median(row.runs.map((run) => run[part]));
  const totals = Object.fromEntries(rows.map((row) => [row.name, middle(row, 'total')]));
  return rows.flatMap((row) => {
    const {name, against} = row;
    const goal = name === 'compact' ? GOAL : undefined;
    const comparison = name === against ? {} : ratioOf(totals[name], totals[against], against, goal);
    const total = {name, value: ms(totals[name]), ...comparison};
    return name === 'compact' ? [total, {name: `${name}, script alone`, value: ms(middle(row, 'script'))}] : [total];
  });
}
