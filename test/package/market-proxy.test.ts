import assert from 'node:assert/strict';
import {type ChildProcess, spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {request, type RequestListener} from 'node:http';
import {connect} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {env, execPath} from 'node:process';
import {after, afterEach, before, beforeEach, describe, test} from 'node:test';
import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import {gzipSync} from 'node:zlib';
import {ask as askOneAddress} from '../../integrations/market-proxy/ask.mjs';
import {startProxy} from '../../integrations/market-proxy/proxy.mjs';
import {readSettings} from '../../integrations/market-proxy/settings.mjs';
import {readOwnFeed} from '../../src/exchange/market-json.js';
import {type Answers, type LocalServer, marketAnswers, startServer, tipAt} from '../tools/mempool-server.js';

const MINUTE = 60_000;
const NOON = Date.parse('2026-11-27T12:00:00Z');
const FIGURES = {
  blockFees: 0.02,
  blockHeight: tipAt(NOON) + 1,
  btcPrice: 90_000,
  difficulty: 140e12,
  kztPerUsd: 450.5,
};

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** Not fetch: it hides the Age that it makes up its own mind about, and sends headers of its own. */
const ask = (address: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request(address, {method, headers, agent: false}, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => resolve({status: response.statusCode ?? 0, headers: response.headers, text}));
    })
      .on('error', reject)
      .end();
  });

const json = ({text}: Answer) => JSON.parse(text) as Record<string, unknown>;

