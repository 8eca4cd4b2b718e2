import type {MarketKey} from '../../core/market.js';
import {
  type AnswerFault,
  answerFault,
  type MarketAnswer,
  type MarketFigures,
  unusable,
} from '../../exchange/market-answer.js';
import {CURRENCIES_ADDRESS} from '../../exchange/market-endpoints.js';
import {readCurrencies, readOwnFeed} from '../../exchange/market-json.js';
import {isMempoolBase, mempoolRequests, readMempool} from '../../exchange/market-mempool.js';
import {RequestFault} from './request.js';

const MINUTE = 60_000;

/** The text at an address. */
type Request = (address: string) => Promise<string>;

/** A feed: where it is and how it is asked. */
export interface Source {
  readonly address: string;
  /** Milliseconds between two questions. */
  readonly interval: number;
  /** The figures that it is asked for; null where each answer decides itself what it has. */
  readonly keys: readonly MarketKey[] | null;
  /** Asks for all figures. `known` are the figures before. Faults are in the answer. */
  readonly ask: (request: Request, known: MarketFigures) => Promise<MarketAnswer>;
}

/** What a request brought: a text, or the JSON in it; undefined with the fault where it brought nothing. */
interface Brought {
  readonly content?: unknown;
  readonly faults: readonly AnswerFault[];
}

async function bring(request: Request, address: string, read: (text: string) => unknown): Promise<Brought> {
  try {
    const text = await request(address);
    try {
      return {content: read(text), faults: []};
    } catch {
      return {faults: [answerFault('syntax', `${address}: the answer is no JSON`)]};
    }
  } catch (error) {
    const {reason, message} = error instanceof RequestFault ? error : new RequestFault('network', 'no answer');
    return {faults: [answerFault(reason, `${address}: ${message}`)]};
  }
}

const bringJSON = (request: Request, address: string): Promise<Brought> => bring(request, address, JSON.parse);

/** The fault with the address in front of its message, unless a figure's problem already says what it is about. */
const located = (address: string, answer: MarketAnswer): MarketAnswer => ({
  ...answer,
  faults: answer.faults.map((fault) =>
    fault.problem ? fault : answerFault(fault.reason, `${address}: ${fault.message}`),
  ),
});

/** A feed of one JSON file. */
const jsonSource = (
  source: Pick<Source, 'address' | 'interval' | 'keys'>,
  read: (json: unknown, now: number, known: MarketFigures) => MarketAnswer,
): Source => ({
  ...source,
  ask: async (request, known) => {
    const {content, faults} = await bringJSON(request, source.address);
    return faults.length > 0 ? unusable(...faults) : located(source.address, read(content, Date.now(), known));
  },
});

const mempoolSource = (address: string): Source => ({
  address,
  interval: 10 * MINUTE,
  keys: ['btcPrice', 'difficulty', 'blockHeight', 'blockFees'],
  ask: async (request, known) => {
    const from = mempoolRequests(address);
    const [prices, difficulty, rewards, height] = await Promise.all([
      bringJSON(request, from.prices),
      bringJSON(request, from.difficulty),
      bringJSON(request, from.rewards),
      bring(request, from.height, (text) => text),
    ]);
    const answer = readMempool(
      {
        prices: prices.content,
        difficulty: difficulty.content,
        rewards: rewards.content,
        height: height.content,
      },
      Date.now(),
      known,
    );
    const unanswered = [prices, difficulty, rewards, height].flatMap(({faults}) => faults);
    return {...answer, faults: [...unanswered, ...answer.faults]};
  },
});

/** The feed at an address: a mempool server, or a page's own JSON. */
export const sourceAt = (address: string): Source =>
  isMempoolBase(address)
    ? mempoolSource(address)
    : jsonSource({address, interval: 10 * MINUTE, keys: null}, readOwnFeed);

/** The tenge rate, which is new once a day. */
export const CURRENCIES: Source = jsonSource(
  {
    address: CURRENCIES_ADDRESS,
    interval: 360 * MINUTE,
    keys: ['kztPerUsd'],
  },
  readCurrencies,
);
