/** The demo as `npm run dev` shows it, built: every widget on mocks, and its three controls. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, Locator, Page } from 'playwright-core';
import { build } from 'vite';
import { elements } from '../../scripts/build/sources.mjs';
import { scenarios } from '../../mocks/index.js';
import { startSite, type Site } from './support/site.node.js';
import { openBrowser, visit, type Visit } from './support/visit.node.js';
import { ready, textOf } from './support/widget.node.js';

/** One of this run's own: another run may be under way. */
const folder = `.cache/demo-${process.pid}`;

describe('the demo', () => {
  let browser: Browser;
  let site: Site;
  let opened: Visit;
  let page: Page;
  let card: Locator;
  let chart: Locator;

  before(async () => {
    await build({ configFile: 'vite.config.ts', logLevel: 'warn', build: { outDir: `../${folder}` } });
    [browser, site] = await Promise.all([openBrowser(), startSite()]);
    opened = await visit(browser, `${site.origin}/${folder}/index.html`, { colorScheme: 'light' });
    ({ page } = opened);
    card = page.locator('document-handling-card');
    chart = page.locator('status-prospect-chart[by=status]').first();
  });

  after(async () => {
    await browser.close();
    site.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('has every element', () => {
    const sources = readdirSync('demo').map((file) => readFileSync(`demo/${file}`, 'utf8'));
    for (const element of elements()) {
      const tag = element.split('/')[1]!;
      assert.ok(
        sources.some((source) => source.includes(`<${tag}`) || source.includes(`'${tag}'`)),
        `<${tag}> is not in the demo`,
      );
    }
  });

  it('shows six months up to today, asking nobody but the mocks', async () => {
    await ready(card);
    await ready(chart);
    assert.match(await textOf(card, 'value'), /^[1-9]\d*$/);
    const year = new Date().getFullYear();
    assert.match(await textOf(chart, 'footer'), new RegExp(`^\\d+ \\w+ .*${year} · Total \\d+ prospek`));
    assert.equal(site.count('/api/'), 0);
  });

  it('shows data in every widget when one scrolls there', async () => {
    const tags = elements().map((element) => element.split('/')[1]!);
    const widgets = page.locator(tags.filter((tag) => tag !== 'dasbor-filter').join());
    assert.ok((await widgets.count()) > 5);
    for (const widget of await widgets.all()) {
      await widget.scrollIntoViewIfNeeded();
      await widget.locator('canvas, [part=value], [part=list], tbody td').first().waitFor();
    }
    assert.deepEqual(opened.complaints, []);
  });

  it('speaks English when told so', async () => {
    await page.getByLabel('Bahasa').selectOption('en');
    await page.getByLabel('Theme').waitFor();
    await chart.getByRole('heading', { name: 'Prospects by status' }).waitFor();
  });

  it('turns dark, page and widgets', async () => {
    const surface = (): Promise<string> =>
      card.locator('[part=frame]').evaluate((frame) => getComputedStyle(frame).backgroundColor);
    const light = await surface();
    await page.getByLabel('Theme').selectOption('dark');
    assert.notEqual(await surface(), light);
    assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme), 'dark');
  });

  it('plays every scenario by keyboard, and keeps it in the address', async () => {
    const control = page.getByLabel('Scenario');
    assert.deepEqual(
      await control
        .locator('option')
        .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value)),
      Object.keys(scenarios),
    );
    await control.focus();
    await page.keyboard.press('ArrowDown');
    await card.getByText('of 0 units').waitFor();
    assert.match(page.url(), /scenario=empty/);
    await control.selectOption('forbidden');
    await card.getByRole('alert').waitFor();
    await page.reload();
    await card.getByRole('alert').waitFor();
    assert.equal(await control.inputValue(), 'forbidden');
  });
});
