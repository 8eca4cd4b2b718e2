import {availableParallelism} from 'node:os';

/**
 * Changes the source in small ways, one at a time, and looks whether a test fails. `npm run test:mutation -- --mutate
 * 'src/exchange/**'` takes a part; what is known of mutants from the run before is not run again.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  plugins: ['@stryker-mutator/tap-runner'],
  testRunner: 'tap',
  buildCommand: 'node test/mutation/bundle.mjs',
  tap: {
    testFiles: ['test/{core,exchange,i18n,oracle,store}/*.test.mjs'],
    nodeArgs: ['--import', './test/runner/chance.mjs', '--test-reporter=tap', '-r', '{{hookFile}}', '{{testFile}}'],
    forceBail: true,
  },
  mutate: ['src/core/**/*.ts', 'src/exchange/**/*.ts', 'src/i18n/*.ts', 'src/store/**/*.ts'],
  // A mutant meets only the test files that run through it.
  coverageAnalysis: 'perTest',
  // All suites run once before the first mutant, on a machine that may be busy.
  dryRunTimeoutMinutes: 20,
  concurrency: availableParallelism(),
  ignorePatterns: ['dist', 'demo', 'docs', 'integrations', 'coverage', 'test/built-sites', 'test/wordpress'],
  tempDirName: 'node_modules/.cache/stryker',
  incremental: true,
  incrementalFile: 'node_modules/.cache/mutants.json',
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: {logTests: false, reportTests: false},
  jsonReporter: {fileName: 'node_modules/.cache/mutation.json'},
};
