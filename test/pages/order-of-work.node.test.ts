/** What a page loads and asks, and when: nothing for charts that nobody has come near, and first what is on view. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { eventually } from './support/eventually.node.js';
import { gate } from './support/gate.node.js';
import { asked, pageWith } from './support/html.node.js';
import { startSite, type Site } from './support/site.node.js';
import { openBrowser, visit } from './support/visit.node.js';
import { ready } from './support/widget.node.js';

const service = '/leasing/po-creation-monthly';

const chartOf = (year: number): string =>
  `<po-creation-chart dealer="12284" date-to="${year}-06-30"></po-creation-chart>`;

/** Scripts of the engine that a page has asked for and got: the ones that are much larger than any of ours. */
const enginesOf = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name, decodedBodySize }) => name.endsWith('.js') && decodedBodySize > 200_000)
      .map(({ name }) => name),
  );

describe('the order of work', () => {
  let browser: Browser;
  let site: Site;

  before(async () => {
    browser = await openBrowser();
    site = await startSite({
      pages: {
        '/far.css': 'div { height: 5000px }',
        '/far.html': pageWith(`
          <link rel="stylesheet" href="/far.css" />
          <document-indicator-card ${asked}></document-indicator-card>
          <div></div>
          ${[2024, 2023, 2022].map(chartOf).join('')}`),
        '/below.css': '.above { height: 900px }',
        '/on-view.html': pageWith(chartOf(2024)),
        '/below.html': pageWith(
          `<link rel="stylesheet" href="/below.css" /><div class="above"></div>${chartOf(2024)}`,
        ),
      },
    });
  });

  after(async () => {
    await browser.close();
    site.close();
  });

  describe('a page with charts far below', () => {
    let page: Page;

    before(async () => {
      ({ page } = await visit(browser, `${site.origin}/far.html`));
    });

    it('loads no engine and asks nothing for them', async () => {
      await ready(page.locator('document-indicator-card'));
      await page.waitForFunction(() => customElements.get('po-creation-chart'));
      await page.waitForTimeout(1000);
      assert.deepEqual(await enginesOf(page), []);
      assert.equal(site.count(service), 0);
    });

    it('loads the engine once, and asks once for each, when one scrolls there', async () => {
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      for (const chart of await page.locator('po-creation-chart').all()) await ready(chart);
      const loaded = await enginesOf(page);
      assert.equal(new Set(loaded).size, 1, loaded.join());
      const [engine] = loaded;
      assert.equal(site.count(new URL(engine!).pathname), 1);
      assert.equal(site.count(service), 3);
    });
  });

  describe('a page whose service answers late', () => {
    /** A page whose answers come when the test says so, as soon as the chart's question has been asked. */
    const open = async (file: string): Promise<{ page: Page; answer: () => void }> => {
      const asked = gate();
      const answered = gate();
      const { page } = await visit(browser, `${site.origin}/${file}`, {
        viewport: { width: 1280, height: 800 },
        prepare: (page) =>
          page.route(
            ({ pathname }) => pathname.includes(service),
            async (route) => {
              asked.open();
              await answered.opened;
              await route.continue();
            },
          ),
      });
      await asked.opened;
      return { page, answer: answered.open };
    };

    it('gets the engine meanwhile for a chart on view', async () => {
      const { page, answer } = await open('on-view.html');
      await eventually(async () => (await enginesOf(page)).length, 1);
      answer();
      await ready(page.locator('po-creation-chart'));
    });

    it('leaves the network to what is on view: for a chart below, the engine comes after the answer', async () => {
      const { page, answer } = await open('below.html');
      await page.waitForTimeout(500);
      assert.deepEqual(await enginesOf(page), []);
      answer();
      await ready(page.locator('po-creation-chart'));
      await page.locator('po-creation-chart canvas').waitFor();
      assert.equal(await page.evaluate(() => scrollY), 0);
    });
  });
});
