/**
 * Nothing on a page jumps: a widget is as tall before its code is there (tokens.css) and while it loads as with
 * its data; and no widget is wider than a phone.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { elements } from '../../scripts/build/sources.mjs';
import { asked, pageWith } from './support/html.node.js';
import { startSite, type Site } from './support/site.node.js';
import { openBrowser, visit } from './support/visit.node.js';

/** Every element, and the forms that an attribute gives one. */
const tags = [
  ...elements().map((element) => element.split('/')[1]!),
  'status-prospect-chart by="status"',
  'status-prospect-chart chart="bar"',
];

/** Widgets whose data is always as long as they expect, or whose room doesn't depend on it. */
const expected = [
  'document-indicator-card',
  'top-leasing-bar',
  'document-handling-card',
  'history-table',
  'po-creation-chart',
  'po-status-chart',
  'revenue-card',
  'revenue-trend-chart',
  'top-received-unit-list',
  'top-unit-bar',
];

type Heights = Readonly<Record<string, number>>;

/** The height of each widget as soon as all are in a phase: their code isn't there, or one of these states. */
const heightsIn = async (page: Page, phase: 'undefined' | 'loading' | 'ready'): Promise<Heights> => {
  const handle = await page.waitForFunction(
    (phase) => {
      const widgets = [...document.querySelectorAll<HTMLElement & { state?: string }>('[data-name]')];
      const phases = widgets.map((widget) =>
        // The filter has no states.
        widget.matches(':defined') ? (widget.state ?? phase) : 'undefined',
      );
      // Nothing is painted before the style sheet is there.
      if (!document.styleSheets.length || !phases.length) return undefined;
      if (phases.some((name) => name !== phase)) return undefined;
      return Object.fromEntries(
        widgets.map((widget) => [widget.dataset['name']!, Math.round(widget.getBoundingClientRect().height)]),
      );
    },
    phase,
    { polling: 'raf' },
  );
  // So that the phase is also painted.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
  return (await handle.jsonValue())!;
};

interface SlowVisit {
  readonly page: Page;
  /** Lets the code come, or the answers. */
  readonly code: () => void;
  readonly answers: () => void;
}

/** A promise, and what fulfils it. */
const gate = (): { opened: Promise<void>; open: () => void } => {
  let open!: () => void;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
};

const markup = (tag: string): string =>
  `<${tag} data-name='${tag}' ${asked} loading="eager"></${tag.split(' ')[0]}><p>What stands below</p>`;

describe('the room of a widget', () => {
  let browser: Browser;
  let site: Site;

  before(async () => {
    browser = await openBrowser();
    site = await startSite({
      pages: {
        '/all.html': pageWith(`<main>${tags.map(markup).join('\n')}</main>`),
        '/expected.html': pageWith(`<main>${expected.map(markup).join('\n')}</main>`),
      },
    });
  });

  after(async () => {
    await browser.close();
    site.close();
  });

  /** A visit whose code and answers come when the test says so. */
  const slowVisit = async (file: string, width: number): Promise<SlowVisit> => {
    const gates = { code: gate(), answers: gate() };
    const { page } = await visit(browser, `${site.origin}/${file}`, {
      viewport: { width, height: 900 },
      waitUntil: 'commit',
      prepare: async (page) => {
        await page.addInitScript(() => {
          const shifts: number[] = [];
          Object.assign(window, { shifts });
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              shifts.push((entry as PerformanceEntry & { value: number }).value);
          }).observe({ type: 'layout-shift', buffered: true });
        });
        for (const [path, { opened }] of [
          ['**/dist/cdn/**', gates.code],
          ['**/api/**', gates.answers],
        ] as const)
          await page.route(path, async (route) => {
            await opened;
            await route.continue();
          });
      },
    });
    return { page, code: gates.code.open, answers: gates.answers.open };
  };

  for (const width of [390, 1280]) {
    it(`is reserved in tokens.css for every element, ${width} px wide`, async () => {
      const { page, code, answers } = await slowVisit('all.html', width);
      const reserved = await heightsIn(page, 'undefined');
      code();
      assert.deepEqual(reserved, await heightsIn(page, 'loading'));
      answers();
    });

    it(`makes nothing jump, ${width} px wide`, async () => {
      const { page, code, answers } = await slowVisit('expected.html', width);
      await heightsIn(page, 'undefined');
      code();
      const loading = await heightsIn(page, 'loading');
      answers();
      assert.deepEqual(loading, await heightsIn(page, 'ready'));
      await page.locator('canvas').first().waitFor();
      await page.waitForTimeout(300);
      const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
      assert.deepEqual(shifts, []);
    });
  }

  it('is no wider than a phone, with data that is longer than expected too', async () => {
    const { page } = await visit(browser, `${site.origin}/all.html`, {
      viewport: { width: 360, height: 800 },
    });
    await heightsIn(page, 'ready');
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
  });
});
