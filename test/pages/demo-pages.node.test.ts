/** Every page of the demo on mocks: data in every widget, no complaints, and a layout that fits every screen. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { pages } from '../../demo/pages.js';
import { readThrough, startDemo, widgetsOf, type Demo } from './support/demo.node.js';
import { eventually } from './support/eventually.node.js';
import type { Visit } from './support/visit.node.js';

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

/** What is wrong with a page that is as wide as the window. */
async function misfits(page: Page, columns: number, count: number): Promise<string[]> {
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
  if (columns === 12 && rows.every(({ length }) => length === 1)) found.push('nothing stands beside another');
  return found;
}

describe('a page of the demo', () => {
  let demo: Demo;
  let opened: Visit;

  before(async () => {
    demo = await startDemo();
    opened = await demo.open('', { viewport: { width: 1280, height: 900 } });
  });

  after(() => demo.close());

  for (const { name, title, tiles } of pages) {
    it(`${name} shows data in every widget, and complains of nothing`, async () => {
      const { page, complaints } = opened;
      await page.evaluate((name) => (location.hash = name), name);
      await page.getByRole('heading', { name: title.id, exact: true, level: 2 }).waitFor();
      await readThrough(page);
      const states = await widgetsOf(page).evaluateAll((widgets) =>
        widgets.map((widget) => `${widget.localName} ${(widget as unknown as { state: string }).state}`),
      );
      assert.deepEqual(
        states,
        tiles.map(({ tag }) => `${tag} ready`),
      );
      assert.equal(await page.getByRole('alert').count(), 0);
      assert.deepEqual(complaints, []);
      assert.equal(demo.leaks(), 0);
    });

    it(`${name} fills every screen and no more`, async () => {
      const { page } = opened;
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
        const wrong = async (): Promise<string[]> =>
          (await misfits(page, columns, tiles.length)).map((what) => `${width} px: ${what}`);
        await eventually(wrong, [], 3000);
      }
      await page.setViewportSize({ width: 1280, height: 900 });
    });
  }
});
