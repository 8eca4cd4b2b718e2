import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {EventEmitter} from 'node:events';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {env, execPath} from 'node:process';
import {after, describe, it, mock} from 'node:test';
import {WENT_DOWN} from '../browsers/webkit.mjs';
import {browserReporter} from './browser-reporter.mjs';
import {Steps} from './steps.mjs';
import {byRunner, ON_DEMAND, root, testFiles, testFilesAt} from './suites.mjs';

const folder = mkdtempSync(join(tmpdir(), 'kz-mining-calculator-runner-'));
after(() => {
  rmSync(folder, {recursive: true});
});

interface Results {
  readonly passed: number;
  readonly failed: number;
  readonly failures: readonly {readonly title: string; readonly text: string}[];
  readonly lost: Readonly<Record<string, readonly string[]>>;
}

const resultsIn = (file: string): Results => JSON.parse(readFileSync(file, 'utf8')) as Results;

/** What a function writes to the console, as one text. */
async function printed(work: () => unknown): Promise<string> {
  const log = mock.method(console, 'log', () => undefined);
  try {
    await work();
    return log.mock.calls.map(({arguments: parts}) => parts.join(' ')).join('\n');
  } finally {
    log.mock.restore();
  }
}

describe('The suites', () => {
  it('are all test files there are, each once, in one runner', () => {
    const all = readdirSync(join(root, 'test'), {recursive: true, encoding: 'utf8'})
      .filter((path) => path.endsWith('.test.ts'))
      .map((path) => join('test', path));
    assert.deepEqual([...testFiles(), ...testFiles(ON_DEMAND)].sort(), all.sort());
    const {node, browser} = byRunner(testFiles());
    assert.ok(node.includes(join('test', 'core', 'layers.test.ts')));
    assert.ok(browser.includes(join('test', 'element', 'life.test.ts')));
    assert.equal(node.length + browser.length, testFiles().length);
  });
});

describe('A path', () => {
  it('is a file, or a folder with all its files', () => {
    const file = join('test', 'core', 'layers.test.ts');
    assert.deepEqual(testFilesAt('test/core/layers.test.ts'), [file]);
    assert.ok(testFilesAt('test/core').includes(file) && testFilesAt('test/core/').length > 5);
    assert.deepEqual(testFilesAt('test/release'), [join('test', 'release', 'release.test.ts')]);
  });

  it('that leads to no test fails the run', () => {
    for (const path of ['test/core/nothing.test.ts', 'test/browsers', 'nowhere'])
      assert.deepEqual(testFilesAt(path), [], path);
    const run = spawnSync(execPath, ['test/runner/run.mjs', 'nowhere'], {cwd: root, encoding: 'utf8'});
    assert.equal(run.status, 1);
    assert.match(run.stdout, /There is no test at nowhere\n[^]*\n0 passed, 1 failed\n$/);
  });
});

describe('The reporter of the Node suites', () => {
  const files: Readonly<Record<string, string>> = {
    'good.test.mjs': "test('one', () => {}); test('two', () => {});",
    'bad.test.mjs':
      "describe('A day', () => { it('has an end', () => { throw new Error('it goes on'); }); it('begins', () => {}); });",
    'broken.test.mjs': "throw new Error('cannot be loaded');",
  };

  it('counts, and says what failed, also of a file that cannot be loaded', () => {
    const paths = Object.entries(files).map(([name, code]) => {
      const path = join(folder, name);
      writeFileSync(path, `import {describe, it, test} from 'node:test';\n${code}\n`);
      return path;
    });
    const results = join(folder, 'node.json');
    const reporter = [
      `--test-reporter=${join(root, 'test/runner/node-reporter.mjs')}`,
      '--test-reporter-destination=stdout',
    ];
    const {stdout} = spawnSync(execPath, ['--test', ...reporter, ...paths], {
      encoding: 'utf8',
      // With its context, the inner runner would report to this one.
      env: Object.fromEntries(
        Object.entries({...env, TEST_RESULTS: results}).filter(([name]) => name !== 'NODE_TEST_CONTEXT'),
      ),
    });
    assert.match(stdout, /✔ .*good\.test\.mjs +node +2 passed +\d+\.\d s/);
    assert.match(stdout, /✖ .*bad\.test\.mjs › A day › has an end\nError: it goes on\n/);
    assert.match(stdout, /✖ .*bad\.test\.mjs +node +1 of 2 failed/);
    assert.match(stdout, /Error: cannot be loaded/);
    const {passed, failed, failures} = resultsIn(results);
    assert.deepEqual([passed, failed, failures.length], [3, 2, 2]);
  });
});

