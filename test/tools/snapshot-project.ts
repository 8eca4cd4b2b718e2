import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {execPath} from 'node:process';
import {after, afterEach, beforeEach} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
import type {HistoryMonth} from '../../src/data/history.js';
import type {SNAPSHOT} from '../../src/data/snapshot.js';
import {renew} from '../../tools/snapshot/renew.mjs';
import {type Answers, type LocalServer, marketAnswers, startServer} from './mempool-server.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const FILES = ['src/data/history.ts', 'src/data/snapshot.ts'] as const;

/** The last month in the copy, whatever the project's history has become since. */
export const LAST = '2026-05';
/** The snapshot in the copy. */
const BEFORE = {
  date: '2026-10-05',
  rateDate: '2026-09-29',
  btcPrice: 85_956.45,
  difficulty: 132_716_002_350_731.3,
  blockHeight: 969_990,
  blockFees: 0.019_377_883_3,
  kztPerUsd: 441.23,
};
/** A snapshot that may follow it. */
export const NEXT = {
  date: '2026-11-09',
  rateDate: '2026-11-08',
  btcPrice: 91_234.5,
  difficulty: 141.25e12,
  blockHeight: 975_010,
  blockFees: 0.02,
  kztPerUsd: 450.5,
};

/** Seconds. */
export const DAY = 86_400;

export const TODAY = '2026-11-10';
/** The moment of the feed's answers, in ms since 1970. */
export const FEED_TIME = Date.parse(`${TODAY}T23:59:59Z`);

/** The start of June in seconds since 1970. */
export const JUNE = Date.parse('2026-06-01') / 1000;
/** The first block of June follows the last of May. */
const JUNE_BLOCK = 951_890;

/** A chain of a block in ten minutes from June on. */
const heightAt = (second: number): number => JUNE_BLOCK + Math.floor((second - JUNE) / 600);
const timeOf = (height: number): number => JUNE + 600 * (height - JUNE_BLOCK);
export const difficultyOf = (height: number): number => (height < 962_000 ? 135e12 : 141.25e12);

/** Every second week since spring, newest first. */
export const ADJUSTMENTS = Array.from({length: 15}, (_, index) => 2016 * (483 - index)).map((height) => [
  timeOf(height),
  height,
  difficultyOf(height),
  1.01,
]);

/** A price an hour: 10 dollars more each day, and one each hour. */
export const PRICES = Array.from({length: 24 * 165}, (_, hour) => ({
  time: JUNE + 3600 * hour,
  USD: 80_000 + 10 * Math.floor(hour / 24) + (hour % 24),
})).reverse();

const feedAnswers = (): Record<string, string> => ({
  ...marketAnswers(FEED_TIME),
  '/api/v1/historical-price?currency=USD': JSON.stringify({prices: PRICES, exchangeRates: {USDEUR: 0.92}}),
  '/api/v1/mining/difficulty-adjustments/all': JSON.stringify(ADJUSTMENTS),
  ...Object.fromEntries(
    ['2026-06', '2026-07', '2026-08', '2026-09', '2026-10', '2026-11']
      .map((month) => Date.parse(`${month}-01`) / 1000 - 1)
      .map((second) => [
        `/api/v1/mining/blocks/timestamp/${second}`,
        JSON.stringify({height: heightAt(second), hash: '00', timestamp: new Date(1000 * second).toISOString()}),
      ]),
  ),
});

export const JUNE_ROW = {
  month: '2026-06',
  days: 30,
  price: 80_168,
  difficulty: 1.35e14,
  height: JUNE_BLOCK,
  blocks: 4320,
};
export const JULY_ROW = {month: '2026-07', days: 31, price: 81_000, difficulty: 1.36e14, height: 956_210, blocks: 4464};

