import {createHash} from 'node:crypto';

export const PATH = '/market.json';

const METHODS = 'GET, HEAD, OPTIONS';

/** Whether a request names the text that it has already. https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2 */
const names = (condition, etag) =>
  condition !== undefined &&
  condition
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
    .some((tag) => tag === etag || tag === '*');

/** Headers that let a page of an origin read the answer. */
function sharing(origins, origin) {
  if (!origins) return {'access-control-allow-origin': '*', 'access-control-expose-headers': 'Age, ETag'};
  const headers = {vary: 'Origin'};
  if (!origins.has(origin)) return headers;
  return {...headers, 'access-control-allow-origin': origin, 'access-control-expose-headers': 'Age, ETag'};
}

/** The path without its query, which a page may add against a cache. */
const pathOf = (url) => url.split('?', 1)[0];

/**
 * What answers the readers.
 *
 * @param {object} init
 * @param {Pick<import('./keeper.mjs').Keeper, 'read' | 'pause'>} init.keeper
 * @param {ReadonlySet<string> | null} init.origins pages that may read; null for any
 * @param {number} init.interval how long an answer is new, in milliseconds
 * @param {() => number} init.now the clock, in ms since 1970
 * @param {(text: string) => void} init.log
 * @returns {import('node:http').RequestListener}
 */
export function answers({keeper, origins, interval, now, log}) {
  async function answer(request, response) {
    const shared = sharing(origins, request.headers.origin);
    const send = (status, headers, text = '') => {
      response.writeHead(status, {
        ...shared,
        'x-content-type-options': 'nosniff',
        ...(status !== 204 && status !== 304 && {'content-length': Buffer.byteLength(text)}),
        ...headers,
      });
      response.end(request.method === 'HEAD' ? undefined : text);
    };
    const refuse = (status, headers, text) =>
      send(status, {'cache-control': 'no-store', 'content-type': 'text/plain; charset=utf-8', ...headers}, `${text}\n`);

    if (pathOf(request.url) !== PATH) return refuse(404, {}, `The figures are at ${PATH}.`);
    if (request.method === 'OPTIONS')
      return send(204, {
        allow: METHODS,
        'access-control-allow-methods': METHODS,
        'access-control-allow-headers': 'If-None-Match',
        'access-control-max-age': '86400',
      });
    if (!['GET', 'HEAD'].includes(request.method)) return refuse(405, {allow: METHODS}, `Only ${METHODS}.`);

    const json = await keeper.read();
    if (!json)
      return refuse(503, {'retry-after': Math.max(1, Math.ceil(keeper.pause / 1000))}, 'There are no figures yet.');
    const text = JSON.stringify(json);
    const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
    const headers = {
      // Seconds since the moment of the figures: what is older than max-age is asked for again.
      age: Math.max(0, Math.floor((now() - Date.parse(json.asOf)) / 1000)),
      'cache-control': `public, max-age=${Math.floor(interval / 1000)}`,
      etag,
    };
    if (names(request.headers['if-none-match'], etag)) return send(304, headers);
    return send(200, {...headers, 'content-type': 'application/json'}, text);
  }

  return (request, response) => {
    // A body is of no use here, and is not waited for.
    request.resume();
    answer(request, response).catch((error) => {
      log(error.message);
      response.destroy();
    });
  };
}
