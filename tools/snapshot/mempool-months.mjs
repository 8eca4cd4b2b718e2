import {ask} from '../../integrations/market-proxy/ask.mjs';
import {check, checkNumber} from './checks.mjs';
import {daysOf, nextMonth, startOf} from './months.mjs';

/**
 * Months from a mempool-compatible server. The endpoints are those of https://mempool.space/docs/api/rest:
 * `historical-price`, whose list has a price an hour in recent years, `difficulty-adjustments`, whose rows are
 * `[time, height, difficulty, ratio]`, and `mining/blocks/timestamp`, the last block until a moment.
 */

const DAY = 86_400;

/** The latest second that the language can date. */
const LATEST_SECOND = 8_640_000_000_000;

/** Blocks between two adjustments of the difficulty. */
const EPOCH = 2_016;

/** The list of all prices is some megabytes. */
const LIMITS = {milliseconds: 60_000, bytes: 32_000_000};

async function askJson(address) {
  const text = await ask(address, LIMITS).catch((error) => check(false, `${address}: ${error.message}`));
  try {
    return JSON.parse(text);
  } catch {
    return check(false, `${address} is no JSON`);
  }
}

/** In seconds since 1970 UTC. */
const startSecond = (month) => startOf(month) / 1000;

const dayOf = (second) => new Date(1000 * second).toISOString().slice(0, 10);

/** The close of each day in USD: the last price of the UTC day. */
async function closesOf(base) {
  const address = `${base}/v1/historical-price?currency=USD`;
  const {prices} = (await askJson(address)) ?? {};
  check(Array.isArray(prices), `${address} has no list of prices`);
  const closes = new Map();
  const times = new Map();
  for (const entry of prices) {
    checkNumber(`a time of ${address}`, entry?.time);
    check(entry.time <= LATEST_SECOND, `a time of ${address}, ${entry.time}, is not in seconds since 1970`);
    const day = dayOf(entry.time);
    if (entry.time < (times.get(day) ?? 0)) continue;
    times.set(day, entry.time);
    closes.set(day, entry.USD);
  }
  return closes;
}

/** Two weeks, and a week more for a slow network. */
const LONGEST_EPOCH = 21 * DAY;

/** Adjustments of the difficulty over a span, oldest first, each two weeks of blocks after the one before it. */
async function adjustmentsOf(base, since, until) {
  const address = `${base}/v1/mining/difficulty-adjustments/all`;
  const rows = await askJson(address);
  check(Array.isArray(rows), `${address} has no list`);
  const all = rows.map((row) => {
    const [time, height, difficulty] = Array.isArray(row) ? row : [];
    for (const [name, value] of Object.entries({time, height, difficulty})) checkNumber(`${name} in ${address}`, value);
    return {time, height, difficulty};
  });
  all.sort((a, b) => a.height - b.height);
  const from = all.findLastIndex(({time}) => time <= since);
  check(from >= 0, `${address} does not reach back to ${dayOf(since)}`);
  const adjustments = all.slice(from);
  for (const [index, {time, height}] of adjustments.slice(1).entries()) {
    const before = adjustments[index];
    check(height === before.height + EPOCH, `${address}: after block ${before.height} comes ${height}`);
    check(time > before.time, `${address}: the time of block ${height} is not after that of ${before.height}`);
  }
  check(adjustments.at(-1).time > until - LONGEST_EPOCH, `${address} ends before ${dayOf(until)}`);
  return adjustments;
}

/** The harmonic mean of the difficulty over a month, as the coins of a month follow the inverse; seven digits. */
function meanDifficulty(adjustments, month) {
  const [from, to] = [startSecond(month), startSecond(nextMonth(month))];
  const inverse = adjustments.reduce((sum, {time, difficulty}, index) => {
    const end = adjustments[index + 1]?.time ?? Infinity;
    return sum + Math.max(0, Math.min(to, end) - Math.max(from, time)) / difficulty;
  }, 0);
  return Number(((to - from) / inverse).toPrecision(7));
}

/** The mean of a month's closes in cents. */
function meanClose(closes, month, source) {
  const days = Array.from({length: daysOf(month)}, (_, index) => dayOf(startSecond(month) + index * DAY));
  const sum = days.reduce((total, day) => {
    check(closes.has(day), `${source} has no price of ${day}`);
    checkNumber(`the price of ${day}`, closes.get(day));
    return total + closes.get(day);
  }, 0);
  return Number((sum / days.length).toFixed(2));
}

/** The first block from the start of a month on. */
async function firstBlock(base, month) {
  const address = `${base}/v1/mining/blocks/timestamp/${startSecond(month) - 1}`;
  const {height} = (await askJson(address)) ?? {};
  checkNumber(`the height in ${address}`, height, true);
  return height + 1;
}

/**
 * The rows of months.
 *
 * @param {string} feed its base, `https://mempool.space/api`
 * @param {readonly string[]} months in order, without a gap
 * @param {ReadonlyMap<string, number>} [daily] closes by day, in the place of the server's
 */
export async function monthsFrom(feed, months, daily) {
  if (months.length === 0) return [];
  const base = feed.replace(/(\/v1)?\/?$/, '');
  const closes = daily ?? (await closesOf(base));
  const adjustments = await adjustmentsOf(base, startSecond(months[0]), startSecond(nextMonth(months.at(-1))));
  const rows = [];
  let height = await firstBlock(base, months[0]);
  for (const month of months) {
    const next = await firstBlock(base, nextMonth(month));
    rows.push({
      month,
      days: daysOf(month),
      price: meanClose(closes, month, daily ? 'the file of daily closes' : base),
      difficulty: meanDifficulty(adjustments, month),
      height,
      blocks: next - height,
    });
    height = next;
  }
  return rows;
}
