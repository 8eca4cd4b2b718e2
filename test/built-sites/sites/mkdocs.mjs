import {firstLine, WRITTEN} from '../markdown.mjs';
import {snippet} from '../guide.mjs';

export default {
  name: 'MkDocs',
  guide: {file: 'docs/site-generators.md', heading: 'MkDocs'},
  packages: {},
  needs: {program: 'mkdocs', version: ['--version']},
  files: {
    // The theme would load a library for code from a CDN.
    'site.yml': `site_name: Site\ntheme: {name: mkdocs, highlightjs: false}\n${snippet('docs/site-generators.md', 'MkDocs', 'yaml')}`,
    'docs/index.md': '# Home\n',
    'docs/line.md': firstLine('/js/kz-mining-calculator.min.js'),
  },
  script: 'docs/js/kz-mining-calculator.min.js',
  build: [
    ['mkdocs', 'build', '--config-file', 'site.yml'],
    ['kz-check', 'docs/mining.md', 'site/mining/index.html', 'site/line/index.html'],
  ],
  serve: {folder: 'site'},
  pages: ['/mining/', '/line/'],
  figures: 1,
  withoutScript: WRITTEN,
};
