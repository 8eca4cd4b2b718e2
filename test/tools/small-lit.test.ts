import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {test} from 'node:test';
import {parseAst} from 'rollup/parseAst';
import {smallLit} from '../../tools/bundle/small-lit.mjs';

/** The build's context, in which an error ends the build. */
const build = {
  error(message: string): never {
    throw new Error(message);
  },
  parse: parseAst,
};
const check = (code: string): null => smallLit.transform.call(build, code, '/src/module.js');
const resolve = (id: string): string | null => smallLit.resolveId.handler.call(build, id);

test('the stand-in takes the place of Lit, and of nothing else', () => {
  const standIn = resolve('lit');
  assert.ok(standIn !== null && existsSync(standIn));
  assert.equal(resolve('./little.js'), null);
  for (const id of ['lit/directives/repeat.js', 'lit-html', '@lit/reactive-element'])
    assert.throws(() => resolve(id), /nothing of it/, id);
});

test('a module that asks more of Lit than the stand-in can do ends the build', () => {
  const asking = [
    'class Watch { hostUpdate() {} }',
    'class Own extends LitElement { firstUpdated() {} }',
    'class Own extends LitElement { willUpdate(changed) {} }',
    'const properties = {theme: {reflect: true}};',
    'const styles = css`p { color: ${colour} }`;',
    'const view = html`<textarea>${text}</textarea>`;',
    'const view = html`<p class=${name}>${text}</p>`;',
    "const view = html`<p class='${name}'></p>`;",
    'const view = html`<p ${name}></p>`;',
    'const view = html`<${name}></p>`;',
    'const view = html`<p>${text}<!-- note --></p>`;',
    'const view = svg`<path d="M0 0" class=${name}>`;',
  ];
  for (const code of asking) assert.throws(() => check(code), /more than/, code);
});

test('a module that asks no more is left as it is', () => {
  const view = '<p class="net ${sign}" ?hidden="${hidden}" @click="${say}">${text} ${more}</p>';
  assert.equal(
    check(`class Own { willUpdate() {} updated() {} view = html\`${view}\`; sheet = css\`p{margin:0}\`; }`),
    null,
  );
});
