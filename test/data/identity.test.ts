/** Who is signed in, per API base: what one person was answered is never another's, and nobody loops. */
import { expect } from '@open-wc/testing';
import { configure, type Settings, type TokenRequest } from '../../src/config.js';
import { wordsIn } from '../../src/locales/locales.js';
import { left, right, jwt, personOf, reader, stopReaders, whoAt } from '../support/reader.js';
import { answer, card } from '../support/card.js';
import { json, serve, type Seen } from '../support/service.js';
import { inState, pause, textOf, until } from '../support/wait.js';

/** Answers everybody with their own name; a token named in `expired` is refused. */
const whoService = (settings: Settings, expired: readonly string[] = []): Seen[] =>
  serve(({ headers }) => {
    const token = headers.get('Authorization')?.slice('Bearer '.length) ?? '';
    return expired.includes(token) ? json({}, { status: 401 }) : json({ who: personOf(headers) });
  }, settings);

const hosts = (seen: readonly Seen[]): string[] => seen.map(({ url }) => url.hostname).sort();

afterEach(stopReaders);

describe('sign-in per service', () => {
  it('signs each service as it says, and by the page’s setting where it says nothing', async () => {
    const asked: string[] = [];
    const token =
      (name: string) =>
      ({ apiBase }: TokenRequest): string => {
        asked.push(`${name} ${apiBase}`);
        return jwt(name);
      };
    const seen = whoService({
      getToken: token('page'),
      headers: { 'X-Tenant': 'page' },
      credentials: 'omit',
      services: { right: { getToken: token('right'), headers: { 'X-Tenant': 'right' } } },
    });
    const [one, two] = [reader(whoAt(left)), reader(whoAt(right))];
    await until(() => one.shown && two.shown);
    expect([one.shown, two.shown]).to.deep.equal(['page', 'right']);
    expect(asked.sort()).to.deep.equal(['page https://left.example/api/', 'right https://right.example/']);
    expect(seen.map(({ url, headers }) => `${url.hostname} ${headers.get('X-Tenant')}`).sort()).to.deep.equal(
      ['left.example page', 'right.example right'],
    );
  });

  it('lets one service use a cookie and another a token', async () => {
    const modes: Record<string, string> = {};
    serve(() => json({}), {
      services: { left: { credentials: 'include' }, right: { getToken: () => jwt('ani') } },
    });
    configure({
      fetch: (input, init) => {
        modes[new URL(input as string).hostname] = init!.credentials!;
        return Promise.resolve(json({ who: personOf(new Headers(init!.headers)) }));
      },
    });
    const [one, two] = [reader(whoAt(left)), reader(whoAt(right))];
    await until(() => one.shown && two.shown);
    expect([one.shown, two.shown]).to.deep.equal(['nobody', 'ani']);
    expect(modes).to.deep.equal({ 'left.example': 'include', 'right.example': 'same-origin' });
  });

  it('asks anew when the sign-in of a service changes', async () => {
    whoService({ services: { left: { getToken: () => jwt('ani') } } });
    const one = reader(whoAt(left));
    await until(() => one.shown === 'ani');
    configure({ services: { left: { getToken: () => jwt('budi') } } });
    expect(one.shown).to.equal(undefined);
    await until(() => one.shown === 'budi');
  });
});

