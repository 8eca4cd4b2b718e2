import {cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {env} from 'node:process';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {writeEmbed} from './embed.mjs';

/**
 * Prepares the release of a tag such as `v1.2.3`, after the build. Fills in the repository's fields of `package.json` and
 * the addresses of `dist/embed.json`, and writes the folder `release/`: the files to attach, and the notes. With
 * `--check` it writes nothing, and fails where the tag cannot be released.
 */
const {values: flags, positionals} = parseArgs({allowPositionals: true, options: {check: {type: 'boolean'}}});
const {GITHUB_REF_NAME, GITHUB_REPOSITORY: repository, GITHUB_SERVER_URL: server = 'https://github.com'} = env;
const [tag = GITHUB_REF_NAME] = positionals;

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file) => readFileSync(join(root, file), 'utf8');
const manifest = JSON.parse(read('package.json'));
const {name, version} = manifest;

/** What CHANGELOG.md says between the heading of this version and the next one. */
function changes() {
  const heading = new RegExp(`^## \\[${version.replaceAll('.', '\\.')}\\].*$`, 'm');
  const [, section = ''] = read('CHANGELOG.md').split(heading);
  return section.split(/^## /m)[0].trim();
}

/** Undefined where nothing is built. */
const builtVersion = () =>
  existsSync(join(root, 'dist/embed.json')) ? JSON.parse(read('dist/embed.json')).version : undefined;

async function writeRelease() {
  const home = `${server}/${repository}`;
  const addresses = {
    repository: {type: 'git', url: `git+${home}.git`},
    bugs: `${home}/issues`,
    homepage: `${home}#readme`,
  };
  writeFileSync(join(root, 'package.json'), `${JSON.stringify({...manifest, ...addresses}, null, 2)}\n`);

  const {files, archives} = await writeEmbed(join(root, 'dist'), {
    downloads: `${home}/releases/download/${tag}`,
    cdns: {
      jsdelivr: `https://cdn.jsdelivr.net/npm/${name}@${version}/dist`,
      unpkg: `https://unpkg.com/${name}@${version}/dist`,
    },
  });

  const release = join(root, 'release');
  rmSync(release, {recursive: true, force: true});
  mkdirSync(join(release, 'files'), {recursive: true});
  const attached = [...Object.keys(files), ...Object.keys(archives), 'embed.json'];
  for (const file of attached) cpSync(join(root, 'dist', file), join(release, 'files', file));
  writeFileSync(join(release, 'notes.md'), `${changes()}\n`);
  console.log(`${tag} of ${home} is ready: release/files has ${attached.join(', ')}`);
}

const faults = [
  tag !== `v${version}` && `The tag is ${tag}, and package.json has the version ${version}.`,
  !changes() && `CHANGELOG.md has nothing under ## [${version}].`,
  !flags.check && builtVersion() !== version && `dist/ has no build of the version ${version}; npm run build makes it.`,
  !repository && 'GITHUB_REPOSITORY does not say which repository this is, as in owner/name.',
].filter(Boolean);

if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
} else if (flags.check) console.log(`${tag} can be released.`);
else await writeRelease();
