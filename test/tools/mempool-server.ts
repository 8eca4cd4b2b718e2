import {once} from 'node:events';
import {createServer, type IncomingMessage, type RequestListener, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {BLOCKS_PER_DAY, dayOfHeight} from '../../src/core/calendar.js';

const DAY = 86_400_000;

/** The newest block at a moment, in ms since 1970, of a chain that keeps its pace. */
export const tipAt = (moment: number): number => Math.floor((moment / DAY - dayOfHeight(0)) * BLOCKS_PER_DAY) - 1;

/** Texts by the end of their paths. */
export type Answers = Readonly<Record<string, string>>;

/** What a mempool server and a currency API answer at a moment. */
export const marketAnswers = (moment: number, price = 90_000): Answers => ({
  '/api/v1/prices': JSON.stringify({time: Math.floor(moment / 1000), USD: price, EUR: 1}),
  '/api/v1/mining/hashrate/3d': JSON.stringify({currentHashrate: 1e21, currentDifficulty: 140e12}),
  '/api/v1/mining/reward-stats/144': JSON.stringify({
    startBlock: tipAt(moment) - 143,
    endBlock: tipAt(moment),
    totalReward: '45288000000',
    totalFee: '288000000',
    totalTx: '500000',
  }),
  '/api/blocks/tip/height': String(tipAt(moment)),
  '/usd.json': JSON.stringify({date: new Date(moment - DAY).toISOString().slice(0, 10), usd: {kzt: 450.5}}),
});

export interface LocalServer {
  readonly origin: string;
  /** Paths that were asked for, in order. */
  readonly requests: readonly string[];
  /** Replaces what it answers. */
  answer(answers: Answers | RequestListener): void;
  stop(): Promise<void>;
}

const textFrom =
  (answers: Answers): RequestListener =>
  ({url = ''}: IncomingMessage, response: ServerResponse) => {
    const text = answers[url];
    response.writeHead(text === undefined ? 404 : 200, {'content-type': 'application/json'});
    response.end(text);
  };

/** A server on this machine that plays a feed. */
export async function startServer(initial: Answers | RequestListener, port = 0): Promise<LocalServer> {
  const listenerOf = (answers: Answers | RequestListener) =>
    typeof answers === 'function' ? answers : textFrom(answers);
  let listener = listenerOf(initial);
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    response.on('error', () => undefined);
    listener(request, response);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    answer(answers) {
      listener = listenerOf(answers);
    },
    async stop() {
      server.close();
      server.closeAllConnections();
      if (server.listening) await once(server, 'close');
    },
  };
}
