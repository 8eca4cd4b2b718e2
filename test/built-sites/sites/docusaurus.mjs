import {snippet} from '../guide.mjs';

export default {
  name: 'Docusaurus',
  guide: {file: 'docs/site-generators.md', heading: 'Docusaurus'},
  packages: {
    '@docusaurus/core': '3.10.2',
    '@docusaurus/preset-classic': '3.10.2',
    react: '19.3.1',
    'react-dom': '19.3.1',
  },
  versions: ['@docusaurus/core', 'react'],
  // With a type of modules, whichever, its bundles do not build; its starter has none.
  manifest: {type: undefined},
  files: {
    'docusaurus.config.mjs': `export default {
  title: 'Site',
  url: 'https://news.example',
  baseUrl: '/',
  presets: [['classic', {docs: {routeBasePath: '/'}, blog: false}]],
  ${snippet('docs/site-generators.md', 'Docusaurus', 'js').trim()}
};
`,
    'docs/index.md': '---\nslug: /\n---\n\n[Mining](./mining.md)\n',
  },
  script: 'static/kz-mining-calculator.min.js',
  build: [
    ['docusaurus', 'build'],
    ['kz-check', 'docs/mining.md', 'docs/plain.md', 'build/mining/index.html'],
  ],
  serve: {folder: 'build'},
  pages: ['/mining/', '/plain/'],
  by: {page: '/', link: 'Mining'},
  figures: 1,
  withoutScript: [/Net daily profit: \$53\.02/, /Market prices of/],
};
