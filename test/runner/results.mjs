import {writeFileSync} from 'node:fs';
import {env} from 'node:process';

/**
 * What the suites of one step came to, in the file that `run.mjs` reads: how many tests passed and failed, each failure
 * as `{title, text}`, and for each browser that went down the files whose results it took with it.
 */
export const noResults = () => ({passed: 0, failed: 0, failures: [], lost: {}});

/** Adds the results of `more` to those of `results`. */
export function addResults(results, more) {
  results.passed += more.passed;
  results.failed += more.failed;
  results.failures.push(...more.failures);
}

export function saveResults(results) {
  if (env.TEST_RESULTS) writeFileSync(env.TEST_RESULTS, JSON.stringify(results));
}

export const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;

/** One line about a test file that has ended. */
export function fileLine({file, where, passed, failed, milliseconds}) {
  const count = failed > 0 ? `${failed} of ${passed + failed} failed` : `${passed} passed`;
  return `${failed > 0 ? '✖' : '✔'} ${file.padEnd(44)} ${where.padEnd(9)} ${count.padStart(14)} ${seconds(milliseconds).padStart(8)}`;
}
