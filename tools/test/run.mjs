import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {env, execPath} from 'node:process';
import {parseArgs} from 'node:util';
import {ENGINE_NAMES, installedEngines} from '../browsers/launchers.mjs';

/**
 * `npm test` is everything, with the browser suites in Chromium. `npm run test:all` is the browser suites in every
 * engine that is installed, or in exactly those that `--browsers chromium,firefox,webkit` names. `npm run
 * test:wordpress` is the plugin on a real WordPress.
 *
 * The last line counts the tests of the Node and browser suites; a step without tests adds one failure when it fails
 * and nothing when it passes. A failed step does not keep the others from running.
 */
const {values} = parseArgs({
  options: {all: {type: 'boolean'}, browsers: {type: 'string'}, wordpress: {type: 'boolean'}},
});
const whole = !values.all && !values.wordpress;

/** Our names of the engines, by the test runner's names of the browsers. */
const ENGINE_OF = {Chrome: 'chromium', Chromium: 'chromium', Firefox: 'firefox', WebKit: 'webkit'};

const totals = {passed: 0, failed: 0};
const folder = mkdtempSync(join(tmpdir(), 'kz-mining-calculator-'));

function step(title, program, args, environment = {}) {
  console.log(`\n== ${title}\n`);
  const file = join(folder, 'totals.json');
  rmSync(file, {force: true});
  const {status} = spawnSync(program, args, {
    env: {...env, TEST_TOTALS: file, ...environment},
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  const {
    passed,
    failed,
    lost = {},
  } = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {passed: 0, failed: 0};
  totals.passed += passed;
  const counted = failed > 0 || Object.keys(lost).length > 0;
  totals.failed += !counted && status !== 0 ? 1 : failed;
  return lost;
}

const npm = (title, ...args) => step(title, 'npm', ['run', '--silent', ...args]);

/**
 * Runs the browser suites in all engines at once. Only Chromium runs them on the compact file: the full file contains
 * its code, and the host suites run the compact file in every engine.
 */
function browserSuites(engines) {
  const names = engines.join(', ');
  suites(`Browser suites: ${names}`, {BROWSERS: engines.join(',')});
  for (const file of engines.includes('chromium') ? ['compact', 'full'] : ['full'])
    suites(`Suites on the ${file} file: ${names}`, {BROWSERS: engines.join(','), BUILT: file});
  // In a whole run, the Node suites have run these already.
  if (!whole)
    step(`Pages from the disk: ${names}`, 'npm', ['run', '--silent', 'test:node', '--', 'disk'], {
      BROWSERS: engines.join(','),
    });
}

/** Runs the suites. Files whose browser crashed run once more, because their results are unknown. */
function suites(title, environment) {
  const args = ['run', '--silent', 'test:browser'];
  const lost = step(title, 'npm', args, environment);
  for (const [name, files] of Object.entries(lost)) {
    const again = step(`${title}, where ${name} went down`, 'npm', [...args, '--', '--files', ...files], {
      ...environment,
      BROWSERS: ENGINE_OF[name],
    });
    totals.failed += Object.values(again).flat().length;
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

if (whole) {
  npm('Types', 'types');
  npm('Lint', 'lint');
}
npm('Build', 'build');
if (whole) {
  if (existsSync('tools/docs.mjs')) step('Generated documents', execPath, ['tools/docs.mjs', '--check']);
  npm('Node suites', 'test:node', '--', '--coverage');
}
if (values.wordpress) npm('WordPress', 'test:node', '--', 'wordpress');
else browserSuites(await chosenEngines());

rmSync(folder, {recursive: true});
process.exitCode = totals.failed > 0 || totals.passed === 0 ? 1 : 0;
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
