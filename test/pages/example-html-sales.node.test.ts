/** examples/html/sales.html as its reader runs it: the built script, and the mock server over five sold cars. */
import assert from 'node:assert/strict';
import type { Server } from 'node:http';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Browser, Locator, Page } from 'playwright-core';
import type { Tables } from '../../mocks/sales/tables.js';
import { createMockServer } from '../../mocks/server.js';
import { branches, FEW, TODAY } from '../mocks/sales-asking.node.js';
import { DRAWING } from '../support/drawing.js';
import { listen, startSite, type Site } from './support/site.node.js';
import { openBrowser, visit, type Visit } from './support/visit.node.js';
import { choose, download, ready, rowsOf } from './support/widget.node.js';

/** The address that the example names. */
const EXAMPLE_SERVICE = 'http://127.0.0.1:8787/';

const tables: Tables = { branches, models: [], spk: [], deliveries: [], sales: FEW };

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'];

/** The months of a year with the cars sold in each. */
const monthly = (sold: Readonly<Record<string, number>>, last = 12): string[] =>
  months.map((month, index) => (index < last ? String(sold[month] ?? 0) : '–'));

describe('examples/html/sales.html', () => {
  let browser: Browser;
  let site: Site;
  let service: Server;
  let address: string;
  let opened: Visit | undefined;
  let page: Page;

  before(async () => {
    service = createMockServer({ rows: { sales: tables }, today: TODAY });
    [browser, site, address] = await Promise.all([openBrowser(), startSite(), listen(service)]);
  });

  after(async () => {
    await browser.close();
    site.close();
    service.closeAllConnections();
    service.close();
  });

  /** Opens the example on the day; what the widgets ask may be asked in other words. */
  const open = async (rest = '', reword: (url: URL) => void = () => {}): Promise<void> => {
    await opened?.page.context().close();
    opened = await visit(browser, `${site.origin}/examples/html/sales.html${rest}`, {
      viewport: { width: 1280, height: 2000 },
      prepare: async (page) => {
        await page.clock.setFixedTime(`${TODAY}T05:00:00Z`);
        // The example's port may be taken on this machine.
        await page.route(`${EXAMPLE_SERVICE}**`, (route) => {
          const url = new URL(route.request().url().replace(EXAMPLE_SERVICE, `${address}/`));
          reword(url);
          return route.continue({ url: url.href });
        });
      },
    });
    ({ page } = opened);
  };

  /** Label, number, and comparisons of each card. */
  const cards = (): Promise<string[][]> =>
    page
      .locator('sales-kpi-cards [part=stat]')
      .evaluateAll((all) =>
        all.map((card) =>
          [...card.querySelectorAll<HTMLElement>('[part=label], [part=value], .detail, [part=delta]')]
            .map((part) => part.innerText.replace(/\s+/g, ' ').trim())
            .filter(Boolean),
        ),
      );

  /** The first card, once it is compared with a day. */
  const unitsBeside = async (day: string): Promise<string[]> => {
    await page.locator('sales-kpi-cards [part=delta]').filter({ hasText: day }).first().waitFor();
    return (await cards())[0]!;
  };

  const widget = (name: string): Locator => page.locator(`sales-${name}`);

  const table = async (name: string): Promise<string[][]> => {
    await choose(widget(name), 'Tampilkan tabel');
    return rowsOf(widget(name));
  };

  describe('in August 2025, all branches', () => {
    before(async () => {
      await open();
      for (const name of [
        'kpi-cards',
        'monthly-trend',
        'do-spk-trend',
        'model-distribution',
        'branch-performance',
      ])
        await ready(widget(name));
    });

    it('begins with this month, all branches and comparison', async () => {
      assert.equal(await page.getByRole('combobox', { name: 'Tahun' }).inputValue(), '2025');
      assert.equal(await page.getByRole('combobox', { name: 'Bulan' }).inputValue(), '08');
      assert.equal(await page.getByRole('combobox', { name: 'Cabang' }).inputValue(), 'all-branch');
      assert.ok(await page.getByRole('switch', { name: 'Bandingkan' }).isChecked());
      assert.ok(!(await page.getByRole('switch', { name: 'Tanggal khusus' }).isChecked()));
      assert.deepEqual(opened!.complaints, []);
    });

    it('counts units and revenue, and names model and branch, each with the year and the month before', async () => {
      assert.deepEqual(await cards(), [
        ['Unit terjual', '3', 'naik 200,0% Agu 2024: 1', 'naik 200,0% Jul 2025: 1'],
        ['SPK', '0', 'tetap Agu 2024: 0', 'tetap Jul 2025: 0'],
        [
          'Pendapatan',
          'Rp 810 juta',
          'Rp 810.000.000',
          'turun 10,0% Agu 2024: Rp 900 juta',
          'naik 161,3% Jul 2025: Rp 310 juta',
        ],
        ['DO', '0', 'tetap Agu 2024: 0', 'tetap Jul 2025: 0'],
        [
          'Model terlaris',
          'STARGAZER',
          '2 unit',
          'semula PALISADE Agu 2024: 1 unit',
          'semula CRETA Jul 2025: 1 unit',
        ],
        [
          'Cabang terbaik',
          'PETTARANI',
          '2 unit',
          'naik 100,0% Agu 2024: 1 unit',
          'semula KENDARI Jul 2025: 1 unit',
        ],
      ]);
    });

    it('draws a bar for each branch, in their order', async () => {
      const drawing = widget('branch-performance').getByRole('application');
      const name = await drawing.getAttribute('aria-label');
      assert.ok(
        name?.includes('PETTARANI 2 unit; PALU 1 unit; KENDARI 0 unit; GORONTALO 0 unit; PALOPO 0 unit'),
        name!,
      );
      assert.deepEqual(await table('branch-performance'), [
        ['PETTARANI', '2', '0', '1'],
        ['PALU', '1', '0', '0'],
        ['KENDARI', '0', '1', '0'],
        ['GORONTALO', '0', '0', '0'],
        ['PALOPO', '0', '0', '0'],
      ]);
    });

    it('shares out the models, those of a compared period included', async () => {
      const rows = await table('model-distribution');
      assert.deepEqual(
        rows.map(([name, units, share]) => [name, units, share]),
        [
          ['STARGAZER', '2', '66,7%'],
          ['CRETA', '1', '33,3%'],
          ['PALISADE', '0', '0,0%'],
        ],
      );
    });

    it('has no number from September on, neither on the screen nor in the file', async () => {
      const { text } = await download(widget('monthly-trend'), 'Unduh CSV');
      const [, ...lines] = text.replace('\ufeff', '').trimEnd().split('\r\n');
      assert.deepEqual(
        lines.map((line) => line.split(',')[1]),
        monthly({ Jul: 1, Agu: 3 }, 8).map((value) => value.replace('–', '')),
      );
      const [now, before] = [monthly({ Jul: 1, Agu: 3 }, 8), monthly({ Agu: 1 })];
      assert.deepEqual(
        await table('monthly-trend'),
        months.map((month, index) => [month, now[index], before[index]]),
      );
      assert.deepEqual(
        await table('do-spk-trend'),
        months.map((month, index) => [month, ...Array.from({ length: 2 }, () => (index < 8 ? '0' : '–'))]),
      );
    });
  });

  describe('of one day', () => {
    beforeEach(async () => {
      await open();
      await ready(widget('kpi-cards'));
      await page.getByRole('switch', { name: 'Tanggal khusus' }).check();
      await unitsBeside('19 Agu 2025');
    });

    it('counts it, the day before, and the same day of the month before', async () => {
      await page.locator('input[name=selected-date]').fill('2025-08-15');
      assert.deepEqual(await unitsBeside('14 Agu 2025'), [
        'Unit terjual',
        '2',
        'naik 100,0% 14 Agu 2025: 1',
        'naik 100,0% 15 Jul 2025: 1',
      ]);
      const address = new URL(page.url()).searchParams;
      assert.deepEqual(
        ['custom-date', 'selected-date'].map((name) => address.get(name)),
        ['true', '2025-08-15'],
      );
      assert.deepEqual(opened!.complaints, []);
    });

    it('compares the end of March with the end of February, and says so', async () => {
      await page.locator('input[name=selected-date]').fill('2025-03-31');
      assert.deepEqual(await unitsBeside('30 Mar 2025'), [
        'Unit terjual',
        '0',
        'tetap 30 Mar 2025: 0',
        'tetap 28 Feb 2025: 0',
      ]);
    });
  });

  describe('what the service refuses', () => {
    const day = '?custom-date=true&selected-date=2025-08-15';
    for (const [sentence, rest, name, value] of [
      ['selectedDate is required when useCustomDate is true', day, 'selectedDate', ''],
      ['year and month are required when useCustomDate is false', '', 'month', ''],
      ['selectedDate must be in YYYY-MM-DD format', day, 'selectedDate', '2025-02-30'],
      ['selectedDate cannot be in the future', day, 'selectedDate', '2025-08-21'],
    ] as const)
      it(`is shown in its words: ${sentence}`, async () => {
        // No widget asks this by itself.
        await open(rest, (url) => url.searchParams.has(name) && url.searchParams.set(name, value));
        for (const asked of ['kpi-cards', 'model-distribution', 'branch-performance']) {
          await widget(asked).locator('.message.error').waitFor();
          assert.match(await widget(asked).locator('.message.error').innerText(), new RegExp(sentence));
          assert.equal(await widget(asked).locator(`${DRAWING}, [part=value]`).count(), 0);
        }
      });
  });
});
