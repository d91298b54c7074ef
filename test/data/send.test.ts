/** Writes: sent once, renewed once, told how far they are, and followed by what depends on them. */
import { expect } from '@open-wc/testing';
import * as z from 'zod/mini';
import { configure } from '../../src/config.js';
import { endpointsOf, fieldIs, type Service } from '../../src/data/endpoint.js';
import type { LoadError } from '../../src/data/errors.js';
import { refusing } from '../../src/data/words.js';
import { count } from '../../src/data/fields.js';
import { send, type Progress } from '../../src/data/send.js';
import { jwt, left, reader, right, stopReaders, whoAt } from '../support/reader.js';
import { json, serve } from '../support/service.js';
import { pause, until } from '../support/wait.js';

const saved = z.object({ id: count });
const create = endpointsOf(left, 'POST')('/cases', saved);

/** The error of a write that fails. */
const failure = async (writing: Promise<unknown>): Promise<LoadError> => {
  try {
    await writing;
  } catch (error) {
    return error as LoadError;
  }
  throw new Error('it was written');
};

afterEach(stopReaders);

describe('a write', () => {
  it('sends JSON to its address and gives the checked answer', async () => {
    const seen = serve(() => json({ id: '7', more: 1 }));
    const answered = await send(create, {
      path: '/cases/7',
      params: { draft: 'true' },
      body: { nomen: '1', note: null },
    });
    expect(answered).to.deep.equal({ raw: { id: '7', more: 1 }, answer: { id: 7 } });
    expect(seen).to.have.lengthOf(1);
    expect(seen[0]!.url.href).to.equal('https://left.example/api/cases/7?draft=true');
    expect([seen[0]!.method, seen[0]!.headers.get('Content-Type'), seen[0]!.body]).to.deep.equal([
      'POST',
      'application/json',
      '{"nomen":"1","note":null}',
    ]);
  });

  it('sends a form as it is, and leaves its type to the browser', async () => {
    const seen = serve(() => json({ id: 1 }));
    const form = new FormData();
    form.append('files[]', new Blob(['a;b']), 'a.csv');
    await send(create, { body: form });
    expect(seen[0]!.body).to.equal(form);
    expect(seen[0]!.headers.get('Content-Type')).to.equal(null);
    await send(endpointsOf(left, 'DELETE')('/cases/1', saved), {});
    expect([seen[1]!.method, seen[1]!.body]).to.deep.equal(['DELETE', undefined]);
  });

  it('is never tried again, whatever comes of it', async () => {
    for (const respond of [
      () => json({}, { status: 503 }),
      () => json({}, { status: 429, headers: { 'Retry-After': '0' } }),
      () => Promise.reject(new TypeError('Failed to fetch')),
    ]) {
      const seen = serve(respond);
      await failure(send(create, { body: {} }));
      await pause(50);
      expect(seen).to.have.lengthOf(1);
    }
    const seen = serve(() => new Promise(() => {}), { timeout: 30 });
    expect(await failure(send(create, { body: {} }))).to.include({ kind: 'timeout', endpoint: '/cases' });
    expect(seen).to.have.lengthOf(1);
  });

  it('is sent once more after a 401, with a renewed token and the same body', async () => {
    const getToken = ({ renew }: { renew: boolean }): string => (renew ? 'new' : 'old');
    const seen = serve((_, index) => json({ id: 1 }, { status: index ? 200 : 401 }), { getToken });
    await send(create, { body: { a: 1 } });
    expect(seen.map(({ headers, body }) => [headers.get('Authorization'), body])).to.deep.equal([
      ['Bearer old', '{"a":1}'],
      ['Bearer new', '{"a":1}'],
    ]);
    const refused = serve(() => json({}, { status: 401 }), { getToken });
    expect(await failure(send(create, { body: {} }))).to.include({ kind: 'unauthorized', status: 401 });
    expect(refused).to.have.lengthOf(2);
  });

  it('isn’t sent in the name of another person', async () => {
    const getToken = ({ renew }: { renew: boolean }): string => jwt(renew ? 'budi' : 'ani');
    const seen = serve(() => json({}, { status: 401 }), { getToken });
    expect(await failure(send(create, { body: {} }))).to.include({ kind: 'unauthorized' });
    expect(seen).to.have.lengthOf(1);
  });

  it('can be cancelled', async () => {
    const stop = new AbortController();
    const seen = serve(() => new Promise(() => {}));
    const writing = failure(send(create, { body: {} }, { signal: stop.signal }));
    await until(() => seen.length);
    stop.abort();
    expect((await writing).name).to.equal('AbortError');
    expect(seen[0]!.signal.aborted).to.equal(true);
    expect((await failure(send(create, {}, { signal: stop.signal }))).name).to.equal('AbortError');
    expect(seen).to.have.lengthOf(1);
  });

  it('says which rows of a file are wrong, and never with the insides of a service', async () => {
    const rows = [
      { row: 4, column: 'A', value: 'Dana', message: 'Kategori tidak ditemukan' },
      { row: 5, column: 'C', value: 1.5 },
      { row: 'x', column: 'C', value: 'Traceback (most recent call last)', message: 'KeyError: "c"' },
    ];
    const body = { success: false, message: 'Ada baris yang salah', rows };
    const expected = [
      { row: 4, column: 'A', value: 'Dana', message: 'Kategori tidak ditemukan' },
      { row: 5, column: 'C', value: '1.5', message: undefined },
      { row: undefined, column: 'C', value: undefined, message: undefined },
    ];
    serve(() => json(body, { status: 400 }));
    const refused = await failure(send(create, { body: {} }));
    expect(refused).to.include({ kind: 'http', status: 400, words: 'Ada baris yang salah' });
    expect(refused.rows).to.deep.equal(expected);
    // The same in an answer whose status says that all is well.
    const service: Service = { ...left, refuses: refusing(fieldIs('success', false)) };
    serve(() => json(body));
    const unsuccessful = await failure(send(endpointsOf(service, 'POST')('/cases', saved), { body: {} }));
    expect(unsuccessful).to.include({ kind: 'http', words: 'Ada baris yang salah' });
    expect(unsuccessful.rows).to.deep.equal(expected);
  });

  it('is checked by its contract', async () => {
    serve(() => json({ id: 'seven' }));
    expect(await failure(send(create, { body: {} }))).to.include({ kind: 'contract', path: 'id' });
  });
});