describe('two sign-ins on one page', () => {
  const settles = async (seen: readonly Seen[], count: number): Promise<void> => {
    await until(() => seen.length >= count, `${count} requests`);
    await pause(300);
    expect(seen).to.have.lengthOf(count);
  };

  it('answers two services with a constant number of requests', async () => {
    const seen = whoService({
      services: { left: { getToken: () => 'ani' }, right: { getToken: () => 'budi' } },
    });
    const [one, two] = [reader(whoAt(left)), reader(whoAt(right))];
    await settles(seen, 2);
    expect([one.shown, two.shown]).to.deep.equal(['ani', 'budi']);
    await Promise.all([one.loader.refresh(), two.loader.refresh()]);
    await settles(seen, 4);
    expect([one.history, two.history]).to.deep.equal([['ani'], ['budi']]);
  });

  it('answers two services of one base with their own sign-ins', async () => {
    const seen = whoService({
      apiBase: 'https://both.example',
      services: { left: { getToken: () => 'ani' }, right: { getToken: () => 'budi' } },
    });
    const [one, two] = [reader(whoAt(left)), reader(whoAt(right))];
    await settles(seen, 2);
    expect([one.shown, two.shown]).to.deep.equal(['ani', 'budi']);
  });

  it('answers widgets of two bases that have two tokens', async () => {
    const seen = serve(
      ({ headers }) => json({ ...answer, count: headers.get('Authorization') === 'Bearer a' ? 111 : 222 }),
      {
        getToken: ({ apiBase }: TokenRequest) => new URL(apiBase).hostname.slice(0, 1),
        trustedOrigins: ['https://a.example', 'https://b.example'],
      },
    );
    const first = await card({ 'api-base': 'https://a.example' });
    const second = await card({ 'api-base': 'https://b.example' });
    await inState(first, 'ready');
    await inState(second, 'ready');
    await pause(300);
    expect(seen).to.have.lengthOf(2);
    expect(textOf(first, '[part=value]')).to.equal('111');
    expect(textOf(second, '[part=value]')).to.equal('222');
  });

  it('comes to rest where every token is another', async () => {
    let serial = 0;
    const seen = whoService({ getToken: () => `token${++serial}` });
    const readers = ['/a', '/b', '/c', '/d'].map((path) => reader(whoAt(left, path)));
    await until(() => readers.every(({ shown }) => shown));
    await pause(300);
    const before = seen.length;
    expect(before).to.be.lessThan(12);
    await Promise.all(readers.map(({ loader }) => loader.refresh()));
    await until(() => readers.every(({ shown }) => shown));
    await pause(300);
    expect(seen.length - before).to.be.lessThan(12);
  });
});

describe('tokens that don’t say whose they are', () => {
  const paths = Array.from({ length: 20 }, (_, index) => `/${index}`);
  const claims = (serial: number): string => `x.${btoa(JSON.stringify({ iss: 'i', iat: serial }))}.y`;

  for (const [kind, make] of [
    ['opaque ones', (serial: number) => `token${serial}`],
    ['JWTs without a subject', claims],
  ] as const) {
    it(`${kind}: 20 widgets that start together make one request each`, async () => {
      let serial = 0;
      const seen = serve(() => json({ who: 'somebody' }), {
        // Not all in one moment, and not in their order.
        getToken: async () => {
          const mine = ++serial;
          await pause((mine * 7) % 20);
          return make(mine);
        },
      });
      const readers = paths.map((path) => reader(whoAt(left, path)));
      await until(() => readers.every(({ shown }) => shown));
      await pause(300);
      expect(seen).to.have.lengthOf(20);
      // Nor does a reload of all begin a round without end.
      await Promise.all(readers.map(({ loader }) => loader.refresh()));
      await until(() => readers.every(({ loader }) => !loader.result.fetching));
      await pause(300);
      expect(seen.length).to.be.lessThan(80);
    });

    it(`${kind}: a service that refuses every one is asked twice by each widget`, async () => {
      let serial = 0;
      const seen = serve(() => json({}, { status: 401 }), {
        getToken: async () => {
          const mine = make(++serial);
          await pause(serial % 7);
          return mine;
        },
      });
      const readers = paths.map((path) => reader(whoAt(left, path)));
      await until(() => readers.every(({ loader }) => loader.result.error));
      await pause(500);
      expect(readers.map(({ loader }) => loader.result.error!.kind)).to.deep.equal(
        paths.map(() => 'unauthorized'),
      );
      expect(seen.length).to.be.at.most(60);
    });
  }

  it('are stopped where they change again and again, with an error that says so; later it is tried again', async () => {
    let serial = 0;
    const seen = whoService({ getToken: () => `token${++serial}` });
    const one = reader(whoAt(left, '/1'));
    await until(() => one.shown);
    for (let round = 0; round < 12; round++) {
      const other = reader(whoAt(left, `/other${round}`));
      await until(() => other.shown ?? other.loader.result.error);
    }
    const { error } = one.loader.result;
    expect(error).to.include({ kind: 'unauthorized' });
    const { words } = error!;
    expect(typeof words === 'function' && words(wordsIn, 'en')).to.contain('getToken');
    expect(one.shown).to.equal(undefined);
    expect(seen.length).to.be.lessThan(60);
    // Another sign-in is another beginning.
    configure({ getToken: () => 'steady' });
    await until(() => one.shown === 'steady');
  });

  it('say so in the widget', async () => {
    let serial = 0;
    serve(() => json(answer), { getToken: () => `token${++serial}` });
    const element = await inState(await card(), 'ready');
    for (let dealer = 2; dealer < 12; dealer++) {
      const other = await card({ dealer: String(dealer), loading: 'eager' });
      await until(() => ['ready', 'error'].includes(other.state));
    }
    await inState(element, 'error');
    expect(textOf(element)).to.contain('getToken gives another token again and again.');
    expect(element.data).to.equal(null);
  });

  it('must be texts', async () => {
    const seen = serve(() => json(answer), { getToken: () => ({ token: 'x' }) as unknown as string });
    const element = await inState(await card(), 'error');
    expect(element.error).to.include({ kind: 'unauthorized' });
    expect(seen).to.have.lengthOf(0);
  });
});

