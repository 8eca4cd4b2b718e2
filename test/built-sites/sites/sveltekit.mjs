import {snippet} from '../guide.mjs';

export default {
  name: 'SvelteKit',
  guide: {file: 'docs/frameworks.md', heading: 'SvelteKit'},
  packages: {
    '@sveltejs/kit': '2.70.4',
    '@sveltejs/adapter-node': '5.5.7',
    '@sveltejs/vite-plugin-svelte': '7.3.1',
    svelte: '5.57.3',
    vite: '8.3.8',
  },
  versions: ['@sveltejs/kit', 'svelte', 'vite'],
  files: {
    'src/lib/Calculator.svelte': snippet('docs/frameworks.md', 'Svelte 5', 'svelte'),
    'src/app.html': `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    %sveltekit.head%
  </head>
  <body>
    <div style="display: contents">%sveltekit.body%</div>
  </body>
</html>
`,
    'vite.config.js': `import {sveltekit} from '@sveltejs/kit/vite';

export default {plugins: [sveltekit()]};
`,
    'svelte.config.js': `import adapter from '@sveltejs/adapter-node';
import {vitePreprocess} from '@sveltejs/vite-plugin-svelte';

export default {preprocess: vitePreprocess(), kit: {adapter: adapter()}};
`,
  },
  build: [['vite', 'build']],
  serve: {command: ['node', 'build']},
  presses: ['More rigs', 'Cheaper power'],
};
