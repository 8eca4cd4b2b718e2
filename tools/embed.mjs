import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {ONE_FILE_BUILDS} from './one-file-builds.mjs';

const {name, version} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/**
 * Writes `embed.json`: the integrity and size of each one-file build, and its snippet on one line, since WordPress turns
 * line breaks into paragraphs. A build of one's own lies beside the page. `addressesOf` gives the addresses at which a
 * release has a file, of which `script` is the one in its snippet.
 */
export function writeEmbed(folder, addressesOf = (file) => ({script: file})) {
  const files = {};
  for (const {file} of ONE_FILE_BUILDS) {
    const content = readFileSync(join(folder, file));
    const integrity = `sha384-${createHash('sha384').update(content).digest('base64')}`;
    const {script, ...addresses} = addressesOf(file);
    const snippet = `<script src="${script}" integrity="${integrity}" crossorigin="anonymous" defer></script><${name}></${name}>`;
    files[file] = {bytes: content.length, integrity, snippet, ...addresses};
  }
  writeFileSync(join(folder, 'embed.json'), `${JSON.stringify({name, version, files}, null, 2)}\n`);
}