describe('the market proxy', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kz-market-proxy-'));
  let upstream: LocalServer;
  let proxy: Awaited<ReturnType<typeof startProxy>> | undefined;
  let now: number;
  let lines: string[];
  let address: string;

  async function start(flags: readonly string[] = []): Promise<void> {
    const settings = readSettings(
      [`--upstream=${upstream.origin}/api`, `--currencies=${upstream.origin}/usd.json`, '--port=0', ...flags],
      {},
    );
    assert.ok(settings);
    proxy = await startProxy(settings, {now: () => now, log: (text: string) => void lines.push(text)});
    assert.ok(typeof proxy.address === 'object' && proxy.address);
    address = `http://127.0.0.1:${proxy.address.port}/market.json`;
  }

  beforeEach(async () => {
    now = NOON;
    lines = [];
    upstream = await startServer(marketAnswers(NOON));
  });

  afterEach(async () => {
    await proxy?.stop();
    proxy = undefined;
    await upstream.stop();
  });

  after(() => {
    rmSync(folder, {recursive: true});
  });

  test('serves the JSON that the calculator reads', async () => {
    await start();
    const answer = await ask(address);
    assert.equal(answer.status, 200);
    assert.equal(answer.headers['content-type'], 'application/json');
    assert.deepEqual(json(answer), {asOf: '2026-11-27T12:00:00.000Z', ...FIGURES});
    const read = readOwnFeed(json(answer), now);
    assert.deepEqual(read.faults, []);
    assert.deepEqual({...read.values}, FIGURES);
    assert.deepEqual(lines, []);
  });

  test('asks the upstream once for a hundred readers', async () => {
    await start();
    const all = await Promise.all(Array.from({length: 100}, () => ask(address)));
    assert.ok(all.every(({status}) => status === 200));
    assert.equal(new Set(all.map(({text}) => text)).size, 1);
    assert.deepEqual([...upstream.requests].sort(), Object.keys(marketAnswers(NOON)).sort());
  });

  test('asks again when the minutes are over, and no sooner', async () => {
    await start(['--minutes=10']);
    await ask(address);
    upstream.answer(marketAnswers(NOON + 10 * MINUTE, 91_000));
    now += 10 * MINUTE - 1;
    assert.equal(json(await ask(address))['btcPrice'], 90_000);
    now += 1;
    assert.equal(json(await ask(address))['btcPrice'], 91_000);
    assert.equal(upstream.requests.length, 2 * Object.keys(marketAnswers(NOON)).length);
  });

  test('says how old the figures are, and how long they are new', async () => {
    await start(['--minutes=10']);
    const fresh = await ask(address);
    assert.deepEqual([fresh.headers['age'], fresh.headers['cache-control']], ['0', 'public, max-age=600']);
    upstream.answer({});
    now += 95 * MINUTE;
    const old = await ask(address);
    assert.deepEqual([old.status, old.headers['age']], [200, String(95 * 60)]);
    assert.equal(json(old)['asOf'], '2026-11-27T12:00:00.000Z');
  });

  test('has no figures before the upstream has answered, and says when to ask again', async () => {
    upstream.answer({});
    await start(['--minutes=5']);
    const answer = await ask(address);
    assert.deepEqual([answer.status, answer.headers['retry-after']], [503, '300']);
    assert.equal(answer.headers['cache-control'], 'no-store');
    assert.equal(answer.headers['access-control-allow-origin'], '*');
    upstream.answer(marketAnswers(NOON));
    now += 5 * MINUTE;
    assert.equal((await ask(address)).status, 200);
  });

  test('asks an upstream that fails less and less often, and after an answer as before', async () => {
    await start(['--minutes=1']);
    await ask(address);
    upstream.answer({});
    const rounds: number[] = [];
    for (let minute = 1; minute <= 40; minute++) {
      now += MINUTE;
      const before = upstream.requests.length;
      await ask(address);
      if (upstream.requests.length > before) rounds.push(minute);
    }
    assert.deepEqual(rounds, [1, 2, 4, 8, 16, 24, 32, 40]);
    assert.equal(lines.length, rounds.length);
    upstream.answer(marketAnswers(now + 8 * MINUTE));
    now += 8 * MINUTE;
    await ask(address);
    const before = upstream.requests.length;
    now += MINUTE;
    await ask(address);
    assert.ok(upstream.requests.length > before);
  });

  const broken = (change: Answers): Answers => ({...marketAnswers(NOON + 10 * MINUTE, 91_000), ...change});
  const hostile: Readonly<Record<string, Answers | RequestListener>> = {
    HTML: (_, response) => response.end('<!doctype html><title>Hello</title>'),
    'a status of 500': (_, response) => response.writeHead(500).end('{}'),
    'a redirect': (_, response) => response.writeHead(302, {location: '/elsewhere'}).end(),
    'ten megabytes': (_, response) => response.end(' '.repeat(10_000_000)),
    'ten megabytes in ten kilobytes': (_, response) =>
      response.writeHead(200, {'content-encoding': 'gzip'}).end(gzipSync(' '.repeat(10_000_000))),
    'half a text': (_, response) => {
      response.writeHead(200, {'content-length': '100'}).write('{"USD": 9');
      setTimeout(() => response.destroy(), 20);
    },
    'broken UTF-8': (_, response) => response.end(Buffer.from([0x22, 0xff, 0x22])),
    'a closed connection': (_, response) => response.destroy(),
    'nothing but null': (_, response) => response.end('null'),
  };
  for (const [what, answers] of Object.entries(hostile))
    test(`keeps the last good figures where the upstream answers with ${what}`, async () => {
      await start();
      const good = await ask(address);
      upstream.answer(answers);
      now += 10 * MINUTE;
      const kept = await ask(address);
      assert.equal(kept.text, good.text);
      assert.equal(kept.headers['age'], '600');
      assert.equal(lines.length, 1);
    });

  const figures: Readonly<Record<string, Answers>> = {
    'a price as text': broken({'/api/v1/prices': '{"time": 1, "USD": "91000"}'}),
    'a negative price': broken({'/api/v1/prices': `{"time": ${NOON / 1000 + 600}, "USD": -91000}`}),
    'a price of tomorrow': broken({'/api/v1/prices': `{"time": ${NOON / 1000 + 86_400}, "USD": 91000}`}),
    'a price of yesterday': broken({'/api/v1/prices': `{"time": ${NOON / 1000 - 86_400}, "USD": 91000}`}),
    'no price': broken({'/api/v1/prices': '{}'}),
  };
  for (const [what, answers] of Object.entries(figures))
    test(`takes the other figures of an answer with ${what}, and does not make the old one newer`, async () => {
      await start();
      await ask(address);
      upstream.answer({...answers, '/api/v1/mining/hashrate/3d': '{"currentDifficulty": 141e12}'});
      now += 10 * MINUTE;
      const answer = json(await ask(address));
      assert.deepEqual([answer['btcPrice'], answer['difficulty']], [90_000, 141e12]);
      assert.equal(answer['asOf'], '2026-11-27T12:00:00.000Z');
      assert.match(lines.join('\n'), /^upstream: .*(prices|btcPrice)/);
    });

  test('believes no height that goes back or jumps over a halving', async () => {
    await start();
    await ask(address);
    for (const height of [tipAt(NOON) - 100, 1_050_000, 0]) {
      upstream.answer(broken({'/api/blocks/tip/height': String(height)}));
      now += 10 * MINUTE;
      assert.equal(json(await ask(address))['blockHeight'], FIGURES.blockHeight);
    }
  });

  test('leaves a figure out when it is a day older than the others', async () => {
    await start();
    await ask(address);
    now += 25 * 60 * MINUTE;
    upstream.answer({...marketAnswers(now), '/api/v1/mining/reward-stats/144': '{}'});
    const answer = json(await ask(address));
    assert.equal('blockFees' in answer, false);
    assert.equal(answer['asOf'], new Date(now).toISOString());
  });

  test('serves what it has after three seconds where the upstream takes longer', async () => {
    await start();
    const good = await ask(address);
    upstream.answer(() => undefined);
    now += 10 * MINUTE;
    assert.equal((await ask(address)).text, good.text);
  });

  test('ends a request that takes more than eight seconds, with its body', async () => {
    upstream.answer((_, response) => {
      response.writeHead(200);
      const drip = setInterval(() => response.write(' '), 500);
      response.on('close', () => clearInterval(drip));
    });
    await start();
    assert.equal((await ask(address)).status, 503);
    assert.match(lines.join('\n'), /prices: no answer in 8 s/);
  });

  test('ends a request in its time after the memory that it left behind is collected', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const collecting = setInterval(collect, 20);
    upstream.answer((_, response) => {
      response.writeHead(200);
      const drip = setInterval(() => response.write(' '), 50);
      response.on('close', () => clearInterval(drip));
    });
    const limit = AbortSignal.timeout(10_000);
    const hung = new Promise((_, reject) => limit.addEventListener('abort', () => reject(new Error('It hangs'))));
    const asked = askOneAddress(upstream.origin, {milliseconds: 300});
    await assert.rejects(Promise.race([asked, hung]), /^Error: no answer in 0\.3 s$/);
    clearInterval(collecting);
  });

  test('answers a reader who has the figures already without them', async () => {
    await start();
    const {headers} = await ask(address);
    const etag = String(headers['etag']);
    for (const condition of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const answer = await ask(address, {'if-none-match': condition});
      assert.deepEqual([answer.status, answer.text, answer.headers['etag']], [304, '', etag], condition);
    }
    assert.equal((await ask(address, {'if-none-match': '"other"'})).status, 200);
    upstream.answer(marketAnswers(NOON + 10 * MINUTE, 91_000));
    now += 10 * MINUTE;
    assert.equal((await ask(address, {'if-none-match': etag})).status, 200);
  });

  test('answers HEAD with the headers of GET', async () => {
    await start();
    const [get, head] = [await ask(address), await ask(address, {}, 'HEAD')];
    assert.deepEqual([head.status, head.text], [200, '']);
    for (const name of ['etag', 'age', 'cache-control', 'content-length', 'content-type'])
      assert.equal(head.headers[name], get.headers[name], name);
  });

  test('may be read by any page, and says so before it is asked', async () => {
    await start();
    const answer = await ask(address, {origin: 'https://example.kz'});
    assert.deepEqual([answer.headers['access-control-allow-origin'], answer.headers['vary']], ['*', undefined]);
    const preflight = await ask(address, {origin: 'https://example.kz'}, 'OPTIONS');
    assert.deepEqual([preflight.status, preflight.text], [204, '']);
    assert.equal(preflight.headers['access-control-allow-methods'], 'GET, HEAD, OPTIONS');
    assert.equal(preflight.headers['access-control-allow-origin'], '*');
  });

  test('may be read by the pages of a list alone, and tells caches that the answer depends on the page', async () => {
    await start(['--origins=https://example.kz, https://www.example.kz']);
    const allowed = async (origin?: string) => {
      const {headers} = await ask(address, origin === undefined ? {} : {origin});
      assert.equal(headers['vary'], 'Origin');
      return headers['access-control-allow-origin'];
    };
    assert.equal(await allowed('https://www.example.kz'), 'https://www.example.kz');
    for (const origin of ['https://example.kz.evil.example', 'http://example.kz', 'null', undefined])
      assert.equal(await allowed(origin), undefined, origin);
  });

  test('lets go of readers who never end their request, and answers the others meanwhile', async () => {
    await start();
    const {port} = new URL(address);
    const slow = ['', 'GET /market.json HT'].map((text) => {
      const socket = connect(Number(port), '127.0.0.1', () => socket.write(text));
      return once(socket.resume(), 'close', {signal: AbortSignal.timeout(20_000)});
    });
    assert.equal((await ask(address)).status, 200);
    await Promise.all(slow);
  });

  test('has nothing else, and takes nothing', async () => {
    await start();
    for (const path of ['/', '/market.json/', '/api/v1/prices', '/%'])
      assert.equal((await ask(new URL(address).origin + path)).status, 404, path);
    assert.equal((await ask(`${address}?day=1`)).status, 200);
    for (const method of ['POST', 'PUT', 'DELETE']) {
      const answer = await ask(address, {}, method);
      assert.deepEqual([answer.status, answer.headers['allow']], [405, 'GET, HEAD, OPTIONS'], method);
    }
  });

  test('keeps the last good figures over a restart, with their time, and asks no sooner for it', async () => {
    const file = `--file=${join(folder, 'kept.json')}`;
    now = Date.now();
    upstream.answer(marketAnswers(now));
    await start([file]);
    const good = await ask(address);
    await proxy?.stop();
    const asked = upstream.requests.length;
    upstream.answer({});
    now += 5 * MINUTE;
    await start([file]);
    const kept = await ask(address);
    assert.deepEqual([kept.text, kept.headers['age']], [good.text, '300']);
    assert.equal(upstream.requests.length, asked);
  });

  test('goes on where its clock was a year ahead and is set right', async () => {
    now += 365 * 24 * 60 * MINUTE;
    upstream.answer({...marketAnswers(now), '/api/v1/prices': '{}'});
    await start();
    assert.equal('difficulty' in json(await ask(address)), true);
    now = NOON;
    upstream.answer({...marketAnswers(NOON), '/api/v1/mining/reward-stats/144': '{}'});
    const {blockFees, ...others} = FIGURES;
    assert.ok(blockFees > 0);
    assert.deepEqual(json(await ask(address)), {asOf: '2026-11-27T12:00:00.000Z', ...others});
  });

  test('does not use a kept file that somebody has spoilt, and goes on', async () => {
    const path = join(folder, 'spoilt.json');
    writeFileSync(path, '{"version": 1, "figures": {"btcPrice": {"value": "1", "asOf": "2030-01-01"}');
    await start([`--file=${path}`]);
    assert.deepEqual(json(await ask(address))['btcPrice'], 90_000);
    assert.match(lines.join('\n'), /spoilt\.json is not used/);
    assert.match(readFileSync(path, 'utf8'), /90000/);
  });

  test('takes its settings from flags before variables, and says what it does not understand', () => {
    const read = (args: string[], variables = {}) => readSettings(args, variables);
    assert.equal(read([], {KZ_MARKET_PORT: '9000', KZ_MARKET_HOST: ''})?.port, 9000);
    assert.equal(read(['--port=9001'], {KZ_MARKET_PORT: '9000'})?.port, 9001);
    assert.equal(read(['--currencies=off'])?.currencies, null);
    assert.equal(read(['--upstream=mempool'])?.upstream, 'https://mempool.space/api');
    for (const flag of [
      ...['--port=65536', '--port=1.5', '--minutes=0', '--minutes=x', '--upstream=ftp://example.kz/api'],
      ...['--upstream=https://example.kz/', '--origins=example.kz', '--origins=https://example.kz/', '--colour=red'],
    ])
      assert.throws(() => read([flag]), /^Error: (--|Unknown option)/, flag);
  });
});

