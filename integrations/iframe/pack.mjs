import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fallbackOf} from '../../tools/embed.mjs';
import {withoutSourceMap} from '../../tools/one-file-builds.mjs';
import {zip} from '../../tools/zip.mjs';

const NAME = 'kz-mining-calculator';
const CALCULATOR = `${NAME}.full.min.js`;

const text = (path) => readFile(new URL(path, import.meta.url), 'utf8');

/** The page with the figures of the calculator's own example, a language in each of its places. */
async function page(dist) {
  const fallbackHTML = await fallbackOf(dist);
  const html = await text('index.html');
  return html.replaceAll(/<!-- fallback (\w+) -->/g, (_, language) => fallbackHTML({}, language));
}

/** Writes the folder that a site uploads for iframes into a folder of the build, and a zip of it. */
export async function packIframe(dist) {
  const files = {
    LICENSE: await text('../../LICENSE'),
    'index.html': await page(dist),
    [CALCULATOR]: withoutSourceMap(await readFile(join(dist, CALCULATOR), 'utf8')),
  };
  for (const file of ['frame.css', 'frame.js', 'resize.js']) files[file] = await text(file);
  await mkdir(join(dist, 'iframe'));
  for (const [file, content] of Object.entries(files)) await writeFile(join(dist, 'iframe', file), content);
  await writeFile(join(dist, `${NAME}-iframe.zip`), zip(`${NAME}-iframe`, files));
}
