import {snippet} from '../guide.mjs';

export default {
  name: "Eleventy with Lit's plugin",
  guide: {file: 'docs/site-generators.md', heading: 'The whole calculator without a script'},
  packages: {'@11ty/eleventy': '3.1.8', '@lit-labs/eleventy-plugin-lit': '1.0.6'},
  files: {
    'eleventy.config.mjs': snippet('docs/site-generators.md', 'The whole calculator without a script', 'js'),
    'mining.md':
      '<script src="/kz-mining-calculator.min.js" defer></script><kz-mining-calculator rigs="500" lang="ru"></kz-mining-calculator>\n',
  },
  script: '_site/kz-mining-calculator.min.js',
  build: [['eleventy']],
  serve: {folder: '_site'},
  pages: ['/mining/'],
  hearsOnPage: false,
  withoutScript: [/Чистая прибыль/, /31,77\s\$/],
};
