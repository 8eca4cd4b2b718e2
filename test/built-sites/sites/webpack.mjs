import {commandsUnder} from '../guide.mjs';

export default {
  name: 'webpack',
  guide: [
    {file: 'docs/frameworks.md', heading: 'The page'},
    {file: 'docs/frameworks.md', heading: 'webpack 5'},
  ],
  packages: {webpack: '5.113.0', 'webpack-cli': '7.3.1'},
  build: commandsUnder('docs/frameworks.md', 'webpack 5'),
  serve: {folder: 'dist'},
};
