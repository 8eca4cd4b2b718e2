import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, describe, it} from 'node:test';
import {totalsReporter} from '../../tools/test/browser-totals-reporter.mjs';

const folder = mkdtempSync(join(tmpdir(), 'totals-'));
const file = join(folder, 'totals.json');
after(() => {
  rmSync(folder, {recursive: true});
});

/** What the test runner tells of one test file in one browser. */
const session = (more: object): object => ({
  browser: {name: 'WebKit'},
  testFile: resolve('test/element/life.test.ts'),
  errors: [],
  passed: true,
  ...more,
});

const results = (...passed: readonly boolean[]): object => ({
  tests: [],
  suites: [{suites: [], tests: passed.map((one) => ({passed: one, skipped: false}))}],
});

const totalsOf = (...sessions: readonly object[]): unknown => {
  totalsReporter(file).onTestRunFinished({sessions});
  return JSON.parse(readFileSync(file, 'utf8'));
};

describe('The totals of the browser suites', () => {
  it('count tests, those that failed, and a file that could not be loaded', () => {
    assert.deepEqual(
      totalsOf(
        session({testResults: results(true, true)}),
        session({testResults: results(true, false), passed: false}),
        session({errors: [{message: 'Could not import your test module'}], passed: false}),
      ),
      {passed: 3, failed: 2, lost: {}},
    );
  });

  for (const [what, message] of [
    ['WebKit', 'Tests were interrupted because the page navigated to nowhere: WebKit went down. This can happen …'],
    ['a page', 'Tests were interrupted because the browser disconnected.'],
  ] as const)
    it(`name the file in which ${what} was lost, to be run again`, () => {
      assert.deepEqual(totalsOf(session({testResults: results(true)}), session({errors: [{message}], passed: false})), {
        passed: 1,
        failed: 0,
        lost: {WebKit: [join('test', 'element', 'life.test.ts')]},
      });
    });

  it('take no failed test for a lost browser', () => {
    const errors = [{message: 'The browser disconnected'}];
    assert.deepEqual(totalsOf(session({testResults: results(true, false), errors, passed: false})), {
      passed: 1,
      failed: 1,
      lost: {},
    });
  });
});
