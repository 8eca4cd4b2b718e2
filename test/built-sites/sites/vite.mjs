import {commandsUnder, snippet} from '../guide.mjs';

const GUIDE = 'docs/frameworks.md';

export default {
  name: 'Vite',
  guide: {file: GUIDE, heading: 'Vite'},
  packages: {vite: '8.3.8'},
  files: {
    'index.html': snippet(GUIDE, 'The page', 'html').replace('src="main.js"', 'src="/src/index.js"'),
    'src/index.js': snippet(GUIDE, 'The page', 'js'),
  },
  build: commandsUnder(GUIDE, 'Vite'),
  serve: {folder: 'dist'},
};
