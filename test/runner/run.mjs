import {availableParallelism} from 'node:os';
import {join} from 'node:path';
import {env, execPath} from 'node:process';
import {parseArgs} from 'node:util';
import {ENGINE_NAMES, installedEngines} from '../browsers/launchers.mjs';
import {isBuilt} from './build.mjs';
import {Steps} from './steps.mjs';
import {byRunner, needsBuild, ON_DEMAND, root, testFiles, testFilesAt} from './suites.mjs';

/**
 * `npm test` is everything, with the browser suites in Chromium. `npm test -- PATH…` is the test files there, in the engines
 * that `--browsers chromium,firefox,webkit` names. `npm run test:all` is the browser suites in every engine that is
 * installed, or in those named. `--suite NAME` is a suite on demand, `--coverage` the core alone. With `--thorough`, suites that
 * work by chance do so for minutes. With `--update`, the suite of pictures writes them anew.
 */
const {values, positionals} = parseArgs({
  options: {
    all: {type: 'boolean'},
    browsers: {type: 'string'},
    suite: {type: 'string'},
    coverage: {type: 'boolean'},
    thorough: {type: 'boolean'},
    update: {type: 'boolean'},
  },
  allowPositionals: true,
});
if (values.thorough) env.THOROUGH = '1';
if (values.update) env.UPDATE = '1';

/** Our names of the engines, by the test runner's names of the browsers. */
const ENGINE_OF = {Chrome: 'chromium', Chromium: 'chromium', Firefox: 'firefox', WebKit: 'webkit'};

/** Milliseconds, on a machine that is busy with other suites. */
const LONGEST_FILE = 600_000;

const steps = new Steps();
const npm = (script) => ['npm', 'run', '--silent', script];
const program = (...path) => [execPath, join(root, 'node_modules', ...path)];

const build = async () => (isBuilt() ? console.log('✔ Build: dist/ is up to date') : steps.run('Build', npm('build')));

function nodeSuites(title, files, {engines = [], coverage = false} = {}) {
  if (files.length === 0) return undefined;
  // Unless it is told, the test runner leaves one processor idle.
  // A file that hangs must not hold up the others for ever.
  const limit = values.thorough ? [] : [`--test-timeout=${LONGEST_FILE}`];
  const flags = [
    '--import',
    'tsx',
    '--import',
    './test/runner/chance.mjs',
    '--test',
    `--test-concurrency=${availableParallelism()}`,
    ...limit,
  ];
  const reporter = ['--test-reporter=./test/runner/node-reporter.mjs', '--test-reporter-destination=stdout'];
  const command = [execPath, ...flags, ...reporter, ...files];
  return steps.run(title, coverage ? [...program('c8', 'bin', 'c8.js'), ...command] : command, {
    quiet: false,
    environment: engines.length > 0 ? {BROWSERS: engines.join(',')} : {},
  });
}

const core = testFiles(['core']);
const coreSuites = () => nodeSuites('Core, with coverage', core, {coverage: true});

/** Runs browser suites. Files whose browser crashed run once more, because their results are unknown. */
async function browserSuites(files, engines) {
  if (files.length === 0) return;
  const suites = (title, some, names) =>
    steps.run(title, [...program('@web', 'test-runner', 'dist', 'bin.js'), '--static-logging', '--files', ...some], {
      quiet: false,
      environment: {BROWSERS: names.join(',')},
    });
  const title = `Browser suites: ${engines.join(', ')}`;
  const {lost} = await suites(title, files, engines);
  for (const [name, some] of Object.entries(lost)) {
    const again = await suites(`${title}, where ${name} went down`, some, [ENGINE_OF[name]]);
    for (const file of Object.values(again.lost).flat()) steps.fail(file, `${name} went down in it twice`);
  }
}

async function chosenEngines() {
  if (values.browsers !== undefined) return values.browsers.split(',');
  if (!values.all) return ['chromium'];
  const installed = await installedEngines();
  const missing = ENGINE_NAMES.filter((name) => !installed.includes(name));
  if (missing.length > 0) console.log(`Not installed, so not tested: ${missing.join(', ')}`);
  return installed;
}

const engines = await chosenEngines();

if (positionals.length > 0) {
  const empty = positionals.filter((path) => testFilesAt(path).length === 0);
  if (empty.length > 0) steps.fail('Paths', `There is no test at ${empty.join(', ')}`);
  const files = positionals.flatMap(testFilesAt);
  const {node, browser} = byRunner(files);
  if (files.some(needsBuild)) await build();
  await nodeSuites('Node suites', node, {engines});
  await browserSuites(browser, engines);
} else if (values.suite) {
  if (!ON_DEMAND.includes(values.suite)) throw new Error(`No suite ${values.suite}; there are ${ON_DEMAND.join(', ')}`);
  const files = testFiles([values.suite]);
  if (files.some(needsBuild)) await build();
  await nodeSuites(values.suite, files);
} else if (values.coverage) {
  await coreSuites();
} else if (values.all) {
  await build();
  await nodeSuites(`Pages from the disk: ${engines.join(', ')}`, testFiles(['disk']), {engines});
  await browserSuites(byRunner(testFiles()).browser, engines);
} else {
  const {node, browser} = byRunner(testFiles());
  const built = build();
  await Promise.all([
    built.then(() => browserSuites(browser, engines)),
    (async () => {
      await steps.run('Types', npm('types'));
      await steps.run('Lint', npm('lint'));
      await steps.run('Generated documents', [...npm('docs'), '--', '--check']);
      await coreSuites();
      await built;
      await nodeSuites(
        'Node suites',
        node.filter((file) => !core.includes(file)),
      );
    })(),
  ]);
}

process.exitCode = steps.finish() ? 0 : 1;
