export default {
  name: 'Vue 3 with Vite',
  guide: {file: 'docs/frameworks.md', heading: 'Vue 3'},
  packages: {
    vite: '8.3.8',
    '@vitejs/plugin-vue': '6.0.11',
    vue: '3.5.45',
    'vue-tsc': '3.3.14',
    typescript: '6.0.3',
  },
  versions: ['vite', 'vue'],
  files: {
    'index.html': `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>Mining</title>
  <div id="app"></div>
  <script type="module" src="/src/main.ts"></script>
</html>
`,
    'src/main.ts': `import {createApp} from 'vue';
import Calculator from './Calculator.vue';

createApp(Calculator).mount('#app');
`,
    'tsconfig.json': {
      compilerOptions: {
        target: 'ES2022',
        lib: ['ES2022', 'DOM', 'DOM.Iterable'],
        module: 'ESNext',
        moduleResolution: 'bundler',
        types: ['vite/client'],
        strict: true,
        noEmit: true,
        skipLibCheck: true,
        verbatimModuleSyntax: true,
      },
      include: ['src'],
    },
  },
  build: [['vue-tsc'], ['vite', 'build']],
  serve: {folder: 'dist'},
  presses: ['More rigs', 'Cheaper power'],
};
