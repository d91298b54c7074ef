/** The mock server as a page of another origin and as curl meet it. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { TEST_TODAY } from '../../mocks/index.js';
import { createMockServer } from '../../mocks/server.js';
import { topLeasing } from '../../src/dealer/contracts.js';
import { HALF_YEAR } from './every-endpoint.node.js';

const server = createMockServer({ today: TEST_TODAY });
let origin = '';
const query = new URLSearchParams(HALF_YEAR).toString();
const path = `/api/v1${topLeasing.path}`;

before(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

after(() => {
  server.closeAllConnections();
  server.close();
});

describe('mock server', () => {
  it('answers what the handlers answer', async () => {
    const response = await fetch(`${origin}${path}?${query}`);
    assert.equal(response.status, 200);
    assert.match(response.headers.get('content-type')!, /^application\/json/);
    assert.equal(response.headers.get('cache-control'), 'no-store');
    assert.ok(topLeasing.answer.parse(await response.json()).data.length);
  });

  it('lets any page read, with credentials', async () => {
    const response = await fetch(`${origin}${path}?${query}`, { headers: { Origin: 'https://toko.test' } });
    await response.body?.cancel();
    assert.equal(response.headers.get('access-control-allow-origin'), 'https://toko.test');
    assert.equal(response.headers.get('access-control-allow-credentials'), 'true');
    assert.match(response.headers.get('vary')!, /Origin/);
  });

  it('also errors, so that a page sees their status', async () => {
    const headers = { Origin: 'https://toko.test', 'x-dasbor-scenario': 'unauthorized' };
    const response = await fetch(`${origin}${path}?${query}`, { headers });
    await response.body?.cancel();
    assert.equal(response.status, 401);
    assert.equal(response.headers.get('access-control-allow-origin'), 'https://toko.test');
  });

  it('allows every header that a page announces', async () => {
    const response = await fetch(`${origin}${path}`, {
      method: 'OPTIONS',
      headers: {
        Origin: 'null',
        'Access-Control-Request-Method': 'GET',
        'Access-Control-Request-Headers': 'authorization,x-dasbor-scenario,x-anything',
      },
    });
    assert.equal(response.status, 204);
    assert.equal(response.headers.get('access-control-allow-origin'), 'null');
    assert.equal(
      response.headers.get('access-control-allow-headers'),
      'authorization,x-dasbor-scenario,x-anything',
    );
    assert.match(response.headers.get('access-control-allow-methods')!, /GET/);
  });

  it('answers HEAD without a body', async () => {
    const response = await fetch(`${origin}${path}?${query}`, { method: 'HEAD' });
    assert.equal(response.status, 200);
    assert.equal(await response.text(), '');
  });

  it('knows no other path', async () => {
    for (const other of [
      '/',
      '/api/v1',
      '/api/v1/dashboard/nope',
      '/dashboard/revenue',
      '/other/api/v1/dashboard/revenue',
    ]) {
      const response = await fetch(`${origin}${other}`);
      assert.equal(response.status, 404, other);
      assert.deepEqual(await response.json(), { detail: 'Not Found' });
    }
  });

  it('knows no other method', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
      const response = await fetch(`${origin}${path}?${query}`, { method, body: '{}' });
      assert.equal(response.status, 405);
      assert.equal(response.headers.get('allow'), 'GET');
      assert.deepEqual(await response.json(), { detail: 'Method Not Allowed' });
    }
  });

  it('breaks the connection when offline', async () => {
    await assert.rejects(fetch(`${origin}${path}?${query}&x-dasbor-scenario=offline`));
  });

  it('survives addresses and methods that no URL can hold', async () => {
    const say = async (line: string) => {
      const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
      socket.end(`${line} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
      let text = '';
      for await (const chunk of socket) text += String(chunk);
      return text.split('\r\n')[0];
    };
    assert.equal(await say('GET //'), 'HTTP/1.1 404 Not Found');
    assert.equal(await say('GET http://:/'), 'HTTP/1.1 404 Not Found');
    assert.equal(await say('TRACE /api/v1/dashboard/revenue'), 'HTTP/1.1 404 Not Found');
    assert.equal((await fetch(`${origin}${path}?${query}`)).status, 200);
  });
});
