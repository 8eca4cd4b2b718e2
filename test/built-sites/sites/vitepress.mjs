import {WRITTEN} from '../markdown.mjs';

export default {
  name: 'VitePress',
  guide: {file: 'docs/site-generators.md', heading: 'VitePress'},
  packages: {vitepress: '1.6.4'},
  files: {'docs/index.md': '# Home\n\n[Mining](./mining.md)\n'},
  script: 'docs/public/kz-mining-calculator.min.js',
  build: [
    ['vitepress', 'build', 'docs'],
    ['kz-check', 'docs/mining.md', 'docs/.vitepress/dist/mining.html'],
  ],
  serve: {folder: 'docs/.vitepress/dist'},
  pages: ['/mining'],
  by: {page: '/', link: 'Mining'},
  figures: 1,
  withoutScript: WRITTEN,
};
