import {createServer} from 'node:net';
import {gzip} from 'node:zlib';
import {promisify} from 'node:util';

/** Behind it: `NAME/feed.json`, a page's own feed; `NAME/api/…`, a mempool server; and what tests ask about them. */
const FEEDS = /^\/test\/host\/feeds\/([\w-]+)\/(.+)$/;

/** The block at ten minutes a block from a known one on. */
const height = () => 969_990 + Math.floor((Date.now() - Date.UTC(2026, 9, 5)) / 600_000);

const ago = (minutes) => new Date(Date.now() - minutes * 60_000).toISOString();

/** A page's own feed. */
const own = (changes = {}) => ({
  asOf: ago(1),
  btcPrice: 91_000,
  difficulty: 150e12,
  blockFees: 0.02,
  blockHeight: height(),
  ...changes,
});

/** The paths of a mempool server, and what it answers with the figures of a page's own feed. */
const MEMPOOL = {
  'api/v1/prices': ({btcPrice}) => ({time: Math.floor(Date.now() / 1000) - 60, USD: btcPrice}),
  'api/v1/mining/hashrate/3d': ({difficulty}) => ({currentDifficulty: difficulty}),
  'api/v1/mining/reward-stats/144': ({blockFees, blockHeight}) => ({
    startBlock: blockHeight - 144,
    endBlock: blockHeight - 1,
    totalFee: String(Math.round(blockFees * 144e8)),
  }),
  'api/blocks/tip/height': ({blockHeight}) => blockHeight - 1,
};

const send = (response, body, headers = {}, status = 200) => {
  response.writeHead(status, {'content-type': 'application/json', 'cache-control': 'no-store', ...headers});
  response.end(body);
};

let zeros;

/** A small answer that is 100 MB of zeros once it is unpacked. */
const bomb = () => (zeros ??= promisify(gzip)(Buffer.alloc(100_000_000)));

/** Answers that are no figures. Each takes Node's response, and the text of the good answer. */
const FAULTS = {
  silent: () => undefined,
  drip: (response, text) => {
    response.writeHead(200, {'content-type': 'application/json'});
    let sent = 0;
    const timer = setInterval(() => {
      response.write(text[sent % text.length]);
      sent += 1;
    }, 100);
    response.on('close', () => clearInterval(timer));
  },
  'status-429': (response, text) => send(response, text, {'retry-after': '60'}, 429),
  'status-500': (response, text) => send(response, text, {}, 500),
  redirects: (response, text, path) => send(response, '', {location: path}, 302),
  html: (response) => send(response, '<!doctype html><title>Sign in</title>', {'content-type': 'text/html'}),
  'half-the-text': (response, text) => send(response, text.slice(0, text.length / 2)),
  'half-the-body': (response, text) => {
    response.writeHead(200, {'content-type': 'application/json', 'content-length': text.length});
    response.write(text.slice(0, text.length / 2));
    setTimeout(() => response.destroy(), 100);
  },
  'ten-megabytes': (response, text) => send(response, text + ' '.repeat(10_000_000)),
  bomb: async (response) => send(response, await bomb(), {'content-encoding': 'gzip'}),
  nan: (response, text) => send(response, text.replace(/:\s*-?[\d.]+/g, ':NaN')),
};

/** Figures of a feed that are none, or none of now. */
const FIGURES = {
  good: () => own(),
  strings: () => ({...own(), btcPrice: '91000', difficulty: '150e12', blockFees: '0.02', blockHeight: `${height()}`}),
  nulls: () => own({btcPrice: null, difficulty: null, blockFees: null, blockHeight: null}),
  'negative-price': () => own({btcPrice: -91_000}),
  'no-difficulty': () => own({difficulty: 0}),
  'height-goes-back': () => own({blockHeight: height() - 20_000}),
  'next-era': () => own({blockHeight: 1_050_000}),
  future: () => own({asOf: ago(-60)}),
  past: () => own({asOf: ago(60 * 24 * 365)}),
};

/** A port at which nobody answers. */
const closedPort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });

/** Market feeds, each under a name of its own, that do what a test tells them. */
export const marketFeeds = () => {
  const modes = new Map();
  const asked = new Map();
  return async (context, next) => {
    const [, name, rest] = FEEDS.exec(context.path) ?? [];
    if (!name) return next();
    if (rest === 'closed-port') {
      context.body = String(await closedPort());
      return;
    }
    if (rest.startsWith('mode/')) {
      modes.set(name, rest.slice('mode/'.length));
      context.body = '';
      return;
    }
    if (rest === 'asked') {
      context.body = JSON.stringify(asked.get(name) ?? []);
      return;
    }
    asked.set(name, [...(asked.get(name) ?? []), rest]);
    const mode = modes.get(name) ?? 'good';
    const figures = (FIGURES[mode] ?? FIGURES.good)();
    const text = JSON.stringify(rest === 'feed.json' ? figures : MEMPOOL[rest](figures));
    context.respond = false;
    await (FAULTS[mode] ?? send)(context.res, text, FAULTS[mode] ? context.path : undefined);
  };
};
