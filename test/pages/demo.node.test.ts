/** The demo: what is on its pages, what they ask, and the three controls. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { dealerDemo } from '../../demo/dealer.js';
import { pages } from '../../demo/pages.js';
import { domains } from '../../domains/index.js';
import { scenarios } from '../../mocks/index.js';
import { elements } from '../../scripts/build/sources.mjs';
import { questionsOf, readThrough, shown, startDemo, widgetsOf, type Demo } from './support/demo.node.js';
import type { Visit } from './support/visit.node.js';
import { ready, textOf } from './support/widget.node.js';

let demo: Demo;

before(async () => {
  demo = await startDemo();
});

after(() => demo.close());

describe('the list of pages', () => {
  it('has every element', () => {
    const tags = new Set(pages.flatMap(({ tiles }) => tiles.map(({ tag }) => tag)));
    for (const { demo } of domains) tags.add(demo.filter);
    for (const element of elements()) {
      const tag = element.split('/')[1]!;
      assert.ok(tags.has(tag), `<${tag}> is on no page`);
    }
  });

  it('gives each page a name of its own', () => {
    const names = pages.map(({ name }) => name);
    assert.deepEqual(names, [...new Set(names)]);
  });

  it('ends each page with the rows behind it', () => {
    const last = dealerDemo.pages.map(({ tiles }) => tiles.at(-1)!);
    assert.deepEqual(
      last.map(({ tag, attributes }) => `${tag} ${attributes!['source']}`),
      ['prospect', 'prospect', 'dealing', 'delivery', 'billing', 'leasing', 'document', 'inbound'].map(
        (source) => `history-table ${source}`,
      ),
    );
  });
});

describe('a page of the demo', () => {
  it('asks only what stands near the screen, and everything else once, when one scrolls there', async () => {
    let questions: string[] = [];
    const { page } = await demo.open('', {
      viewport: { width: 1280, height: 900 },
      prepare: async (page) => (questions = questionsOf(page)),
    });
    await shown(widgetsOf(page).first());
    await page.waitForTimeout(1000);
    const near = await widgetsOf(page).evaluateAll(
      (widgets) => widgets.filter((widget) => widget.getBoundingClientRect().top < innerHeight * 1.5).length,
    );
    const { tiles } = pages[0]!;
    assert.ok(near >= 8 && near < tiles.length, `${near} near the screen`);
    assert.equal(questions.length, near, questions.join('\n'));
    assert.ok(!questions.some((question) => question.includes('data-table')));

    await readThrough(page);
    assert.equal(questions.length, tiles.length, questions.join('\n'));
    assert.equal(new Set(questions).size, tiles.length, questions.join('\n'));
    await page.context().close();
  });

  it('filters its table by what one chooses in a chart, until one leaves', async () => {
    const { page } = await demo.open('#prospecting');
    const chart = page.locator('status-prospect-chart[by=status]');
    const table = page.locator('history-table');
    await ready(chart);
    const total = Number(/Total (\d+) prospek/.exec(await textOf(chart, 'footer'))![1]);
    await chart.getByRole('application').focus();
    await page.keyboard.press('ArrowRight');
    const [, status, count] = /^(.+): (\d+),/.exec((await chart.getByRole('status').textContent())!)!;
    assert.ok(Number(count) < total);
    await page.keyboard.press('Enter');

    const chip = table.getByRole('button', { name: `Status: ${status}` });
    await chip.scrollIntoViewIfNeeded();
    await table.getByText(`${count} prospek`, { exact: true }).waitFor();
    await chip.click();
    await table.getByText(`${total} prospek`, { exact: true }).waitFor();
    assert.equal(await chip.count(), 0);

    await chart.getByRole('application').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await chip.waitFor();
    await page.getByRole('link', { name: 'Dealing' }).click();
    await page.getByRole('link', { name: 'Prospek' }).click();
    await table.scrollIntoViewIfNeeded();
    await table.getByText(`${total} prospek`, { exact: true }).waitFor();
    assert.equal(await chip.count(), 0);
    await page.context().close();
  });
});

describe("the demo's controls", () => {
  let opened: Visit;
  let page: Page;
  let card: Locator;

  before(async () => {
    opened = await demo.open();
    ({ page } = opened);
    card = page.locator('document-handling-card');
    await ready(card);
  });

  it('begin with six months up to today', async () => {
    assert.match(await textOf(card, 'value'), /^[1-9]\d*$/);
    const year = new Date().getFullYear();
    assert.match(
      await page.locator('dasbor-filter .written').last().innerText(),
      new RegExp(`^\\d+ \\w+ ${year}$`),
    );
    assert.deepEqual(opened.complaints, []);
  });

  it('speak English when told so', async () => {
    await page.getByLabel('Bahasa').selectOption('en');
    await page.getByRole('heading', { name: 'Overview' }).waitFor();
    await page.getByRole('link', { name: 'Unit inbound' }).waitFor();
    await card.getByText('units').first().waitFor();
    assert.equal(await page.title(), 'Overview · dasbor');
    for (const name of ['Systems', 'Pages']) await page.getByRole('navigation', { name }).waitFor();
    await page
      .getByRole('navigation', { name: 'Systems' })
      .getByRole('link', { name: 'Car sales' })
      .waitFor();
  });

  it('turn page and widgets dark', async () => {
    const surface = (): Promise<string> =>
      card.locator('[part=frame]').evaluate((frame) => getComputedStyle(frame).backgroundColor);
    const light = await surface();
    await page.getByLabel('Theme').selectOption('dark');
    assert.notEqual(await surface(), light);
    assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme), 'dark');
  });

  it('play every scenario by keyboard, and keep it in the address', async () => {
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
    await card.locator('.message.error').waitFor();
    await page.reload();
    await card.locator('.message.error').waitFor();
    assert.equal(await control.inputValue(), 'forbidden');
    assert.match(page.url(), /language=en&theme=dark/);
  });
});
