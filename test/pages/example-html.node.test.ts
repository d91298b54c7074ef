/** examples/html as its reader runs it: the built script, and the mock server over the recorded rows. */
import assert from 'node:assert/strict';
import type { Server } from 'node:http';
import { after, before, describe, it } from 'node:test';
import type { Browser, Locator } from 'playwright-core';
import { recordedAnswers } from '../mocks/recording.node.js';
import { DRAWING } from '../support/drawing.js';
import { listen, recordedService, startSite, type Site } from './support/site.node.js';
import { openBrowser, visit, type Visit } from './support/visit.node.js';
import { download, choose, ready, rowsOf, textOf } from './support/widget.node.js';

/** The address that the example names. */
const EXAMPLE_SERVICE = 'http://127.0.0.1:8787/';

interface Leasing {
  readonly data: readonly { readonly nama_finance_company: string; readonly count: number }[];
  readonly total_records: number;
}
interface Indicator {
  readonly count: number;
  readonly trend: string;
  readonly percentage: number;
}

const recorded = (endpoint: string): unknown =>
  recordedAnswers.find(({ name }) => name === `${endpoint}__main`)!.body;

const percent = (value: number): string => `${value.toFixed(1).replace('.', ',')}%`;

/** Groups with equal counts may stand in any order. */
const sorted = (rows: string[][]): string[][] => rows.sort((a, b) => (a.join() < b.join() ? -1 : 1));

describe('examples/html', () => {
  const { data, total_records: total } = recorded('leasing_top-companies') as Leasing;
  const leasing = data.map(({ nama_finance_company: name, count }) => [
    name,
    String(count),
    percent((count / total) * 100),
  ]);
  let browser: Browser;
  let site: Site;
  let service: Server;
  let opened: Visit;
  let chart: Locator;

  before(async () => {
    [browser, site] = await Promise.all([openBrowser(), startSite()]);
    service = recordedService();
    const address = await listen(service);
    opened = await visit(browser, `${site.origin}/examples/html/index.html`, {
      prepare: (page) =>
        // The example's port may be taken on this machine.
        page.route(`${EXAMPLE_SERVICE}**`, (route) =>
          route.continue({ url: route.request().url().replace(EXAMPLE_SERVICE, `${address}/`) }),
        ),
    });
    chart = opened.page.locator('top-leasing-bar');
    for (const widget of await opened.page.locator('document-indicator-card, top-leasing-bar').all())
      await ready(widget);
  });

  after(async () => {
    await browser.close();
    site.close();
    service.closeAllConnections();
    service.close();
  });

  for (const [document, heading, expected] of [
    ['permohonan-faktur', 'Permohonan faktur', '444 naik 14,4%'],
    ['stnk-diterima', 'STNK diterima', '246 naik 15,5%'],
    ['bpkb-diterima', 'BPKB diterima', '185 naik 26,7%'],
  ] as const)
    it(`shows the recorded ${document}`, async () => {
      const card = opened.page.locator('document-indicator-card').filter({ hasText: heading });
      const { count, trend, percentage } = recorded(`document-handling_${document}`) as Indicator;
      assert.equal(trend, 'up');
      assert.equal(`${count} naik ${percent(percentage)}`, expected);
      assert.equal(await textOf(card, 'value'), String(count));
      assert.equal(
        await textOf(card, 'delta'),
        `naik ${percent(percentage)} dibanding 1 Des 2023 – 30 Mei 2024`,
      );
    });

  it('says the recorded companies, their counts and shares to who listens', async () => {
    assert.deepEqual(leasing[0], ['FIF Group', '84', '26,6%']);
    const name = await chart.getByRole('application').getAttribute('aria-label');
    for (const row of leasing) assert.ok(name?.includes(row.join(' ')), `${row.join(' ')} in ${name}`);
  });

  it('shows period, total and the heading of the page', async () => {
    assert.equal(await textOf(chart, 'heading'), 'Leasing yang paling banyak dipilih');
    assert.match(await textOf(chart, 'footer'), /^1 Jan – 30 Jun 2024 · Total 316 PO Diperbarui \d\d\.\d\d$/);
  });

  it('saves the recorded numbers as CSV', async () => {
    const { name, text } = await download(chart, 'Unduh CSV');
    assert.equal(name, 'top-leasing-bar_12284_2024-01-01_2024-06-30.csv');
    const [header, ...lines] = text.replace('\ufeff', '').trimEnd().split('\r\n');
    assert.equal(header, 'Perusahaan leasing,Jumlah PO,Porsi (%)');
    assert.equal(lines[0], 'FIF Group,84,26.6');
    assert.ok(lines.includes('"PT ""Summit"" O\'Oto & Rekan",35,11.1'), text);
    assert.equal(lines.length, data.length);
  });

  it('shows the recorded numbers as a table', async () => {
    await choose(chart, 'Tampilkan tabel');
    await chart.locator(DRAWING).waitFor({ state: 'detached' });
    assert.ok(await chart.getByRole('cell', { name: '26,6%' }).isVisible());
    const rows = await rowsOf(chart);
    assert.deepEqual(rows[0], ['FIF Group', '84', '26,6%']);
    assert.deepEqual(sorted(rows), sorted(leasing));
  });

  it('runs nothing that a name holds, and complains of nothing', async () => {
    assert.equal(await chart.locator('img').count(), 0);
    assert.deepEqual(opened.complaints, []);
  });
});
