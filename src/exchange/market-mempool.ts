import {
  type AnswerFault,
  checkFigures,
  formFault,
  type MarketAnswer,
  type MarketFigures,
  membersOf,
  ownMember,
  type RawFigure,
} from './market-answer.js';
import {isoOf} from './market-time.js';

const SATOSHI_PER_COIN = 1e8;

/** Blocks over which the fees are averaged: those of a day. */
const FEE_BLOCKS = 144;

/** The latest second that the language can date. */
const LATEST_SECOND = 8_640_000_000_000;

/** What is asked of a mempool server: addresses, or the answers to them. */
interface MempoolParts<Part> {
  /** `{time, USD}`: seconds since 1970, USD per BTC. */
  readonly prices: Part;
  /** `{currentDifficulty}`. */
  readonly difficulty: Part;
  /** `{startBlock, endBlock, totalFee}`: heights, and satoshi as a text. */
  readonly rewards: Part;
  /** The height of the newest block, as plain text. */
  readonly height: Part;
}

/**
 * Whether an address is the base of a mempool server, which ends in `/api` or `/api/v1`. https://mempool.space/docs/api/rest
 */
export const isMempoolBase = (address: string): boolean => /\/api(\/v1)?\/?$/.test(address.replace(/[?#].*/s, ''));

/** The addresses that are asked of the mempool server with this base. */
export function mempoolRequests(base: string): MempoolParts<string> {
  const [, path = '', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(base) ?? [];
  const api = path.replace(/(\/v1)?\/?$/, '');
  return {
    prices: `${api}/v1/prices${query}`,
    // There is a lighter address for the coming change of the difficulty, and none for the difficulty itself.
    difficulty: `${api}/v1/mining/hashrate/3d${query}`,
    rewards: `${api}/v1/mining/reward-stats/${FEE_BLOCKS}${query}`,
    height: `${api}/blocks/tip/height${query}`,
  };
}

/** A part of an answer: its figures, or why there is none. */
type PartResult = RawFigure | AnswerFault;

function readPrice(json: unknown, now: number): PartResult {
  const members = membersOf(json);
  if (!members) return formFault('btcPrice', json, 'an object with the number USD');
  const given = ownMember(members, 'time');
  const time = given === undefined ? now / 1000 : given;
  if (typeof time !== 'number' || !(time >= 0 && time <= LATEST_SECOND))
    return formFault('btcPrice', time, 'a time in seconds since 1970');
  return {key: 'btcPrice', value: ownMember(members, 'USD'), asOf: isoOf(time * 1000)};
}

function readDifficulty(json: unknown, asOf: string): PartResult {
  const members = membersOf(json);
  if (!members) return formFault('difficulty', json, 'an object with the number currentDifficulty');
  return {key: 'difficulty', value: ownMember(members, 'currentDifficulty'), asOf};
}

/** The height of the next block, from that of the newest. */
function readHeight(given: unknown, asOf: string): PartResult {
  const tip = typeof given === 'string' && /^\d{1,9}$/.test(given.trim()) ? Number(given) : given;
  return typeof tip === 'number'
    ? {key: 'blockHeight', value: tip + 1, asOf}
    : formFault('blockHeight', given, 'the height of the newest block as text');
}

/** Satoshi: a text in the answers of a mempool server, because its database adds them up as decimals. */
const readSatoshi = (given: unknown): unknown =>
  typeof given === 'string' && /^\d{1,16}$/.test(given) ? Number(given) : given;

function readFees(json: unknown, asOf: string): PartResult {
  const members = membersOf(json);
  const [first, last] = [ownMember(members, 'startBlock'), ownMember(members, 'endBlock')];
  const blocks = typeof first === 'number' && typeof last === 'number' ? last - first + 1 : NaN;
  // A server without some of the blocks has a longer span than it added up.
  if (!Number.isInteger(blocks) || blocks < 1 || blocks > FEE_BLOCKS)
    return formFault('blockFees', json, `the heights startBlock and endBlock of at most ${FEE_BLOCKS} blocks`);
  const total = readSatoshi(ownMember(members, 'totalFee'));
  return {key: 'blockFees', value: typeof total === 'number' ? total / SATOSHI_PER_COIN / blocks : total, asOf};
}

/**
 * Reads the answers of a mempool server. Each is what its request brought: parsed JSON, and for the height the text; undefined
 * where it brought nothing. Only the price has a time of its own; the others hold for the moment of the answer.
 *
 * @param now Milliseconds since 1970.
 * @param known The figures before this answer.
 */
export function readMempool(
  {prices, difficulty, rewards, height}: Partial<MempoolParts<unknown>>,
  now: number,
  known: MarketFigures = {},
): MarketAnswer {
  const asOf = isoOf(now);
  const parts = [
    ...(prices === undefined ? [] : [readPrice(prices, now)]),
    ...(difficulty === undefined ? [] : [readDifficulty(difficulty, asOf)]),
    ...(rewards === undefined ? [] : [readFees(rewards, asOf)]),
    ...(height === undefined ? [] : [readHeight(height, asOf)]),
  ];
  const figures: RawFigure[] = [];
  const faults: AnswerFault[] = [];
  for (const part of parts) {
    if ('key' in part) figures.push(part);
    else faults.push(part);
  }
  return checkFigures(figures, now, known, faults);
}