describe('The reporter of the browser suites', () => {
  /** What the test runner tells of one test file in one browser. */
  const session = (more: object): object => ({
    id: 'a',
    status: 'FINISHED',
    browser: {name: 'WebKit'},
    testFile: resolve('test/element/life.test.ts'),
    errors: [],
    logs: [],
    passed: true,
    ...more,
  });

  const tests = (...passed: readonly boolean[]): object => ({
    tests: [],
    suites: [
      {
        name: 'An element',
        suites: [],
        tests: passed.map((isPassed, index) => ({
          name: `test ${index}`,
          passed: isPassed,
          skipped: false,
          error: isPassed ? undefined : {name: 'AssertionError', message: 'expected 1 to equal 2', stack: ' at x.ts:5'},
        })),
      },
    ],
  });

  async function report(...sessions: readonly object[]): Promise<[string, Results]> {
    const results = join(folder, 'browser.json');
    env['TEST_RESULTS'] = results;
    const reporter = browserReporter();
    const emitter = new EventEmitter();
    const output = await printed(() => {
      reporter.start({sessions: emitter, startTime: Date.now()});
      for (const each of sessions) emitter.emit('session-status-updated', each);
      reporter.stop();
    });
    delete env['TEST_RESULTS'];
    return [output, resultsIn(results)];
  }

  it('counts tests, those that failed, and a file that could not be loaded', async () => {
    const [output, results] = await report(
      session({testResults: tests(true, true)}),
      session({testResults: tests(true, false), passed: false}),
      session({errors: [{message: 'Could not import your test module'}], passed: false}),
    );
    assert.deepEqual([results.passed, results.failed, results.lost], [3, 2, {}]);
    assert.match(output, /✔ test\/element\/life\.test\.ts +webkit +2 passed/);
    assert.match(output, /✖ WebKit: test\/element\/life\.test\.ts › An element › test 1\nAssertionError: expected 1/);
    assert.match(output, /Could not import your test module/);
  });

  for (const message of [
    `Tests were interrupted because the page navigated to nowhere: ${WENT_DOWN}. This can happen …`,
    'Tests were interrupted because the browser disconnected.',
  ])
    it(`has a file run again where it reads “${message.slice(0, 60)}”`, async () => {
      const [, results] = await report(
        session({testResults: tests(true)}),
        session({errors: [{message}], passed: false}),
      );
      assert.deepEqual([results.passed, results.failed], [1, 0]);
      assert.deepEqual(results.lost, {WebKit: [join('test', 'element', 'life.test.ts')]});
    });

  it('takes no failed test for a lost browser', async () => {
    const errors = [{message: 'The browser disconnected'}];
    const [, results] = await report(session({testResults: tests(true, false), errors, passed: false}));
    assert.deepEqual([results.passed, results.failed, results.lost], [1, 1, {}]);
  });
});

describe('The steps', () => {
  const program = (code: string): string[] => [execPath, '--eval', code];

  it('end with the failures, a table and the totals', async () => {
    const steps = new Steps();
    let passed = true;
    const output = await printed(async () => {
      await steps.run('Quiet', program("console.log('nobody reads this')"));
      await steps.run('Fails', program("console.error('the reason'); process.exitCode = 3"));
      await steps.run(
        'Tests',
        program(`require('fs').writeFileSync(process.env.TEST_RESULTS,
          JSON.stringify({passed: 5, failed: 0, failures: [], lost: {}}))`),
      );
      passed = steps.finish();
    });
    assert.equal(passed, false);
    assert.doesNotMatch(output, /nobody reads this/);
    assert.match(output, /== Failures\n\n✖ Fails\nthe reason\n\n== Steps/);
    assert.match(output, /✔ Tests +\d+\.\d s +5 passed, 0 failed\n\n5 passed, 1 failed$/);
  });

  it('fail where nothing was tested', async () => {
    const steps = new Steps();
    let passed = true;
    await printed(() => (passed = steps.finish()));
    assert.equal(passed, false);
  });
});