describe('another person', () => {
  it('is one who comes from another issuer, or has another subject, and nobody else', async () => {
    const token = (iss: string, sub: string, iat: number): string =>
      `x.${btoa(JSON.stringify({ iss, sub, iat }))}.y`;
    let current = token('one', 'ani', 1);
    const seen = serve(({ headers }) => json({ who: headers.get('Authorization')! }), {
      getToken: () => current,
    });
    const one = reader(whoAt(left));
    await until(() => one.shown);
    let expected = 1;
    for (const [next, isAnother] of [
      [token('one', 'ani', 2), false],
      [token('two', 'ani', 3), true],
      [token('two', 'budi', 4), true],
    ] as const) {
      current = next;
      const again = reader(whoAt(left));
      await until(() => again.shown);
      await pause(50);
      if (isAnother) expected++;
      expect(seen, next).to.have.lengthOf(expected);
      expect(one.shown === `Bearer ${next}`).to.equal(isAnother);
    }
  });

  it('drops what that base answered, and nothing of other bases', async () => {
    let person = 'ani';
    const seen = whoService({
      services: { left: { getToken: () => jwt(person) }, right: { getToken: () => jwt('cici') } },
    });
    const [one, two, other] = [reader(whoAt(left, '/1')), reader(whoAt(left, '/2')), reader(whoAt(right))];
    await until(() => one.shown && two.shown && other.shown);
    person = 'budi';
    await one.loader.refresh();
    await until(() => one.shown === 'budi' && two.shown === 'budi');
    await pause(100);
    expect(hosts(seen)).to.deep.equal([...Array<string>(4).fill('left.example'), 'right.example']);
    expect(other.history).to.deep.equal(['cici']);
    // Nor does the cache remember the first one's answers.
    const third = reader(whoAt(left, '/2'));
    await until(() => third.shown);
    expect(third.history).to.deep.equal(['budi']);
  });

  for (const [kind, ani, budi] of [
    ['a JWT', jwt('ani'), jwt('budi')],
    ['an opaque token', 'ani', 'budi'],
  ] as const) {
    it(`leaves nothing of the first one after a 401 is renewed with ${kind}`, async () => {
      const expired: string[] = [];
      let current: string = ani;
      const renewals: boolean[] = [];
      const getToken = ({ renew }: TokenRequest): string => {
        renewals.push(renew);
        return renew ? (current = budi) : current;
      };
      const seen = whoService({ getToken }, expired);
      const [one, two] = [reader(whoAt(left, '/1')), reader(whoAt(left, '/2'))];
      const other = reader(whoAt(right));
      await until(() => one.shown && two.shown && other.shown);
      expired.push(ani);
      const before = seen.length;
      const refreshed = one.loader.refresh();
      await until(() => one.shown === 'budi' && two.shown === 'budi');
      await refreshed;
      await pause(200);
      expect([one.history, two.history]).to.deep.equal([
        ['ani', 'budi'],
        ['ani', 'budi'],
      ]);
      // The refused one, and one for each widget of that base; the token is renewed once.
      expect(seen.slice(before).map(({ url }) => url.pathname)).to.have.members([
        '/api/1',
        '/api/1',
        '/api/2',
      ]);
      expect(renewals.filter(Boolean)).to.have.lengthOf(1);
      const third = reader(whoAt(left, '/2'));
      await until(() => third.shown);
      expect(third.history).to.deep.equal(['budi']);
    });
  }

  it('keeps everything when the renewed token is the same person’s', async () => {
    const expired: string[] = [];
    let serial = 0;
    const getToken = ({ renew }: TokenRequest): string => jwt('ani', renew ? ++serial : serial);
    const seen = whoService({ getToken }, expired);
    const [one, two] = [reader(whoAt(left, '/1')), reader(whoAt(left, '/2'))];
    await until(() => one.shown && two.shown);
    expired.push(jwt('ani', 0));
    await one.loader.refresh();
    await pause(100);
    expect(seen).to.have.lengthOf(4);
    expect([one.history, two.history]).to.deep.equal([['ani'], ['ani']]);
  });

  it('isn’t taken for signed in again because an older callback answers late', async () => {
    const waiting: ((token: string) => void)[] = [];
    whoService({ getToken: () => new Promise((resolve) => waiting.push(resolve)) });
    const one = reader(whoAt(left, '/1'));
    const two = reader(whoAt(left, '/2'));
    await until(() => waiting.length === 2);
    waiting[1]!(jwt('budi'));
    await until(() => two.shown);
    waiting[0]!(jwt('ani'));
    await until(() => one.shown);
    expect([one.shown, two.shown]).to.deep.equal(['budi', 'budi']);
  });

  it('never gets the token of a base that the page has left meanwhile', async () => {
    let resolve!: (token: string) => void;
    const seen = whoService({
      apiBase: 'https://a.example',
      getToken: () => new Promise<string>((done) => (resolve = done)),
    });
    reader(whoAt(left));
    await until(() => resolve);
    configure({ apiBase: 'https://b.example' });
    resolve('a-secret');
    await until(() => seen.length);
    expect(hosts(seen)).to.deep.equal(['a.example']);
  });
});

describe('the time limit', () => {
  it('covers a getToken that never answers', async () => {
    const seen = serve(() => json(answer), { getToken: () => new Promise(() => {}), timeout: 50 });
    const element = await inState(await card(), 'error');
    expect(element.error).to.include({ kind: 'timeout' });
    expect(element.error!.endpoint).to.be.a('string');
    expect(seen).to.have.lengthOf(0);
  });

  it('covers a renewal that never answers', async () => {
    const seen = serve(() => json({}, { status: 401 }), {
      getToken: ({ renew }: TokenRequest) => (renew ? new Promise<string>(() => {}) : 'old'),
      timeout: 50,
    });
    const one = reader(whoAt(left));
    await until(() => one.loader.result.error);
    expect(one.loader.result.error).to.include({ kind: 'timeout' });
    // As with every other time limit, the request is tried three times.
    expect(seen).to.have.lengthOf(3);
  });
});
