import {createHash} from 'node:crypto';
import {readFile, writeFile} from 'node:fs/promises';
import {basename} from 'node:path';
import {ONE_FILE_BUILDS} from './one-file-builds.mjs';

const root = new URL('../', import.meta.url);
const {name, version} = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));

/** Where a page would load the file from; everyone puts their own CDN there. */
const CDN = 'https://cdn.example';

const files = {};
for (const {file} of ONE_FILE_BUILDS) {
  const content = await readFile(new URL(file, root));
  const integrity = `sha384-${createHash('sha384').update(content).digest('base64')}`;
  const src = `${CDN}/${name}@${version}/${file}`;
  files[basename(file)] = {
    bytes: content.length,
    integrity,
    // One line: WordPress turns line breaks inside a snippet into paragraphs.
    snippet: `<script src="${src}" integrity="${integrity}" crossorigin="anonymous" defer></script><${name}></${name}>`,
  };
}

await writeFile(new URL('dist/embed.json', root), `${JSON.stringify({name, version, files}, null, 2)}\n`);
