/** examples/html/margin.html as its reader runs it: a workbook uploaded to the mock server, and the numbers after it. */
import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import { after, before, describe, it } from 'node:test';
import type { Browser, Locator, Page } from 'playwright-core';
import { createMockServer } from '../../mocks/server.js';
import { EXAMPLE, hostileFiles, workbook } from '../margin/workbooks.js';
import { FEW, TODAY } from '../mocks/margin-asking.node.js';
import { listen, startSite, type Site } from './support/site.node.js';
import { openBrowser, visit, type Visit } from './support/visit.node.js';

/** The address that the example names. */
const EXAMPLE_SERVICE = 'http://127.0.0.1:8787/';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

describe('examples/html/margin.html', () => {
  let browser: Browser;
  let site: Site;
  let service: Server;
  let opened: Visit;
  let page: Page;
  const posts: string[] = [];

  before(async () => {
    service = createMockServer({ rows: { margin: FEW }, today: TODAY });
    let address: string;
    [browser, site, address] = await Promise.all([openBrowser(), startSite(), listen(service)]);
    opened = await visit(browser, `${site.origin}/examples/html/margin.html`, {
      viewport: { width: 1280, height: 3600 },
      prepare: async (page) => {
        await page.clock.setFixedTime(`${TODAY}T05:00:00Z`);
        await page.route(`${EXAMPLE_SERVICE}**`, (route) => {
          if (route.request().method() === 'POST') posts.push(route.request().url());
          return route.continue({ url: route.request().url().replace(EXAMPLE_SERVICE, `${address}/`) });
        });
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

  const widget = (name: string): Locator => page.locator(`margin-${name}`);

  const choose = (name: string, buffer: Buffer): Promise<void> =>
    widget('upload').locator('input[type=file]').setInputFiles({ name, mimeType: XLSX, buffer });

  const says = (name: string, text: string): Promise<void> =>
    widget(name).getByText(text, { exact: false }).filter({ visible: true }).first().waitFor();

  const upload = async (rows: Parameters<typeof workbook>[0]): Promise<void> => {
    await choose('januari.xlsx', Buffer.from(await workbook(rows)));
    await widget('upload').getByRole('button', { name: 'Unggah', exact: true }).click();
  };

  it('has no data before', async () => {
    await says('overview-cards', 'Tidak ada data untuk periode ini');
    assert.equal(await widget('alerts').isVisible(), false);
  });

  it('refuses hostile files without sending anything', async () => {
    for (const name of ['a ZIP bomb', 'a ZIP entry that lies', 'a cell at XFD1048576', 'a renamed PDF']) {
      const file = await hostileFiles[name]!();
      await choose(file.name, Buffer.from(await file.arrayBuffer()));
      await widget('upload').getByRole('alert').waitFor();
    }
    assert.deepEqual(posts, []);
  });

  it('says that nobody knows where the connection is lost, and sends nothing again by itself', async () => {
    const arrived: number[] = [];
    const half = createServer((request, response) => {
      if (request.method === 'OPTIONS') {
        const allowed = { origin: '*', methods: 'POST', headers: '*' };
        for (const [name, value] of Object.entries(allowed))
          response.setHeader(`Access-Control-Allow-${name}`, value);
        response.writeHead(204).end();
        return;
      }
      const size = Number(request.headers['content-length']);
      let read = 0;
      request.on('data', ({ length }: Buffer) => {
        read += length;
        if (read * 2 < size || request.socket.destroyed) return;
        arrived.push(read / size);
        request.socket.destroy();
      });
    });
    const address = await listen(half);
    await page.route(`${EXAMPLE_SERVICE}**/gross-margin`, (route) => {
      posts.push(route.request().url());
      return route.continue({ url: route.request().url().replace(EXAMPLE_SERVICE, `${address}/`) });
    });
    // Larger than what a socket takes at once.
    await upload(Array.from({ length: 40_000 }, (_, day) => ['Beras', 3000 + day, 1000 + day]));
    await says('upload', 'Tidak diketahui apakah permintaan sudah dijalankan');
    await says('overview-cards', 'Tidak ada data untuk periode ini');
    assert.equal(posts.length, 1);
    assert.ok(arrived.length === 1 && arrived[0]! < 1, `parts that arrived: ${arrived.join()}`);
    await page.unroute(`${EXAMPLE_SERVICE}**/gross-margin`);
    half.close();
  });

  it('takes the document’s example over, and every widget shows it without a reload of the page', async () => {
    const progress = page.evaluate(
      () =>
        new Promise<[number, number]>((resolve) => {
          document.addEventListener('dasbor-progress', (event) => {
            const { loaded, total } = (event as CustomEvent<{ loaded: number; total: number }>).detail;
            if (loaded >= total) resolve([loaded, total]);
          });
        }),
    );
    await upload(EXAMPLE);
    const [loaded, total] = await progress;
    assert.ok(total > 1000 && loaded === total, `${loaded} of ${total} bytes told`);
    await says('upload', 'Unggahan berhasil.');
    for (const text of ['Rp 1.700.000', 'Rp 1.480.000', '12,94%']) await says('overview-cards', text);
    await says('area-comparison', '13,08%');
    await says('area-comparison', '12,50%');
    await says('alerts', 'Gula');
    await says('category-table', '17,86%');
    await says('category-table', '-10,00%');
    await says('data-stats', '12,94%');
    await says('data-table', '3 baris');
    await says('upload-history', 'januari.xlsx');
    await says('comparison-cards', 'Rp 220.000');
    await says('trend', 'Total Rp 220.000');
  });

  it('replaces the same dates, and names what the service doesn’t know', async () => {
    await upload(EXAMPLE);
    await widget('upload').locator('dl').getByText('3').nth(2).waitFor();
    await upload([['Kopi', 45658, 1]]);
    await says('upload', 'Kategori tidak ditemukan: Kopi');
    assert.deepEqual(
      (await widget('upload').locator('tbody tr').first().locator('th, td').allTextContents()).map((cell) =>
        cell.trim(),
      ),
      ['3', 'A · Kategori', 'Kopi', 'Kategori tidak ditemukan'],
    );
    await says('overview-cards', 'Rp 1.700.000');
    assert.equal(posts.length, 4);
  });
});
