import {firstLine, WRITTEN} from '../markdown.mjs';

export default {
  name: 'Jekyll',
  guide: {file: 'docs/site-generators.md', heading: 'Jekyll'},
  packages: {},
  needs: {program: 'jekyll', version: ['--version']},
  files: {
    '_config.yml': 'title: Site\nbaseurl: ""\ntheme: minima\n',
    'line.md': `---\nlayout: page\n---\n\n${firstLine('/assets/kz-mining-calculator.min.js')}`,
  },
  script: 'assets/kz-mining-calculator.min.js',
  build: [
    ['jekyll', 'build'],
    ['kz-check', 'mining.md', '_site/mining.html', '_site/line.html'],
  ],
  serve: {folder: '_site'},
  pages: ['/mining', '/line'],
  figures: 1,
  withoutScript: WRITTEN,
};
