/** A file of all pages: one person's, as long as the table is there, and with an end. */
import { expect } from '@open-wc/testing';
import { configure, type Settings } from '../../src/config.js';
import { readCsv } from '../support/csv.js';
import { jwt } from '../support/reader.js';
import { menuEntry } from '../support/menu.js';
import { json, serve, type Seen } from '../support/service.js';
import { inState, pause, textOf, until } from '../support/wait.js';
import { billOf, put } from './support.js';

const pageOf = ({ url }: Seen): number => Number(url.searchParams.get('page'));

/** So many pages; each answer is late by so many ms. `before` is told of each request. */
const service = (
  { pages = 5, late = 0 }: { pages?: number | ((page: number) => number); late?: number } = {},
  settings: Settings = {},
  before: (request: Seen, index: number) => void = () => {},
): Seen[] =>
  serve(async (request, index) => {
    before(request, index);
    await pause(late);
    const page = pageOf(request);
    const count = typeof pages === 'number' ? pages : pages(page);
    return json({ rows: [billOf(page)], total: count * 25, page });
  }, settings);

const table = async () => inState(await put({ variant: 'service' }), 'ready');
const failed = (made: Promise<unknown>): Promise<unknown> =>
  made.then(
    () => 'made',
    (error: unknown) => error,
  );

describe('a file of all pages', () => {
  it('has the rows of all of them', async () => {
    service();
    expect(readCsv(await (await table()).toCSV({ all: true }))).to.have.lengthOf(6);
  });

  for (const [kind, ani, budi] of [
    ['JWTs', jwt('ani'), jwt('budi')],
    ['opaque tokens', 'token-of-ani', 'token-of-budi'],
  ] as const) {
    it(`fails where another person signs in between pages: ${kind}`, async () => {
      let token: string = ani;
      service({}, { getToken: () => token }, (request) => {
        if (pageOf(request) === 3) token = budi;
      });
      const element = await table();
      expect(await failed(element.toCSV({ all: true }))).to.be.instanceOf(Error);
    });

    it(`fails where a token is renewed for another person within a page: ${kind}`, async () => {
      let expired = false;
      const seen = serve(
        (request) => {
          if (pageOf(request) === 3) expired = true;
          const old = expired && request.headers.get('Authorization') === `Bearer ${ani}`;
          return old
            ? json({}, { status: 401 })
            : json({ rows: [billOf(1)], total: 125, page: pageOf(request) });
        },
        { getToken: ({ renew }) => (renew ? budi : ani) },
      );
      const element = await table();
      expect(await failed(element.toCSV({ all: true }))).to.be.instanceOf(Error);
      // Nothing of the file is asked for in the other's name.
      const inOthers = seen.filter(({ headers }) => headers.get('Authorization') === `Bearer ${budi}`);
      expect(inOthers.filter((request) => pageOf(request) > 3)).to.deep.equal([]);
    });
  }

  it('goes on with a renewed token of the same person', async () => {
    let serial = 0;
    service({}, { getToken: () => jwt('ani', ++serial) });
    expect(readCsv(await (await table()).toCSV({ all: true }))).to.have.lengthOf(6);
  });

  it('fails where the sign-in is configured anew', async () => {
    service({ late: 20 }, {}, (request, index) => {
      if (index === 2) queueMicrotask(() => configure({ headers: { 'X-Tenant': 'b' } }));
    });
    expect(await failed((await table()).toCSV({ all: true }))).to.be.instanceOf(Error);
  });

  it('stops when the table leaves the page, and goes on when it only moves', async () => {
    const seen = service({ pages: 20, late: 30 });
    const element = await table();
    const box = document.createElement('div');
    document.body.append(box);
    const made = failed(element.toCSV({ all: true }));
    await until(() => seen.length >= 3);
    box.append(element);
    await until(() => seen.length >= 6);
    element.remove();
    expect(await made).to.include({ name: 'AbortError' });
    const before = seen.length;
    await pause(150);
    expect(seen).to.have.lengthOf(before);
    box.remove();
  });

  it('stops what a person began from the menu when the table leaves the page', async () => {
    const seen = service({ pages: 20, late: 30 });
    const element = await table();
    menuEntry(element, /CSV.*semua/i).click();
    await until(() => seen.length >= 3);
    element.remove();
    await until(() => seen.at(-1)!.signal.aborted);
    const before = seen.length;
    await pause(150);
    expect(seen).to.have.lengthOf(before);
    expect(textOf(element)).to.not.contain('gagal');
  });

  it('ends where a service has more pages with every answer', async () => {
    const seen = service({ pages: (page) => page + 3 });
    const rows = readCsv(await (await table()).toCSV({ all: true }));
    // As many as the first answer says, beside the page on the screen.
    expect(rows).to.have.lengthOf(5);
    expect(seen).to.have.lengthOf(5);
  });

  it('ends where a service promises pages that it doesn’t have', async () => {
    const seen = serve((request) => {
      const page = pageOf(request);
      return json({ rows: page > 2 ? [] : [billOf(page)], total: 25e9, page });
    });
    expect(readCsv(await (await table()).toCSV({ all: true }))).to.have.lengthOf(3);
    expect(seen).to.have.lengthOf(4);
  });
});
