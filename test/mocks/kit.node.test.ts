/** What the mock kit can do that no domain needs yet: bodies, writes, path parameters, services that share paths. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, it } from 'node:test';
import { getResponse } from 'msw';
import { readForm, readJson } from '../../mocks/kit/body.js';
import { mocksOf, type MockRoute } from '../../mocks/kit/domain.js';
import { handlersFor, handlersOf } from '../../mocks/kit/handlers.js';
import { Refusal } from '../../mocks/kit/refusal.js';
import { mockApiBases, mockDomains, mockHandlers, SCENARIO_KEY } from '../../mocks/index.js';
import { createMockServer } from '../../mocks/server.js';

type Tables = { readonly notes: readonly { readonly id: number; readonly text: string }[] };

const errorBody = (_status: number, message: string) => ({ error: message });
const refused = (status: number, message: string) => new Refusal(status, errorBody(status, message));

const routes: readonly MockRoute<Tables>[] = [
  { method: 'GET', path: '/api/notes', answer: (_, { store }) => store.tables.notes },
  {
    method: 'POST',
    path: '/api/notes',
    async answer({ request }, { store, now }) {
      const text = (await readJson(request))?.['text'];
      if (typeof text !== 'string') throw refused(400, 'Missing field: text');
      const id = store.tables.notes.length + 1;
      store.write('notes', [...store.tables.notes, { id, text }]);
      return { id, at: now, by: request.headers.get('x-dasbor-user') };
    },
  },
  {
    method: 'GET',
    path: '/api/notes/{id}',
    answer({ path }, { store }) {
      const note = store.tables.notes.find(({ id }) => String(id) === path['id']);
      if (!note) throw refused(404, 'Note not found');
      return note;
    },
  },
  {
    method: 'DELETE',
    path: '/api/notes/{id}',
    answer({ path }, { store }) {
      store.write(
        'notes',
        store.tables.notes.filter(({ id }) => String(id) !== path['id']),
      );
      return { success: true };
    },
  },
  {
    method: 'POST',
    path: '/upload',
    async answer({ request }) {
      const form = await readForm(request);
      if (!form) throw refused(400, 'No file');
      const files = form.getAll('files[]').filter((part) => part instanceof File);
      return { names: files.map(({ name }) => name), sizes: files.map(({ size }) => size) };
    },
  },
  { method: 'GET', path: '/template', answer: () => new Response('a;b', { headers: { 'X-Kind': 'csv' } }) },
];

const notes = mocksOf<Tables>({
  service: { name: 'notes', apiBase: '' },
  prefix: '/notes',
  tables: ['notes'],
  routes,
  rowsUntil: () => ({ notes: [{ id: 1, text: 'first' }] }),
  hostileRows: ({ notes }) => ({ notes: notes.map((note) => ({ ...note, text: '<b>' })) }),
  errorBody,
  words: { 405: 'Not that way' },
});

/** Asks handlers, and reads what they say. */
async function ask(handlers: ReturnType<typeof handlersOf>, path: string, init?: RequestInit) {
  const response = await getResponse(handlers, new Request(`http://service.test${path}`, init));
  const text = (await response?.text()) ?? '';
  return { status: response?.status, headers: response?.headers, body: text && JSON.parse(text) };
}

const posted = (text: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json', 'x-dasbor-user': 'sari' },
  body: JSON.stringify({ text }),
});

describe('writing', () => {
  it('stays until it is reset', async () => {
    const handlers = handlersFor([{ domain: notes, bases: ['*'] }], { today: '2024-06-30' });
    const { body } = await ask(handlers, '/api/notes', posted('second'));
    assert.deepEqual({ ...body, at: '' }, { id: 2, at: '', by: 'sari' });
    assert.match(body.at, /^2024-06-30 \d\d:\d\d:\d\d$/);
    assert.equal((await ask(handlers, '/api/notes')).body.length, 2);
    assert.equal((await ask(handlers, '/api/notes/2')).body.text, 'second');
    await ask(handlers, '/api/notes/1', { method: 'DELETE' });
    assert.equal((await ask(handlers, '/api/notes/1')).status, 404);

    assert.deepEqual((await ask(handlers, '/__reset', { method: 'POST' })).body, { reset: true });
    assert.deepEqual((await ask(handlers, '/api/notes')).body, [{ id: 1, text: 'first' }]);
  });

  it('in a scenario of other rows, it stays among those', async () => {
    const handlers = handlersOf(notes);
    const hostile = { headers: { [SCENARIO_KEY]: 'hostile' } };
    await ask(handlers, '/api/notes', { ...posted('more'), headers: hostile.headers });
    assert.deepEqual(
      (await ask(handlers, '/api/notes', hostile)).body.map(({ text }: { text: string }) => text),
      ['<b>', 'more'],
    );
    assert.equal((await ask(handlers, '/api/notes')).body.length, 1);
  });

  it('other handlers have rows of their own', async () => {
    await ask(handlersOf(notes), '/api/notes', posted('more'));
    assert.equal((await ask(handlersOf(notes), '/api/notes')).body.length, 1);
  });
});

