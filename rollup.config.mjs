import {readFile} from 'node:fs/promises';
import minifyHTMLLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {asciiTemplates} from './tools/bundle/ascii-templates.mjs';
import {bareAttributes} from './tools/bundle/bare-attributes.mjs';
import {compilerSourceMaps} from './tools/bundle/compiler-source-maps.mjs';
import {defineOnce} from './tools/bundle/define-once.mjs';
import {INTERNAL_NAMES} from './tools/bundle/internal-names.mjs';
import {letDeclarations} from './tools/bundle/let-declarations.mjs';
import {neighbours} from './tools/bundle/neighbours.mjs';
import {packTexts} from './tools/bundle/pack-texts.mjs';
import {shortProperties} from './tools/bundle/short-properties.mjs';
import {smallLit} from './tools/bundle/small-lit.mjs';
import {unshownYears} from './tools/bundle/unshown-years.mjs';
import {wholeSelectors} from './tools/bundle/whole-selectors.mjs';
import {withoutServer} from './tools/bundle/without-server.mjs';
import {ONE_FILE_BUILDS} from './tools/one-file-builds.mjs';

const {name, version} = JSON.parse(await readFile(new URL('package.json', import.meta.url), 'utf8'));

const LICENCE = `/*! ${name} ${version} | MIT */`;

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
    packTexts(),
    compilerSourceMaps,
    nodeResolve(),
    withoutServer,
    defineOnce,
    unshownYears,
    minifyHTMLLiterals({failOnError: true}),
    smallLit,
    bareAttributes,
    wholeSelectors,
    shortProperties(),
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
          passes: 8,
          // Statements compress better than commas, and what is as it was written better than what is turned round.
          sequences: false,
          lhs_constants: false,
          keep_fargs: false,
          pure_getters: true,
          unsafe_arrows: true,
          unsafe_methods: true,
        },
        // The names are ours, also where the language or the browser has one like it.
        mangle: {properties: {regex: INTERNAL_NAMES, builtins: true}},
        format: {ascii_only: true, comments: false, preamble: LICENCE},
      }),
    ],
  },
});

export default ONE_FILE_BUILDS.map(oneFileBuild);
