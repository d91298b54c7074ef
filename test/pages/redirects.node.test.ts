/** Services that redirect, over real connections: what says who asks stays with the origin that was asked. */
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { pageBundle } from '../../scripts/build/page-bundle.mjs';
import { listen, startSite, type Site } from './support/site.node.js';
import { openBrowser, visit } from './support/visit.node.js';

const bundle = `.cache/redirects-${process.pid}`;
const answer = JSON.stringify({ success: true, count: 5, trend: 'stable', percentage: 0 });

/** The page's script: a card that asks, and what becomes of it. */
const app = `
  import '/src/dealer/document-indicator-card.ts';
  import { configure } from '/src/config.ts';

  const attributes = { dealer: '1', 'date-from': '2024-01-01', 'date-to': '2024-01-31', locale: 'en', loading: 'eager' };

  globalThis.ask = async ([apiBase, endpoint, headers]) => {
    configure({ apiBase, getToken: () => 'the-token', headers });
    const card = document.createElement('document-indicator-card');
    for (const [name, value] of Object.entries({ ...attributes, endpoint })) card.setAttribute(name, value);
    document.body.replaceChildren(card);
    while (!['ready', 'error'].includes(card.state)) await new Promise((done) => setTimeout(done, 20));
    return card.error?.message ?? card.state;
  };
`;

/** What arrived somewhere: its path, and what said who asks. */
type Arrived = readonly [path: string, token: string | undefined, tenant: string | undefined];

/** A service that is open to pages of any origin. Where `to` names an address, it sends there. */
function service(arrived: Arrived[], to: (path: string) => string | undefined): Server {
  return createServer((request: IncomingMessage, response) => {
    const { pathname } = new URL(request.url!, 'http://x.test');
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Allow-Headers', '*, authorization, x-tenant');
    if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    const { authorization, 'x-tenant': tenant } = request.headers;
    arrived.push([pathname, authorization, tenant as string | undefined]);
    const address = to(pathname);
    if (address) return void response.writeHead(307, { Location: address }).end();
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(answer);
  });
}

describe('a service that redirects', () => {
  let browser: Browser;
  let site: Site;
  let page: Page;
  const [here, there]: [Arrived[], Arrived[]] = [[], []];
  let [home, away] = ['', ''];
  const servers: Server[] = [];

  /** What a card that asks this path ends in. */
  const ask = (path: string, headers?: Record<string, string>): Promise<string> =>
    page.evaluate(`ask(${JSON.stringify([home, path, headers])})`);

  before(async () => {
    await pageBundle(
      {
        app,
      },
      { outDir: bundle },
    );
    servers.push(
      service(there, () => undefined),
      service(here, (path) =>
        path === '/slash'
          ? '/slash/'
          : path === '/away'
            ? `${away}/caught`
            : path === '/on'
              ? '/away'
              : undefined,
      ),
    );
    [away, home] = (await Promise.all(servers.map(listen))) as [string, string];
    const body = `<!doctype html><script type="module" src="/${bundle}/app.js"></script>`;
    [browser, site] = await Promise.all([openBrowser(), startSite({ pages: { '/index.html': body } })]);
    ({ page } = await visit(browser, `${site.origin}/index.html`));
  });

  after(async () => {
    await browser.close();
    site.close();
    for (const server of servers) server.close();
    rmSync(bundle, { recursive: true, force: true });
  });

  beforeEach(() => {
    here.length = there.length = 0;
  });

  it('is followed within its origin', async () => {
    assert.equal(await ask('/slash'), 'ready');
    assert.deepEqual(here.at(-1), ['/slash/', 'Bearer the-token', undefined]);
  });

  it('is followed within its origin with headers of the page’s own', async () => {
    assert.equal(await ask('/slash', { 'X-Tenant': 'a' }), 'ready');
    assert.deepEqual(here, [
      ['/slash', 'Bearer the-token', 'a'],
      // To learn where it leads, with nothing that says who asks.
      ['/slash', undefined, undefined],
      ['/slash/', undefined, undefined],
      ['/slash/', 'Bearer the-token', 'a'],
    ]);
  });

  it('takes no token to another origin', async () => {
    assert.equal(await ask('/away'), 'ready');
    assert.deepEqual(there, [['/caught', undefined, undefined]]);
  });

  it('takes no headers of the page to another origin, and its answer isn’t shown', async () => {
    for (const path of ['/away', '/on']) {
      assert.match(await ask(path, { 'X-Tenant': 'a' }), /The server redirects to another address\./);
      for (const [, token, tenant] of there) assert.deepEqual([token, tenant], [undefined, undefined]);
    }
  });

  it('isn’t asked twice where it doesn’t redirect', async () => {
    assert.equal(await ask('/plain', { 'X-Tenant': 'a' }), 'ready');
    assert.deepEqual(here, [['/plain', 'Bearer the-token', 'a']]);
  });
});
