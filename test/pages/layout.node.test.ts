/**
 * Nothing on a page jumps: a widget is as tall before its code is there (tokens.css) and while it loads as with
 * its data; and no widget is wider than a phone.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { domains } from '../../domains/index.js';
import { TEST_TODAY } from '../../mocks/index.js';
import { elements, kindOf } from '../../scripts/build/sources.mjs';
import { DRAWING } from '../support/drawing.js';
import { gate } from './support/gate.node.js';
import { pageWith } from './support/html.node.js';
import { apiBases, isServices, recordedService, startSite, type Site } from './support/site.node.js';
import { openBrowser, visit } from './support/visit.node.js';

/** Every element as `<domain>/<tag>`, and the forms that an attribute gives one. */
const all = [
  ...elements(),
  'dealer/status-prospect-chart by="status"',
  'dealer/status-prospect-chart chart="bar"',
];

/** Widgets whose data is always as long as they expect, or whose room doesn't depend on it. */
const expected = [
  'dealer/document-indicator-card',
  'dealer/top-leasing-bar',
  'dealer/document-handling-card',
  'dealer/history-table',
  'dealer/po-creation-chart',
  'dealer/po-status-chart',
  'dealer/revenue-card',
  'dealer/revenue-trend-chart',
  'dealer/top-received-unit-list',
  'dealer/top-unit-bar',
  'sales/sales-branch-performance',
  'sales/sales-do-spk-trend',
  'sales/sales-model-distribution',
  'sales/sales-monthly-trend',
];

/** Rings beside others: one by itself comes in fewer steps, in which nothing could be seen jumping. */
const low = [
  'dealer/status-prospect-chart',
  'dealer/payment-method-chart',
  'dealer/po-status-chart',
  'dealer/top-leasing-bar',
  'dealer/revenue-trend-chart',
];

type Heights = Readonly<Record<string, number>>;

/** The height of each widget as soon as all are in a phase: their code isn't there, or one of these states. */
const heightsIn = async (page: Page, phase: 'undefined' | 'loading' | 'ready'): Promise<Heights> => {
  const handle = await page.waitForFunction(
    (phase) => {
      const widgets = [...document.querySelectorAll<HTMLElement & { state?: string }>('[data-name]')];
      const phases = widgets.map((widget) =>
        // A filter waits for nothing, nor does what only writes.
        widget.matches(':not(:defined)')
          ? 'undefined'
          : 'silent' in widget.dataset
            ? widget.shadowRoot?.querySelector('.body') && phase
            : widget.state,
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

/** What browsers say of content that has moved by itself, until the first drawing has stood for a while. */
const shiftsOf = async (page: Page): Promise<readonly number[]> => {
  await page.locator(DRAWING).first().waitFor();
  await page.waitForTimeout(300);
  return page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
};

interface SlowVisit {
  readonly page: Page;
  /** Lets the code come, or the answers. */
  readonly code: () => void;
  readonly answers: () => void;
}

/** An element that asks what its domain's first sample asks. */
function markup(element: string): string {
  const [name, tag] = element.split('/') as [string, string];
  const { samples, own, demo } = domains.find((domain) => domain.name === name)!;
  const said = (attributes: object): string =>
    Object.entries(attributes)
      .map(([name, value]) => `${name}="${value}"`)
      .join(' ');
  const asked = samples[0].attributes;
  const [only] = tag.split(' ') as [string];
  const isFilter = only === demo.filter;
  const more = { ...(!isFilter && asked), ...own?.[only], 'api-base': apiBases[name]!, loading: 'eager' };
  const silent = isFilter || kindOf(element) === 'form' ? ' data-silent' : '';
  const widget = `<${tag} data-name='${tag}'${silent} ${said(more)}></${only}>`;
  // A filter says what its scope has chosen.
  const placed = isFilter ? `<dasbor-scope ${said(asked)}>${widget}</dasbor-scope>` : widget;
  return `${placed}<p>What stands below</p>`;
}

describe('the room of a widget', () => {
  let browser: Browser;
  let site: Site;

  before(async () => {
    browser = await openBrowser();
    site = await startSite({
      service: recordedService(TEST_TODAY),
      pages: {
        '/all.html': pageWith(`<main>${all.map(markup).join('\n')}</main>`),
        '/expected.html': pageWith(`<main>${expected.map(markup).join('\n')}</main>`),
        // Low enough for names above their numbers, which a container query chooses.
        '/low.html': pageWith(
          `<style>[data-name] { width: 300px; height: 268px; margin: 40px }</style>
          ${low.map(markup).join('\n')}`,
        ),
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
        for (const [isGated, { opened }] of [
          [(path: string) => path.startsWith('/dist/cdn/'), gates.code],
          [isServices, gates.answers],
        ] as const)
          await page.route(
            ({ pathname }) => isGated(pathname),
            async (route) => {
              await opened;
              await route.continue();
            },
          );
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
      assert.deepEqual(await shiftsOf(page), []);
    });
  }

  it('makes nothing jump in low cards, which rings have a layout of their own for', async () => {
    const { page, code, answers } = await slowVisit('low.html', 1280);
    code();
    await heightsIn(page, 'loading');
    answers();
    await heightsIn(page, 'ready');
    assert.deepEqual(await shiftsOf(page), []);
  });

  it('is what the page’s own style says', async () => {
    const { page, code } = await slowVisit('all.html', 1280);
    await heightsIn(page, 'undefined');
    await page.addStyleTag({ content: '[data-name] { height: 268px }' });
    const reserved = await heightsIn(page, 'undefined');
    assert.deepEqual([...new Set(Object.values(reserved))], [268]);
    code();
    assert.deepEqual(await heightsIn(page, 'loading'), reserved);
  });

  it('is no wider than a phone, with data that is longer than expected too', async () => {
    const { page } = await visit(browser, `${site.origin}/all.html`, {
      viewport: { width: 360, height: 800 },
    });
    await heightsIn(page, 'ready');
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
  });
});
