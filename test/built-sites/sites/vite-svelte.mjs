export default {
  name: 'Svelte 5 with Vite',
  guide: {file: 'docs/frameworks.md', heading: 'Svelte 5'},
  packages: {
    vite: '8.3.8',
    '@sveltejs/vite-plugin-svelte': '7.3.1',
    svelte: '5.57.3',
    'svelte-check': '4.7.8',
    typescript: '6.0.3',
  },
  versions: ['vite', 'svelte'],
  files: {
    'index.html': `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>Mining</title>
  <div id="app"></div>
  <script type="module" src="/src/main.ts"></script>
</html>
`,
    'src/main.ts': `import {mount} from 'svelte';
import Calculator from './lib/Calculator.svelte';

mount(Calculator, {target: document.getElementById('app')!});
`,
    'vite.config.js': `import {svelte} from '@sveltejs/vite-plugin-svelte';

export default {plugins: [svelte()]};
`,
    'svelte.config.js': `import {vitePreprocess} from '@sveltejs/vite-plugin-svelte';

export default {preprocess: vitePreprocess()};
`,
    'tsconfig.json': {
      compilerOptions: {
        target: 'ES2022',
        lib: ['ES2022', 'DOM', 'DOM.Iterable'],
        module: 'ESNext',
        moduleResolution: 'bundler',
        types: ['svelte', 'vite/client'],
        strict: true,
        noEmit: true,
        skipLibCheck: true,
        verbatimModuleSyntax: true,
      },
      include: ['src'],
    },
  },
  build: [
    ['svelte-check', '--fail-on-warnings'],
    ['vite', 'build'],
  ],
  serve: {folder: 'dist'},
  presses: ['More rigs', 'Cheaper power'],
};
