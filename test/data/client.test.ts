/** What goes over the wire: addresses, tokens, retries, and what becomes of every bad answer. */
import { expect } from '@open-wc/testing';
import { configure } from '../../src/config.js';
import { clearCache } from '../../src/data/loader.js';
import type { DocumentIndicatorCard } from '../../src/dealer/document-indicator-card.js';
import { answer, card } from '../support/card.js';
import { json, serve, type Responder } from '../support/service.js';
import { heard, inState, pause, textOf } from '../support/wait.js';

const askedOf = async (attributes: Record<string, string>, settings = {}): Promise<string> => {
  const seen = serve(() => json(answer), settings);
  await inState(await card(attributes), 'ready');
  const { origin, pathname } = seen[0]!.url;
  return origin === location.origin ? pathname : origin + pathname;
};

const path = '/dashboard/document-handling/permohonan-faktur';

describe('the address of a question', () => {
  it('takes the element’s base, then configure()’s, then the domain’s', async () => {
    expect(await askedOf({ 'api-base': 'https://a.example/x/' }, { apiBase: 'https://b.example' })).to.equal(
      `https://a.example/x${path}`,
    );
    expect(await askedOf({}, { apiBase: 'https://b.example' })).to.equal(`https://b.example${path}`);
    expect(await askedOf({}, { apiBase: { dealer: 'https://c.example', sales: '/no' } })).to.equal(
      `https://c.example${path}`,
    );
    expect(await askedOf({}, { apiBase: { sales: '/no' } })).to.equal(`/api/v1${path}`);
  });

  it('reads "" as the origin’s root, and a relative base against the document', async () => {
    expect(await askedOf({ 'api-base': '' }, { apiBase: 'https://b.example' })).to.equal(path);
    expect(await askedOf({ 'api-base': '/' })).to.equal(path);
    expect(await askedOf({ 'api-base': 'api' })).to.equal(new URL(`api${path}`, document.baseURI).pathname);
  });

  it('lets `endpoint` override the path', async () => {
    expect(await askedOf({ endpoint: 'other/path' })).to.equal('/api/v1/other/path');
    expect(await askedOf({ endpoint: '//evil.example/x' })).to.equal('/api/v1/evil.example/x');
  });

  it('says in words that a base is no address', async () => {
    serve(() => json(answer));
    const element = await inState(await card({ 'api-base': 'https://[' }), 'error');
    expect(element.error!.kind).to.equal('attribute');
    expect(textOf(element)).to.contain('api-base is “https://[”');
  });
});

