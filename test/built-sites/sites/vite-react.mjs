export default {
  name: 'React 19 with Vite',
  guide: {file: 'docs/react.md', heading: 'In the browser'},
  packages: {
    vite: '8.3.8',
    '@vitejs/plugin-react': '6.3.0',
    react: '19.3.1',
    'react-dom': '19.3.1',
    '@types/react': '19.3.3',
    '@types/react-dom': '19.3.0',
    typescript: '6.0.3',
  },
  versions: ['vite', 'react'],
  files: {
    'index.html': `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>Mining</title>
  <div id="root"></div>
  <script type="module" src="/src/main.tsx"></script>
</html>
`,
    'src/main.tsx': `import {StrictMode} from 'react';
import {createRoot} from 'react-dom/client';
import {Calculator} from './Calculator';

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Calculator />
  </StrictMode>,
);
`,
    'vite.config.ts': `import {defineConfig} from 'vite';
import react from '@vitejs/plugin-react';

export default defineConfig({plugins: [react()]});
`,
    'tsconfig.json': {
      compilerOptions: {
        target: 'ES2022',
        lib: ['ES2022', 'DOM', 'DOM.Iterable'],
        module: 'ESNext',
        moduleResolution: 'bundler',
        types: ['vite/client'],
        jsx: 'react-jsx',
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
