import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {env, execPath} from 'node:process';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a checker of types over the examples and over `types/`, whose wrong lines say that they expect an error. */
function check(program: string, ...args: string[]): string {
  const run = spawnSync(execPath, [join(root, 'node_modules', program), ...args], {
    cwd: root,
    encoding: 'utf8',
    // Nobody asks how much of a compiler was covered.
    env: {...env, NODE_V8_COVERAGE: ''},
  });
  assert.equal(run.status, 0, run.stdout + run.stderr);
  return run.stdout;
}

test("React's JSX and Vue's templates take what the element takes, and refuse the rest", () => {
  const files = check('vue-tsc/bin/vue-tsc.js', '--project', 'test/frameworks/types', '--listFiles');
  for (const file of ['types/react.tsx', 'types/Vue.vue', 'react/Calculator.tsx', 'vue/Calculator.vue'])
    assert.ok(files.includes(file), file);
});

test("Svelte's templates take what the element takes, and refuse the rest", () => {
  check(
    'svelte-check/bin/svelte-check',
    ...['--workspace', root, '--tsconfig', 'test/frameworks/types/tsconfig.svelte.json', '--fail-on-warnings'],
  );
});

for (const [framework, folder] of [
  ['Preact', 'preact'],
  ['Solid', 'solid'],
] as const)
  test(`${framework}'s JSX takes what the element takes, and refuses the rest`, () => {
    const files = check('typescript/bin/tsc', '--project', `test/frameworks/types/${folder}`, '--listFiles');
    for (const file of [`types/${folder}/${folder}.tsx`, `integrations/${folder}/Calculator.tsx`])
      assert.ok(files.includes(file), file);
  });

test("Angular's example takes its events and values as the element has them", () => {
  const files = check('typescript/bin/tsc', '--project', 'test/frameworks/types/angular', '--listFiles');
  assert.ok(files.includes('angular/calculator.component.ts'));
});
