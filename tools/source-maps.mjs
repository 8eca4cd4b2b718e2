import {readFile} from 'node:fs/promises';

/**
 * Reads the source map that lies beside a module. Without it the map of a one-file build leads to compiled modules, not
 * to the TypeScript.
 */
export const sourceMaps = {
  name: 'source-maps',
  async load(id) {
    if (id.includes('\0')) return null;
    const map = await readFile(`${id}.map`, 'utf8').catch(() => null);
    return map === null ? null : {code: await readFile(id, 'utf8'), map: JSON.parse(map)};
  },
};
