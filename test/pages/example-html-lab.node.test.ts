/** examples/html/lab.html as its reader runs it: the built script, and the mock server over a few orders. */
import assert from 'node:assert/strict';
import type { Server } from 'node:http';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import type { Tables } from '../../mocks/lab/tables.js';
import { createMockServer } from '../../mocks/server.js';
import { company, detail, FEW, order, PATHS, TODAY } from '../mocks/lab-asking.node.js';
import { readCsv } from '../support/csv.js';
import { eventually } from './support/eventually.node.js';
import { listen, startSite, type Site } from './support/site.node.js';
import { openBrowser, visit, type Visit } from './support/visit.node.js';

/** The address that the example names. */
const EXAMPLE_SERVICE = 'http://127.0.0.1:8787/';

/** The widgets of the page, by what they tell. */
const widgets = {
  cards: 'lab-kpi-cards',
  trend: 'lab-sales-trend',
  lunas: '[dimension=lunas_status]',
  aging: '[dimension=aging_bucket]',
  omzetTypes: '[dimension=omzet_type]',
  groups: '[dimension=company_type_group]',
  companies: '[dimension=company][limit="10"]',
  pareto: '[dimension=company][chart=pareto]',
  subgroups: '[dimension=nat_subgroup]',
  owing: '[dimension=company][metric=outstanding]',
  lunasByOmzet: 'lab-lunas-by-omzet',
  declining: 'lab-company-ranking[mode=declining]',
  exceptions: '#exceptions',
  orders: '#orders',
  ranking: 'lab-company-ranking:not([mode])',
  subgroupTable: 'lab-subgroup-table',
} as const;

type Widget = keyof typeof widgets;

/** What a widget is to the page. */
interface Shown extends HTMLElement {
  readonly state: string;
  toCSV(options: { all: boolean }): Promise<string>;
}

let browser: Browser;
let site: Site;
let services: Server[] = [];
let opened: Visit;
let page: Page;
let asked: { method: string; url: URL }[];

before(async () => {
  [browser, site] = await Promise.all([openBrowser(), startSite()]);
});

after(async () => {
  await browser.close();
  site.close();
});

afterEach(async () => {
  await opened?.page.context().close();
  for (const service of services) {
    service.closeAllConnections();
    service.close();
  }
  services = [];
});

/** Opens the example over some rows; what the service answers may be kept back. */
async function open(
  tables: Partial<Tables> = {},
  { rest = '', reword = () => {} }: { rest?: string; reword?: (url: URL) => void } = {},
): Promise<void> {
  const service = createMockServer({ rows: { lab: { ...FEW, ...tables } }, today: TODAY });
  services.push(service);
  const address = await listen(service);
  asked = [];
  opened = await visit(browser, `${site.origin}/examples/html/lab.html${rest}`, {
    // So high that every widget is near.
    viewport: { width: 1280, height: 7000 },
    prepare: async (visited) => {
      await visited.clock.setFixedTime(`${TODAY}T05:00:00Z`);
      // The example's port may be taken on this machine.
      await visited.route(`${EXAMPLE_SERVICE}**`, (route) => {
        const url = new URL(route.request().url().replace(EXAMPLE_SERVICE, `${address}/`));
        asked.push({ method: route.request().method(), url });
        reword(url);
        return route.continue({ url: url.href });
      });
    },
  });
  ({ page } = opened);
  await page.waitForFunction(() => !document.querySelector('main :not(:defined)'));
}

/** The rows of a widget's file, without the header. */
async function rowsOf(widget: Widget): Promise<string[][]> {
  const [, ...rows] = await csvOf(widget);
  return rows;
}

const csvOf = async (widget: Widget): Promise<string[][]> =>
  readCsv(await page.locator(widgets[widget]).evaluate((element) => (element as Shown).toCSV({ all: true })));

/** What the numbers of a column add up to. */
async function sumOf(widget: Widget, heading: string | RegExp): Promise<number> {
  const [headings = [], ...rows] = await csvOf(widget);
  const at = headings.findIndex((name) =>
    typeof heading === 'string' ? name === heading : heading.test(name),
  );
  assert.ok(at >= 0 || rows.length === 0, `${widget} has ${headings.join(', ')}`);
  return rows.reduce((sum, row) => sum + Number(row[at]), 0);
}

const stateOf = (widget: Widget): Promise<string> =>
  page.locator(widgets[widget]).evaluate((element) => (element as Shown).state);

const textOf = async (widget: Widget, part = 'body'): Promise<string> =>
  (await page.locator(widgets[widget]).locator(`[part=${part}]`).innerText()).replace(/\s+/g, ' ').trim();

