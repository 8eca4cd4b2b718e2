import {commandsUnder, snippet} from '../guide.mjs';

const GUIDE = 'docs/frameworks.md';

export default {
  name: 'Parcel',
  guide: {file: GUIDE, heading: 'Parcel 2'},
  packages: {parcel: '2.16.4'},
  files: {
    'index.html': snippet(GUIDE, 'The page', 'html').replace('src="main.js"', 'src="/src/index.js"'),
    'src/index.js': snippet(GUIDE, 'The page', 'js'),
  },
  build: commandsUnder(GUIDE, 'Parcel 2'),
  serve: {folder: 'dist'},
};
