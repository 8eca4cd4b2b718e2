import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {argv, execPath} from 'node:process';
import {fileURLToPath} from 'node:url';
import {startDevServer} from '@web/dev-server';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {demoFeed} from './demo-feed.mjs';
import {documentPages} from './document-pages.mjs';
import {ONE_FILE_BUILDS} from './one-file-builds.mjs';

const rootDir = fileURLToPath(new URL('..', import.meta.url));

/** Paths that lead nowhere: behind a dot, which hides `.git` and the folder above, and those that cannot be decoded. */
const NOWHERE = /\/(?:\.|%2e)|%00|%(?![\da-f]{2})/i;

async function leadToDemo(context, next) {
  if (['/', '/demo'].includes(context.path)) context.redirect('/demo/');
  else if (!NOWHERE.test(context.path)) await next();
}

/** The modules of the build that the demos import, and their sources. */
const SOURCES = new Map(
  ['core/index', 'fallback', 'figures/figure-text', 'figures/page-figures'].map((module) => [
    `/dist/${module}.js`,
    `/src/${module}.ts`,
  ]),
);

/** The archives, and the files whose link says so: a browser stores them under their own names, whatever it could show. */
const DOWNLOAD = /^\/dist\/([\w.-]+\.(?:zip|js))$/;

async function offerDownload(context, next) {
  const [, name] = DOWNLOAD.exec(context.path) ?? [];
  const isOffered = name?.endsWith('.zip') || (name && context.querystring === 'download');
  await next();
  if (isOffered && context.status === 200) context.attachment(name);
}

/**
 * Serves the entry in `src/` where a page asks for a built file, as a classic script may import a module too, and the
 * source of a module where it asks for the built one.
 */
async function sourceForBuild(context, next) {
  const build = ONE_FILE_BUILDS.find(({file}) => context.path === `/dist/${file}`);
  // What somebody takes home has to work without this server.
  if (build && context.querystring !== 'download') {
    context.type = 'js';
    context.body = `import('/src/${build.entry}.ts');`;
    return;
  }
  const source = SOURCES.get(context.path);
  if (source) context.redirect(source);
  else await next();
}

/** The demo pages forbid what reloading needs, and the Trusted Types policy of Lit from npm. */
const withoutPolicy = {
  name: 'without-policy',
  transform({response, body}) {
    return response.is('html') ? body.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, '') : undefined;
  },
};

const FROM_SOURCE = {
  watch: true,
  nodeResolve: true,
  middleware: [leadToDemo, offerDownload, demoFeed(), documentPages(rootDir), sourceForBuild],
  plugins: [esbuildPlugin({ts: true, target: 'esnext', tsconfig: `${rootDir}tsconfig.json`}), withoutPolicy],
};

/**
 * Serves the demos with the built files, or from the source, reloading pages as files change.
 *
 * @param {{fromSource?: boolean, port?: number}} options `port` is the first free one from 8000 on, or with 0 any.
 * @returns {Promise<{port: number, stop: () => Promise<void>}>}
 */
export async function serve({fromSource = false, port} = {}) {
  const own = fromSource ? FROM_SOURCE : {middleware: [leadToDemo, offerDownload, demoFeed(), documentPages(rootDir)]};
  const devServer = await startDevServer({
    config: {rootDir, port, hostname: '127.0.0.1', clearTerminalOnReload: false, ...own},
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
  });
  return {port: devServer.server.address().port, stop: () => devServer.stop()};
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  if (!existsSync(`${rootDir}dist/embed.json`)) {
    console.log('There is no build yet. The playground needs one, so here it comes.');
    spawnSync(execPath, [`${rootDir}tools/build.mjs`], {stdio: 'inherit'});
  }
  const {port} = await serve({fromSource: argv.includes('--source')});
  console.log(`The demo is at http://localhost:${port}/demo/ (Ctrl+C ends it)`);
}
