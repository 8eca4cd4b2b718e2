import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {withoutSourceMap} from '../../tools/one-file-builds.mjs';
import {zip} from '../../tools/zip.mjs';

const NAME = 'kz-mining-calculator';
const CALCULATOR = `${NAME}.full.min.js`;

const text = (path) => readFile(new URL(path, import.meta.url), 'utf8');

/** Writes the folder that a site uploads for iframes into a folder of the build, and a zip of it. */
export async function packIframe(dist) {
  const files = {
    LICENSE: await text('../../LICENSE'),
    [CALCULATOR]: withoutSourceMap(await readFile(join(dist, CALCULATOR), 'utf8')),
  };
  for (const file of ['index.html', 'frame.css', 'frame.js', 'resize.js']) files[file] = await text(file);
  await mkdir(join(dist, 'iframe'));
  for (const [file, content] of Object.entries(files)) await writeFile(join(dist, 'iframe', file), content);
  await writeFile(join(dist, `${NAME}-iframe.zip`), zip(`${NAME}-iframe`, files));
}
