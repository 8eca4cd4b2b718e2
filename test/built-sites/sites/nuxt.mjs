import {snippet} from '../guide.mjs';

export default {
  name: 'Nuxt',
  guide: {file: 'docs/frameworks.md', heading: 'Nuxt'},
  packages: {nuxt: '4.3.1', vue: '3.5.45'},
  files: {
    'app/components/Calculator.vue': snippet('docs/frameworks.md', 'Vue 3', 'vue'),
    'app/app.vue': '<template>\n  <Calculator />\n</template>\n',
    'tsconfig.json': {files: []},
  },
  build: [['nuxt', 'build']],
  serve: {command: ['node', '.output/server/index.mjs']},
  presses: ['More rigs', 'Cheaper power'],
};
