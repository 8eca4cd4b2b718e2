import {writeFileSync} from 'node:fs';

const testsOf = (suite) => [...suite.tests, ...suite.suites.flatMap(testsOf)];

/** Writes how many tests passed and failed to a file, for the one line that ends the whole run. */
export const totalsReporter = (file) => ({
  onTestRunFinished({sessions}) {
    const totals = {passed: 0, failed: 0};
    for (const session of sessions) {
      const tests = session.testResults ? testsOf(session.testResults).filter((test) => !test.skipped) : [];
      const failed = tests.filter((test) => !test.passed).length;
      totals.passed += tests.length - failed;
      // A file that could not be loaded has no failed test, and is a failure all the same.
      totals.failed += failed === 0 && session.passed === false ? 1 : failed;
    }
    writeFileSync(file, JSON.stringify(totals));
  },
});
