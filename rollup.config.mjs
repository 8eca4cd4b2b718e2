import {readFile} from 'node:fs/promises';
import minifyHTMLLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {asciiTemplates} from './tools/bundle/ascii-templates.mjs';
import {compilerSourceMaps} from './tools/bundle/compiler-source-maps.mjs';
import {INTERNAL_NAMES} from './tools/bundle/internal-names.mjs';
import {letDeclarations} from './tools/bundle/let-declarations.mjs';
import {neighbours} from './tools/bundle/neighbours.mjs';
import {packTexts} from './tools/bundle/pack-texts.mjs';
import {trimLit} from './tools/bundle/trim-lit.mjs';
import {wholeSelectors} from './tools/bundle/whole-selectors.mjs';
import {ONE_FILE_BUILDS} from './tools/one-file-builds.mjs';

const {name, version} = JSON.parse(await readFile(new URL('package.json', import.meta.url), 'utf8'));

const LICENCES = `/*! ${name} ${version} | MIT | contains Lit, (c) Google LLC, BSD-3-Clause */`;

/**
 * A page may carry the script twice. The second run has to end before any module is evaluated: creating the Trusted
 * Types policy again would throw, and so would defining the tag again.
 */
const RUN_ONCE = `
const there = customElements.get('${name}');
if (there) {
  if (there.version !== '${version}') console.debug('${name}: another version is already defined');
  return;
}`;

const oneFileBuild = ({entry, file}) => ({
  input: entry,
  // A warning here is a broken promise about the file (a missing import, a cycle): fail rather than print.
  onwarn: (warning) => {
    throw new Error(warning.message);
  },
  plugins: [
    neighbours,
    packTexts,
    compilerSourceMaps,
    // Named, because node-resolve falls back to Lit's development build whenever NODE_ENV is set to anything else.
    nodeResolve({exportConditions: ['production']}),
    trimLit(name),
    minifyHTMLLiterals({failOnError: true}),
    wholeSelectors,
  ],
  output: {
    file,
    format: 'iife',
    exports: 'none',
    generatedCode: 'es2015',
    sourcemap: true,
    intro: RUN_ONCE,
    plugins: [
      asciiTemplates,
      letDeclarations,
      terser({
        ecma: 2022,
        compress: {
          passes: 4,
          // Statements compress better than commas.
          sequences: false,
          keep_fargs: false,
          pure_getters: true,
          unsafe_arrows: true,
          unsafe_methods: true,
        },
        mangle: {properties: {regex: INTERNAL_NAMES}},
        format: {ascii_only: true, comments: false, preamble: LICENCES},
      }),
    ],
  },
});

export default ONE_FILE_BUILDS.map(oneFileBuild);
