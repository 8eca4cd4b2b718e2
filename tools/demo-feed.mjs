import {setTimeout as wait} from 'node:timers/promises';

const FEED = '/demo/feed/market.json';
const SWITCH = '/demo/feed/answers';

/** Milliseconds; the calculator waits for 8 seconds. */
const SLOW = 12_000;

const DAY = 86_400_000;

/** Visitors whose choice is remembered; the server is for one. */
const MOST_VISITORS = 100;

/** What a market that walks with time has at a moment. `factor` is a jump of the price. */
function marketAt(time, factor = 1) {
  const minutes = time / 60_000;
  const walk = 1500 * Math.sin(minutes / 17) + 420 * Math.sin(minutes / 2.3);
  const days = (time - Date.UTC(2026, 9, 5)) / DAY;
  return {
    asOf: new Date(time).toISOString(),
    btcPrice: Math.round(100 * factor * (96_000 + walk)) / 100,
    difficulty: 150_000_000_000_000,
    blockFees: Number((0.021 + 0.004 * Math.sin(minutes / 31)).toFixed(8)),
    // At least the height of the bundled figures, also where the clock of the machine is slow.
    blockHeight: Math.max(969_990, 969_990 + Math.floor(144 * days)),
    kztPerUsd: Number((480 + 6 * Math.sin(minutes / 53)).toFixed(2)),
  };
}

const asTexts = (market) => Object.fromEntries(Object.entries(market).map(([key, value]) => [key, String(value)]));

function fail(context, status) {
  context.status = status;
  context.body = 'The feed was told to fail.';
}

/** The ways in which the feed can answer, by the name that the page's buttons have for them. */
const ANSWERS = {
  usual: (context) => {
    context.body = marketAt(Date.now());
  },
  jump: (context) => {
    context.body = marketAt(Date.now(), 1.25);
  },
  part: (context) => {
    context.body = {...marketAt(Date.now()), difficulty: 0};
  },
  texts: (context) => {
    context.body = asTexts(marketAt(Date.now()));
  },
  future: (context) => {
    context.body = marketAt(Date.now() + DAY);
  },
  html: (context) => {
    context.type = 'html';
    context.body = '<!doctype html><title>Sign in</title><p>Please sign in to this network.</p>';
  },
  error: (context) => {
    fail(context, 500);
  },
  limit: (context) => {
    context.set('retry-after', '60');
    fail(context, 429);
  },
  slow: async (context) => {
    await wait(SLOW, undefined, {ref: false});
    context.body = marketAt(Date.now());
  },
};

/**
 * Plays the market feed of the demo page `live.html`. A POST to `answers?as=error` has it answer so from then on. A
 * `visit` in the address of both keeps visitors apart.
 */
export function demoFeed() {
  const chosen = new Map();
  return async (context, next) => {
    const {path, method, query} = context;
    const visit = String(query.visit ?? '');
    if (path === SWITCH && method === 'POST') {
      context.status = Object.hasOwn(ANSWERS, String(query.as)) ? 204 : 400;
      if (context.status === 204 && (chosen.has(visit) || chosen.size < MOST_VISITORS))
        chosen.set(visit, String(query.as));
    } else if (path === FEED && method === 'GET') {
      context.set('cache-control', 'no-store');
      await ANSWERS[chosen.get(visit) ?? 'usual'](context);
    } else await next();
  };
}
