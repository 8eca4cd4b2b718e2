import {cpSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {argv, env} from 'node:process';
import {fileURLToPath} from 'node:url';
import {writeEmbed} from './embed.mjs';
import {ONE_FILE_BUILDS} from './one-file-builds.mjs';

/**
 * Prepares the release of a tag such as `v1.2.3`, after the build. Fills in the repository's fields of `package.json` and
 * the addresses of `dist/embed.json`, and writes the folder `release/`: the files to attach, and the notes.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file) => readFileSync(join(root, file), 'utf8');
const manifest = JSON.parse(read('package.json'));
const {name, version} = manifest;

const tag = argv[2] ?? env.GITHUB_REF_NAME;
if (tag !== `v${version}`) throw new Error(`The tag is ${tag}, and package.json has the version ${version}`);

const {GITHUB_SERVER_URL: server = 'https://github.com', GITHUB_REPOSITORY: repository} = env;
if (!repository) throw new Error('GITHUB_REPOSITORY does not say which repository this is, as in owner/name');
const home = `${server}/${repository}`;

/** What CHANGELOG.md says between the heading of this version and the next one. */
function notes() {
  const [, section] = read('CHANGELOG.md').split(new RegExp(`^## \\[${version.replaceAll('.', '\\.')}\\].*$`, 'm'));
  if (!section?.trim()) throw new Error(`CHANGELOG.md has nothing under ## [${version}]`);
  return `${section.split(/^## /m)[0].trim()}\n`;
}

const filled = {
  ...manifest,
  repository: {type: 'git', url: `git+${home}.git`},
  bugs: `${home}/issues`,
  homepage: `${home}#readme`,
};
writeFileSync(join(root, 'package.json'), `${JSON.stringify(filled, null, 2)}\n`);

writeEmbed(join(root, 'dist'), (file) => ({
  script: `https://cdn.jsdelivr.net/npm/${name}@${version}/dist/${file}`,
  jsdelivr: `https://cdn.jsdelivr.net/npm/${name}@${version}/dist/${file}`,
  unpkg: `https://unpkg.com/${name}@${version}/dist/${file}`,
  download: `${home}/releases/download/${tag}/${file}`,
}));

const release = join(root, 'release');
rmSync(release, {recursive: true, force: true});
mkdirSync(join(release, 'files'), {recursive: true});
writeFileSync(join(release, 'notes.md'), notes());
const attached = [
  ...ONE_FILE_BUILDS.map(({file}) => file),
  `${name}-wordpress.zip`,
  `${name}-iframe.zip`,
  'embed.json',
];
for (const file of attached) cpSync(join(root, 'dist', file), join(release, 'files', file));
console.log(`${tag} of ${home} is ready: release/files has ${attached.join(', ')}`);
