/** Widgets that come and go leave nothing behind. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { asked, pageWith } from './support/html.node.js';
import { startSite, type Site } from './support/site.node.js';
import { openBrowser, visit } from './support/visit.node.js';
import { ready } from './support/widget.node.js';

const WARM_UP = 50;
const ROUNDS = 200;

const body = `<main>
  <document-indicator-card ${asked}></document-indicator-card>
  <top-leasing-bar ${asked}></top-leasing-bar>
</main>`;

interface Counts {
  readonly nodes: number;
  readonly listeners: number;
}

/** What is alive once all that is put off is there and everything that nobody holds is gone. */
async function counts(page: Page, session: CDPSession): Promise<Counts> {
  // A chart's table is made when the page is idle.
  await page.locator('top-leasing-bar table').waitFor({ state: 'attached' });
  for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((metric) => metric.name === name)!.value;
  return { nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

/** Takes the widgets off the page, and puts them (or others like them) there again when they have let go. */
const comeAndGo = (page: Page, rounds: number, fresh: boolean): Promise<void> =>
  page.evaluate(
    async ([rounds, fresh]) => {
      const main = document.querySelector('main')!;
      for (let round = 0; round < rounds; round++) {
        const widgets = [...main.children];
        main.replaceChildren();
        // A drawing closes in a timeout of its own, so that a move in the page doesn't close it.
        await new Promise((resolve) => setTimeout(resolve, 5));
        if (widgets.some((widget) => widget.shadowRoot!.querySelector('canvas, .tooltip.open')))
          throw new Error('A chart that has left the page is still there');
        main.append(...(fresh ? widgets.map((widget) => widget.cloneNode()) : widgets));
        for (;;) {
          const [card, chart] = [...main.children].map((widget) => widget.shadowRoot!);
          if (card!.querySelector('[part=value]') && chart!.querySelector('.marks')) {
            // It leaves with its tooltip open, which listens on the whole page.
            const walk = new KeyboardEvent('keydown', { key: 'ArrowDown' });
            chart!.querySelector('[role=application]')!.dispatchEvent(walk);
            if (chart!.querySelector('[part=tooltip]')?.matches(':popover-open')) break;
          }
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
      }
    },
    [rounds, fresh] as const,
  );

describe('after two hundred removals', () => {
  let browser: Browser;
  let site: Site;

  before(async () => {
    [browser, site] = await Promise.all([
      openBrowser(),
      startSite({ pages: { '/page.html': pageWith(body) } }),
    ]);
  });

  after(async () => {
    await browser.close();
    site.close();
  });

  for (const [what, fresh] of [
    ['the same widgets', false],
    ['new widgets', true],
  ] as const)
    it(`${what} hold no more nodes and listeners than after fifty`, async (test) => {
      const { page, complaints } = await visit(browser, `${site.origin}/page.html`);
      for (const name of ['document-indicator-card', 'top-leasing-bar']) await ready(page.locator(name));
      const session = await page.context().newCDPSession(page);
      await session.send('Performance.enable');
      await comeAndGo(page, WARM_UP, fresh);
      const early = await counts(page, session);
      await comeAndGo(page, ROUNDS, fresh);
      const late = await counts(page, session);
      test.diagnostic(`${JSON.stringify(early)} → ${JSON.stringify(late)}`);
      assert.deepEqual(late, early);
      assert.deepEqual(complaints, []);
    });
});