describe('what depends on a write', () => {
  /** A service whose reads answer how many writes there have been. */
  const counting = (status = 200) => {
    let writes = 0;
    return serve(({ method }) => {
      if (method === 'GET') return json({ who: String(writes) });
      writes++;
      return json({ id: 1 }, { status });
    });
  };

  it('is asked again: all reads of the service, shown or not, and none of another', async () => {
    const seen = counting();
    const [one, two, other] = [reader(whoAt(left, '/1')), reader(whoAt(left, '/2')), reader(whoAt(right))];
    await until(() => one.shown && two.shown && other.shown);
    two.loader.stop();
    await send(create, { body: {} });
    expect(one.loader.result).to.include({ fetching: true });
    expect(one.loader.result.data!.answer.who).to.equal('0');
    await until(() => one.shown === '1');
    await pause(50);
    expect(other.history).to.deep.equal(['0']);
    expect(seen.map(({ url }) => url.pathname)).to.deep.equal([
      '/api/1',
      '/api/2',
      '/who',
      '/api/cases',
      '/api/1',
    ]);
    const again = reader(whoAt(left, '/2'));
    await until(() => again.shown === '1');
  });

  it('can be named by path', async () => {
    counting();
    const [one, two] = [reader(whoAt(left, '/1')), reader(whoAt(left, '/2'))];
    await until(() => one.shown && two.shown);
    await send(create, { body: {} }, { reloads: ['/2'] });
    await until(() => two.shown === '1');
    await pause(50);
    expect(one.shown).to.equal('0');
  });

  it('stays where the service has refused', async () => {
    const seen = counting(400);
    const one = reader(whoAt(left, '/1'));
    await until(() => one.shown);
    await failure(send(create, { body: {} }));
    await pause(50);
    expect(seen).to.have.lengthOf(2);
  });

  it('is asked again where nobody knows whether it was written', async () => {
    counting(503);
    const one = reader(whoAt(left, '/1'));
    await until(() => one.shown);
    await failure(send(create, { body: {} }));
    await until(() => one.shown === '1');
  });

  it('is not answered by a read that began before', async () => {
    let writes = 0;
    const waiting: (() => void)[] = [];
    const seen = serve(({ method }) => {
      if (method === 'POST') return json({ id: ++writes });
      const who = String(writes);
      return new Promise((resolve) => waiting.push(() => resolve(json({ who }))));
    });
    const one = reader(whoAt(left, '/1'));
    await until(() => waiting.length === 1);
    await send(create, { body: {} });
    await until(() => waiting.length === 2);
    for (const answer of waiting) answer();
    await until(() => one.shown);
    expect(one.history).to.deep.equal(['1']);
    expect(seen[0]!.signal.aborted).to.equal(true);
  });
});

