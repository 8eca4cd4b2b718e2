import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {rollup} from 'rollup';
import {trustedTypesPolicy} from '../../tools/trusted-types-policy.mjs';

/** A one-module script, built with the policy's new name. */
async function built(code: string): Promise<string> {
  const module = {name: 'module', resolveId: (id: string) => id, load: () => code};
  const bundle = await rollup({input: 'lit.js', plugins: [module, trustedTypesPolicy('our-name')]});
  const {output} = await bundle.generate({format: 'iife'});
  return output[0].code;
}

const CREATION =
  'const s=globalThis.trustedTypes,e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0;console.log(e);';

describe('The Trusted Types policy of Lit', () => {
  test('gets another name, and may not come about', async () => {
    const code = await built(CREATION);
    assert.match(code, /try\{return s&&s\.createPolicy\("our-name",\{createHTML:t=>t\}\)\}catch\{\}/);
    assert.doesNotMatch(code, /lit-html/);
  });

  for (const [what, code] of [
    ['writes it in another way', CREATION.replace('t=>t', 't=>String(t)')],
    ['creates a second one', `${CREATION}s.createPolicy("other",{});`],
    ['creates none', 'console.log(1)'],
  ] as const)
    test(`stops the build where a version of Lit ${what}`, async () => {
      await assert.rejects(built(code), /Lit creates its Trusted Types policy in another way/);
    });
});
