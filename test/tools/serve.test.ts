import assert from 'node:assert/strict';
import {type ChildProcess, spawn} from 'node:child_process';
import {type IncomingMessage, request} from 'node:http';
import {execPath} from 'node:process';
import {after, before, describe, test} from 'node:test';
import {serve} from '../../tools/serve.mjs';

type Server = Awaited<ReturnType<typeof serve>>;

/** Not fetch: it would tidy the path up before it sends it. */
const get = (port: number, path: string): Promise<IncomingMessage & {text: string}> =>
  new Promise((resolve, reject) => {
    request({host: '127.0.0.1', port, path, agent: false}, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => {
        resolve(Object.assign(response, {text}));
      });
    })
      .on('error', reject)
      .end();
  });

describe('the demo server', () => {
  let server: Server;

  before(async () => {
    server = await serve({port: 0});
  });

  after(() => server.stop());

  for (const path of ['/', '/demo'])
    test(`leads from ${path} to the demos`, async () => {
      const {statusCode, headers} = await get(server.port, path);
      assert.deepEqual([statusCode, headers.location], [302, '/demo/']);
    });

  test('serves a folder by its index, and says what it is', async () => {
    const {statusCode, headers} = await get(server.port, '/demo/');
    assert.deepEqual([statusCode, headers['content-type']], [200, 'text/html; charset=utf-8']);
  });

  test('serves the pages as they are, with their policies', async () => {
    assert.match((await get(server.port, '/demo/')).text, /<meta\s+http-equiv="Content-Security-Policy"/);
  });

  for (const path of [
    '/../../../../etc/passwd',
    '/demo/..%2f..%2f..%2f..%2fetc/passwd',
    '/demo/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
    '/..%5c..%5csecret',
    '/.git/config',
    '/demo/../.git/config',
    '/package.json%00.html',
    '/nothing-here',
  ])
    test(`does not find ${path}`, async () => {
      assert.equal((await get(server.port, path)).statusCode, 404);
    });

  test('plays the market feed of a demo page, which answers as it is told', async () => {
    const ask = async (visit: string): Promise<readonly [status: number | undefined, text: string]> => {
      const {statusCode, text} = await get(server.port, `/demo/feed/market.json?visit=${visit}`);
      return [statusCode, text];
    };
    const tell = async (as: string): Promise<number> =>
      (await fetch(`http://127.0.0.1:${server.port}/demo/feed/answers?visit=a&as=${as}`, {method: 'POST'})).status;
    const [status, text] = await ask('a');
    const {asOf, btcPrice} = JSON.parse(text) as {readonly asOf: string; readonly btcPrice: unknown};
    assert.equal(status, 200);
    assert.equal(typeof btcPrice, 'number');
    assert.ok(Date.parse(asOf) <= Date.now());
    assert.equal(await tell('error'), 204);
    assert.equal((await ask('a'))[0], 500);
    // Another visitor's feed is another.
    assert.equal((await ask('b'))[0], 200);
    assert.equal(await tell('texts'), 204);
    assert.match((await ask('a'))[1], /"btcPrice":"\d/);
    assert.equal(await tell('constructor'), 400);
  });

  for (const name of [
    'kz-mining-calculator-wordpress.zip',
    'kz-mining-calculator-iframe.zip',
    'kz-mining-calculator.min.js?download',
    'kz-mining-calculator.full.min.js?download',
  ])
    test(`has a browser store ${name} under its own name`, async () => {
      const {statusCode, headers} = await get(server.port, `/dist/${name}`);
      assert.deepEqual(
        [statusCode, headers['content-disposition']],
        [200, `attachment; filename="${name.replace('?download', '')}"`],
      );
    });

  test('has a page load the same file, and offers nothing that is not there', async () => {
    for (const [path, status] of [
      ['/dist/kz-mining-calculator.min.js', 200],
      ['/dist/none.zip', 404],
      ['/dist/none.js?download', 404],
    ] as const) {
      const {statusCode, headers} = await get(server.port, path);
      assert.deepEqual([statusCode, headers['content-disposition']], [status, undefined], path);
    }
  });

  test('survives a path that cannot be decoded', async () => {
    assert.equal((await get(server.port, '/%')).statusCode, 404);
    assert.equal((await get(server.port, '/demo/')).statusCode, 200);
  });

  test('takes another port when one is in use', async () => {
    const [first, second] = [await serve(), await serve()];
    try {
      assert.ok(second.port > first.port && first.port >= 8000, `${first.port} ${second.port}`);
    } finally {
      await first.stop();
      await second.stop();
    }
  });
});

describe('the demo server for work on the source, as npm run dev starts it', () => {
  let child: ChildProcess;
  let port: number;

  before(async () => {
    child = spawn(execPath, ['tools/serve.mjs', '--source'], {stdio: ['ignore', 'pipe', 'inherit']});
    port = await new Promise((resolve, reject) => {
      child.once('exit', (code) => reject(new Error(`It ended with ${code ?? 'a signal'}`)));
      child.stdout?.setEncoding('utf8').on('data', (text: string) => {
        const [, found] = /The demo is at http:\/\/localhost:(\d+)\/demo\//.exec(text) ?? [];
        if (found) resolve(Number(found));
      });
    });
  });

  after(() => {
    child.removeAllListeners('exit');
    child.kill();
  });

  test('serves the entries of the source in the place of the built files', async () => {
    for (const [file, entry] of [
      ['kz-mining-calculator.min.js', 'cdn.ts'],
      ['kz-mining-calculator.full.min.js', 'cdn-full.ts'],
    ] as const) {
      const {headers, text} = await get(port, `/dist/${file}`);
      assert.deepEqual(
        [headers['content-type'], text],
        ['application/javascript; charset=utf-8', `import('/src/${entry}');`],
      );
    }
    for (const [file, source] of [
      ['core/index.js', 'core/index.ts'],
      ['fallback.js', 'fallback.ts'],
      ['figures/figure-text.js', 'figures/figure-text.ts'],
      ['figures/page-figures.js', 'figures/page-figures.ts'],
    ] as const) {
      const {statusCode, headers} = await get(port, `/dist/${file}`);
      assert.deepEqual([statusCode, headers.location], [302, `/src/${source}`]);
    }
    const {statusCode, text} = await get(port, '/src/cdn.ts');
    assert.equal(statusCode, 200);
    assert.match(text, /^import "\.\/define\.ts";$/m);
  });

  test('gives away the built files, which work without it', async () => {
    for (const file of ['kz-mining-calculator.min.js', 'kz-mining-calculator.full.min.js']) {
      const {headers, text} = await get(port, `/dist/${file}?download`);
      assert.equal(headers['content-disposition'], `attachment; filename="${file}"`);
      assert.match(text, /^\/\*/);
      assert.doesNotMatch(text, /\/src\//);
    }
  });

  test('has pages reload when a file changes', async () => {
    assert.match((await get(port, '/demo/article.html')).text, /web-socket/);
  });
});
