import {readFile} from 'node:fs/promises';

/** Without the maps that tsc wrote, the one-file build's map would lead to the compiled modules and not to the source. */
export const compilerSourceMaps = {
  name: 'compiler-source-maps',
  async load(id) {
    if (id.includes('\0')) return null;
    const map = await readFile(`${id}.map`, 'utf8').catch(() => null);
    return map === null ? null : {code: await readFile(id, 'utf8'), map: JSON.parse(map)};
  },
};
