import {readFile} from 'node:fs/promises';
import {argv} from 'node:process';
import {timeStart} from './first-frame.mjs';
import {peers} from './peers.mjs';
import {plainMarkup} from './plain-markup.mjs';
import {COMPACT, FULL, median, printTable, TAG, withBrowser} from './support.mjs';

/**
 * Time from the start of the script to the first drawn frame: of our two builds, of what they draw as plain HTML, and of
 * elements that others publish. Other builds to compare with are arguments: `before=old/file.js`.
 */
const ROUNDS = 21;
const GOAL = 1.6;

const COMPACT_HTML = 'compact as plain HTML';
const FULL_HTML = 'full as plain HTML';

const ours = {body: `<${TAG}>…</${TAG}>`, tags: [TAG]};

const build = async ([name, path, against]) => ({...ours, name, against, script: await readFile(path, 'utf8')});

const givenBuilds = () =>
  argv.slice(2).map((argument) => {
    const [, name, path] = /^([^=]+)=(.+)$/.exec(argument) ?? [];
    if (!name) throw new Error(`${argument} is not name=path`);
    return [name, path, COMPACT_HTML];
  });

const plain = async (browser, name, file) => ({...ours, script: await plainMarkup(browser, file), name, against: name});

const ms = (number) => `${number.toFixed(1)} ms`;

await withBrowser(async (browser) => {
  const rows = [
    await plain(browser, COMPACT_HTML, COMPACT),
    ...(await Promise.all([['compact', COMPACT, COMPACT_HTML], ...givenBuilds()].map(build))),
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

  console.log(
    '\nFrom the start of the script to the first drawn frame, on a processor four times slower than this one',
  );
  console.log('× is against the same HTML and style sheet without the element; of others, against our compact one\n');
  printTable(
    ['', 'time', '×', 'script', 'style, layout, paint'],
    rows.map((row) => {
      const ratio = totals[row.name] / totals[row.against];
      const goal = row.name === 'compact' ? [`goal: at most ${GOAL} ×, ${ratio <= GOAL ? 'kept' : 'not kept'}`] : [];
      return [
        row.name,
        ms(totals[row.name]),
        ratio.toFixed(2),
        ms(middle(row, 'script')),
        ms(middle(row, 'rendering')),
        ...goal,
      ];
    }),
  );
});