describe('progress', () => {
  it('is not told where the page has its own fetch', async () => {
    serve(() => json({ id: 1 }));
    const told: Progress[] = [];
    await send(create, { body: {} }, { onProgress: (progress) => told.push(progress) });
    expect(told).to.deep.equal([]);
  });

  it('is told by XMLHttpRequest, whose answers are read like any other', async () => {
    serve(() => json({}));
    // The test server knows no such address, and answers 404 after the body.
    configure({ fetch: undefined, apiBase: '/nothing' });
    const told: Progress[] = [];
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(3_000_000)]), 'a.xlsx');
    const error = await failure(
      send(create, { body: form }, { onProgress: (progress) => told.push(progress) }),
    );
    expect(error).to.include({ kind: 'not-found', status: 404, endpoint: '/cases' });
    expect(told.at(-1)!.total).to.be.greaterThan(3_000_000);
    expect(told.at(-1)!.loaded).to.equal(told.at(-1)!.total);
  });

  it('renews a token and reads the answer as `fetch` does', async () => {
    serve(() => json({}));
    const getToken = ({ renew }: { renew: boolean }): string => (renew ? 'new' : 'old');
    configure({ fetch: undefined, apiBase: '/written', getToken, headers: { 'X-Tenant': 'a' } });
    const asked: unknown[] = [];
    const { setupWorker } = await import('msw/browser');
    const { http, HttpResponse } = await import('msw');
    const worker = setupWorker(
      http.post('/written/cases', async ({ request }) => {
        const { headers } = request;
        asked.push([headers.get('Authorization'), headers.get('X-Tenant'), await request.json()]);
        return HttpResponse.json({ id: 3 }, { status: asked.length > 1 ? 200 : 401 });
      }),
    );
    await worker.start({ quiet: true, onUnhandledRequest: 'bypass' });
    try {
      const { answer } = await send(create, { body: { a: 'é' } }, { onProgress: () => {} });
      expect(answer).to.deep.equal({ id: 3 });
      expect(asked).to.deep.equal([
        ['Bearer old', 'a', { a: 'é' }],
        ['Bearer new', 'a', { a: 'é' }],
      ]);
    } finally {
      worker.stop();
    }
  });

  it('can be cancelled, and cannot reach what isn’t there', async () => {
    serve(() => json({}));
    configure({ fetch: undefined });
    const stop = new AbortController();
    const onProgress = (): void => {};
    const writing = failure(
      send(create, { apiBase: '/nothing', body: 'x' }, { signal: stop.signal, onProgress }),
    );
    await Promise.resolve();
    stop.abort();
    expect((await writing).name).to.equal('AbortError');
    const unreachable = send(create, { apiBase: 'http://127.0.0.1:1', body: 'x' }, { onProgress });
    expect(await failure(unreachable)).to.include({ kind: 'network' });
  });
});
