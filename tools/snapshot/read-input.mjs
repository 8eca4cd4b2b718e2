import {ask} from '../../integrations/market-proxy/ask.mjs';
import {askUpstream} from '../../integrations/market-proxy/upstream.mjs';
import {MARKET_KEYS} from '../../src/core/market.js';
import {figuresOf, readOwnFeed} from '../../src/exchange/market-json.js';
import {isMempoolBase} from '../../src/exchange/market-mempool.js';
import {check} from './checks.mjs';
import {readText} from './data-files.mjs';

const RATE = 'the tenge rate of @fawazahmed0/currency-api, which is in the public domain';

function readJson(path) {
  try {
    return JSON.parse(readText(path));
  } catch (error) {
    return check(false, `${path} is not used: ${error.message}`);
  }
}

/** `date,close` in lines, with or without a head. */
export function readDaily(path) {
  const closes = new Map();
  for (const line of readText(path).trim().split('\n')) {
    const [, day, close] = /^"?(\d{4}-\d\d-\d\d)"?,"?(\d+(?:\.\d+)?)"?$/.exec(line.trim()) ?? [];
    if (day) {
      check(!closes.has(day), `${path} has ${day} twice`);
      closes.set(day, Number(close));
    } else check(closes.size === 0 && /^\D*$/.test(line), `${path}: ${JSON.stringify(line)} is not a day and a close`);
  }
  return closes;
}

const dayOf = (asOf) => asOf.slice(0, 10);

/** The figures of a snapshot in a file, which has the names of the data and its sources. */
export function snapshotInFile(path) {
  const json = readJson(path);
  check(typeof json === 'object' && json !== null && !Array.isArray(json), `${path} has no object of figures`);
  const {sources, ...figures} = json;
  return {figures, sources};
}

/** The months in a file such as `{"note": "…", "months": [{"month": "2026-06", …}]}`. */
export function monthsInFile(path) {
  const {months, sources, note} = readJson(path) ?? {};
  check(Array.isArray(months), `${path} has no list of months`);
  return {months, sources: sources ?? note};
}

/** What a page's own JSON says now, in the form of a round of the market proxy. */
async function askOwnFeed(feed, now) {
  const text = await ask(feed).catch((error) => check(false, `${feed}: ${error.message}`));
  try {
    const answer = readOwnFeed(JSON.parse(text), now);
    return {figures: figuresOf(answer), failures: answer.faults.map(({message}) => message)};
  } catch {
    return check(false, `${feed} is no JSON`);
  }
}

/** Today's figures from a feed: all of them, or a refusal. */
export async function snapshotFromFeed(feed, currencies, now) {
  const isMempool = isMempoolBase(feed);
  const {signal} = new AbortController();
  const {figures, failures} = isMempool
    ? await askUpstream({upstream: feed, currencies}, {now: () => now, known: {}, signal})
    : await askOwnFeed(feed, now);
  check(failures.length === 0, `${feed}: ${failures.join('; ')}`);
  for (const key of MARKET_KEYS) check(figures[key], `${feed} has no ${key}`);
  const {kztPerUsd, ...market} = figures;
  const [oldest] = Object.values(market)
    .map(({asOf}) => asOf)
    .sort();
  return {
    figures: {
      date: dayOf(oldest),
      rateDate: dayOf(kztPerUsd.asOf),
      ...Object.fromEntries(MARKET_KEYS.map((key) => [key, figures[key].value])),
    },
    sources: isMempool ? `${new URL(feed).host} (price, difficulty, fees, height); ${RATE}` : undefined,
  };
}