const choose = (name: string, value: string): Promise<unknown> =>
  page.locator(`lab-filter [name=${name}]`).selectOption(value);

/** The cards' numbers, in the order sales, paid, outstanding, rate, lunas, companies. */
const cards = async (): Promise<(string | undefined)[]> => (await rowsOf('cards')).map(([, value]) => value);

describe('examples/html/lab.html', () => {
  it('counts the document’s example, number by number', async () => {
    await open();
    await eventually(cards, ['2150000', '1200000', '550000', '55.813953488372%', '1', '2']);
    const seen = await textOf('cards');
    for (const text of ['Rp 2.150.000', 'Rp 1.200.000', 'Rp 550.000', '55,8%', '3 belum lunas'])
      assert.ok(seen.includes(text), `${text} in ${seen}`);
    assert.deepEqual(await rowsOf('aging'), [
      ['0-30', '0', '0'],
      ['31-60', '0', '0'],
      ['61-90', '300000', '54.5'],
      ['90+', '250000', '45.5'],
    ]);
    assert.deepEqual(await rowsOf('owing'), [
      ['B', '300000', '54.5'],
      ['(tidak ada)', '250000', '45.5'],
    ]);
    assert.deepEqual(await rowsOf('lunas'), [
      ['Belum lunas', '1150000', '53.5'],
      ['Lunas', '1000000', '46.5'],
    ]);
    assert.deepEqual(await rowsOf('pareto'), [
      ['A', '1400000', '65.1', '65.1'],
      ['B', '500000', '23.3', '88.4'],
      ['(tidak ada)', '250000', '11.6', '100'],
    ]);
    assert.deepEqual(await rowsOf('lunasByOmzet'), [
      ['Kontrak', '1000000', '650000', '1650000', '60.606060606061'],
      ['Mandiri', '0', '500000', '500000', '0'],
    ]);
    assert.deepEqual(await rowsOf('trend'), [
      ...['2026-01', '2026-02'].map((month) => [month, '0', '0', '0']),
      ['2026-03', '650000', '0', '250000'],
      ['2026-04', '500000', '0', '300000'],
      ['2026-05', '0', '200000', '0'],
      ['2026-06', '1000000', '1000000', '0'],
    ]);
    assert.deepEqual(
      (await rowsOf('exceptions')).map(([, number, name, , , , amount, , age]) => [
        number,
        name,
        amount,
        age,
      ]),
      [
        ['L3', 'B', '300000', '61-90'],
        ['L4', '(tidak ada)', '250000', '90+'],
      ],
    );
    assert.equal(await stateOf('declining'), 'empty');
    assert.deepEqual(opened.complaints, []);
  });

  it('a subgroup counts with what it contributes, or with whole orders', async () => {
    await open();
    await choose('nat-subgroup', '10');
    await eventually(cards, ['1100000', '', '', '', '1', '2']);
    assert.ok((await textOf('cards')).startsWith('Kontribusi penjualan subgrup'));
    assert.deepEqual(await rowsOf('subgroupTable'), [['Kimia', '1100000', '2', '2']]);
    assert.equal(await sumOf('orders', 'Kontribusi subgrup'), 1_100_000);
    assert.equal(await sumOf('companies', 'Kontribusi subgrup'), 1_100_000);
    assert.equal(await sumOf('trend', 'Kontribusi subgrup (tanggal order)'), 1_100_000);
    // What is outstanding of a contribution nobody knows: the service says so.
    await eventually(() => stateOf('aging'), 'error');
    assert.match(await textOf('aging'), /\(400\).*metric outstanding is not known in the contribution view/);
    await choose('view-mode', 'order');
    await eventually(cards, ['1500000', '1200000', '300000', '80%', '1', '2']);
    await eventually(() => sumOf('orders', 'Penjualan'), 1_500_000);
    await eventually(() => stateOf('aging'), 'ready');
    assert.equal(await sumOf('aging', 'Sisa tagihan'), 300_000);
  });

  it('agrees with itself for every filter: cards, charts, tables and files', async () => {
    await open();
    const none = { sales: 2_150_000, paid: 1_200_000, outstanding: 550_000, lunas: 1, orders: 4 };
    const a = { sales: 1_400_000, paid: 1_000_000, outstanding: 0, lunas: 1, orders: 2 };
    const b = { sales: 500_000, paid: 200_000, outstanding: 300_000, lunas: 0, orders: 1 };
    const filters = [
      ['company', '1', a],
      ['company', '2', b],
      ['company-type-group', '1', a],
      ['company-type-group', '2', b],
      ['omzet-type', '1', { sales: 1_650_000, paid: 1_000_000, outstanding: 250_000, lunas: 1, orders: 3 }],
      ['omzet-type', '2', b],
      ['is-lunas', 'Y', { sales: 1_000_000, paid: 1_000_000, outstanding: 0, lunas: 1, orders: 1 }],
      ['is-lunas', 'N', { sales: 1_150_000, paid: 200_000, outstanding: 550_000, lunas: 0, orders: 3 }],
      ['has-outstanding', 'Y', { sales: 750_000, paid: 200_000, outstanding: 550_000, lunas: 0, orders: 2 }],
      ['has-outstanding', 'N', a],
    ] as const;
    const sales = ['lunas', 'omzetTypes', 'groups', 'companies', 'pareto', 'ranking', 'orders'] as const;
    for (const [name, value, expected] of [['company', '', none], ...filters] as const) {
      await choose(name, value);
      const rate = `${Number(((expected.paid / expected.sales) * 100).toPrecision(14))}%`;
      const money = [expected.sales, expected.paid, expected.outstanding].map(String);
      await eventually(async () => (await cards()).slice(0, 5), [...money, rate, String(expected.lunas)]);
      const about = `${name}=${value}`;
      for (const widget of sales) {
        await eventually(() => sumOf(widget, 'Penjualan'), expected.sales);
      }
      await eventually(() => sumOf('trend', /^Penjualan/), expected.sales);
      await eventually(async () => {
        const [headings = []] = await csvOf('lunasByOmzet');
        const parts = headings.filter((heading) => /^(?:Lunas|Belum lunas)$/.test(heading));
        const sums = await Promise.all(parts.map((part) => sumOf('lunasByOmzet', part)));
        return sums.reduce((sum, part) => sum + part, 0);
      }, expected.sales);
      // Ages and exceptions are of what is outstanding, whatever the filter of that says.
      const owed = name === 'has-outstanding' ? none.outstanding : expected.outstanding;
      await eventually(() => sumOf('aging', 'Sisa tagihan'), owed);
      assert.equal(await sumOf('exceptions', 'Sisa tagihan'), owed, about);
      for (const widget of ['ranking', 'orders'] as const) {
        assert.equal(await sumOf(widget, 'Pembayaran'), expected.paid, about);
        assert.equal(await sumOf(widget, 'Sisa tagihan'), expected.outstanding, about);
      }
      assert.equal(await sumOf('ranking', 'Order'), expected.orders, about);
      const orders = await rowsOf('orders');
      assert.equal(orders.length, expected.orders, about);
      assert.equal(orders.filter((row) => row.includes('Lunas')).length, expected.lunas, about);
      assert.match(await textOf('cards'), new RegExp(`${expected.orders - expected.lunas} belum lunas`));
      await choose(name, '');
    }
    assert.deepEqual(opened.complaints, []);
  });

  it('keeps two companies of one name apart', async () => {
    await open({ companies: [company(1, 'A'), company(2, 'A', { type_group_id: 2 })] });
    await eventually(() => stateOf('companies'), 'ready');
    const named = async (widget: Widget) => (await rowsOf(widget)).map(([name, amount]) => [name, amount]);
    assert.deepEqual(await named('companies'), [
      ['A', '1400000'],
      ['A', '500000'],
      ['(tidak ada)', '250000'],
    ]);
    assert.deepEqual(
      (await rowsOf('ranking')).map(([name]) => name),
      ['A', 'A', '(tidak ada)'],
    );
    const choices = await page.locator('lab-filter [name=company] option').allTextContents();
    assert.deepEqual(
      choices.map((text) => text.trim()),
      ['Semua perusahaan', 'A (1)', 'A (2)'],
    );
  });

  it('says in the service’s words what can’t be broken down', async () => {
    await open();
    await page.locator(widgets.subgroups).evaluate((chart) => chart.setAttribute('metric', 'paid'));
    await page.locator('[dimension=nat_subgroup]').getByRole('alert').waitFor();
    assert.match(await textOf('subgroups'), /\(400\).*metric paid cannot be broken down by nat_subgroup/);
    assert.doesNotMatch(await textOf('subgroups'), /Rp/);
  });

  it('shows who has fallen against the period before, and what one owes at a click', async () => {
    const order_headers = [...FEW.order_headers, order(9, '2025-11-01', 2, 900_000)];
    await open({ order_headers, order_details: [...FEW.order_details, detail(9, 9, 100, 900_000)] });
    await eventually(() => rowsOf('declining'), [['B', 'Asuransi', '900000', '500000', '-400000', '-44.4']]);
    assert.ok((await textOf('cards')).includes('naik 138,9%'));
    await page.locator(widgets.owing).locator('[data-row="0"]').click();
    await eventually(() => sumOf('exceptions', 'Sisa tagihan'), 300_000);
    assert.match(await page.locator('#exceptions [part=chip]').innerText(), /Perusahaan:\s*B/);
    await page.locator('#exceptions tbody tr').first().click();
    assert.equal(await page.locator('#chosen').innerText(), 'Order L3 (ID 3) dibuka.');
    await page.locator('#exceptions [part=chip]').click();
    await eventually(() => sumOf('exceptions', 'Sisa tagihan'), 550_000);
  });

  describe('the refresh', () => {
    const posts = () => asked.filter(({ method }) => method === 'POST');
    const button = () => page.locator('lab-etl-refresh [part=button]');

    it('is sent once at a double click; widgets are stale, then new; a second run doubles nothing', async () => {
      await open();
      await eventually(() => stateOf('cards'), 'ready');
      await page.locator('lab-etl-refresh').evaluate((element) => element.setAttribute('reload-after', '1'));
      for (const run of [1, 2]) {
        await button().dblclick();
        await eventually(() => stateOf('cards'), 'stale');
        assert.match(await page.locator('lab-etl-refresh [role=status]').innerText(), /Pembaruan dimulai/);
        assert.ok((await textOf('cards')).includes('Rp 2.150.000'));
        const before = asked.length;
        await eventually(() => stateOf('cards'), 'ready');
        assert.ok(asked.length > before);
        assert.equal(posts().length, run);
        assert.equal(await sumOf('orders', 'Penjualan'), 2_150_000);
        assert.equal((await rowsOf('orders')).length, 4);
      }
    });

    it('loses its button where somebody may not', async () => {
      await open(
        {},
        { reword: (url) => url.pathname.endsWith(PATHS.refresh) && (url.pathname = '/forbidden') },
      );
      await page.route('**/forbidden', (route) => route.fulfill({ status: 403, json: { status: 'ERR' } }));
      await page.route(`**${PATHS.refresh}`, (route) =>
        route.fulfill({ status: 403, json: { status: 'ERR' } }),
      );
      await button().click();
      await button().waitFor({ state: 'detached' });
      assert.match(await page.locator('lab-etl-refresh [part=body]').innerText(), /tidak berhak/);
      assert.equal(await stateOf('cards'), 'ready');
    });
  });
});

