import {snippet} from '../guide.mjs';
import {WRITTEN} from '../markdown.mjs';

const html = snippet('docs/hosts.md', 'Ghost', 'html').replace(/(?<= src=")[^"]*/, '/kz-mining-calculator.min.js');

/** What Ghost's editor saves of a post with one HTML card. */
const post = {
  root: {
    type: 'root',
    version: 1,
    direction: 'ltr',
    format: '',
    indent: 0,
    children: [{type: 'html', version: 1, html}],
  },
};

export default {
  name: "Ghost's HTML card",
  guide: {file: 'docs/hosts.md', heading: 'Ghost'},
  packages: {'@tryghost/kg-lexical-html-renderer': '1.3.24', '@tryghost/kg-default-nodes': '2.0.1', jsdom: '26.1.0'},
  versions: ['@tryghost/kg-lexical-html-renderer', '@tryghost/kg-default-nodes'],
  files: {
    'post.json': post,
    // As Ghost 5.130 calls it for a page and for a newsletter; the themes bring the rest of the page.
    'render.cjs': `const {readFileSync, writeFileSync} = require('node:fs');
const {JSDOM} = require('jsdom');
const Renderer = require('@tryghost/kg-lexical-html-renderer');
const {DEFAULT_NODES} = require('@tryghost/kg-default-nodes');

async function draw(target, path) {
  const html = await new Renderer({dom: new JSDOM(), nodes: DEFAULT_NODES}).render(readFileSync('post.json', 'utf8'), {target});
  writeFileSync(path, \`<!doctype html><html lang="en"><meta charset="utf-8"><title>Post</title>\${html}</html>\`);
}

draw('html', 'site/index.html').then(() => draw('email', 'site/mail.html'));
`,
  },
  script: 'site/kz-mining-calculator.min.js',
  build: [
    ['node', 'render.cjs'],
    ['kz-check', 'site/index.html', 'site/mail.html'],
  ],
  serve: {folder: 'site'},
  pages: ['/'],
  figures: 1,
  withoutScript: WRITTEN,
};
