import {chmod} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {rollup} from 'rollup';

const source = fileURLToPath(new URL('../../src/', import.meta.url));
const FILE = 'market-proxy.mjs';

/** Takes the compiled module where the source of one is imported: Node runs no TypeScript. */
const compiled = (dist) => ({
  name: 'compiled',
  async resolveId(name, importer) {
    if (!importer || !name.startsWith('../../src/')) return null;
    const {id} = (await this.resolve(name, importer, {skipSelf: true})) ?? {id: join(importer, '..', name)};
    return id.startsWith(source) ? join(dist, id.slice(source.length)) : null;
  },
});

/** Writes the market proxy into a folder of the build as one file for Node, with what it needs of the modules there. */
export async function packMarketProxy(dist) {
  const bundle = await rollup({
    input: fileURLToPath(new URL('main.mjs', import.meta.url)),
    external: /^node:/,
    plugins: [compiled(dist)],
    onwarn: (warning) => {
      throw new Error(warning.message);
    },
  });
  await bundle.write({file: join(dist, FILE), format: 'es'});
  await bundle.close();
  await chmod(join(dist, FILE), 0o755);
}
