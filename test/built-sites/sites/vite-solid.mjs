export default {
  name: 'Solid with Vite',
  guide: {file: 'docs/frameworks.md', heading: 'Solid'},
  packages: {vite: '8.3.8', 'vite-plugin-solid': '2.11.14', 'solid-js': '1.9.20', typescript: '6.0.3'},
  versions: ['vite', 'solid-js'],
  files: {
    'index.html': `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>Mining</title>
  <div id="app"></div>
  <script type="module" src="/src/main.tsx"></script>
</html>
`,
    'src/main.tsx': `import {render} from 'solid-js/web';
import {Calculator} from './Calculator';

render(() => <Calculator />, document.getElementById('app')!);
`,
    'vite.config.js': `import solid from 'vite-plugin-solid';

export default {plugins: [solid()]};
`,
    'tsconfig.json': {
      compilerOptions: {
        target: 'ES2022',
        lib: ['ES2022', 'DOM', 'DOM.Iterable'],
        module: 'ESNext',
        moduleResolution: 'bundler',
        types: ['vite/client'],
        jsx: 'preserve',
        jsxImportSource: 'solid-js',
        strict: true,
        noEmit: true,
        skipLibCheck: true,
        verbatimModuleSyntax: true,
      },
      include: ['src'],
    },
  },
  build: [['tsc'], ['vite', 'build']],
  serve: {folder: 'dist'},
  presses: ['More rigs', 'Cheaper power'],
};
