import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

describe('the guides', () => {
  for (const [guide, ...examples] of [
    ['docs/iframe.md', 'iframe/resize.js'],
    ['docs/react.md', 'react/Calculator.tsx', 'react/WithChart.tsx', 'react/ServerRendered.tsx'],
    ['docs/frameworks.md', 'vue/Calculator.vue', 'svelte/Calculator.svelte', 'lit/server.js', 'lit/client.js'],
    ['docs/frameworks.md', 'solid/Calculator.tsx', 'preact/Calculator.tsx', 'angular/calculator.component.ts'],
  ] as const)
    for (const example of examples)
      test(`${guide} shows ${example} as it is`, () => {
        const shown = read(guide)
          .split(/^```\w*\n/m)
          .includes(read(`integrations/${example}`));
        assert.ok(shown);
      });
});
