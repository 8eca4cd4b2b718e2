import {relative, sep} from 'node:path';
import {build} from 'esbuild';

/** Modules that a test loads by their addresses come from the server as they are. */
const addressesAsTheyAre = {
  name: 'addresses',
  setup({onResolve}) {
    onResolve({filter: /^\//}, ({path, kind}) => (kind === 'entry-point' ? undefined : {path, external: true}));
  },
};

/** Chunks change the order of modules, and with it that of the sections, which these files look at. */
const IN_ORDER = [
  ...['host/built-compact-file', 'host/built-full-file'],
  ...['sections/equations', 'sections/registry'],
].map((name) => `test/${name}.test.ts`);

/**
 * A plugin of the test server that bundles the test files once, with what they share in chunks: a page then loads some ten
 * files and not the hundreds of modules of the source, of Lit and of the test library.
 *
 * @param {{root: string, tsconfig: string, files: readonly string[]}} options
 */
export function bundledTests({root, tsconfig, files}) {
  let texts = new Map();

  async function bundle() {
    const {outputFiles} = await build({
      absWorkingDir: root,
      entryPoints: files.filter((file) => !IN_ORDER.includes(file.split(sep).join('/'))),
      outbase: '.',
      outdir: root,
      write: false,
      bundle: true,
      splitting: true,
      format: 'esm',
      // The package names the built files that have side effects, and not those of the source.
      ignoreAnnotations: true,
      target: 'esnext',
      // Lit tells in its development build what a template does wrong.
      conditions: ['development', 'browser'],
      sourcemap: 'linked',
      tsconfig,
      logLevel: 'error',
      plugins: [addressesAsTheyAre],
    });
    return new Map(outputFiles.map(({path, text}) => [`/${relative(root, path).split(sep).join('/')}`, text]));
  }

  const textAt = (path) => texts.get(path.replace(/\.ts$/, '.js'));

  return {
    name: 'bundled-tests',
    async serverStart() {
      texts = await bundle();
    },
    serve({path}) {
      const body = textAt(path);
      return body === undefined ? undefined : {body, type: path.endsWith('.map') ? 'json' : 'js'};
    },
    // The other plugins would look for the chunks on the disk.
    resolveImport({source, context}) {
      return textAt(context.path) === undefined ? undefined : source;
    },
  };
}
