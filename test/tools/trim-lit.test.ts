import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {test} from 'node:test';
import {parseAst} from 'rollup/parseAst';
import {trimLit} from '../../tools/bundle/trim-lit.mjs';

const require = createRequire(import.meta.url);
const LIT = ['@lit/reactive-element/css-tag.js', '@lit/reactive-element', 'lit-html', 'lit-element/lit-element.js'];

/** The build's context, in which an error ends the build. */
const build = {
  error(message: string): never {
    throw new Error(message);
  },
};
const trim = (code: string, id: string): {code: string} | null => trimLit('kz').transform.call(build, code, id);

/** What the build resolves: the production files. */
const litFile = (name: string): string => require.resolve(name).replace(/node\/(development\/)?|development\//, '');

test('every part to be taken out is there, and what is left is a module', async () => {
  for (const name of LIT) {
    const file = litFile(name);
    const code = await readFile(file, 'utf8');
    const trimmed = trim(code, file);
    assert.ok(trimmed && trimmed.code.length < code.length, file);
    assert.doesNotThrow(() => parseAst(trimmed.code), file);
  }
});

test('a Lit that is written differently ends the build', () => {
  assert.throws(() => trim('const changed = 1;', '/node_modules/lit-html/lit-html.js'), /no longer has/);
});

test('a module that needs what was taken out ends the build', () => {
  const needing = [
    "import {noChange} from 'lit';",
    'class Watch { hostUpdate() {} }',
    'class Own extends LitElement { firstUpdated() {} }',
    'const properties = {theme: {reflect: true}};',
    'const styles = css`p { color: ${colour} }`;',
    'const view = html`<style>${rules}</style>`;',
  ];
  for (const code of needing) assert.throws(() => trim(code, '/src/module.js'), /taken out/, code);
  assert.throws(() => trim('', '/node_modules/lit-html/directives/repeat.js'), /directives/);
  assert.equal(trim('const view = html`<p>${text}</p>`;', '/src/module.js'), null);
});
