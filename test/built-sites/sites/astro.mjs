import {wholeLine, firstLine} from '../markdown.mjs';

const SCRIPT = '/kz-mining-calculator.min.js';

export default {
  name: 'Astro',
  guide: {file: 'docs/site-generators.md', heading: 'Astro'},
  packages: {astro: '5.18.2'},
  files: {'src/pages/markdown.md': wholeLine(SCRIPT), 'src/pages/line.md': firstLine(SCRIPT)},
  script: `public${SCRIPT}`,
  build: [
    ['astro', 'build'],
    ['kz-check', 'dist/mining/index.html', 'dist/markdown/index.html', 'dist/line/index.html'],
  ],
  serve: {folder: 'dist'},
  pages: ['/mining/', '/markdown/', '/line/'],
  figures: 1,
  withoutScript: [/Net daily profit: \$53\.02|Чистая прибыль в сутки: 53,02\s\$/, /Market prices of|Рыночные цены на/],
};
