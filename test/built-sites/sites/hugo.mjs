import {WRITTEN} from '../markdown.mjs';

export default {
  name: 'Hugo, by a shortcode',
  guide: {file: 'docs/site-generators.md', heading: 'By a shortcode'},
  packages: {},
  needs: {program: 'hugo', version: ['version']},
  files: {
    'config.toml': "title = 'Site'\nbaseURL = '/'\ndisableKinds = ['home', 'section', 'taxonomy', 'term']\n",
    'layouts/_default/single.html':
      '<!doctype html><html lang="en"><meta charset="utf-8"><title>Site</title>{{ .Content }}</html>\n',
  },
  script: 'static/kz-mining-calculator.min.js',
  build: [['hugo'], ['kz-check', 'content/mining.md', 'public/mining/index.html']],
  serve: {folder: 'public'},
  pages: ['/mining/'],
  figures: 1,
  withoutScript: WRITTEN,
};
