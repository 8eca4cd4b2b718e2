import {spawn} from 'node:child_process';
import {existsSync, readFileSync, renameSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {argv, execPath} from 'node:process';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';
import {rollup} from 'rollup';
import {packIframe} from '../integrations/iframe/pack.mjs';
import {packMarketProxy} from '../integrations/market-proxy/pack.mjs';
import {packWordPress} from '../integrations/wordpress/pack.mjs';
import {configFor} from '../rollup.config.mjs';
import {writeEmbed} from './embed.mjs';
import {writeEntryFolders} from './entry-folders.mjs';
import {ONE_FILE_BUILDS} from './one-file-builds.mjs';

/**
 * Builds everything in a folder beside `dist/`, and puts it in the place of `dist/` once all of it stands. A build that
 * fails leaves `dist/` as it was. Another name than `dist` may be given.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const [name = 'dist'] = argv.slice(2);
const [DIST, NEXT, OLD] = [name, `${name}.next`, `${name}.old`].map((folder) => join(root, folder));

async function step(title, work) {
  const start = Date.now();
  await work();
  console.log(`${title.padEnd(44)} ${((Date.now() - start) / 1000).toFixed(1).padStart(5)} s`);
}

async function run(...args) {
  const status = await new Promise((resolve) => {
    spawn(execPath, args, {cwd: root, stdio: 'inherit'}).once('close', resolve);
  });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
}

async function bundle({output, ...input}) {
  const bundled = await rollup(input);
  await bundled.write(output);
  await bundled.close();
}

/** 1 kB is 1000 bytes, as in the browser's network panel. */
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** The tests check that the budgets are kept; the build only tells. */
function printSizes() {
  const {budgets} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const {file} of ONE_FILE_BUILDS) {
    const content = readFileSync(join(NEXT, file));
    const gzip = kB(gzipSync(content, {level: 9}).length);
    console.log(`${file}  ${kB(content.length)}, ${gzip} as gzip, budget ${kB(budgets[file].gzip)}`);
  }
}

try {
  for (const folder of [NEXT, OLD]) rmSync(folder, {recursive: true, force: true});
  await Promise.all([
    step('TypeScript', () => run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', NEXT)),
    step('Manifest and data for editors', () => run('--import', 'tsx', 'tools/manifest/write.mjs')),
  ]);
  await step('One-file builds', () => Promise.all(configFor(NEXT).map(bundle)));
  await step('WordPress plugin, iframe, proxy, embed.json', async () => {
    await packWordPress(NEXT);
    await packIframe(NEXT);
    await packMarketProxy(NEXT);
    await writeEmbed(NEXT);
    writeEntryFolders();
  });
  printSizes();
  if (existsSync(DIST)) renameSync(DIST, OLD);
  renameSync(NEXT, DIST);
  rmSync(OLD, {recursive: true, force: true});
} catch (error) {
  console.error(`${error.message}\nThe build failed; ${name}/ is what it was before.`);
  process.exitCode = 1;
}
