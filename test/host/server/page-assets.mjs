import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {compile} from 'tailwindcss';
import {jsmin, squeeze} from './site-minifiers.mjs';

const {resolve} = createRequire(import.meta.url);

/** A component of the page, bundled with another copy of Lit, as on many sites. */
const OWN_LIT = `
import {html, LitElement} from 'lit';
class PageGreeting extends LitElement {
  render() {
    return html\`<p>Drawn by the page's own Lit</p>\`;
  }
}
customElements.define('page-greeting', PageGreeting);
`;

async function ownLit() {
  const {outputFiles} = await build({
    stdin: {contents: OWN_LIT, resolveDir: fileURLToPath(new URL('.', import.meta.url))},
    bundle: true,
    minify: true,
    format: 'iife',
    conditions: ['production'],
    write: false,
  });
  return outputFiles[0].text;
}

/** Tailwind's preflight, as its compiler writes it into the style sheet of a site. */
async function tailwind() {
  const loadStylesheet = async (id, base) => {
    const path = resolve(id);
    return {path, base, content: await readFile(path, 'utf8')};
  };
  const imports = "@import 'tailwindcss/theme.css' layer(theme); @import 'tailwindcss/preflight.css' layer(base);";
  const {build: styles} = await compile(`@layer theme, base; ${imports}`, {loadStylesheet});
  return styles([]);
}

/** The page for iframes in its original folders, with a further script that records errors. */
async function watchedFrame() {
  const page = await fromDist('iframe/index.html');
  return page
    .replaceAll(/(?<= (?:src|href)=")(?=[\w.-]+")/g, '/dist/iframe/')
    .replace('<link', '<script src="/test/host/pages/listen.js"></script>$&');
}

const fromDist = (file) => readFile(new URL(`../../../dist/${file}`, import.meta.url), 'utf8');

/**
 * An old library as Debian packages it (`libjs-prototype` 1.7.3, `libjs-mootools` 1.4.5); npm has no copy for browsers.
 * Undefined where the package is not installed.
 */
const oldLibrary = (path) => [
  'text/javascript',
  () => readFile(`/usr/share/javascript/${path}`, 'utf8').catch(() => undefined),
];

/** A built file as the optimisers of a content system serve it. */
const minified = (minify, file) => ['text/javascript', async () => minify(await fromDist(file))];

const ASSETS = {
  ...Object.fromEntries(
    Object.entries({jsmin, squeeze}).flatMap(([name, minify]) =>
      ['kz-mining-calculator.min.js', 'kz-mining-calculator.full.min.js'].map((file) => [
        `/test/host/pages/made/${name}/${file}`,
        minified(minify, file),
      ]),
    ),
  ),
  '/test/host/pages/made/prototype.js': oldLibrary('prototype/prototype.js'),
  '/test/host/pages/made/mootools.js': oldLibrary('mootools/mootools-core-nc.js'),
  '/test/host/pages/made/own-lit.js': ['text/javascript', ownLit],
  '/test/host/pages/made/watched-frame': ['text/html', watchedFrame],
  '/test/host/pages/made/tailwind.css': ['text/css', tailwind],
};

/** Files that sites build from packages before they serve them. */
export const pageAssets = () => {
  const made = new Map();
  return async (context, next) => {
    const [type, make] = ASSETS[context.path] ?? [];
    if (!make) return next();
    if (!made.has(make)) made.set(make, make());
    const content = await made.get(make);
    if (content === undefined) return next();
    context.type = type;
    context.body = content;
  };
};
