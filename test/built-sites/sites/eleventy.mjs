import {snippet} from '../guide.mjs';
import {firstLine, WRITTEN} from '../markdown.mjs';

const page = snippet('docs/site-generators.md', 'Eleventy', 'md');
const template = page.replaceAll('**', '');

export default {
  name: 'Eleventy',
  guide: {file: 'docs/site-generators.md', heading: 'Eleventy'},
  packages: {'@11ty/eleventy': '3.1.8'},
  files: {
    'liquid.liquid': `<!doctype html><meta charset="utf-8">${template}`,
    'nunjucks.njk': `<!doctype html><meta charset="utf-8">${template}`,
    'line.md': firstLine('/kz-mining-calculator.min.js'),
  },
  build: [['eleventy'], ['kz-check', '_site/mining/index.html', '_site/line/index.html']],
  serve: {folder: '_site'},
  pages: ['/mining/', '/liquid/', '/nunjucks/', '/line/'],
  figures: 1,
  withoutScript: WRITTEN,
};
