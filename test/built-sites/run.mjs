import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join, resolve} from 'node:path';
import process from 'node:process';
import {parseArgs} from 'node:util';
import {isBuilt} from '../runner/build.mjs';
import {seconds} from '../runner/results.mjs';
import {root} from '../runner/suites.mjs';
import {endPrograms} from './programs.mjs';
import {Reader} from './reader.mjs';
import {NotRun, tryOut} from './site.mjs';

/**
 * `npm run test:hosts` makes a site for each host from the snippets of its guide, with the package as npm packs it. It
 * installs, builds and opens the site, changes a number and hears the result. `npm run test:hosts -- NAME…` takes only
 * the hosts of `sites/` whose names are so, or begin so. `--newest` takes
 * the newest packages of the same major versions. `--pictures FOLDER` takes a picture of each page, `--keep` leaves the
 * sites, `--package FILE` takes a package that was packed before.
 */
const {values, positionals} = parseArgs({
  options: {newest: {type: 'boolean'}, pictures: {type: 'string'}, keep: {type: 'boolean'}, package: {type: 'string'}},
  allowPositionals: true,
});

const all = readdirSync(join(root, 'test/built-sites/sites')).map((file) => basename(file, '.mjs'));

/** The host of that name, or those whose names begin with it. */
const named = (name) => (all.includes(name) ? [name] : all.filter((file) => file.startsWith(name)));

const unknown = positionals.filter((name) => named(name).length === 0);
const chosen = positionals.length > 0 ? [...new Set(positionals.flatMap(named))] : all;

const folder = mkdtempSync(join(tmpdir(), 'kz-hosts-'));
const pictures = values.pictures && resolve(values.pictures);
if (pictures) mkdirSync(pictures, {recursive: true});

function leave() {
  endPrograms();
  if (values.keep) console.log(`The sites are in ${folder}`);
  else rmSync(folder, {recursive: true, force: true, maxRetries: 5});
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => {
    leave();
    process.exit(1);
  });

/** The package as npm would publish it. */
function pack() {
  const npm = (...args) =>
    execFileSync('npm', args, {cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit']});
  if (isBuilt()) console.log('✔ Build: dist/ is up to date');
  else {
    console.log('… Build');
    npm('run', '--silent', 'build');
  }
  const [{filename}] = JSON.parse(npm('pack', '--json', '--loglevel=error', '--pack-destination', folder));
  return join(folder, filename);
}

const time = (milliseconds) => (milliseconds === undefined ? '–' : seconds(milliseconds)).padStart(8);

const line = ({name, mark, versions = '', install, build, open, seen = ''}) =>
  `${mark} ${name.padEnd(26)} install ${time(install)}  build ${time(build)}  open ${time(open)}  ${versions}${seen && `: ${seen}`}`;

async function tryHost(file, common) {
  const progress = {name: file, mark: '✖'};
  const place = join(folder, file);
  mkdirSync(place);
  try {
    const {default: site} = await import(`./sites/${file}.mjs`);
    progress.name = site.name;
    await tryOut({...site, file}, {...common, folder: place}, progress);
    progress.mark = '✔';
  } catch (error) {
    progress.failure = error instanceof NotRun ? undefined : error.message;
    progress.seen = error instanceof NotRun ? `not run: ${error.message}` : error.message.split('\n')[0];
    if (error instanceof NotRun) {
      progress.mark = '–';
      if (positionals.length > 0) progress.failure = progress.seen;
    }
  } finally {
    endPrograms();
    if (!values.keep) rmSync(place, {recursive: true, force: true, maxRetries: 5});
  }
  console.log(line(progress));
  if (progress.failure) console.log(progress.failure);
  return progress;
}

const tried = [];
try {
  const tarball = values.package ? resolve(values.package) : pack();
  const reader = await Reader.start();
  try {
    for (const file of chosen) tried.push(await tryHost(file, {tarball, reader, pictures, isNewest: values.newest}));
  } finally {
    await reader.stop();
  }
} finally {
  leave();
}

const failures = [
  ...tried.filter(({failure}) => failure !== undefined),
  ...unknown.map((name) => ({name, failure: `No host's name begins with ${name}; there are ${all.join(', ')}`})),
];
if (failures.length > 0) console.log('\n== Failures');
for (const {name, failure} of failures) console.log(`\n✖ ${name}\n${failure}`);
console.log('\n== Hosts\n');
for (const host of tried) console.log(line(host));
const passed = tried.filter(({mark}) => mark === '✔').length;
const notRun = tried.filter(({mark}) => mark === '–').length;
if (notRun > 0) console.log(`\nNot run here: ${notRun}`);
console.log(`\n${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 && passed > 0 ? 0 : 1;
