import {spawnSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {join} from 'node:path';
import {env, execPath} from 'node:process';
import {fileURLToPath} from 'node:url';

const SUITES = [
  'core',
  'data',
  'store',
  'i18n',
  'exchange',
  'tools',
  'lint',
  'package',
  'frameworks',
  'jsdom',
  'print',
  'disk',
];

const root = fileURLToPath(new URL('../..', import.meta.url));

const testsIn = (folder) =>
  readdirSync(join(root, 'test'), {recursive: true})
    .filter((path) => path.startsWith(folder) && path.endsWith('.test.ts') && !path.includes('fixtures'))
    .map((path) => join('test', path))
    .sort();

const flags = process.argv.filter((argument) => argument.startsWith('--'));
const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
// The test runner of Node 20 accepts no patterns, so the files are listed here.
const files = (names.length > 0 ? names : SUITES).flatMap(testsIn);
if (files.length === 0) throw new Error('Found no test');

const reporters = ['--test-reporter=spec', '--test-reporter-destination=stdout'];
if (env.TEST_TOTALS) {
  reporters.push(
    '--test-reporter=./tools/test/node-totals-reporter.mjs',
    `--test-reporter-destination=${env.TEST_TOTALS}`,
  );
}
const coverage = flags.includes('--coverage') ? [join('node_modules', 'c8', 'bin', 'c8.js'), execPath] : [];
// By default the test runner leaves one processor idle. Node before 20.10 does not have this flag.
const [major, minor] = process.versions.node.split('.').map(Number);
const atOnce = major > 20 || minor >= 10 ? [`--test-concurrency=${availableParallelism()}`] : [];
const run = [...coverage, '--import', 'tsx', '--test', ...atOnce, ...reporters, ...files];
process.exitCode = spawnSync(execPath, run, {cwd: root, stdio: ['ignore', 'inherit', 'inherit']}).status ?? 1;
