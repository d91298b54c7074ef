/** The demo fits every screen, and paper: nothing sticks out, no holes, nothing jumps. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { pages } from '../../demo/pages.js';
import { readThrough, shown, startDemo, widgetsOf, type Demo } from './support/demo.node.js';

/** What stands beside one another: from where to where, and how tall. */
interface Tile {
  readonly tag: string;
  readonly top: number;
  readonly left: number;
  readonly right: number;
  readonly height: number;
}

/** The widgets row by row. */
const rowsOf = async (page: Page): Promise<Tile[][]> => {
  const tiles = await widgetsOf(page).evaluateAll((widgets) =>
    widgets.map((widget) => {
      const { top, left, right, height } = widget.getBoundingClientRect();
      const [y, from, to, tall] = [top + scrollY, left, right, height].map((value) => Math.round(value));
      return { tag: widget.localName, top: y!, left: from!, right: to!, height: tall! };
    }),
  );
  const rows = new Map<number, Tile[]>();
  for (const tile of tiles) rows.set(tile.top, [...(rows.get(tile.top) ?? []), tile]);
  return [...rows.values()];
};

/** What is wider than the room that it has. */
const sticksOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const frames = [...document.querySelectorAll('.page > *')].flatMap((widget) => {
      const frame = widget.shadowRoot!.querySelector('[part=frame]')!;
      return frame.scrollWidth > frame.clientWidth ? [`${widget.localName} by ${frame.scrollWidth}`] : [];
    });
    return scrollWidth > clientWidth ? [`the page by ${scrollWidth}`, ...frames] : frames;
  });

describe('the demo', () => {
  let demo: Demo;

  before(async () => {
    demo = await startDemo();
  });

  after(() => demo.close());

  /** What is wrong with a page that is as wide as the window. */
  const misfits = async (page: Page, columns: number, count: number): Promise<string[]> => {
    const found = await sticksOut(page);
    const rows = await rowsOf(page);
    if (rows.flat().length !== count) found.push(`${rows.flat().length} of ${count} widgets`);
    const [left, right] = await page.locator('.page').evaluate((grid) => {
      const { left, right } = grid.getBoundingClientRect();
      return [Math.round(left), Math.round(right)];
    });
    for (const row of rows) {
      const names = row.map(({ tag }) => tag).join(', ');
      if (row.length > columns) found.push(`${names} in ${columns} columns`);
      if (row[0]!.left !== left || row.at(-1)!.right !== right) found.push(`${names} don’t fill their row`);
      if (new Set(row.map(({ height }) => height)).size > 1) found.push(`${names} are of several heights`);
    }
    if (columns === 12 && rows.every(({ length }) => length === 1))
      found.push('nothing stands beside another');
    return found;
  };

  it('fills every screen and no more', async () => {
    const { page } = await demo.open('', { viewport: { width: 1280, height: 900 } });
    const found: string[] = [];
    for (const { name, tiles } of pages) {
      await page.evaluate((name) => (location.hash = name), name);
      await page.waitForFunction(
        (count) => document.querySelectorAll('.page > :defined').length === count,
        tiles.length,
      );
      await readThrough(page);
      const most = tiles.some(({ span }) => span < 12) ? 12 : 1;
      for (const [width, columns] of [
        [1280, most],
        [1920, most],
        [768, 2],
        [390, 2],
        [320, 1],
      ] as const) {
        await page.setViewportSize({ width, height: 900 });
        // What is drawn for the new width comes a few frames later, and fits in the end.
        for (const end = Date.now() + 3000; ; await page.waitForTimeout(50)) {
          const wrong = await misfits(page, columns, tiles.length);
          if (wrong.length > 0 && Date.now() < end) continue;
          found.push(...wrong.map((what) => `${name}, ${width} px: ${what}`));
          break;
        }
      }
      await page.setViewportSize({ width: 1280, height: 900 });
    }
    assert.deepEqual(found, []);
    await page.context().close();
  });

  for (const width of [390, 1280])
    it(`moves nothing while it loads, ${width} px wide`, async () => {
      const { page } = await demo.open('?scenario=slow', {
        viewport: { width, height: 900 },
        waitUntil: 'commit',
        prepare: (page) =>
          page.addInitScript(() => {
            const shifts: string[] = [];
            Object.assign(window, { shifts });
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries() as (PerformanceEntry & {
                value: number;
                sources: { node: Element | null }[];
              })[])
                shifts.push(`${entry.value} ${entry.sources.map(({ node }) => node?.localName).join()}`);
            }).observe({ type: 'layout-shift', buffered: true });
          }),
      });
      await shown(widgetsOf(page).first());
      await page.waitForTimeout(1500);
      const shifts = await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
      assert.deepEqual(shifts, []);
      await page.context().close();
    });

  it('prints the whole page, black on white and without controls', async () => {
    const { page } = await demo.open('', {
      colorScheme: 'dark',
      prepare: (page) =>
        page.addInitScript(() => {
          // What is on the page when the dialog opens.
          window.print = () => {
            const widgets = [...document.querySelectorAll<HTMLElement & { state: string }>('.page > *')];
            const printed = widgets.map((widget) => ({
              name: widget.localName,
              state: widget.state,
              drawn: !widget.shadowRoot!.querySelector('.chart-region:not(.marks, :has(canvas))'),
              width: widget.offsetWidth,
            }));
            Object.assign(window, { printed });
          };
        }),
    });
    await shown(widgetsOf(page).first());
    await page.getByRole('button', { name: 'Cetak' }).click();
    await page.waitForFunction(() => 'printed' in window);
    const printed = await page.evaluate(
      () => (window as unknown as { printed: { state: string; drawn: boolean; width: number }[] }).printed,
    );
    assert.equal(printed.length, pages[0]!.tiles.length);
    for (const widget of printed) assert.ok(widget.state === 'ready' && widget.drawn, JSON.stringify(widget));

    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.setViewportSize({ width: 703, height: 1032 });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    for (const control of ['nav', 'dasbor-filter', 'select', 'button:not(.legend *)', 'header.bar'])
      assert.deepEqual(
        await Promise.all((await page.locator(`${control}:visible`).all()).map((one) => one.innerText())),
        [],
        control,
      );
    await page.getByText(/^Sinar Jaya Motor Bandung · \d+ \w+.* \d{4}$/).waitFor();
    const colours = await page.evaluate(() => {
      const frame = document.querySelector('revenue-card')!.shadowRoot!.querySelector('[part=frame]')!;
      return [document.body, frame].flatMap((element) => {
        const { color, backgroundColor } = getComputedStyle(element);
        return [color, backgroundColor];
      });
    });
    const [black, white] = ['rgb(0, 0, 0)', 'rgb(255, 255, 255)'];
    assert.deepEqual(colours, [black, white, black, white]);
    const widths = await widgetsOf(page).evaluateAll((all) =>
      all.map((one) => (one as HTMLElement).offsetWidth),
    );
    for (const [index, { width }] of printed.entries())
      assert.ok(Math.abs(widths[index]! - width) <= 1, `drawn for the paper: ${width} and ${widths[index]}`);
    const table = page.locator('history-table');
    assert.equal(await table.locator('tbody tr').count(), 20);
    const cut = await table.evaluate((element) => {
      const rows = element.shadowRoot!.querySelector('.rows')!;
      return [rows.scrollHeight > rows.clientHeight, rows.scrollWidth > rows.clientWidth];
    });
    assert.deepEqual(cut, [false, false]);

    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    assert.equal(await page.evaluate(() => document.documentElement.className), '');
    await page.context().close();
  });
});
