/** Modules that are loaded on demand and don't come: it is said in words, and the retry button brings them. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { asked, pageWith } from './support/html.node.js';
import { startSite, type Site } from './support/site.node.js';
import { openBrowser, visit } from './support/visit.node.js';

const body = `
  <document-indicator-card ${asked}></document-indicator-card>
  <po-creation-chart ${asked} loading="eager"></po-creation-chart>
  <prospect-map ${asked} api-base="/placed" loading="eager"></prospect-map>`;

/** The recorded rows have no coordinates. */
const placed = JSON.stringify({
  success: true,
  message: 'ok',
  data: [
    {
      kode_kecamatan: '3273010',
      nama_kecamatan: 'Bandung Wetan',
      count: 184,
      latitude: '-6.904300',
      longitude: '107.618900',
    },
  ],
  total_records: 184,
});

/** Counts what the page hears of an element. */
const listen = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    addEventListener('dasbor-error', ({ target, detail }: CustomEventInit & Event) =>
      heard.push(`${(target as Element).localName} ${(detail as { kind: string }).kind}`),
    );
  });

const heardOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { heard: string[] }).heard);

describe('modules that do not come', () => {
  let browser: Browser;
  let site: Site;

  before(async () => {
    [browser, site] = await Promise.all([
      openBrowser(),
      startSite({
        pages: {
          '/index.html': pageWith(body),
          '/placed/dashboard/prospect/sebaran-kecamatan': placed,
        },
      }),
    ]);
  });

  after(async () => {
    await browser.close();
    site.close();
  });

  it('leave the numbers in a table or list, say so once, and come by the retry button', async () => {
    let isLost = true;
    const { page } = await visit(browser, `${site.origin}/index.html`, {
      prepare: async (opened) => {
        await listen(opened);
        // The elements themselves come; what they ask for later doesn't.
        await opened.route(/\/(?:axes|engine|files)[-.][^/]*\.js/, (route) =>
          isLost ? route.abort() : route.continue(),
        );
      },
    });
    const chart = page.locator('po-creation-chart');
    await chart.getByText('Grafik tidak dapat digambar; angkanya ada di tabel.').waitFor();
    await chart.locator('table td').first().waitFor();
    const map = page.locator('prospect-map');
    await map.getByText('Peta tidak dapat digambar; angkanya ada di daftar.').waitFor();
    await page.locator('document-indicator-card .more').click();
    await page.locator('document-indicator-card').getByRole('button', { name: 'CSV' }).click();
    await page.locator('document-indicator-card').getByText('Tindakan gagal.').waitFor();
    assert.deepEqual((await heardOn(page)).sort(), [
      'document-indicator-card network',
      'po-creation-chart network',
      'prospect-map network',
    ]);

    isLost = false;
    await chart.locator('.retry').click();
    await chart.locator('canvas').waitFor();
    await map.locator('.retry').click();
    await map.locator('.leaflet-container').waitFor();
    const saved = page.waitForEvent('download');
    await page.locator('document-indicator-card .retry').click();
    assert.match((await saved).suggestedFilename(), /\.csv$/);
    assert.equal((await heardOn(page)).length, 3);
  });
});
