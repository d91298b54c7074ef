/** Where token, headers and cookies go, what a path may name, and what a service repeats of them. */
import { expect, fixture, html } from '@open-wc/testing';
import * as z from 'zod/mini';
import { configure, type Settings } from '../../src/config.js';
import { endpointsOf, fieldIs, type Service } from '../../src/data/endpoint.js';
import { LoadError } from '../../src/data/errors.js';
import { refusing } from '../../src/data/words.js';
import { send } from '../../src/data/send.js';
import { answer, card, cardWith } from '../support/card.js';
import { warnings } from '../support/console.js';
import { jwt, left, reader, stopReaders, whoAt } from '../support/reader.js';
import { json, serve } from '../support/service.js';
import { heard, inState, textOf, until } from '../support/wait.js';

/** What a request carries that says who asks. */
type Carried = readonly [host: string, token: string | null, tenant: string | null, cookies: string];

/** Answers everybody, and remembers what the requests carried. */
function watched(settings: Settings = {}): Carried[] {
  const carried: Carried[] = [];
  serve(() => json(answer), {
    getToken: () => 'the-token',
    headers: { 'X-Tenant': 'tenant-a' },
    ...settings,
  });
  configure({
    fetch: (input, init) => {
      const headers = new Headers(init!.headers);
      const { host } = new URL(input as string);
      carried.push([host, headers.get('Authorization'), headers.get('X-Tenant'), init!.credentials!]);
      return Promise.resolve(json(answer));
    },
  });
  return carried;
}

const all = (host: string, cookies = 'same-origin'): Carried => [
  host,
  'Bearer the-token',
  'tenant-a',
  cookies,
];
const none = (host: string): Carried => [host, null, null, 'omit'];

afterEach(stopReaders);

describe('what says who asks', () => {
  it('goes to the page’s own origin', async () => {
    const carried = watched();
    await inState(await card(), 'ready');
    expect(carried).to.deep.equal([all(location.host)]);
  });

  it('goes to no other origin that an attribute names, not even cookies, and the console says so once', async () => {
    const said = warnings();
    let asked = 0;
    const carried = watched({
      credentials: 'include',
      getToken: () => {
        asked++;
        return 'the-token';
      },
    });
    await inState(await card({ 'api-base': 'https://evil-1.example/api' }), 'ready');
    await inState(await card({ 'api-base': 'https://evil-1.example/other' }), 'ready');
    expect(carried).to.deep.equal([none('evil-1.example'), none('evil-1.example')]);
    expect(asked).to.equal(0);
    expect(said).to.have.lengthOf(1);
    expect(said[0]).to.contain("configure({ trustedOrigins: ['https://evil-1.example'] })");
  });

  it('goes to no other origin that a scope names', async () => {
    const carried = watched();
    const scope = await fixture(html`<dasbor-scope api-base="https://evil-2.example"></dasbor-scope>`);
    const element = cardWith();
    scope.append(element);
    await inState(element, 'ready');
    expect(carried).to.deep.equal([none('evil-2.example')]);
  });

  it('goes to the configured bases, of one domain or of all', async () => {
    const carried = watched({ apiBase: 'https://one.example/api', credentials: 'include' });
    await inState(await card(), 'ready');
    configure({ apiBase: { dealer: 'https://two.example', sales: 'https://three.example/x' } });
    await inState(await card(), 'ready');
    await inState(await card({ 'api-base': 'https://three.example/y' }), 'ready');
    // No longer configured.
    await inState(await card({ 'api-base': 'https://one.example/api' }), 'ready');
    expect(carried).to.deep.equal([
      all('one.example', 'include'),
      all('two.example', 'include'),
      all('three.example', 'include'),
      none('one.example'),
    ]);
  });

  it('goes to the listed origins, whatever stands behind them, and to nothing that only looks like one', async () => {
    const carried = watched({ trustedOrigins: ['https://listed.example/path'] });
    for (const base of [
      'https://listed.example/api',
      'https://listed.example:8443/api',
      'http://listed.example/api',
      'https://listed.example.evil.example',
      'https://listed.example@evil.example',
    ])
      await inState(await card({ 'api-base': base }), 'ready');
    expect(carried).to.deep.equal([
      all('listed.example'),
      none('listed.example:8443'),
      none('listed.example'),
      none('listed.example.evil.example'),
      none('evil.example'),
    ]);
  });

  it('doesn’t go to the origin that a <base> on the page names', async () => {
    const base = document.createElement('base');
    base.href = 'https://evil-3.example/';
    document.head.append(base);
    try {
      const carried = watched();
      await inState(await card(), 'ready');
      expect(carried).to.deep.equal([none('evil-3.example')]);
    } finally {
      base.remove();
    }
  });

  it('stays with the base: not even a trusted origin gets what is another’s', async () => {
    const carried = watched({ apiBase: 'https://one.example', trustedOrigins: ['https://two.example'] });
    await inState(await card({ endpoint: 'https://two.example/x' }), 'ready');
    expect(carried).to.deep.equal([none('two.example')]);
  });

  it('is withheld from writes too', async () => {
    const carried = watched();
    const create = endpointsOf(left, 'POST')('/cases', z.unknown());
    await send(create, { apiBase: 'https://evil-4.example', body: {} });
    expect(carried).to.deep.equal([none('evil-4.example')]);
  });

  it('warns of nothing where there is nothing to withhold', async () => {
    const said = warnings();
    watched({ getToken: undefined, headers: undefined });
    await inState(await card({ 'api-base': 'https://open.example' }), 'ready');
    expect(said).to.deep.equal([]);
  });
});

