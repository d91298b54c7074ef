/** examples/html/water.html as its reader runs it: the document's numbers, from an anomaly to a customer, and uploads. */
import assert from 'node:assert/strict';
import type { Server } from 'node:http';
import { after, before, describe, it } from 'node:test';
import type { Browser, Locator, Page } from 'playwright-core';
import { createMockServer } from '../../mocks/server.js';
import { FEW, TODAY } from '../mocks/water-asking.node.js';
import { collection, garbage, mc, sbrs } from '../water/files.js';
import { listen, startSite, type Site } from './support/site.node.js';
import { openBrowser, visit, type Visit } from './support/visit.node.js';

/** The address that the example names. */
const EXAMPLE_SERVICE = 'http://127.0.0.1:8787/';

/** A reading of a meter. */
const reading = (nomen: string, periode_month: number, volume: number) => ({
  nomen,
  stand_awal: 100,
  stand_akhir: 100 + volume,
  volume,
  read_method: 'ACTUAL',
  skip_status: null,
  trouble_status: null,
  spm_status: null,
  periode_month,
  periode_year: 2025,
});

describe('examples/html/water.html', () => {
  let browser: Browser;
  let site: Site;
  let service: Server;
  let opened: Visit;
  let page: Page;

  before(async () => {
    const rows = { ...FEW, meter_readings: [reading('N1', 12, 20), reading('N2', 12, 140)] };
    service = createMockServer({ rows: { water: rows }, today: TODAY });
    let address: string;
    [browser, site, address] = await Promise.all([openBrowser(), startSite(), listen(service)]);
    opened = await visit(browser, `${site.origin}/examples/html/water.html`, {
      viewport: { width: 1280, height: 9000 },
      prepare: async (page) => {
        await page.clock.setFixedTime(`${TODAY}T05:00:00Z`);
        await page.route(`${EXAMPLE_SERVICE}**`, (route) =>
          route.continue({ url: route.request().url().replace(EXAMPLE_SERVICE, `${address}/`) }),
        );
      },
    });
    ({ page } = opened);
  });

  after(async () => {
    await browser.close();
    site.close();
    service.closeAllConnections();
    service.close();
  });

  const widget = (name: string): Locator => page.locator(`water-${name}`);

  const says = (name: string, text: string): Promise<void> =>
    widget(name).getByText(text, { exact: false }).filter({ visible: true }).first().waitFor();

  it('shows target, collection and what is unpaid of the newest month', async () => {
    await says('collection-rate', '50,00%');
    await says('daily-trend', 'Rp 150.000');
    await says('unpaid-list', 'Rp 200.000');
    await says('unpaid-list', 'Pelanggan N2');
    await says('collection-table', 'Rp 60.000');
    assert.deepEqual(opened.complaints, []);
  });

  it('leads from an anomaly to its list, and from a row to the customer', async () => {
    await widget('anomaly-summary')
      .getByRole('button', { name: /Pemakaian ekstrem/ })
      .click();
    await says('anomaly-detail', 'Pelanggan N2');
    await widget('anomaly-detail').getByText('N2', { exact: true }).click();
    await says('customer-profile', 'Pelanggan N2');
    await says('usage-history', 'Des 2025');
  });

  it('takes several files at once, and history and checklist follow', async () => {
    await says('missing-files', 'Januari 2026: 0 dari 6 berkas (0%)');
    const files = await Promise.all(
      [await mc(), collection('bayar-januari.csv'), sbrs(), garbage()].map(async (file) => ({
        name: file.name,
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(await file.arrayBuffer()),
      })),
    );
    await widget('upload').locator('input[type=file]').setInputFiles(files);
    // Of the second one a person says the month.
    const said = widget('upload').getByRole('group', { name: 'bayar-januari.csv' });
    await said.getByLabel('Bulan').selectOption('1');
    await widget('upload').getByRole('button', { name: 'Unggah 4 berkas' }).click();
    await says('upload', '3 berkas berhasil diunggah. 1 berkas ditolak.');
    await says('upload', 'COLLECTION · Januari 2026 · periode pilihan Anda · 3 baris');
    await says('upload', 'SBRS · November 2025 · periode dari isi berkas · 1 baris');
    await says('missing-files', 'Januari 2026: 1 dari 6 berkas (16%)');
    await says('upload-history', 'bayar-januari.csv');
    await says('upload-history', '3 berkas');
  });

  it('removes an upload after a question', async () => {
    const history = widget('upload-history');
    const row = history.locator('tbody tr', { hasText: 'bayar-januari.csv' });
    await row.getByRole('button', { name: 'Hapus' }).click();
    await says('upload-history', 'Hapus bayar-januari.csv (Januari 2026) dari unggahan?');
    await page.keyboard.press('Enter');
    await says('upload-history', 'bayar-januari.csv dihapus.');
    await says('missing-files', 'Januari 2026: 0 dari 6 berkas (0%)');
  });
});