describe('20,000 orders on the example’s page', () => {
  const many = 20_000;
  const day = (index: number): string =>
    `2026-0${1 + (index % 6)}-${String(1 + (index % 28)).padStart(2, '0')}`;

  beforeEach(() =>
    open({
      companies: Array.from({ length: 300 }, (_, id) => company(id, `PT ${String(id).padStart(3, '0')}`)),
      order_headers: Array.from({ length: many }, (_, id) => order(id, day(id), id % 300, 1000 + id)),
      order_details: Array.from({ length: many }, (_, id) => detail(id, id, 100 + (id % 2), 1000)),
      payments: [],
      payment_orderheaders: [],
    }),
  );

  /** Does something, waits for what it should show, and says how many ms that took. */
  async function timed(act: () => Promise<unknown>, text: string): Promise<number> {
    const start = performance.now();
    await act();
    await page.locator('#orders tbody').getByText(text, { exact: true }).first().waitFor();
    return performance.now() - start;
  }

  it('stay usable: a page is turned, another order taken, one found', async () => {
    await page.locator('#orders').getByText('20.000 order').waitFor({ timeout: 60_000 });
    const table = page.locator('#orders');
    const times = {
      sort: await timed(
        () => table.locator('thead').getByRole('button', { name: 'Penjualan' }).click(),
        'Rp 1.000',
      ),
      turn: await timed(() => table.getByRole('button', { name: 'Halaman berikutnya' }).click(), 'L20'),
      last: await timed(() => table.getByRole('button', { name: 'Halaman terakhir' }).click(), 'L19999'),
      past: await timed(() => table.evaluate((element) => Object.assign(element, { page: 5000 })), 'L19999'),
      filter: await timed(() => choose('company', '299'), 'PT 299'),
    };
    const ranking = page.locator(widgets.ranking);
    await choose('company', '');
    await ranking.getByText('300 perusahaan').waitFor();
    await ranking.getByRole('searchbox').fill('PT 17');
    await ranking.getByText('10 perusahaan').waitFor();
    // A person doesn't wait; the machine of the tests may be busy, and all sixteen widgets ask with a filter.
    for (const [what, time] of Object.entries(times))
      assert.ok(time < 5000, `${what}: ${Math.round(time)} ms`);
    assert.deepEqual(opened.complaints, []);
  });
});
