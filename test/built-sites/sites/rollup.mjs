import {commandsUnder} from '../guide.mjs';

export default {
  name: 'Rollup',
  guide: [
    {file: 'docs/frameworks.md', heading: 'The page'},
    {file: 'docs/frameworks.md', heading: 'Rollup'},
  ],
  packages: {rollup: '4.68.8', '@rollup/plugin-node-resolve': '16.0.3'},
  build: commandsUnder('docs/frameworks.md', 'Rollup'),
  serve: {folder: 'dist'},
};
