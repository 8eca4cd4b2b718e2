import {env} from 'node:process';
import {fileURLToPath} from 'node:url';
import {defaultReporter} from '@web/test-runner';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {forcedColors} from './tools/browsers/forced-colors.mjs';
import {launchersOf} from './tools/browsers/launchers.mjs';
import {rawPages} from './tools/browsers/raw-pages.mjs';
import {totalsReporter} from './tools/test/browser-totals-reporter.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

/** With BUILT=1 the built file defines the tag before the tests import the source, which then leaves it alone. */
const builtFirst = env.BUILT === '1' ? '<script src="/dist/kz-mining-calculator.min.js"></script>' : '';

export default {
  rootDir: root,
  hostname: '127.0.0.1',
  files: builtFirst ? 'test/element/**/*.test.ts' : ['test/{element,host,charts,sections}/**/*.test.ts'],
  browsers: await launchersOf((env.BROWSERS ?? 'chromium').split(',')),
  concurrentBrowsers: 1,
  nodeResolve: true,
  plugins: [
    // Without the tsconfig, class fields would mean something else here than in the build.
    esbuildPlugin({ts: true, target: 'esnext', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url))}),
    forcedColors(),
  ],
  middleware: [rawPages(root)],
  testRunnerHtml: (framework) => `<!doctype html>
<html lang="en">
  <body>${builtFirst}<script type="module" src="${framework}"></script></body>
</html>`,
  testFramework: {config: {timeout: 5000}},
  testsFinishTimeout: 300_000,
  filterBrowserLogs: ({args}) => !args.some((text) => String(text).includes('Lit is in dev mode')),
  reporters: [
    defaultReporter({reportTestResults: true, reportTestProgress: false}),
    ...(env.TEST_TOTALS ? [totalsReporter(env.TEST_TOTALS)] : []),
  ],
};
