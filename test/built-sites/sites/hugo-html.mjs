import {firstLine, wholeLine, WRITTEN} from '../markdown.mjs';
import shortcode from './hugo.mjs';

const SCRIPT = '/kz-mining-calculator.min.js';

export default {
  ...shortcode,
  name: 'Hugo, by raw HTML',
  guide: {file: 'docs/site-generators.md', heading: 'By raw HTML'},
  files: {
    'layouts/_default/single.html': shortcode.files['layouts/_default/single.html'],
    'content/mining.md': wholeLine(SCRIPT),
    'content/line.md': firstLine(SCRIPT),
  },
  build: [
    ['hugo', '--baseURL', '/', '--disableKinds', 'home,section,taxonomy,term'],
    ['kz-check', 'public/mining/index.html', 'public/line/index.html'],
  ],
  pages: ['/mining/', '/line/'],
  withoutScript: WRITTEN,
};
