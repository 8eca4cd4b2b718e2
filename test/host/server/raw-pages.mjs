import {readFile} from 'node:fs/promises';
import {extname, join, normalize} from 'node:path';

const RAW =
  /^\/(?:demo|test\/host\/pages)\/[\w./-]+\.html$|^\/dist\/(?:[\w.-]+\.min\.js|iframe\/[\w.-]+\.(?:html|css|js))$/;

const TYPES = {'.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript'};

const HEADER_COMMENT = /^<!-- header ([\w-]+): (.+?) -->\r?\n/;

/**
 * Serves the pages of other sites as their servers would: the unchanged file with its own headers, without the scripts
 * that the test runner adds to pages, and without the charset that it adds to the built file.
 *
 * The first lines of a page may name headers: `<!-- header content-security-policy: default-src 'none' -->`.
 */
export const rawPages = (root) => async (context, next) => {
  const path = normalize(decodeURIComponent(context.path));
  if (!RAW.test(path)) return next();
  const content = await readFile(join(root, path)).catch(() => undefined);
  if (content === undefined) return next();

  context.body = content;
  context.set('cache-control', 'no-store');
  // Koa would add a charset if it set the type itself, and a windows-1251 page would no longer test ours.
  context.res.setHeader('content-type', TYPES[extname(path)]);
  let rest = content.toString('latin1');
  for (let match = HEADER_COMMENT.exec(rest); match; match = HEADER_COMMENT.exec(rest)) {
    context.res.setHeader(match[1], match[2]);
    rest = rest.slice(match[0].length);
  }
};
