import {cp, mkdir, readFile, writeFile} from 'node:fs/promises';
import {withoutSourceMap} from './without-source-map.mjs';

/** Writes the folder that a site uploads for iframes, with all files that it needs. Reads the build. */
const root = new URL('../', import.meta.url);
const folder = new URL('dist/iframe/', root);
const CALCULATOR = 'kz-mining-calculator.full.min.js';

await mkdir(folder, {recursive: true});
for (const name of ['index.html', 'frame.css', 'frame.js', 'resize.js'])
  await cp(new URL(`integrations/iframe/${name}`, root), new URL(name, folder));
await cp(new URL('LICENSE', root), new URL('LICENSE', folder));
const calculator = await readFile(new URL(`dist/${CALCULATOR}`, root), 'utf8');
await writeFile(new URL(CALCULATOR, folder), withoutSourceMap(calculator));