describe('the command kz-market-proxy', () => {
  const command = 'dist/market-proxy.mjs';
  let upstream: LocalServer;
  let child: ChildProcess | undefined;

  before(async () => {
    upstream = await startServer(marketAnswers(Date.now()));
  });

  afterEach(() => child?.kill('SIGKILL'));
  after(() => upstream.stop());

  /** Starts the built file; gives the address that it prints. */
  async function run(): Promise<string> {
    const started = spawn(execPath, [command, '--port', '0'], {
      env: {
        ...env,
        KZ_MARKET_UPSTREAM: `${upstream.origin}/api`,
        KZ_MARKET_CURRENCIES: `${upstream.origin}/usd.json`,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child = started;
    const [line] = (await once(started.stdout.setEncoding('utf8'), 'data')) as [string];
    return line.trim();
  }

  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    test(`serves the figures, and ends on ${signal} in spite of open connections`, async () => {
      const address = await run();
      assert.equal(json(await ask(address))['btcPrice'], 90_000);
      const {port} = new URL(address);
      const socket = connect(Number(port), '127.0.0.1').on('error', () => undefined);
      await once(socket, 'connect');
      child?.kill(signal);
      assert.ok(child);
      assert.deepEqual(await once(child, 'exit'), [0, null]);
      socket.destroy();
    });

  test('ends while the upstream keeps silent', async () => {
    upstream.answer(() => undefined);
    await run();
    child?.kill('SIGTERM');
    assert.ok(child);
    assert.deepEqual(await once(child, 'exit'), [0, null]);
  });

  test('explains itself, and refuses what it does not know', () => {
    const {status, stdout} = spawnSync(execPath, [command, '--help'], {encoding: 'utf8'});
    assert.equal(status, 0);
    assert.match(stdout, /^Usage: kz-market-proxy /);
    const wrong = spawnSync(execPath, [command, '--port', 'x'], {encoding: 'utf8'});
    assert.deepEqual([wrong.status, wrong.stdout], [2, '']);
    assert.match(wrong.stderr, /^kz-market-proxy: --port takes a number from 0 to 65535, not "x"\n$/);
  });
});
