import {renameSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';
import {DEFAULTS} from '../../integrations/market-proxy/settings.mjs';
import {isMempoolBase} from '../../src/exchange/market-mempool.js';
import {check} from './checks.mjs';
import {
  checkSources,
  formatted,
  HISTORY_FILE,
  readText,
  SNAPSHOT_FILE,
  withMonths,
  withSnapshot,
} from './data-files.mjs';
import {monthsFrom} from './mempool-months.mjs';
import {newMonths, wholeMonthsAfter} from './months.mjs';
import {monthsInFile, readDaily, snapshotFromFeed, snapshotInFile} from './read-input.mjs';
import {checkSnapshot, FIGURES} from './snapshot-figures.mjs';

const USAGE = `Usage: npm run snapshot -- --feed mempool|URL [--currencies URL] [--daily FILE.csv]
       npm run snapshot -- --snapshot FILE.json --months FILE.json

  --feed            mempool, the address of a mempool-compatible API (https://…/api), or of a page's own JSON
  --currencies      address of the currency API for the tenge rate, with a mempool-compatible feed
  --snapshot        file with ${FIGURES.join(', ')}, sources
  --months          file with {"months": [{"month", "days", "price", "difficulty", "height", "blocks"}], "sources"}
  --daily           file with the closes, date,close, in the place of the feed's prices for the months
  --sources         where the snapshot comes from
  --month-sources   where the months come from
  --only            snapshot or months: the other stays as it is
  --today           the day to count from, such as 2026-11-27
  --root            another project than this
  --dry-run         prints the changes and writes nothing
`;

const TEXTS = [
  'feed',
  'currencies',
  'snapshot',
  'months',
  'daily',
  'sources',
  'month-sources',
  'only',
  'today',
  'root',
];

function flagsOf(args) {
  const options = Object.fromEntries(TEXTS.map((name) => [name, {type: 'string'}]));
  try {
    return parseArgs({args: [...args], options: {...options, 'dry-run': {type: 'boolean'}, help: {type: 'boolean'}}})
      .values;
  } catch (error) {
    return check(false, error.message);
  }
}

function addressOf(name, text) {
  check(URL.canParse(text), `--${name} takes an address, not ${text}`);
  return text;
}

/** The addresses of the feed, if there is one, and of the currency API. */
const addressesOf = ({feed, currencies = DEFAULTS.currencies}) => ({
  feed: feed && addressOf('feed', feed === 'mempool' ? DEFAULTS.upstream : feed),
  currencies: addressOf('currencies', currencies),
});

/** The months that are new, and their sources. */
async function readMonths(flags, feed, history, today) {
  if (flags.only === 'snapshot') return {rows: []};
  if (flags.months) {
    const {months, sources} = monthsInFile(flags.months);
    return {rows: newMonths(history, months, today), sources};
  }
  if (!feed || !isMempoolBase(feed)) return {rows: []};
  const daily = flags.daily && readDaily(flags.daily);
  const due = wholeMonthsAfter(history.at(-1).month, today);
  const rows = newMonths(history, await monthsFrom(feed, due, daily), today);
  const {host} = new URL(feed);
  return {rows, sources: daily ? undefined : `${host} (prices by the hour, difficulty adjustments, first blocks)`};
}

async function readSnapshot(flags, {feed, currencies}, now) {
  if (flags.only === 'months') return undefined;
  if (flags.snapshot) return snapshotInFile(flags.snapshot);
  return feed ? snapshotFromFeed(feed, currencies, now) : undefined;
}

const percent = (before, after) => `${after >= before ? '+' : '−'}${Math.abs(100 * (after / before - 1)).toFixed(1)} %`;

/** The changes as a table in columns. */
function changesOf(next, before, rows, last) {
  const figures = next
    ? FIGURES.filter((key) => next[key] !== before[key]).map((key) => [
        key,
        String(before[key]),
        String(next[key]),
        typeof next[key] === 'number' ? percent(before[key], next[key]) : '',
      ])
    : [];
  const months = rows.flatMap((row, index) => {
    const earlier = rows[index - 1] ?? last;
    return ['price', 'difficulty', 'height', 'blocks'].map((key) => [
      `${row.month} ${key}`,
      String(earlier[key]),
      String(row[key]),
      percent(earlier[key], row[key]),
    ]);
  });
  return [...figures, ...months];
}

function printTable(lines, print) {
  const head = ['figure', 'before', 'after', 'change'];
  const widths = head.map((_, column) => Math.max(...[head, ...lines].map((line) => line[column].length)));
  for (const line of [head, ...lines])
    print(
      line
        .map((cell, column) => cell[column ? 'padStart' : 'padEnd'](widths[column]))
        .join('  ')
        .trimEnd(),
    );
}

const NEXT = `
Next: npm run calibration, npm run docs, npm test. Texts that name the last month of the history or the day of the
prices are found by the tests; kz-check --fix mends numbers in articles. Then a line in CHANGELOG.md.`;

/**
 * Renews the market figures that the calculator brings along, and appends the months that are past. It prints each change
 * and writes nothing unless all is right.
 *
 * @param {readonly string[]} args
 * @param {(text: string) => void} print
 */
export async function renew(args, print) {
  const flags = flagsOf(args);
  if (flags.help) return print(USAGE.trimEnd());
  check(flags.feed || flags.snapshot || flags.months, `nothing to read: --feed, --snapshot or --months\n\n${USAGE}`);
  check([undefined, 'snapshot', 'months'].includes(flags.only), '--only takes snapshot or months');
  check(!flags.daily || (flags.feed && !flags.months), '--daily goes with --feed, which has difficulty and blocks');
  const today = flags.today ?? new Date().toISOString().slice(0, 10);
  check(/^\d{4}-\d\d-\d\d$/.test(today) && !Number.isNaN(Date.parse(today)), '--today takes a day such as 2026-11-27');
  // Another day than the clock's is taken to its end, so that nothing of it lies in the future.
  const now = flags.today ? Date.parse(today) + 86_399_999 : Date.now();

  const root = flags.root ?? fileURLToPath(new URL('../..', import.meta.url));
  const [snapshotPath, historyPath] = [SNAPSHOT_FILE, HISTORY_FILE].map((file) => join(root, file));
  const {SNAPSHOT: before} = await import(pathToFileURL(snapshotPath).href);
  const {HISTORY: history} = await import(pathToFileURL(historyPath).href);

  const addresses = addressesOf(flags);
  const {rows, sources: monthSources} = await readMonths(flags, addresses.feed, history, today);
  const snapshot = await readSnapshot(flags, addresses, now);
  const last = rows.at(-1) ?? history.at(-1);
  if (snapshot) checkSnapshot(snapshot.figures, before, last, today);

  const changes = changesOf(snapshot?.figures, before, rows, history.at(-1));
  const texts = [snapshotPath, historyPath].map(readText);
  const nextTexts = [...texts];
  if (snapshot)
    nextTexts[0] = withSnapshot(texts[0], snapshot.figures, checkSources(flags.sources ?? snapshot.sources));
  if (rows.length > 0) nextTexts[1] = withMonths(texts[1], rows, checkSources(flags['month-sources'] ?? monthSources));
  const files = [snapshotPath, historyPath];
  const written = await Promise.all(nextTexts.map(formatted));
  const changed = files.filter((_, index) => written[index] !== texts[index]);

  if (changed.length === 0) return print('Nothing changes.');
  printTable(changes, print);
  if (flags['dry-run']) return print(`\nNothing is written: --dry-run.`);
  for (const [index, path] of files.entries()) if (changed.includes(path)) writeFileSync(`${path}.new`, written[index]);
  for (const path of changed) renameSync(`${path}.new`, path);
  print(`\nWritten: ${changed.join(', ')}\n${NEXT}`);
}
