import {env} from 'node:process';
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {bundledTests} from './test/browsers/bundled-tests.mjs';
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

const tsconfig = fileURLToPath(new URL('tsconfig.json', import.meta.url));
const {browser: files} = byRunner(testFiles());

/** What a page of tests is told by variables of the command: to take its time, and where and how far chance goes. */
const GLOBALS = [
  ...(env.THOROUGH === '1' ? ['THOROUGH = true'] : []),
  ...['SEED', 'STEPS'].filter((name) => /^\d+$/.test(env[name] ?? '')).map((name) => `${name} = ${env[name]}`),
];

const browsers = await launchersOf((env.BROWSERS ?? 'chromium').split(','));

export default {
  rootDir: root,
  hostname: '127.0.0.1',
  files,
  browsers,
  // Each has a keyboard focus of its own.
  concurrentBrowsers: browsers.length,
  nodeResolve: true,
  plugins: [
    bundledTests({root, tsconfig, files}),
    // Without the tsconfig, class fields would mean something else here than in the build.
    esbuildPlugin({ts: true, target: 'esnext', tsconfig}),
    forcedColors(),
  ],
  middleware: [rawPages(root), pageAssets(), marketFeeds(), demoFeed()],
  testRunnerHtml: (framework) => `<!doctype html>
<html lang="en">
  <body><script>${GLOBALS.join(';')}</script><script type="module" src="${framework}"></script></body>
</html>`,
  // Three browsers may share two processors.
  testFramework: {config: {timeout: env.THOROUGH === '1' ? 7_200_000 : 40_000}},
  testsFinishTimeout: env.THOROUGH === '1' ? 7_200_000 : 600_000,
  // A frozen WebKit is given up after 20 seconds, and the page is opened in a new one.
  browserStartTimeout: 60_000,
  // What Lit's development build says of itself, and what a test throws on purpose, is no news.
  filterBrowserLogs: ({args}) => !args.some((text) => EXPECTED_LOGS.test(String(text))),
  reporters: [browserReporter()],
};
