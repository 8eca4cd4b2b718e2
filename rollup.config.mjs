import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import minifyHTMLLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {transform} from 'esbuild';
import {ONE_FILE_BUILDS} from './tools/one-file-builds.mjs';
import {sourceMaps} from './tools/source-maps.mjs';
import {trustedTypesPolicy} from './tools/trusted-types-policy.mjs';

const {name, version} = JSON.parse(await readFile(new URL('package.json', import.meta.url), 'utf8'));

const LICENCE = `/*! ${name} ${version} | MIT | with Lit, Copyright Google LLC, BSD-3-Clause */`;

/**
 * A page may carry the script twice. The second run ends before any module is evaluated, because Lit would create its
 * Trusted Types policy again, which throws.
 */
const RUN_ONCE = `
{
  const earlier = customElements.get('${name}');
  if (earlier) {
    if (earlier.version !== '${version}') console.debug('${name}: another version is already defined');
    return;
  }
}`;

/** Minifiers of content systems end a template literal at the next backtick, nested or not, so the files have none. */
const withoutTemplateLiterals = {
  name: 'without-template-literals',
  renderChunk: (code) =>
    transform(code, {
      target: 'es2022',
      supported: {'template-literal': false},
      // Without a function around them, the helpers it adds would be globals of the page.
      format: 'iife',
      sourcemap: true,
      charset: 'utf8',
    }),
};

const oneFileBuild = ({entry, file}, folder) => ({
  input: join(folder, `${entry}.js`),
  // A warning here is a broken promise about the file (a missing import, a cycle): fail rather than print.
  onwarn: (warning) => {
    throw new Error(warning.message);
  },
  plugins: [
    sourceMaps,
    // The patterns in our package.json name files in dist, where a build does not lie yet.
    nodeResolve({exportConditions: ['production'], ignoreSideEffectsForRoot: true}),
    // Without its slash, an SVG element would hold those that follow it, which are then not drawn.
    minifyHTMLLiterals({options: {minifyOptions: {keepClosingSlash: true}}, failOnError: true}),
    trustedTypesPolicy(name),
    withoutTemplateLiterals,
  ],
  output: {
    file: join(folder, file),
    format: 'iife',
    exports: 'none',
    sourcemap: true,
    intro: RUN_ONCE,
    plugins: [
      terser({
        ecma: 2022,
        compress: {passes: 2},
        format: {ascii_only: true, comments: false, preamble: LICENCE},
      }),
    ],
  },
});

/** The one-file builds from the compiled modules in a folder, into the same folder. */
export const configFor = (folder) => ONE_FILE_BUILDS.map((build) => oneFileBuild(build, folder));

export default configFor('dist');
