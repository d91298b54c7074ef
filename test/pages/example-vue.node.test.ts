/** examples/vue as its reader builds it, with the built package, against the mock server over the recorded rows. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import type { Server } from 'node:http';
import { dirname, relative, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Locator } from 'playwright-core';
import { build } from 'vite';
import { dealer, documentRequests } from '../../src/dealer/contracts.js';
import { askAsRecorded } from '../mocks/recording.node.js';
import { listen, recordedService, startSite, type Site } from './support/site.node.js';
import { openBrowser, visit, type Visit } from './support/visit.node.js';
import { ready, rowsOf, textOf } from './support/widget.node.js';

/** The address that the example names. */
const EXAMPLE_SERVICE = 'http://127.0.0.1:8787/';

/** What the example's own `npm install` would link. */
const linked = 'examples/vue/node_modules/dasbor';

describe('examples/vue', () => {
  mkdirSync('.cache', { recursive: true });
  const out = mkdtempSync('.cache/vue-');
  let browser: Browser;
  let site: Site;
  let service: Server;
  let opened: Visit;

  const widget = (tag: string): Locator => opened.page.locator(tag);

  before(async () => {
    rmSync(linked, { recursive: true, force: true });
    mkdirSync(dirname(linked), { recursive: true });
    symlinkSync(resolve('.'), linked, 'junction');
    await build({
      root: 'examples/vue',
      configFile: 'examples/vue/vite.config.ts',
      logLevel: 'error',
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
    rmSync(linked, { recursive: true });
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

  it('follows the period and the dealer, and hears of each answer', async () => {
    const { page } = opened;
    const card = widget('document-indicator-card');
    const { count } = (await (
      await askAsRecorded(dealer.apiBase + documentRequests.path, {
        dealer_id: '12284',
        date_from: '2024-01-01',
        date_to: '2024-03-31',
      })
    ).json()) as { count: number };
    assert.notEqual(count, 444);
    await page.locator('select[name=period]').selectOption('quarter');
    await page.getByText(`dasbor-load: ${count}`, { exact: true }).waitFor();
    assert.equal(await textOf(card, 'value'), String(count));
    assert.match(await textOf(card, 'footer'), /^1 Jan – 31 Mar 2024/);

    // Nobody has this dealer's number: nothing is a right answer too.
    const field = page.locator('input[name=dealer]');
    await field.fill('99999');
    await field.press('Enter');
    await page.getByText('dasbor-load: 0', { exact: true }).waitFor();
    assert.equal(await textOf(card, 'value'), '0');
    await widget('top-leasing-bar').getByText('Tidak ada data untuk pilihan ini.').waitFor();
    await field.fill('');
    await field.press('Enter');
    await card.getByText('Lengkapi dulu: dealer.').waitFor();
    assert.deepEqual(opened.complaints, []);
  });

  it('hears what goes wrong', async () => {
    const { page } = opened;
    await page.route(`${EXAMPLE_SERVICE}**`, (route) => route.fulfill({ status: 403, json: {} }));
    await page.locator('input[name=dealer]').fill('7');
    await page.locator('input[name=dealer]').press('Enter');
    await page.getByText('dasbor-error: forbidden').waitFor();
    await widget('document-indicator-card').getByText('Akun Anda tidak berhak').waitFor();
  });
});
