import {env} from 'node:process';
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {forcedColors} from './test/browsers/forced-colors.mjs';
import {launchersOf} from './test/browsers/launchers.mjs';
import {marketFeeds} from './test/host/server/market-feed.mjs';
import {pageAssets} from './test/host/server/page-assets.mjs';
import {rawPages} from './test/host/server/raw-pages.mjs';
import {browserReporter} from './test/runner/browser-reporter.mjs';
import {byRunner, testFiles} from './test/runner/suites.mjs';
import {demoFeed} from './tools/demo-feed.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

const EXPECTED_LOGS =
  /Lit is in dev mode|^<kz-(?:mining-calculator[^>]*|figure|input|when)>: |change-in-update|thrown on purpose|thrown in a Promise outside a test/;

const browsers = await launchersOf((env.BROWSERS ?? 'chromium').split(','));

export default {
  rootDir: root,
  hostname: '127.0.0.1',
  files: byRunner(testFiles()).browser,
  browsers,
  // Each has a keyboard focus of its own.
  concurrentBrowsers: browsers.length,
  nodeResolve: true,
  plugins: [
    // Without the tsconfig, class fields would mean something else here than in the build.
    esbuildPlugin({ts: true, target: 'esnext', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url))}),
    forcedColors(),
  ],
  middleware: [rawPages(root), pageAssets(), marketFeeds(), demoFeed()],
  testRunnerHtml: (framework) => `<!doctype html>
<html lang="en">
  <body><script type="module" src="${framework}"></script></body>
</html>`,
  // Three browsers may share two processors.
  testFramework: {config: {timeout: 20_000}},
  testsFinishTimeout: 300_000,
  // A frozen WebKit is given up after 20 seconds, and the page is opened in a new one.
  browserStartTimeout: 60_000,
  // What Lit's development build says of itself, and what a test throws on purpose, is no news.
  filterBrowserLogs: ({args}) => !args.some((text) => EXPECTED_LOGS.test(String(text))),
  reporters: [browserReporter()],
};
