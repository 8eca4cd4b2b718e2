import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {execPath} from 'node:process';
import {unzipSync} from 'fflate';
import {DEBIAN, THEMES} from './needs.mjs';

/**
 * Runs the suite on the newest WordPress that npm brings. A package of the WordPress Playground has the releases from 6.2
 * on and a development version, in two parts: a zip with the PHP, and a folder with what a browser loads. The programs
 * that run it are those of the other suite. It is 400 MB, so it is installed for this alone, in a temporary folder.
 *
 * Releases may be named, as the package names them: `node test/wordpress/newest.mjs 6.5 beta`.
 */
const PACKAGE = '@wp-playground/wordpress-builds';
const VERSION = '0.9.19';
const named = process.argv.slice(2);
const releases = named.length > 0 ? named : ['nightly'];

const folder = mkdtempSync(join(tmpdir(), 'kz-newest-'));

function run(command, given, environment = {}) {
  const {status, error} = spawnSync(command, given, {stdio: 'inherit', env: {...process.env, ...environment}});
  if (error) throw error;
  return status ?? 1;
}

/** Puts both parts together, with the themes of the other suite: the package has only its own theme whole. */
function assemble(parts, release) {
  const wordpress = join(folder, release);
  const entries = unzipSync(readFileSync(join(parts, 'src', 'wordpress', `wp-${release}.zip`)));
  for (const [path, bytes] of Object.entries(entries)) {
    if (path.endsWith('/')) continue;
    mkdirSync(dirname(join(wordpress, path)), {recursive: true});
    writeFileSync(join(wordpress, path), bytes);
  }
  cpSync(join(parts, 'public', `wp-${release}`), wordpress, {recursive: true, force: false});
  for (const theme of THEMES) {
    const place = join(wordpress, 'wp-content', 'themes', theme);
    rmSync(place, {recursive: true, force: true});
    cpSync(join(DEBIAN, 'wp-content', 'themes', theme), place, {recursive: true, dereference: true});
  }
  return wordpress;
}

/** The version that a release is, such as 6.6-RC3. */
const versionOf = (wordpress) =>
  /\$wp_version = '(.+?)';/.exec(readFileSync(join(wordpress, 'wp-includes', 'version.php'), 'utf8'))[1];

try {
  console.log(`${PACKAGE} ${VERSION}: some 400 MB in ${folder} until the end`);
  const options = ['--prefix', folder, '--ignore-scripts', '--no-save', '--no-audit', '--no-fund'];
  if (run('npm', ['install', ...options, `${PACKAGE}@${VERSION}`]) !== 0) throw new Error(`npm has no ${PACKAGE} here`);
  for (const release of releases) {
    const wordpress = assemble(join(folder, 'node_modules', PACKAGE), release);
    console.log(`\n== WordPress ${versionOf(wordpress)}`);
    const environment = {WORDPRESS_FOLDER: wordpress};
    if (run(execPath, ['test/runner/run.mjs', '--suite', 'wordpress'], environment) !== 0) process.exitCode = 1;
  }
} finally {
  rmSync(folder, {recursive: true, force: true});
}
