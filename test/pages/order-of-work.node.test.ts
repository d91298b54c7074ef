/** What a page loads and asks, and when: nothing for charts that nobody has come near. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { asked, pageWith } from './support/html.node.js';
import { startSite, type Site } from './support/site.node.js';
import { openBrowser, visit } from './support/visit.node.js';
import { ready } from './support/widget.node.js';

const service = '/leasing/po-creation-monthly';

describe('a page with charts far below', () => {
  let browser: Browser;
  let site: Site;
  let page: Page;

  /** Scripts of the engine that were asked for: the ones that are much larger than any of ours. */
  const engines = (): Promise<string[]> =>
    page.evaluate(() =>
      (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
        .filter(({ name, decodedBodySize }) => name.endsWith('.js') && decodedBodySize > 200_000)
        .map(({ name }) => name),
    );

  before(async () => {
    browser = await openBrowser();
    site = await startSite({
      pages: {
        '/far.css': 'div { height: 5000px }',
        '/page.html': pageWith(`
          <link rel="stylesheet" href="/far.css" />
          <document-indicator-card ${asked}></document-indicator-card>
          <div></div>
          ${[2024, 2023, 2022].map((year) => `<po-creation-chart dealer="12284" date-to="${year}-06-30"></po-creation-chart>`).join('')}`),
      },
    });
    ({ page } = await visit(browser, `${site.origin}/page.html`));
  });

  after(async () => {
    await browser.close();
    site.close();
  });

  it('loads no engine and asks nothing for them', async () => {
    await ready(page.locator('document-indicator-card'));
    await page.waitForFunction(() => customElements.get('po-creation-chart'));
    await page.waitForTimeout(1000);
    assert.deepEqual(await engines(), []);
    assert.equal(site.count(service), 0);
  });

  it('loads the engine once, and asks once for each, when one scrolls there', async () => {
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    for (const chart of await page.locator('po-creation-chart').all()) await ready(chart);
    const loaded = await engines();
    assert.equal(new Set(loaded).size, 1, loaded.join());
    const [engine] = loaded;
    assert.equal(site.count(new URL(engine!).pathname), 1);
    assert.equal(site.count(service), 3);
  });
});