describe('a path', () => {
  it('never leaves its base', async () => {
    const seen = serve(() => json(answer), { apiBase: '/api/v1' });
    for (const endpoint of [
      '../../x',
      '/../x',
      'a/../../x',
      '..\\..\\x',
      '%2e%2e/x',
      '.%2E/x',
      '..%2f..%2fx',
      '%2e%2e%5cx',
      '%252e%252e%252fx',
      '.\t./x',
      'a/..;/x',
    ]) {
      const element = await inState(await card({ endpoint, loading: 'eager' }), 'error');
      expect(element.error, endpoint).to.include({ kind: 'attribute' });
      expect(textOf(element), endpoint).to.contain('endpoint is “');
    }
    expect(seen).to.have.lengthOf(0);
  });

  it('may have dots that lead nowhere', async () => {
    const seen = serve(() => json(answer), { apiBase: '/api/v1' });
    for (const endpoint of ['//host/x', 'a.b/v1.2', './x', 'x?next=../y', 'a/../b'])
      await inState(await card({ endpoint, loading: 'eager' }), 'ready');
    expect(seen.map(({ url }) => [url.host, url.pathname])).to.deep.equal(
      ['/host/x', '/a.b/v1.2', '/x', '/x', '/b'].map((path) => [location.host, `/api/v1${path}`]),
    );
  });
});

describe('a service that repeats what it was sent', () => {
  const token = jwt('ani');
  const settings: Settings = { getToken: () => token, headers: { 'X-Key': 'key/1234"5' } };
  const repeated = (status: number) => (): Response =>
    json(
      {
        detail: [
          { loc: ['header', 'authorization'], msg: `Bearer ${token} is wrong` },
          { loc: ['header', token], msg: `${token} is wrong` },
          { loc: ['header', 'x'], msg: 'key/1234"5 is wrong' },
          { loc: ['query', 'dealer_id'], msg: 'Field required' },
        ],
        message: token,
        rows: [{ row: 1, value: token, message: `not ${token}` }],
      },
      { status },
    );

  it('doesn’t bring a token or header to the screen, the error or the events', async () => {
    for (const status of [400, 409, 422]) {
      const errors = heard('dasbor-error');
      serve(repeated(status), settings);
      const element = await inState(await card(), 'error');
      const said = [
        textOf(element),
        JSON.stringify(element.error),
        JSON.stringify(errors.map((e) => e.detail)),
      ];
      for (const text of said)
        expect(text)
          .to.contain('Field required')
          .and.not.match(/ani|x\.ey|1234/);
    }
  });

  it('doesn’t bring it to the rows of a write', async () => {
    serve(repeated(422), settings);
    const create = endpointsOf(left, 'POST')('/cases', z.unknown());
    const error = await send(create, {}).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(LoadError);
    expect((error as LoadError).rows).to.have.lengthOf(1);
    expect(JSON.stringify(error)).to.not.contain(token);
  });

  it('doesn’t bring it along where it refuses with status 200', async () => {
    const service: Service = { ...left, refuses: refusing(fieldIs('success', false)) };
    serve(() => json({ success: false, message: `opaque-token-7 is wrong` }), {
      getToken: () => 'opaque-token-7',
    });
    const { loader } = reader(whoAt(service));
    await until(() => loader.result.error);
    expect(loader.result.error!.words).to.equal('… is wrong');
  });

  it('shows no words with a token of somebody else either', async () => {
    serve(() => json({ detail: `Invalid: ${jwt('budi')}, Bearer abcdefgh` }, { status: 422 }), settings);
    const element = await inState(await card(), 'error');
    expect(textOf(element)).to.contain('(422).').and.not.contain('Bearer');
  });
});
