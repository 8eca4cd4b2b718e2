export default {
  name: 'Preact with Vite',
  guide: {file: 'docs/frameworks.md', heading: 'Preact'},
  packages: {vite: '8.3.8', '@preact/preset-vite': '2.10.6', preact: '11.2.0', typescript: '6.0.3'},
  versions: ['vite', 'preact'],
  files: {
    'index.html': `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>Mining</title>
  <div id="app"></div>
  <script type="module" src="/src/main.tsx"></script>
</html>
`,
    'src/main.tsx': `import {render} from 'preact';
import {Calculator} from './Calculator';

render(<Calculator />, document.getElementById('app')!);
`,
    'vite.config.js': `import preact from '@preact/preset-vite';

export default {plugins: [preact()]};
`,
    'tsconfig.json': {
      compilerOptions: {
        target: 'ES2022',
        lib: ['ES2022', 'DOM', 'DOM.Iterable'],
        module: 'ESNext',
        moduleResolution: 'bundler',
        types: ['vite/client'],
        jsx: 'react-jsx',
        jsxImportSource: 'preact',
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
