/** examples/vue as its reader builds it, with the built package, against the mock server over the recorded rows. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { join, relative } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Locator } from 'playwright-core';
import { build } from 'vite';
import { listen, recordedService, startSite, type Site } from './support/site.node.js';
import { openBrowser, visit, type Visit } from './support/visit.node.js';
import { ready, rowsOf, textOf } from './support/widget.node.js';

/** The address that the example names. */
const EXAMPLE_SERVICE = 'http://127.0.0.1:8787/';

/** The example's own `npm install` would link the package; here its exports are named one by one. */
const dist = (path: string): string => join(process.cwd(), 'dist', path);

describe('examples/vue', () => {
  mkdirSync('.cache', { recursive: true });
  const out = mkdtempSync('.cache/vue-');
  let browser: Browser;
  let site: Site;
  let service: Server;
  let opened: Visit;

  const widget = (tag: string): Locator => opened.page.locator(tag);

  before(async () => {
    await build({
      root: 'examples/vue',
      configFile: 'examples/vue/vite.config.ts',
      logLevel: 'error',
      resolve: {
        alias: [
          { find: 'dasbor/tokens.css', replacement: dist('tokens.css') },
          { find: 'dasbor/config.js', replacement: dist('config.js') },
          { find: /^dasbor\/dealer\/(.*)$/, replacement: dist('dealer/$1') },
        ],
      },
      build: { outDir: relative('examples/vue', out), emptyOutDir: true },
    });
    [browser, site] = await Promise.all([openBrowser(), startSite()]);
    service = recordedService();
    const address = await listen(service);
    opened = await visit(browser, `${site.origin}/${out}/index.html`, {
      prepare: (page) =>
        // The example's port may be taken on this machine.
        page.route(`${EXAMPLE_SERVICE}**`, (route) =>
          route.continue({ url: route.request().url().replace(EXAMPLE_SERVICE, `${address}/`) }),
        ),
    });
    for (const tag of ['document-indicator-card', 'top-leasing-bar', 'status-prospect-chart'])
      await ready(widget(tag));
  });

  after(async () => {
    await browser.close();
    site.close();
    service.close();
    rmSync(out, { recursive: true });
  });

  it('shows what the service answers, with attributes bound by Vue', async () => {
    assert.equal(await textOf(widget('document-indicator-card'), 'value'), '444');
    assert.deepEqual((await rowsOf(widget('top-leasing-bar')))[0], ['FIF Group', '84', '26,6%']);
    const deal = (await rowsOf(widget('status-prospect-chart'))).find(([name]) => name === 'Deal');
    assert.deepEqual(deal, ['Deal', '237', '21,8%']);
    await widget('history-table').scrollIntoViewIfNeeded();
    await widget('history-table').locator('tbody tr').first().waitFor();
    assert.match(await widget('history-table').locator('.total').innerText(), /1\.087/);
  });

  it('hears the widgets, and filters the table by the status that was chosen', async () => {
    assert.equal(await opened.page.locator('output').innerText(), 'dasbor-load: 444');
    await widget('status-prospect-chart').locator('[role=application]').focus();
    // Low, Medium, Hot, Deal.
    for (const key of ['Home', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter'])
      await opened.page.keyboard.press(key);
    await opened.page.getByText('dasbor-select: Deal').waitFor();
    await widget('history-table').getByText('237 prospek').waitFor();
  });

  it('follows the period', async () => {
    await opened.page.locator('select[name=period]').selectOption('quarter');
    await opened.page.waitForFunction(
      () =>
        document.querySelector('document-indicator-card')!.shadowRoot!.querySelector('[part=value]')
          ?.textContent !== '444',
    );
    assert.match(await textOf(widget('document-indicator-card'), 'footer'), /^1 Jan – 31 Mar 2024/);
    assert.deepEqual(opened.complaints, []);
  });
});
