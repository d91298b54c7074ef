/** Chart and card on a page whose Content-Security-Policy refuses everything that isn't needed. */
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, Locator, Page } from 'playwright-core';
import { pageBundle } from '../../scripts/build/page-bundle.mjs';
import { asked, pageWith } from './support/html.node.js';
import { strictPolicy } from './support/policy.node.js';
import { startSite, type Site } from './support/site.node.js';
import { openBrowser, visit, type Visit } from './support/visit.node.js';
import { choose, download, ready, rowsOf, textOf } from './support/widget.node.js';

const body = `
  <document-indicator-card ${asked}></document-indicator-card>
  <top-leasing-bar id="plain" ${asked}></top-leasing-bar>
  <top-leasing-bar
    id="hostile" ${asked} heading="<b onclick=alert(1)>"
    endpoint="/dashboard/leasing/top-companies?x-dasbor-scenario=hostile"
  ></top-leasing-bar>`;

/** One of this run's own: another run may be under way. */
const bundle = `.cache/strict-page-${process.pid}`;

const builds = { 'script-tag': '/dist/cdn/dasbor.js', 'npm-package': `/${bundle}/app.js` };

const pages = Object.fromEntries(
  Object.entries(builds).map(([name, script]) => [`/${name}.html`, pageWith(body, script)]),
);

/** The colours of the chart's marks. */
const picture = (chart: Locator): Promise<string> =>
  chart.locator('.mark').evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).fill).join());

/** Waits until the marks have other colours. */
const redrawn = async (chart: Locator, before: string): Promise<void> => {
  for (let tries = 0; tries < 100; tries++) {
    if ((await picture(chart)) !== before) return;
    await chart.page().waitForTimeout(50);
  }
  assert.fail('The chart was not drawn anew');
};

/** What a text could have become; locators look into shadow roots. */
const madeOfText = (page: Page): Locator =>
  page.locator('img, iframe, object, embed, script:not([src]), h3 b');

describe('a page with a strict policy', () => {
  let browser: Browser;
  let site: Site;

  before(async () => {
    await pageBundle({ app: `export * from '/dist/index.js';` }, { outDir: bundle });
    [browser, site] = await Promise.all([
      openBrowser(),
      startSite({ pages, headers: { 'Content-Security-Policy': strictPolicy } }),
    ]);
  });

  after(async () => {
    await browser.close();
    site.close();
    rmSync(bundle, { recursive: true, force: true });
  });

  it('refuses what it should', async () => {
    const { page } = await visit(browser, `${site.origin}/script-tag.html`);
    const refused = await page.evaluate(() => {
      try {
        document.createElement('div').innerHTML = '';
        return false;
      } catch {
        return true;
      }
    });
    assert.ok(refused);
  });

  for (const name of Object.keys(builds))
    describe(`with the ${name}`, () => {
      let opened: Visit;
      let page: Page;
      let card: Locator;
      let chart: Locator;
      let hostile: Locator;

      before(async () => {
        opened = await visit(browser, `${site.origin}/${name}.html`);
        ({ page } = opened);
        card = page.locator('document-indicator-card');
        chart = page.locator('#plain');
        hostile = page.locator('#hostile');
        for (const widget of [card, chart, hostile]) await ready(widget);
      });

      it('shows the numbers', async () => {
        assert.equal(await textOf(card, 'value'), '444');
        assert.deepEqual((await rowsOf(chart))[0], ['FIF Group', '84', '26,6%']);
      });

      it('answers the mouse', async () => {
        await chart.locator('.marks').waitFor();
        const box = (await chart.getByRole('application').boundingBox())!;
        await page.mouse.move(box.x + 40, box.y + 20);
        const tooltip = chart.locator('[part=tooltip]');
        await tooltip.waitFor();
        assert.match(await textOf(chart, 'tooltip'), /^FIF Group Jumlah PO 84 Porsi 26,6%$/);
        await page.mouse.move(0, 0);
        await tooltip.waitFor({ state: 'hidden' });
      });

      it('is walked by keyboard', async () => {
        await chart.getByRole('application').focus();
        await page.keyboard.press('ArrowDown');
        const status = chart.getByRole('status');
        assert.equal(await status.textContent(), 'FIF Group: 84, 26,6%');
        await page.keyboard.press('End');
        assert.match((await status.textContent())!, /: 35, 11,1%$/);
        assert.ok(await chart.locator('[part=tooltip]').isVisible());
        await page.keyboard.press('Escape');
        assert.ok(await chart.locator('[part=tooltip]').isHidden());
      });

      it('shows hostile names as they are', async () => {
        const [first] = await rowsOf(hostile);
        assert.equal(await textOf(hostile, 'heading'), '<b onclick=alert(1)>');
        await hostile.getByRole('application').focus();
        await page.keyboard.press('ArrowDown');
        const shown = await textOf(hostile, 'tooltip');
        assert.match(shown, /</);
        assert.ok(shown.startsWith(first![0]!.slice(0, 10)), `${shown} is not of ${first!.join()}`);
        await page.keyboard.press('Escape');
      });

      it('follows theme and language', async () => {
        const before = await picture(chart);
        await page.evaluate(() => document.documentElement.style.setProperty('color-scheme', 'dark'));
        await redrawn(chart, before);
        await card.evaluate((element) => element.setAttribute('theme', 'light'));
        await page.evaluate(() => (document.documentElement.lang = 'en'));
        await card.getByText('up 14.4%').waitFor();
        await chart.getByRole('heading', { name: 'Top 5 leasing companies' }).waitFor();
      });

      it('saves a file and shows the table', async () => {
        const { text } = await download(chart, 'Download CSV');
        assert.match(text, /FIF Group,84,26\.6\r\n/);
        await choose(hostile, 'Show table');
        await hostile.locator('.marks').waitFor({ state: 'detached' });
        assert.ok(await hostile.getByRole('table').isVisible());
      });

      it('makes nothing of a text but text', async () => assert.equal(await madeOfText(page).count(), 0));

      it('breaks no rule', () => assert.deepEqual(opened.complaints, []));
    });
});