describe('tokens', () => {
  it('asks once per request, and once more, renewed, after a 401', async () => {
    const renewals: boolean[] = [];
    const getToken = ({ renew }: { renew: boolean }): string => {
      renewals.push(renew);
      return renew ? 'new' : 'old';
    };
    const seen = serve(
      ({ headers }) => json(answer, { status: headers.get('Authorization') === 'Bearer new' ? 200 : 401 }),
      {
        getToken,
      },
    );
    await inState(await card(), 'ready');
    expect(renewals).to.deep.equal([false, true]);
    expect(seen.map(({ headers }) => headers.get('Authorization'))).to.deep.equal([
      'Bearer old',
      'Bearer new',
    ]);
  });

  it('sends token and headers to the API base’s own origin only', async () => {
    const settings = {
      getToken: () => 'secret',
      headers: { 'X-Tenant': 'a' },
      trustedOrigins: ['https://api.example', 'https://evil.example'],
    };
    const seen = serve(() => json(answer), settings);
    await inState(await card({ 'api-base': 'https://api.example' }), 'ready');
    await inState(
      await card({ 'api-base': 'https://api.example', endpoint: 'https://evil.example/x' }),
      'ready',
    );
    expect(
      seen.map(({ url, headers }) => [url.hostname, headers.get('Authorization'), headers.get('X-Tenant')]),
    ).to.deep.equal([
      ['api.example', 'Bearer secret', 'a'],
      ['evil.example', null, null],
    ]);
  });

  it('fires dasbor-auth-required, and shows no error if the page cancels it', async () => {
    serve(() => json({ detail: 'no' }, { status: 401 }));
    const errors = heard('dasbor-error');
    const shown = await inState(await card(), 'error');
    expect(shown.error!.kind).to.equal('unauthorized');
    expect(errors).to.have.lengthOf(1);
    shown.remove();
    document.addEventListener('dasbor-auth-required', (event) => event.preventDefault(), { once: true });
    const seen = serve((_, index) => json(answer, { status: index ? 200 : 401 }));
    const element = await card();
    await pause(100);
    expect(element.state).to.equal('loading');
    expect(seen).to.have.lengthOf(1);
    expect(errors).to.have.lengthOf(1);
    clearCache();
    await inState(element, 'ready');
  });

  it('shows nothing of the person before once another has signed in', async () => {
    let who = 'ani';
    serve(
      ({ headers }) => json({ ...answer, count: headers.get('Authorization') === 'Bearer ani' ? 111 : 222 }),
      {
        getToken: () => who,
      },
    );
    const first = await inState(await card(), 'ready');
    expect(textOf(first, '[part=value]')).to.equal('111');
    who = 'budi';
    // A second widget with the same question: the cache holds the first person's answer.
    const second = await inState(await card(), 'ready');
    expect(textOf(second, '[part=value]')).to.equal('222');
    await inState(first, 'ready');
    expect(textOf(first, '[part=value]')).to.equal('222');
  });

  it('keeps what is shown when a JWT of the same person is renewed', async () => {
    const jwt = (serial: number): string => `x.${btoa(JSON.stringify({ iss: 'i', sub: 'ani', serial }))}.y`;
    let serial = 1;
    const seen = serve(() => json(answer), { getToken: () => jwt(serial) });
    await inState(await card(), 'ready');
    serial = 2;
    await inState(await card(), 'ready');
    expect(seen).to.have.lengthOf(1);
  });

  it('drops everything when configure() changes who signs requests', async () => {
    const seen = serve(() => json(answer));
    const element = await inState(await card(), 'ready');
    configure({ headers: { 'X-Tenant': 'b' } });
    expect(element.data).to.equal(null);
    await inState(element, 'ready');
    expect(seen.map(({ headers }) => headers.get('X-Tenant'))).to.deep.equal([null, 'b']);
  });
});

