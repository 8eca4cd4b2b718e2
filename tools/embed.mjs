import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {ONE_FILE_BUILDS} from './one-file-builds.mjs';

const {name, version} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/** `fallbackHTML` as a folder of the build has it. */
export async function fallbackOf(folder) {
  const {fallbackHTML} = await import(pathToFileURL(join(folder, 'fallback.js')).href);
  return fallbackHTML;
}

/**
 * Writes `embed.json`, from which pages and scripts take what they need to embed a build:
 *
 * - `name`, `version`: those of the package, the name being the tag too;
 * - `files`: the one-file builds, each with its size in `bytes`, its `integrity`, and its `snippet`, on one line because
 *   WordPress turns line breaks into paragraphs, with the English fallback of a calculator without attributes;
 * - `archives`: the WordPress plugin and the page for iframes, each with its size in `bytes`.
 *
 * A build of one's own has no address, so its snippet names a file beside the page. A release adds addresses: each file
 * and archive has its `download`, which no script tag can use, because GitHub serves it as an attachment; each file has
 * those on the CDNs for npm, `jsdelivr` and `unpkg`. Its snippet names the first.
 */
export async function writeEmbed(folder, {downloads, cdns = {}} = {}) {
  const fallbackHTML = await fallbackOf(folder);
  const tag = `<${name}>${fallbackHTML()}</${name}>`;
  const download = (file) => downloads && {download: `${downloads}/${file}`};
  const files = ONE_FILE_BUILDS.map(({file}) => {
    const content = readFileSync(join(folder, file));
    const integrity = `sha384-${createHash('sha384').update(content).digest('base64')}`;
    const addresses = Object.fromEntries(Object.entries(cdns).map(([cdn, place]) => [cdn, `${place}/${file}`]));
    const [src = file] = Object.values(addresses);
    const snippet = `<script src="${src}" integrity="${integrity}" crossorigin="anonymous" defer></script>${tag}`;
    return [file, {bytes: content.length, integrity, snippet, ...addresses, ...download(file)}];
  });
  const archives = readdirSync(folder)
    .filter((file) => file.endsWith('.zip'))
    .sort()
    .map((file) => [file, {bytes: statSync(join(folder, file)).size, ...download(file)}]);
  const embed = {name, version, files: Object.fromEntries(files), archives: Object.fromEntries(archives)};
  writeFileSync(join(folder, 'embed.json'), `${JSON.stringify(embed, null, 2)}\n`);
  return embed;
}
