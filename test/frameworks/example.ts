import {mkdir, writeFile} from 'node:fs/promises';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {join} from 'node:path';
import {build, type BuildOptions} from 'esbuild';
import {svelte, vue} from './compilers.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

// Inside the project, so that the examples find the package by its name, as a site does that has installed it.
const folderOf = (name: string): string => join(root, 'test-results', 'frameworks', name);

const COMMON: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  target: 'es2022',
  jsx: 'automatic',
  logLevel: 'warning',
};

/** The frameworks' development builds: they warn of whatever does not match in hydration. */
const DEVELOPMENT = {
  conditions: ['development'],
  define: {
    'process.env.NODE_ENV': '"development"',
    __VUE_OPTIONS_API__: 'false',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
  },
};

/** Builds `integrations/<name>` with the framework's own compiler, and has its server render it. */
export async function renderExample(name: string, extension: string): Promise<string> {
  const entry = (file: string): string => join(root, 'integrations', name, `${file}.${extension}`);
  const folder = folderOf(name);
  await build({
    ...COMMON,
    ...DEVELOPMENT,
    entryPoints: [entry('client')],
    outdir: folder,
    format: 'esm',
    plugins: [vue('browser'), svelte('browser')],
  });
  const server = join(folder, 'server.mjs');
  await build({
    ...COMMON,
    entryPoints: [entry('server')],
    outfile: server,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    plugins: [vue('server'), svelte('server')],
  });
  const {render} = (await import(pathToFileURL(server).href)) as {render: () => string | Promise<string>};
  return render();
}

/** Writes a page of the example, and says where the demo server has it. */
export async function writePage(example: string, page: string, body: string, ...scripts: string[]): Promise<string> {
  await mkdir(folderOf(example), {recursive: true});
  const html = `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>${example}</title>
  <link rel="icon" href="data:," />
  <body><div id="root">${body}</div>${scripts.join('')}</body>
</html>
`;
  await writeFile(join(folderOf(example), `${page}.html`), html);
  return `/test-results/frameworks/${example}/${page}.html`;
}

/** What the example's own build and the one-file builds are loaded with. */
export const CLIENT = '<script type="module" src="client.js"></script>';
export const oneFile = (name = 'kz-mining-calculator'): string => `<script src="/dist/${name}.min.js"></script>`;
