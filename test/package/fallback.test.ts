import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {execPath} from 'node:process';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

import {fallbackHTML} from '../../src/fallback.js';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** Everything that a built module imports, directly or not: files by their paths in `dist/`, packages by their names. */
function importsOf(file: string, found = new Set<string>()): ReadonlySet<string> {
  const name = relative(dist, file).replaceAll('\\', '/');
  if (found.has(name)) return found;
  found.add(name);
  for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g))
    if (target.startsWith('.')) importsOf(join(dirname(file), target), found);
    else found.add(target);
  return found;
}

describe('The built module of the fallback', () => {
  it('imports no package, no element and no view', () => {
    const imports = [...importsOf(join(dist, 'fallback.js'))];
    assert.ok(imports.includes('core/result.js') && imports.length > 10, `${imports.length} modules`);
    assert.deepEqual(
      imports.filter((name) => !name.endsWith('.js') || /^(?:element|views|sections|charts|frameworks)\//.test(name)),
      [],
    );
  });

  it('writes the same HTML where there is no DOM', () => {
    const script = `
      if (typeof document !== 'undefined' || typeof HTMLElement !== 'undefined') throw new Error('A DOM');
      const {fallbackHTML} = await import(${JSON.stringify(new URL(`file://${join(dist, 'fallback.js')}`))});
      console.log(fallbackHTML({'electricity-price': '33 KZT', currency: 'KZT'}, 'kk'));`;
    const output = execFileSync(execPath, ['--input-type=module', '--eval', script], {encoding: 'utf8'});
    assert.equal(output, `${fallbackHTML({'electricity-price': '33 KZT', currency: 'KZT'}, 'kk')}\n`);
  });
});
