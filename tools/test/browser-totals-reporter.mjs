import {writeFileSync} from 'node:fs';
import {relative} from 'node:path';
import {WENT_DOWN} from '../browsers/webkit-launcher.mjs';

const testsOf = (suite) => [...suite.tests, ...suite.suites.flatMap(testsOf)];

/** Whether the browser crashed, so that the results of the tests are lost. */
const isLost = ({testResults, errors}) =>
  !testResults && errors.some(({message}) => message.includes(WENT_DOWN) || message.includes('browser disconnected'));

/**
 * Writes to a file how many tests passed and failed, for the last line of the whole run, and for each browser the test
 * files that must run again.
 */
export const totalsReporter = (file) => ({
  onTestRunFinished({sessions}) {
    const totals = {passed: 0, failed: 0, lost: {}};
    for (const session of sessions) {
      if (isLost(session)) {
        (totals.lost[session.browser.name] ??= []).push(relative('', session.testFile));
        continue;
      }
      const tests = session.testResults ? testsOf(session.testResults).filter((test) => !test.skipped) : [];
      const failed = tests.filter((test) => !test.passed).length;
      totals.passed += tests.length - failed;
      // A file that could not be loaded has no failed test, but counts as a failure.
      totals.failed += failed === 0 && session.passed === false ? 1 : failed;
    }
    writeFileSync(file, JSON.stringify(totals));
  },
});
