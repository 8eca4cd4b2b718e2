import assert from 'node:assert/strict';
import {type IncomingMessage, request, type Server} from 'node:http';
import {after, before, describe, test} from 'node:test';
import {createDemoServer, listen} from '../../tools/serve.mjs';

describe('the demo server', () => {
  const servers: Server[] = [];
  let port = 0;

  before(async () => {
    const server = createDemoServer();
    servers.push(server);
    port = await listen(server);
  });

  after(() => {
    for (const server of servers) server.close();
  });

  // Not fetch: it would tidy the path up before it sends it.
  const get = (path: string): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => {
      request({host: '127.0.0.1', port, path, agent: false}, (response) => {
        response.resume();
        resolve(response);
      })
        .on('error', reject)
        .end();
    });

  test('leads from the root to the demos', async () => {
    const {statusCode, headers} = await get('/');
    assert.deepEqual([statusCode, headers.location], [302, '/demo/']);
  });

  test('serves a folder by its index, and says what it is', async () => {
    const {statusCode, headers} = await get('/demo/');
    assert.deepEqual([statusCode, headers['content-type']], [200, 'text/html; charset=utf-8']);
    assert.equal(headers['cache-control'], 'no-store');
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
      assert.equal((await get(path)).statusCode, 404);
    });

  test('survives a path that cannot be decoded', async () => {
    assert.equal((await get('/%')).statusCode, 400);
    assert.equal((await get('/demo/')).statusCode, 200);
  });

  test('takes the next port when one is in use', async () => {
    const second = createDemoServer();
    servers.push(second);
    assert.ok((await listen(second, port)) > port);
  });
});
