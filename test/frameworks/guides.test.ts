import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

describe('the guides', () => {
  for (const [guide, ...examples] of [
    ['docs/html.md'],
    ['docs/wordpress.md'],
    ['docs/iframe.md', 'iframe/resize.js'],
    ['docs/react.md', 'react/Calculator.tsx', 'react/ServerRendered.tsx'],
    ['docs/hosts.md', 'vue/Calculator.vue', 'svelte/Calculator.svelte', 'lit/server.js', 'lit/client.js'],
  ] as const) {
    for (const example of examples)
      test(`${guide} shows ${example} as it is`, () => {
        const shown = read(guide)
          .split(/^```\w*\n/m)
          .includes(read(`integrations/${example}`));
        assert.ok(shown);
      });

    test(`${guide} leads to files that are there`, () => {
      const missing = [...read(guide).matchAll(/\]\((?!https?:)([^)#]+)/g)]
        .map(([, path]) => path ?? '')
        .filter((path) => !existsSync(join(root, dirname(guide), path)));
      assert.deepEqual(missing, []);
    });
  }
});
