import {createReadStream} from 'node:fs';
import {stat} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, sep} from 'node:path';
import {fileURLToPath} from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FIRST_PORT = 8000;
const LAST_PORT = 8099;

const CONTENT_TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
};

/** The file that a request names, or undefined for one outside the folder or behind a dot. */
function fileOf(pathname) {
  const decoded = decodeURIComponent(pathname);
  const path = join(ROOT, decoded.endsWith('/') ? `${decoded}index.html` : decoded);
  const inside = path.startsWith(ROOT.endsWith(sep) ? ROOT : ROOT + sep);
  return inside && !/[\\/]\.|\0/.test(path.slice(ROOT.length - 1)) ? path : undefined;
}

async function answer(request, response) {
  const {pathname} = new URL(request.url, 'http://localhost');
  if (pathname === '/') return response.writeHead(302, {location: '/demo/'}).end();
  const file = fileOf(pathname);
  const found = file && (await stat(file).catch(() => undefined));
  if (found?.isDirectory()) return response.writeHead(302, {location: `${pathname}/`}).end();
  if (!found?.isFile()) return response.writeHead(404, {'content-type': 'text/plain'}).end('Not found\n');
  response.writeHead(200, {
    'content-type': CONTENT_TYPES[extname(file)] ?? 'application/octet-stream',
    'content-length': found.size,
    // Without a cache, a reload after a build shows that build.
    'cache-control': 'no-store',
  });
  if (request.method === 'HEAD') return response.end();
  return createReadStream(file).pipe(response);
}

export const createDemoServer = () =>
  createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(400).end());
  });

/**
 * Listens on loopback only, on the first port from `port` that is free, and resolves with it.
 * @param {import('node:http').Server} server
 * @param {number} [port]
 * @returns {Promise<number>}
 */
export function listen(server, port = FIRST_PORT) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE' && port < LAST_PORT) resolve(listen(server, port + 1));
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => resolve(server.address().port));
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const port = await listen(createDemoServer());
  console.log(`The demo is at http://localhost:${port}/demo/ (Ctrl+C ends it)`);
}
