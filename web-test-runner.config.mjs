import {env} from 'node:process';
import {fileURLToPath} from 'node:url';
import {defaultReporter} from '@web/test-runner';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {forcedColors} from './tools/browsers/forced-colors.mjs';
import {launchersOf} from './tools/browsers/launchers.mjs';
import {pageAssets} from './tools/browsers/page-assets.mjs';
import {rawPages} from './tools/browsers/raw-pages.mjs';
import {totalsReporter} from './tools/test/browser-totals-reporter.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

/**
 * With BUILT=compact or BUILT=full that file defines the tag before the tests import the source, whose element and
 * sections then stay unused.
 */
const BUILT = {
  compact: {file: 'kz-mining-calculator.min.js', tests: 'test/element/**/*.test.ts'},
  full: {file: 'kz-mining-calculator.full.min.js', tests: 'test/{element,sections}/**/*.test.ts'},
};
const built = env.BUILT ? BUILT[env.BUILT] : undefined;
if (env.BUILT && !built) throw new Error(`BUILT is ${env.BUILT}, not one of ${Object.keys(BUILT).join(', ')}`);
const builtFirst = built ? `<script src="/dist/${built.file}"></script>` : '';
const browsers = await launchersOf((env.BROWSERS ?? 'chromium').split(','));

export default {
  rootDir: root,
  hostname: '127.0.0.1',
  files: built
    ? // Ten thousand links in each engine are enough.
      [built.tests, '!test/element/share-fuzz.test.ts']
    : ['test/{element,host,charts,sections}/**/*.test.ts'],
  browsers,
  // Each has a keyboard focus of its own.
  concurrentBrowsers: browsers.length,
  nodeResolve: true,
  plugins: [
    // Without the tsconfig, class fields would mean something else here than in the build.
    esbuildPlugin({ts: true, target: 'esnext', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url))}),
    forcedColors(),
  ],
  middleware: [rawPages(root), pageAssets()],
  testRunnerHtml: (framework) => `<!doctype html>
<html lang="en">
  <body>${builtFirst}<script type="module" src="${framework}"></script></body>
</html>`,
  // Three browsers may share two processors.
  testFramework: {config: {timeout: 20_000}},
  testsFinishTimeout: 300_000,
  // The tests import Lit's development build, with BUILT beside the one in the file.
  filterBrowserLogs: ({args}) =>
    !args.some((text) => /Lit is in dev mode|Multiple versions of Lit loaded/.test(String(text))),
  reporters: [
    defaultReporter({reportTestResults: true, reportTestProgress: false}),
    ...(env.TEST_TOTALS ? [totalsReporter(env.TEST_TOTALS)] : []),
  ],
};
