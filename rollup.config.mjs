import { readFile } from 'node:fs/promises';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import terser from '@rollup/plugin-terser';
import MagicString from 'magic-string';
import minifyHTMLLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import { ONE_FILE_BUILDS } from './tools/one-file-builds.mjs';

const { name, version } = JSON.parse(await readFile(new URL('package.json', import.meta.url), 'utf8'));

const LICENCES = `/*! ${name} ${version} | MIT | contains Lit, (c) Google LLC, BSD-3-Clause */`;

/**
 * A page may carry the script twice. The second run has to end before any module is evaluated: creating the Trusted
 * Types policy again would throw, and so would defining the tag again.
 */
const RUN_ONCE = `
const there = customElements.get('${name}');
if (there) {
  if (there.version !== '${version}') console.debug('${name} ${version} is not used: this page already has ' + there.version);
  return;
}`;

/** Without the maps that tsc wrote, the one-file build's map would lead to the compiled modules and not to the source. */
const compilerSourceMaps = {
  name: 'compiler-source-maps',
  async load(id) {
    if (id.includes('\0')) return null;
    const map = await readFile(`${id}.map`, 'utf8').catch(() => null);
    return map === null ? null : { code: await readFile(id, 'utf8'), map: JSON.parse(map) };
  },
};

/**
 * A classic script is read in the charset of its page, which need not be UTF-8. Terser writes strings in ASCII, but
 * leaves the text of tagged templates alone; Lit reads them cooked, so that an escape there means the same character.
 */
const asciiTemplates = {
  name: 'ascii-templates',
  renderChunk(code) {
    const ascii = new MagicString(code).replace(
      /[^\0-\x7F]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
    return { code: ascii.toString(), map: ascii.generateMap({ hires: true }) };
  },
};

const oneFileBuild = ({ entry, file }) => ({
  input: entry,
  // A warning here is a broken promise about the file (a missing import, a cycle): fail rather than print.
  onwarn: (warning) => {
    throw new Error(warning.message);
  },
  plugins: [
    compilerSourceMaps,
    // Named, because node-resolve falls back to Lit's development build whenever NODE_ENV is set to anything else.
    nodeResolve({ exportConditions: ['production'] }),
    // The host page may have a Lit of its own, and a Trusted Types policy cannot be created twice under one name.
    replace({
      values: { 'createPolicy("lit-html"': `createPolicy("${name}"` },
      delimiters: ['', ''],
      preventAssignment: false,
      sourceMap: true,
    }),
    minifyHTMLLiterals({ failOnError: true }),
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
      terser({
        ecma: 2022,
        compress: { passes: 4, unsafe_arrows: true, keep_fargs: false },
        format: { ascii_only: true, comments: false, preamble: LICENCES },
      }),
    ],
  },
});

export default ONE_FILE_BUILDS.map(oneFileBuild);