describe('an address', () => {
  it('may end in a slash, and be written in capitals', async () => {
    for (const path of ['/api/notes/', '/API/Notes', '/any/folder/api/notes'])
      assert.equal((await ask(handlersOf(notes), path)).body.length, 1, path);
  });

  it('is another one where more or less stands in it', async () => {
    for (const path of ['/api/notes/1/2', '/api/note', '/api/notesx', '/api'])
      assert.equal((await ask(handlersOf(notes), path)).status, undefined, path);
  });

  it('has its parameters decoded, and is unknown where they can’t be', async () => {
    const handlers = handlersOf({
      ...notes,
      routes: [{ method: 'GET', path: '/of/{who}/{id}', answer: ({ path }) => path }],
    });
    assert.deepEqual((await ask(handlers, '/of/a%2Fb%20%C3%A9/7')).body, { who: 'a/b é', id: '7' });
    assert.equal((await ask(handlers, '/of/%E9/7')).status, undefined);
  });
});

describe('refusing', () => {
  it('unreadable bodies are for the service to refuse', async () => {
    const handlers = handlersOf(notes);
    for (const body of ['{', '[]', 'null', '']) {
      const { status, body: said } = await ask(handlers, '/api/notes', { method: 'POST', body });
      assert.equal(status, 400);
      assert.deepEqual(said, { error: 'Missing field: text' });
    }
    assert.deepEqual((await ask(handlers, '/upload', { method: 'POST', body: 'x' })).body, {
      error: 'No file',
    });
  });

  it("other methods, in the service's words, with those that it has", async () => {
    const { status, headers, body } = await ask(handlersOf(notes), '/api/notes/1', { method: 'PUT' });
    assert.equal(status, 405);
    assert.equal(headers!.get('allow'), 'GET, DELETE');
    assert.deepEqual(body, { error: 'Not that way' });
  });
});

describe('services that share paths', () => {
  const fixed = mocksOf<Tables>({
    ...(notes as unknown as Parameters<typeof mocksOf<Tables>>[0]),
    routes: [{ method: 'GET', path: '/api/notes/count', answer: () => ({ count: 7 }) }],
  });

  it('a fixed path goes before one with parameters, an answer before a refusal', async () => {
    const both = handlersFor([notes, fixed].map((domain) => ({ domain, bases: ['*'] })));
    assert.deepEqual((await ask(both, '/api/notes/count')).body, { count: 7 });
    assert.equal((await ask(both, '/api/notes/count', { method: 'DELETE' })).status, 200);
    assert.equal((await ask(both, '/api/notes/1')).status, 200);
  });

  it('no address of a page is answered by two', () => {
    const addresses = mockDomains.flatMap((domain) =>
      domain.routes.map(({ method, path }) => `${method} ${domain.service.apiBase}${path}`),
    );
    assert.equal(new Set(addresses).size, addresses.length);
  });

  it('there is a place for each below any address', () => {
    const bases = mockApiBases('./hostile/');
    assert.deepEqual([bases['dealer'], bases['sales']], ['./hostile/api/v1', './hostile/sales']);
    assert.equal(mockApiBases()['sales'], '/sales');
  });

  it('each also answers under its own prefix', async () => {
    for (const base of ['/api', '/sales', '/anywhere/sales']) {
      const path = `${base}/getSalesReportByBranch?year=2024&month=06&compare=false`;
      assert.equal((await ask(mockHandlers({ today: '2024-06-30' }), path)).status, 200);
    }
    const elsewhere = await ask(mockHandlers(), '/api/getNothing');
    assert.equal(elsewhere.status, undefined);
  });
});

describe('the server', () => {
  const server = createMockServer({ today: '2024-06-30' });
  afterEach(() => server.close());

  it('takes bodies, resets, and answers each service in its own words', async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const json = async (path: string, init?: RequestInit) => {
      const response = await fetch(origin + path, init);
      return { status: response.status, body: await response.json() };
    };

    assert.deepEqual(await json('/__reset', { method: 'POST' }), { status: 200, body: { reset: true } });
    assert.deepEqual(await json('/sales/nope'), {
      status: 404,
      body: { status: 'error', message: 'Not Found', data: null },
    });
    assert.deepEqual(await json('/api/v1/nope'), { status: 404, body: { detail: 'Not Found' } });
    // Under its default base a service is in a page only: on the server two of them would have the same one.
    assert.equal((await json('/api/getSalesReportByBranch')).status, 404);
    const path = '/sales/getSalesReportByBranch?year=2024&month=06&compare=false';
    assert.equal((await json(path)).status, 200);
    assert.equal((await json(path, { method: 'POST', body: 'x' })).status, 405);
    assert.equal((await json('/sales/getSalesReportByBranch')).status, 400);
    server.closeAllConnections();
  });
});

it('multipart forms arrive with their files', async () => {
  const form = new FormData();
  form.append('files[]', new File(['abc'], 'satu.xlsx'));
  form.append('files[]', new File(['de'], 'dua.csv'));
  const { body } = await ask(handlersOf(notes), '/upload', { method: 'POST', body: form });
  assert.deepEqual(body, { names: ['satu.xlsx', 'dua.csv'], sizes: [3, 2] });
});

it('an answer may be a whole response', async () => {
  const response = await getResponse(handlersOf(notes), new Request('http://service.test/template'));
  assert.equal(await response!.text(), 'a;b');
  assert.equal(response!.headers.get('x-kind'), 'csv');
});
