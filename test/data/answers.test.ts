/** How services word refusals, with which status, and how they page. */
import { expect } from '@open-wc/testing';
import * as z from 'zod/mini';
import { check } from '../../src/data/check.js';
import { endpointsOf, fieldIs, pagingOf, type Service } from '../../src/data/endpoint.js';
import type { LoadError } from '../../src/data/errors.js';
import { refusing, serverWords } from '../../src/data/words.js';
import { left, reader, stopReaders, whoAt } from '../support/reader.js';
import { answer, card } from '../support/card.js';
import { json, serve } from '../support/service.js';
import { inState, textOf, until } from '../support/wait.js';

const failing = async (service: Service, body: unknown, status = 200): Promise<LoadError> => {
  const seen = serve(() => json(body, { status }));
  const { loader } = reader(whoAt(service));
  await until(() => loader.result.error);
  expect(seen).to.have.lengthOf(status < 500 ? 1 : 3);
  return loader.result.error!;
};

afterEach(stopReaders);

describe('a refusal with status 200', () => {
  const cases: [string, Service, unknown, string | undefined][] = [
    [
      'anything but {status: "OK"}',
      { ...left, refuses: refusing((raw) => !fieldIs('status', 'OK')(raw)) },
      { status: 'ERR', message: 'dimension tidak dikenal' },
      'dimension tidak dikenal',
    ],
    [
      'anything but {status: "OK"}, no object either',
      { ...left, refuses: refusing((raw) => !fieldIs('status', 'OK')(raw)) },
      null,
      undefined,
    ],
    [
      '{success: false, message}',
      { ...left, refuses: refusing(fieldIs('success', false)) },
      { success: false, message: 'Sesi berakhir' },
      'Sesi berakhir',
    ],
    [
      '{success: false, error}',
      { ...left, refuses: refusing(fieldIs('success', false)) },
      { success: false, error: 'Template Kosong' },
      'Template Kosong',
    ],
    [
      '{status: "error", message}',
      { ...left, refuses: refusing(fieldIs('status', 'error')) },
      { status: 'error', message: 'selectedDate cannot be in the future', data: null },
      'selectedDate cannot be in the future',
    ],
    [
      'zeros with periode "-" and a trace',
      { ...left, refuses: refusing(fieldIs('periode', '-')) },
      { total_pelanggan: 0, periode: '-', error: 'KeyError: "nomen"', traceback: 'Traceback …' },
      undefined,
    ],
  ];
  for (const [name, service, body, words] of cases) {
    it(`is an error of the service, not of the contract: ${name}`, async () => {
      const error = await failing(service, body);
      expect(error).to.include({ kind: 'http', endpoint: '/who' });
      expect(error.status).to.equal(undefined);
      expect(error.words).to.equal(words);
    });
  }

  it('is one in data that the page gives, too', () => {
    const endpoint = endpointsOf({ ...left, refuses: refusing(fieldIs('success', false)) })(
      '/x',
      z.unknown(),
    );
    expect(() => check(endpoint, { success: false, message: 'Tidak' })).to.throw(/^http$/);
    expect(check(endpoint, { success: true })).to.deep.equal({ success: true });
  });
});

describe('the words of a service', () => {
  it('are read wherever services put them', () => {
    const words = 'Nomen already exists';
    for (const body of [
      { message: words },
      { error: words },
      { error: { code: 400, message: words } },
      { detail: words },
      { detail: null, message: words },
      { status: 'ERR', message: words },
      { statusCode: 409, error: 'Conflict', message: words },
      { detail: [{ msg: words }] },
    ])
      expect(serverWords(body)).to.equal(words);
    for (const body of [undefined, null, 'text', [], {}, { error: null, detail: 3, message: '' }])
      expect(serverWords(body)).to.equal(undefined);
  });

  it('may name a line of a file', () => {
    expect(serverWords({ message: 'Wrong date in line 12, column B' })).to.equal(
      'Wrong date in line 12, column B',
    );
  });

  it('are cut at a word where they are long', () => {
    const names = Array.from({ length: 60 }, (_, index) => `Kategori ${index}`);
    const words = serverWords({ message: `Kategori tidak ditemukan: ${names.join(', ')}` })!;
    expect(words.length).to.be.within(200, 241);
    expect(words).to.match(/^Kategori tidak ditemukan: Kategori 0, .*\w…$/);
    expect(names.some((name) => words.endsWith(`${name}…`) || words.endsWith('Kategori…'))).to.equal(true);
    const long = serverWords({ message: 'x'.repeat(500) })!;
    expect(long).to.equal(`${'x'.repeat(240)}…`);
  });

  it('are never a service’s insides, however long', () => {
    for (const message of [
      `${'a '.repeat(300)} SELECT nomen FROM customers`,
      'sqlite3.OperationalError: no such table: customers',
      "KeyError: 'nomen'",
      'Traceback (most recent call last)',
      'main.py, line 12, in <module>',
      'column "nomen" does not exist',
      '(pymysql.err) (1054, "Unknown column")',
      '<html><body>Bad Gateway</body></html>',
      'NullPointerException at com.x.Y',
    ])
      expect(serverWords({ message }), message).to.equal(undefined);
  });

  it('are shown with 400, 409 and 422, with others where the service says so, never with 5xx', async () => {
    const body = { error: 'Nomen not found' };
    const water: Service = { ...left, worded: [400, 403, 404, 409, 500] };
    const words = async (service: Service, status: number) => (await failing(service, body, status)).words;
    for (const status of [400, 409, 422]) expect(await words(left, status)).to.equal('Nomen not found');
    for (const status of [401, 403, 404, 418]) expect(await words(left, status)).to.equal(undefined);
    expect(await words(water, 404)).to.equal('Nomen not found');
    expect(await words(water, 403)).to.equal('Nomen not found');
    expect(await words(water, 500)).to.equal(undefined);
  });

  it('stand in the widget after our own', async () => {
    serve(() => json({ ...answer, message: 'Sudah ada' }, { status: 409 }));
    expect(textOf(await inState(await card(), 'error'))).to.contain(
      'The server refused this request (409). Sudah ada',
    );
  });
});

describe('paging', () => {
  it('is the endpoint’s, else the service’s, else by page and per_page of at most 100', () => {
    const own = { page: 'page', size: 'page_size', largest: 500 };
    const other = { page: 'page', size: 'limit', largest: 50 };
    expect(pagingOf(endpointsOf(left)('/x', z.unknown()))).to.deep.equal({
      page: 'page',
      size: 'per_page',
      largest: 100,
    });
    const get = endpointsOf({ ...left, paging: own });
    expect(pagingOf(get('/x', z.unknown()))).to.equal(own);
    expect(pagingOf(get('/x', z.unknown(), { paging: other }))).to.equal(other);
  });
});
