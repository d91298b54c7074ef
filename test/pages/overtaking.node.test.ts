/** Attributes that change faster than the service answers, and charts that share or move. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Browser, Locator, Page } from 'playwright-core';
import { recordedAnswers } from '../mocks/recording.node.js';
import { DRAWING } from '../support/drawing.js';
import { asked, pageWith } from './support/html.node.js';
import { startSite, type Site } from './support/site.node.js';
import { openBrowser, visit } from './support/visit.node.js';
import { ready, rowsOf, textOf } from './support/widget.node.js';

const service = '/leasing/top-companies';

/** Remembers the numbers of a chart's marks, each time when they become others. */
const watchDrawing = (chart: Locator): Promise<unknown> =>
  chart.evaluate((element) => {
    const root = element.shadowRoot!;
    const values = '.bar-value > :first-child';
    const drawn: string[][] = [];
    // What stands there already may get its table meanwhile.
    let last = [...root.querySelectorAll(values)].map((bdi) => bdi.textContent).join();
    // No function with a name: its compiler would want a helper that the page doesn't have.
    new MutationObserver(() => {
      const now = [...root.querySelectorAll(values)].map((bdi) => bdi.textContent);
      // The skeleton has none.
      if (now.length === 0 || now.join() === last) return;
      last = now.join();
      drawn.push(now);
    }).observe(root, { subtree: true, childList: true, characterData: true });
    Object.assign(window, { drawn });
  });

const drawnOn = (page: Page): Promise<string[][]> =>
  page.evaluate(() => (window as unknown as { drawn: string[][] }).drawn);

describe('a chart whose service is slow', () => {
  let browser: Browser;
  let site: Site;
  let page: Page;
  let chart: Locator;
  /** Milliseconds that the service takes for a period that ends on a day. */
  let slowness: (until: string) => number;

  before(async () => {
    browser = await openBrowser();
    site = await startSite({
      pages: {
        '/one.html': pageWith(`<div></div><top-leasing-bar ${asked}></top-leasing-bar><div></div>`),
        '/two.html': pageWith(
          `<top-leasing-bar ${asked}></top-leasing-bar><top-leasing-bar ${asked}></top-leasing-bar>`,
        ),
      },
      delay: ({ pathname, searchParams }) =>
        pathname.includes(service) ? slowness(searchParams.get('date_to')!) : 0,
    });
  });

  beforeEach(() => {
    slowness = () => 150;
  });

  after(async () => {
    await browser.close();
    site.close();
  });

  const open = async (name: string): Promise<void> => {
    ({ page } = await visit(browser, `${site.origin}/${name}.html`));
    chart = page.locator('top-leasing-bar').first();
    for (const widget of await page.locator('top-leasing-bar').all()) await ready(widget);
  };

  /** Ends the period on one day after the other, ten a second. */
  const hurry = (days: readonly string[]): Promise<void> =>
    chart.evaluate(async (element, days) => {
      for (const day of days) {
        element.setAttribute('date-to', day);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }, days);

  const days = Array.from({ length: 9 }, (_, index) => `2024-02-0${index + 1}`);

  it('draws the last of ten changes a second once, and none of the others', async () => {
    await open('one');
    // The earlier the question, the later its answer: all would arrive after the last one's.
    slowness = (until) => (until === '2024-03-31' ? 200 : 1500);
    await watchDrawing(chart);
    await hurry([...days, '2024-03-31']);
    await chart.getByText('1 Jan – 31 Mar 2024').waitFor();
    await page.waitForTimeout(2000);

    const rows = await rowsOf(chart);
    assert.deepEqual(
      await drawnOn(page),
      [rows.map(([, count]) => count!)],
      'once, and with the numbers of the table',
    );
    const total = Number(/Total (\d+) PO/.exec(await textOf(chart, 'footer'))?.[1]);
    assert.equal(rows[0]![2], `${((Number(rows[0]![1]) / total) * 100).toFixed(1).replace('.', ',')}%`);
  });

  it('shows the recorded numbers again when it comes back to their period', async () => {
    await open('one');
    await hurry([...days, '2024-06-30']);
    await page.waitForTimeout(500);
    const { data } = recordedAnswers.find(({ name }) => name === 'leasing_top-companies__main')!.body as {
      data: { count: number }[];
    };
    assert.deepEqual(
      (await rowsOf(chart)).map(([, count]) => count),
      data.map(({ count }) => String(count)),
    );
  });

  it('shares its request with another chart that asks the same', async () => {
    const already = site.count(service);
    await open('two');
    assert.equal(site.count(service) - already, 1);
    const [first, second] = await page.locator('top-leasing-bar').all();
    assert.deepEqual(await rowsOf(first!), await rowsOf(second!));
  });

  it('keeps its drawing, and asks nothing, when it moves in the page', async () => {
    await open('one');
    const already = site.count(service);
    const drawing = await chart.locator(DRAWING).elementHandle();
    await chart.evaluate((element) => document.querySelector('div:last-of-type')!.append(element));
    await page.waitForTimeout(500);
    assert.ok(await drawing!.evaluate((element) => element.isConnected));
    assert.equal(site.count(service), already);
    await chart.getByRole('application').focus();
    await page.keyboard.press('ArrowDown');
    assert.equal(await chart.getByRole('status').textContent(), 'FIF Group: 84, 26,6%');
  });
});
