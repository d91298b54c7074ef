/** The demo's way from page to page, and what its address keeps. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { domains } from '../../domains/index.js';
import { DEMO_DEALERS } from '../../mocks/index.js';
import { questionsOf, shown, startDemo, widgetsOf, type Demo } from './support/demo.node.js';
import { eventually } from './support/eventually.node.js';
import { textOf } from './support/widget.node.js';

describe("the demo's address", () => {
  let demo: Demo;
  let page: Page;
  let address: string;
  const other = DEMO_DEALERS[1]!;

  before(async () => {
    demo = await startDemo();
    ({ page } = await demo.open());
    address = page.url();
  });

  after(() => demo.close());

  beforeEach(async () => {
    // A document of its own for each, in a browser that has the files.
    await page.goto('about:blank');
    await page.goto(address);
    await shown(widgetsOf(page).first());
  });

  const link = (name: string) => page.locator('nav.pages').getByRole('link', { name });

  /** Everything that says which page this is. */
  const isOn = async (title: string, tag: string): Promise<void> => {
    await page.getByRole('heading', { name: title, exact: true, level: 2 }).waitFor();
    assert.equal(await page.title(), `${title} · dasbor`);
    const current = page.locator('nav a[aria-current=page]');
    assert.deepEqual(await current.allTextContents(), [title]);
    await widgetsOf(page).and(page.locator(tag)).first().waitFor();
  };

  const focused = (): Promise<string> => page.evaluate(() => document.activeElement!.textContent);

  /** Dealer and dates in the filter's fields. */
  const chosen = (): Promise<string[]> =>
    page
      .locator('dasbor-filter')
      .locator('label')
      .evaluateAll((labels) =>
        labels.map((label) => label.querySelector<HTMLInputElement>('input, select')!.value),
      )
      .then(([dealer, , from, to]) => [dealer!, from!, to!]);

  /** Waits for the filter, whose code may be on its way. */
  const isChosen = (expected: readonly string[]): Promise<void> => eventually(chosen, expected, 5000);

  it('names pages with real links, which the keyboard can follow', async () => {
    const hrefs = await page
      .locator('nav.pages a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    assert.deepEqual(
      hrefs,
      domains[0]!.demo.pages.map(({ name }) => `#${name}`),
    );
    await page.evaluate(() => scrollTo(0, 500));
    await link('Leasing').focus();
    await page.keyboard.press('Enter');
    await isOn('Leasing', 'top-leasing-bar');
    assert.equal(await focused(), 'Leasing');
    assert.equal(await page.evaluate(() => scrollY), 0);
    assert.equal(new URL(page.url()).hash, '#leasing');
  });

  it('opens a page, and leaves a new one at the start', async () => {
    await isOn('Ringkasan', 'revenue-card');
    assert.ok(await page.evaluate(() => document.activeElement === document.body));
    await page.goto(`${page.url()}#delivery`);
    await isOn('Pengiriman', 'top-driver-bar');
  });

  it('goes back and forward', async () => {
    await link('Dokumen').click();
    await isOn('Dokumen', 'document-handling-card');
    await link('Tagihan').click();
    await isOn('Tagihan', 'payment-type-chart');
    await page.goBack();
    await isOn('Dokumen', 'document-handling-card');
    assert.equal(await focused(), 'Dokumen');
    await page.goBack();
    await isOn('Ringkasan', 'revenue-card');
    await page.goForward();
    await page.goForward();
    await isOn('Tagihan', 'payment-type-chart');
    await shown(widgetsOf(page).first());
  });

  it('comes back to where one was', async () => {
    /** Waits until the page is there, and sees that it stays. */
    const isAt = async (top: number): Promise<void> => {
      // Heights above may be rounded another way.
      await page
        .waitForFunction((top) => Math.abs(scrollY - top) <= 1, top, { timeout: 5000 })
        .catch(() => {});
      await page.waitForTimeout(300);
      const at = await page.evaluate(() => scrollY);
      assert.ok(Math.abs(at - top) <= 1, `${at} for ${top}`);
    };
    await page.evaluate(() => scrollTo(0, 900));
    await isAt(900);
    await link('Tagihan').click();
    await isAt(0);
    await page.goBack();
    await isAt(900);
    await page.reload();
    await isOn('Ringkasan', 'revenue-card');
    await isAt(900);
  });

  it('comes back as the page grows, unless a person scrolls meanwhile', async () => {
    const room = page.locator('#page');
    const become = (height: string): Promise<void> =>
      room.evaluate((element, height) => {
        element.style.setProperty('height', height);
        element.style.setProperty('overflow', height && 'clip');
      }, height);
    const scrolled = (): Promise<number> => page.evaluate(() => scrollY);
    for (const touched of [false, true]) {
      await page.evaluate(() => scrollTo(0, 900));
      await link('Tagihan').click();
      await become('800px');
      await page.goBack();
      await isOn('Ringkasan', 'revenue-card');
      await page.waitForFunction(() => scrollY > 0);
      const before = await scrolled();
      assert.ok(before < 900, `${before}`);
      if (touched) await page.keyboard.press('Shift');
      await become('');
      if (!touched) await page.waitForFunction(() => scrollY === 900);
      await page.waitForTimeout(300);
      assert.equal(await scrolled(), touched ? before : 900);
    }
  });

  it('keeps dealer and period over links and a reload, and lets them go on the way back', async () => {
    const first = await chosen();
    await link('Prospek').click();
    await page.getByRole('combobox', { name: 'Dealer' }).selectOption(other.id);
    await page.getByRole('combobox', { name: 'Periode' }).selectOption('last-month');
    const second = await chosen();
    assert.equal(second[0], other.id);
    assert.notDeepEqual(second, first);

    await link('Dokumen').click();
    await isChosen(second);
    await page.reload();
    await isOn('Dokumen', 'document-handling-card');
    await isChosen(second);
    const card = page.locator('document-handling-card');
    await shown(card);
    // The filter says the period; widgets needn't.
    assert.match(await page.locator('dasbor-filter .written').first().innerText(), /^1 \w+ \d{4}$/);
    assert.equal(await textOf(card, 'footer'), '');

    await page.goBack();
    await isOn('Prospek', 'prospect-map');
    await isChosen(second);
    await page.goBack();
    await isOn('Ringkasan', 'revenue-card');
    await isChosen(first);
  });

  it('begins each system with what that one asks, not with what the last one asked', async () => {
    const questions = questionsOf(page);
    await page.evaluate(() => (location.hash = 'margin'));
    await shown(page.locator('margin-overview-cards'));
    await page.evaluate(() => (location.hash = 'water'));
    await shown(page.locator('water-kpi-cards'));
    const months = questions.filter((question) => /month|bulan/.test(question));
    assert.ok(months.length > 0);
    assert.deepEqual(
      months.filter((question) => question.includes('bulan')),
      [],
    );
  });

  it('keeps language and theme on the way back', async () => {
    await link('Prospek').click();
    await page.getByLabel('Bahasa').selectOption('en');
    await page.getByLabel('Theme').selectOption('dark');
    await page.goBack();
    await isOn('Overview', 'revenue-card');
    assert.match(page.url(), /language=en&theme=dark/);
    assert.equal(await page.getByLabel('Theme').inputValue(), 'dark');
  });
});
