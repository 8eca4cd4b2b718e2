import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {env, execPath} from 'node:process';
import {describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const examples = 'test/frameworks/plain';

/** What a compiler says of the examples, as `file:line`; the types of libraries are checked with them. */
function complaints(compiler: string, ...resolution: string[]): string[] {
  const program = join(root, 'node_modules', compiler, 'bin', 'tsc');
  const {stdout} = spawnSync(execPath, [program, '--project', examples, '--pretty', 'false', ...resolution], {
    cwd: root,
    encoding: 'utf8',
    env: {...env, NODE_V8_COVERAGE: ''},
  });
  return stdout
    .split('\n')
    .filter((line) => line.includes('error TS'))
    .map((line) => line.replace(`${examples}/`, '').replace(/\((\d+),\d+\).*/, ':$1'));
}

const wrongLines = readFileSync(join(root, examples, 'wrong.ts'), 'utf8')
  .split('\n')
  .flatMap((line, index) => (line.endsWith('// wrong') ? [`wrong.ts:${index + 1}`] : []));

describe('In plain TypeScript, one import of `define` types the tag and its events, on the document and the window too', () => {
  for (const [name, compiler] of [
    ['TypeScript 5.0', 'typescript-5.0'],
    ["the project's TypeScript", 'typescript'],
  ] as const) {
    test(`for ${name}, resolving as Node does`, () => {
      assert.deepEqual(complaints(compiler), wrongLines);
    });

    test(`for ${name}, resolving as bundlers do`, () => {
      assert.deepEqual(complaints(compiler, '--module', 'ESNext', '--moduleResolution', 'Bundler'), wrongLines);
    });
  }
});
