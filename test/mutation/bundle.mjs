import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'esbuild';

/**
 * Bundles the Node suites of what is mutated, a file each. Every mutant is a process for each file that runs through it, and
 * a process that starts from a bundle compiles no modules.
 */
const FOLDERS = ['core', 'exchange', 'i18n', 'oracle', 'store'];

/** Suites whose seconds would be spent again for each mutant, and whose subjects the others look at too. */
const LEFT_OUT = ['core/hostile', 'core/properties', 'core/rigs', 'exchange/first-links', 'i18n/intl'];

const isNode = (path) => readFileSync(path, 'utf8').includes("from 'node:test'");

const entryPoints = FOLDERS.flatMap((folder) =>
  readdirSync(join('test', folder))
    .filter((name) => name.endsWith('.test.ts') && !LEFT_OUT.includes(`${folder}/${name.replace('.test.ts', '')}`))
    .map((name) => join('test', folder, name))
    .filter(isNode),
);

await build({
  entryPoints,
  // Beside the sources, because a suite may read a file that lies there.
  outdir: 'test',
  outbase: 'test',
  outExtension: {'.js': '.mjs'},
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  // Packages stay outside: they are not mutated, and some are CommonJS.
  packages: 'external',
  logLevel: 'error',
});