/** A copy of the project's data, new for each test, and a feed to renew it from. */
export interface SnapshotProject {
  /** The texts of the history and of the snapshot. */
  readonly texts: () => [history: string, snapshot: string];
  /** The names of the files in the folder of the data. */
  readonly dataFiles: () => string[];
  /** Writes a file into the copy; gives its path. */
  readonly save: (name: string, content: unknown) => string;
  /** Runs the script in this process; gives what it prints. */
  readonly run: (...args: readonly string[]) => Promise<string>;
  /** Runs the script as npm does. */
  readonly command: (...args: readonly string[]) => Promise<{readonly status: number; readonly output: string}>;
  /** The figures that the written files have. */
  readonly written: () => Promise<{
    readonly months: readonly HistoryMonth[];
    readonly snapshot: Record<keyof typeof SNAPSHOT, unknown>;
  }>;
  /** Starts a server with these answers, which stops after the test. */
  readonly serve: (answers: Answers) => Promise<LocalServer>;
  /** Starts a mempool server and a currency API; gives their flags. */
  readonly feed: (change?: Answers) => Promise<readonly string[]>;
}

/** Prepares a copy before each test of the suite that calls it. */
export function snapshotProject(): SnapshotProject {
  const folder = mkdtempSync(join(tmpdir(), 'kz-snapshot-'));
  let project: string;
  let server: LocalServer | undefined;
  let count = 0;

  const texts = (): [string, string] => {
    const [history = '', snapshot = ''] = FILES.map((file) => readFileSync(join(project, file), 'utf8'));
    return [history, snapshot];
  };
  const save = (name: string, content: unknown): string => {
    const path = join(project, name);
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  };
  const serve = async (answers: Answers): Promise<LocalServer> => (server = await startServer(answers));

  beforeEach(() => {
    count += 1;
    project = join(folder, String(count));
    mkdirSync(join(project, 'src/data'), {recursive: true});
    for (const file of FILES) cpSync(join(root, file), join(project, file));
    save('package.json', {type: 'module'});
    const [history, snapshot] = texts();
    const rows = history
      .replace(/^ {2}\['(\d{4}-\d\d)'.*\n/gm, (row, month: string) => (month > LAST ? '' : row))
      .replace(/^ \*\n \* From \d{4}-\d\d on: [^]*?(?=\n \*(?:\n|\/))\n/gm, '');
    save(FILES[0], rows);
    const figures = Object.entries(BEFORE).reduce(
      (text, [key, value]) => text.replace(new RegExp(`^  ${key}: .*,$`, 'm'), `  ${key}: ${JSON.stringify(value)},`),
      snapshot,
    );
    save(FILES[1], figures);
  });

  afterEach(async () => {
    await server?.stop();
    server = undefined;
  });

  after(() => {
    rmSync(folder, {recursive: true});
  });

  return {
    texts,
    dataFiles: () => readdirSync(join(project, 'src/data')),
    save,
    async run(...args) {
      const lines: string[] = [];
      await renew(['--root', project, '--today', TODAY, ...args], (text: string) => void lines.push(text));
      return lines.join('\n');
    },
    async command(...args) {
      const script = ['--import', 'tsx', join(root, 'tools/snapshot.mjs'), '--root', project, '--today', TODAY];
      const child = spawn(execPath, [...script, ...args], {cwd: root});
      let output = '';
      for (const stream of [child.stdout, child.stderr])
        stream.setEncoding('utf8').on('data', (text: string) => (output += text));
      const [status] = (await once(child, 'close')) as [number];
      return {status, output};
    },
    async written() {
      count += 1;
      const load = (name: string): Promise<unknown> =>
        import(`${pathToFileURL(join(project, 'src/data', `${name}.ts`)).href}?${count}`);
      const {HISTORY: months} = (await load('history')) as {HISTORY: readonly HistoryMonth[]};
      const {SNAPSHOT: snapshot} = (await load('snapshot')) as {SNAPSHOT: Record<keyof typeof SNAPSHOT, unknown>};
      return {months, snapshot};
    },
    serve,
    async feed(change = {}) {
      const {origin} = await serve({...feedAnswers(), ...change});
      return ['--feed', `${origin}/api`, '--currencies', `${origin}/usd.json`];
    },
  };
}
