import {commandsUnder} from '../guide.mjs';

export default {
  name: 'esbuild',
  guide: [
    {file: 'docs/frameworks.md', heading: 'The page'},
    {file: 'docs/frameworks.md', heading: 'esbuild'},
  ],
  packages: {esbuild: '0.28.2'},
  build: commandsUnder('docs/frameworks.md', 'esbuild'),
  serve: {folder: 'dist'},
};
