/** The demo's pages keep their places: nothing jumps while they load, and paper gets all of them. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { pages } from '../../demo/pages.js';
import { shown, startDemo, widgetsOf, type Demo } from './support/demo.node.js';

describe('the demo', () => {
  let demo: Demo;

  before(async () => {
    demo = await startDemo();
  });

  after(() => demo.close());

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
