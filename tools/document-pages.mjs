import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {slug} from 'github-slugger';
import MarkdownIt from 'markdown-it';
import anchor from 'markdown-it-anchor';

const DOCUMENT = /^\/(?:docs\/[\w-]+|README|CONTRIBUTING|SECURITY|CHANGELOG|ACCESSIBILITY)\.md$/;

// The documents are our own text, so HTML in them is taken as it is. Headings get the anchors that GitHub gives them.
const markdown = new MarkdownIt({html: true}).use(anchor, {slugify: slug, tabIndex: false});

// Wide tables and code scroll in a box of their own, which the keyboard reaches.
markdown.renderer.rules.table_open = () => '<div class="wide" tabindex="0"><table>\n';
markdown.renderer.rules.table_close = () => '</table></div>\n';

const PLACES = [
  ['/demo/put-it-on-your-site.html', 'Put it on your site'],
  ['/demo/index.html', 'Playground'],
  ['/README.md', 'Overview'],
  ['/docs/README.md', 'Documents'],
];

const linkTo = (path, [href, text]) => `<a href="${href}"${href === path ? ' aria-current="page"' : ''}>${text}</a>`;

function page(path, text) {
  const body = markdown.render(text).replaceAll('<pre>', '<pre tabindex="0">');
  const title = markdown.utils.escapeHtml(/^# (.*)$/m.exec(text)?.[1] ?? path);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} – kz-mining-calculator</title>
${['article', 'index', 'documents'].map((name) => `<link rel="stylesheet" href="/demo/${name}.css">`).join('\n')}
<body class="document">
<header class="masthead"><p><code>&lt;kz-mining-calculator&gt;</code></p>
<nav aria-label="Pages"><ul>${PLACES.map((place) => `<li>${linkTo(path, place)}</li>`).join('')}</ul></nav></header>
<main class="page">${body}</main>
</html>`;
}

/**
 * Koa middleware that draws the project's Markdown documents as pages, at the addresses of their files.
 *
 * @param {string} root The folder of the project.
 * @returns {(context: {path: string, type?: string, body?: unknown}, next: () => Promise<void>) => Promise<void>}
 */
export const documentPages = (root) => async (context, next) => {
  if (!DOCUMENT.test(context.path)) return next();
  const text = await readFile(join(root, context.path), 'utf8').catch(() => undefined);
  if (text === undefined) return next();
  context.type = 'html';
  context.body = page(context.path, text);
};