describe('bad answers', () => {
  const shows = async (respond: Responder, settings = {}): Promise<DocumentIndicatorCard> => {
    serve(respond, settings);
    return inState(await card(), 'error');
  };

  it('shows the words of a 400 and a 422', async () => {
    const refused = await shows(() =>
      json(
        {
          error: { code: 400, message: 'Invalid date format. Use YYYY-MM-DD format.', type: 'HTTPException' },
        },
        { status: 400 },
      ),
    );
    expect(refused.error).to.include({ kind: 'http', status: 400, endpoint: path });
    expect(textOf(refused)).to.contain('(400). Invalid date format. Use YYYY-MM-DD format.');
    const invalid = await shows(() =>
      json(
        { detail: [{ type: 'missing', loc: ['query', 'dealer_id'], msg: 'Field required' }] },
        { status: 422 },
      ),
    );
    expect(textOf(invalid)).to.contain('dealer_id: Field required');
  });

  it('never shows SQL, traces or markup of the server', async () => {
    const sql =
      '(psycopg2.errors) invalid [SQL: SELECT count(*) FROM x WHERE a = %(a)s] [parameters: {a: 1}]';
    for (const status of [400, 422, 500]) {
      const broken = await shows(() => json({ error: { code: status, message: sql } }, { status }));
      expect(textOf(broken))
        .to.contain(`(${status}).`)
        .and.not.match(/psycopg|SELECT|parameters/);
    }
    const page = await shows(() => new Response('<html><h1>Traceback</h1></html>', { status: 500 }));
    expect(textOf(page)).to.contain('(500).').and.not.contain('Traceback');
    const trace = await shows(() =>
      json({ detail: 'Traceback (most recent call last): File "a.py"' }, { status: 400 }),
    );
    expect(textOf(trace)).to.not.contain('Traceback');
  });

  it('tells apart 401, 403, 404, a broken connection and a slow server', async () => {
    expect((await shows(() => json({}, { status: 401 }))).error!.kind).to.equal('unauthorized');
    expect((await shows(() => json({}, { status: 403 }))).error!.kind).to.equal('forbidden');
    expect((await shows(() => json({ detail: 'Not Found' }, { status: 404 }))).error!.kind).to.equal(
      'not-found',
    );
    expect((await shows(() => Promise.reject(new TypeError('Failed to fetch')))).error!.kind).to.equal(
      'network',
    );
    expect((await shows(() => new Promise(() => {}), { timeout: 30 })).error!.kind).to.equal('timeout');
  });

  it('names endpoint, path, expected and received where an answer breaks its contract', async () => {
    const element = await shows(() => json({ ...answer, count: 'many' }));
    expect(element.error).to.include({
      kind: 'contract',
      endpoint: path,
      path: 'count',
      expected: 'count',
      received: 'string',
    });
    element.shadowRoot!.querySelector('details')!.open = true;
    expect(textOf(element)).to.contain(`${path} · count: expected count, received string`);
    expect((await shows(() => json({ ...answer, percentage: null }))).error).to.include({ received: 'null' });
    expect((await shows(() => new Response('<html>'))).error).to.include({
      kind: 'contract',
      expected: 'JSON',
    });
    expect((await shows(() => json({ ...answer, success: false }))).error).to.include({ path: 'success' });
  });

  it('reads numbers that come as text, and lets fields pass that it doesn’t know', async () => {
    serve(() => json({ ...answer, count: '12', percentage: '4.5', trend: 'up', more: [] }));
    const element = await inState(await card(), 'ready');
    expect(textOf(element, '[part=value]')).to.equal('12');
  });

  it('retries what may pass, tells the page once, and doesn’t retry what won’t', async () => {
    const errors = heard('dasbor-error');
    const seen = serve((_, index) => json(index < 2 ? {} : answer, { status: index < 2 ? 503 : 200 }));
    await inState(await card(), 'ready');
    expect(seen).to.have.lengthOf(3);
    expect(errors).to.have.lengthOf(0);
    const failing = serve(() => json({}, { status: 500 }));
    await inState(await card(), 'error');
    expect(failing).to.have.lengthOf(3);
    expect(errors).to.have.lengthOf(1);
    const refused = serve(() => json({}, { status: 400 }));
    await inState(await card(), 'error');
    expect(refused).to.have.lengthOf(1);
  });

  it('waits until the date that Retry-After says', async () => {
    const times: number[] = [];
    // A date has whole seconds: the next but one is one to two seconds away.
    const date = new Date(Math.ceil(Date.now() / 1000) * 1000 + 1000);
    serve((_, index) => {
      times.push(Date.now());
      return index ? json(answer) : json({}, { status: 503, headers: { 'Retry-After': date.toUTCString() } });
    });
    await inState(await card(), 'ready');
    expect(times[1]! - date.getTime()).to.be.within(-20, 1500);
  });

  it('reports a service that asks for a long wait, instead of waiting', async () => {
    const date = new Date(Date.now() + 60_000).toUTCString();
    const seen = serve(() => json({}, { status: 503, headers: { 'Retry-After': date } }));
    await inState(await card(), 'error');
    expect(seen).to.have.lengthOf(1);
  });

  it('waits as long as Retry-After says', async () => {
    const times: number[] = [];
    serve((_, index) => {
      times.push(performance.now());
      return index ? json(answer) : json({}, { status: 429, headers: { 'Retry-After': '1' } });
    });
    await inState(await card(), 'ready');
    expect(times[1]! - times[0]!).to.be.greaterThan(950);
  });
});
