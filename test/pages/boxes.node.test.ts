/**
 * A widget fits the box that it is given: nothing leaves the frame and nothing overlaps, in every state, in
 * boxes of all sizes, in every kind of container, and in pages with text styles of their own. That nothing jumps
 * is looked for in layout.node.test.ts.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { domains } from '../../domains/index.js';
import { TEST_TODAY } from '../../mocks/index.js';
import { createMockServer } from '../../mocks/server.js';
import { elements, kindOf } from '../../scripts/build/sources.mjs';
import { eventually } from './support/eventually.node.js';
import { misfitsOf, prepareToLook } from './support/fit.node.js';
import { pageWith } from './support/html.node.js';
import { apiBases, isServices, startSite, type Site } from './support/site.node.js';
import { openBrowser, visit, type VisitOptions } from './support/visit.node.js';

/** In px. */
type Size = readonly [width: number, height: number];

const sizes: readonly Size[] = [
  // A phone's page at 200 %.
  ...[268, 400, 560].map((height): Size => [190, height]),
  ...[180, 268, 400].map((height): Size => [240, height]),
  ...[180, 240, 268].map((height): Size => [300, height]),
  ...[180, 268, 400].map((height): Size => [400, height]),
  ...[180, 240].map((height): Size => [700, height]),
  ...[180, 400].map((height): Size => [1200, height]),
];

const filters = domains.map(({ demo }) => demo.filter as string);

/** The elements that ask nothing by themselves, so that they have no states: filters, and what only writes. */
const silent = [
  ...filters,
  ...elements()
    .filter((name) => kindOf(name) === 'form')
    .map((name) => name.split('/')[1]!),
];

const tags = elements().map((name) => name.split('/')[1]!);

/** An element that asks what its domain's first sample asks. */
function markup(tag: string): string {
  const name = elements()
    .find((element) => element.endsWith(`/${tag}`))!
    .split('/')[0]!;
  const { samples, own } = domains.find((domain) => domain.name === name)!;
  const attributes = {
    ...samples[0].attributes,
    ...own?.[tag],
    'api-base': apiBases[name]!,
    loading: 'eager',
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
  return `<${tag} data-name="${tag}" ${written.join(' ')}></${tag}>`;
}

/** What asks without a required parameter. */
const needNothing = [
  'margin-comparison-cards',
  'margin-data-stats',
  'margin-data-table',
  'margin-trend',
  'margin-upload-history',
  'water-analysis-board',
  'water-customer-search',
  'water-upload-history',
];

/** What says little: it needs no more than a line. */
const low = ['margin-alerts'];

/** Each element in a box of its own. */
const boxesOf = (
  tags: readonly string[],
): string => `<style>body { margin: 0 } .box > * { height: 100% }</style>
  <main>${tags.map((tag) => `<div class="box">${markup(tag)}</div>`).join('\n')}</main>`;

const boxes = boxesOf(tags);

/** Containers whose widths come from what stands in them, and how wide a widget is there. */
const containers: readonly (readonly [css: string, width: number])[] = [
  ['display: flex', 300],
  ['float: left', 300],
  ['display: inline-block', 300],
  ['width: max-content', 300],
  ['width: min-content; min-width: 240px', 240],
  ['display: flex; width: 250px', 250],
  ['display: grid; grid-template-columns: auto 1fr; width: 280px', 280],
  ['display: grid; grid-template-columns: repeat(2, 1fr); width: 500px', 250],
  ['width: 720px', 720],
];

/** What pages do to their texts. */
const styled = `letter-spacing: 0.2em; word-spacing: 1em; text-transform: uppercase; text-align: center;
  text-indent: 3em; white-space: nowrap; line-height: 3; font: italic small-caps 900 30px serif; text-shadow: 1px 1px;
  word-break: break-all; hyphens: auto; -webkit-text-stroke: 1px red; border-spacing: 9px; list-style: square;`;

describe('a widget in a box', () => {
  let browser: Browser;
  let site: Site;

  before(async () => {
    browser = await openBrowser();
    site = await startSite({
      service: createMockServer({ today: TEST_TODAY }),
      pages: {
        '/boxes.html': pageWith(boxes),
        '/idle.html': pageWith(
          boxesOf(tags.filter((tag) => !needNothing.includes(tag))).replace(
            / (dealer|year|date-from)="[^"]*"/g,
            '',
          ),
        ),
        '/pages.html': pageWith(
          `<section>${boxes}</section>
           <section style="${styled}">${boxes}</section>
           <section dir="rtl">${boxes}</section>`,
        ),
        '/containers.html': pageWith(
          containers
            .map(([css]) => `<div><div style="${css}">${markup('revenue-card')}</div></div>`)
            .join('<hr style="clear: both">'),
        ),
        '/later.html': pageWith(`<dialog>${boxes}</dialog><section style="display: none">${boxes}</section>`),
      },
    });
  });

  after(async () => {
    await browser.close();
    site.close();
  });

  const open = async (file: string, options: VisitOptions = {}): Promise<Page> =>
    (
      await visit(browser, `${site.origin}/${file}`, {
        viewport: { width: 1280, height: 900 },
        prepare: prepareToLook,
        ...options,
      })
    ).page;

  /** Waits until all are in a state, and charts are drawn. */
  const allAre = async (page: Page, ...states: readonly string[]): Promise<void> => {
    const others = (): Promise<string[]> =>
      page.evaluate(
        ({ states, silent }) =>
          [...document.querySelectorAll<HTMLElement & { state?: string }>('[data-name]')].flatMap(
            ({ state = '', localName }) =>
              silent.includes(localName) || states.includes(state) ? [] : `${localName} ${state}`,
          ),
        { states, silent },
      );
    await eventually(others, [], 30_000);
  };

  const resize = async (page: Page, width: number, height: number): Promise<void> => {
    await page.evaluate(
      async ([width, height]) => {
        for (const box of document.querySelectorAll<HTMLElement>('.box')) {
          box.style.width = `${width}px`;
          box.style.height = `${height}px`;
        }
        const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
        await frame();
        await frame();
        await new Promise((resolve) => setTimeout(resolve, 60));
      },
      [width, height] as const,
    );
  };

  /** What doesn't fit, by size. */
  const lookThrough = async (page: Page, sizes: readonly Size[]): Promise<string[]> => {
    const found: string[] = [];
    for (const [width, height] of sizes) {
      await resize(page, width, height);
      found.push(...(await misfitsOf(page)).map((misfit) => `${width} × ${height} ${misfit}`));
    }
    return found;
  };

  const small: readonly Size[] = [
    [240, 180],
    [280, 180],
    [400, 268],
  ];

  describe('with data', () => {
    let page: Page;

    before(async () => {
      page = await open('boxes.html');
      await allAre(page, 'ready', 'empty');
    });

    it('fits', async () => {
      assert.deepEqual(await lookThrough(page, sizes), []);
    });

    it('says where the box is too small', async () => {
      const covered = async (width: number, height: number): Promise<string[]> => {
        await resize(page, width, height);
        return page.locator('[data-name]').evaluateAll((all) =>
          all
            .filter((widget) => {
              const frame = widget.shadowRoot!.querySelector('.frame')!;
              const { content, height } = getComputedStyle(frame, '::after');
              return /kecil/.test(content) && Number.parseFloat(height) > frame.clientHeight - 2;
            })
            .map(({ localName }) => localName),
        );
      };
      const framed = tags.filter((tag) => !filters.includes(tag) && !low.includes(tag));
      assert.deepEqual(await covered(280, 180), []);
      assert.deepEqual(
        await covered(280, 140),
        framed.filter((tag) => !/-card$|^(?:water-collection-rate|lab-etl-refresh)$/.test(tag)),
      );
      assert.deepEqual(await covered(280, 100), framed);
    });

    it('has room for the filters of its rows', async () => {
      await resize(page, 400, 400);
      for (const button of await page.locator('[aria-controls=filters]').all()) await button.click();
      assert.deepEqual(
        await lookThrough(page, [
          [300, 268],
          [400, 400],
          [700, 268],
        ]),
        [],
      );
    });
  });

  it('says what is missing', async () => {
    const page = await open('idle.html');
    await allAre(page, 'idle');
    assert.deepEqual(await lookThrough(page, small), []);
  });

  it('loads, keeps old data, and says what went wrong', async () => {
    // First held back, then answered, then broken.
    let answer: 'wait' | 'data' | 'broken' = 'wait';
    const waiting: (() => void)[] = [];
    const page = await open('boxes.html', {
      prepare: async (page) => {
        await prepareToLook(page);
        await page.route(
          ({ pathname }) => isServices(pathname),
          async (route) => {
            if (answer === 'wait') await new Promise<void>((resolve) => waiting.push(resolve));
            if (answer === 'broken') await route.fulfill({ json: { success: true, data: 'none' } });
            else await route.continue();
          },
        );
      },
    });
    await allAre(page, 'loading');
    assert.deepEqual(await lookThrough(page, small), [], 'loading');
    answer = 'data';
    for (const go of waiting) go();
    await allAre(page, 'ready', 'empty');
    answer = 'broken';
    await page.evaluate(async () => {
      const widgets = document.querySelectorAll<HTMLElement & { refresh?: () => Promise<void> }>(
        '[data-name]',
      );
      await Promise.all([...widgets].map(async (widget) => widget.refresh?.()));
    });
    await allAre(page, 'stale');
    assert.deepEqual(await lookThrough(page, small), [], 'stale');
    await page.reload();
    await allAre(page, 'error');
    assert.deepEqual(await lookThrough(page, small), [], 'error');
  });

  it('has a width where nobody gives it one', async () => {
    const page = await open('containers.html');
    await allAre(page, 'ready');
    const found = await page
      .locator('[data-name]')
      .evaluateAll((all) => all.map((widget) => Math.round(widget.getBoundingClientRect().width)));
    assert.deepEqual(
      containers.map(([css], at) => [css, found[at]]),
      containers.map(([css, width]) => [css, width]),
    );
  });

  it('is shown later, in a dialog and behind a tab', async () => {
    const page = await open('later.html');
    await page.locator('dialog').evaluate((dialog: HTMLDialogElement) => dialog.showModal());
    await allAre(page, 'ready', 'empty');
    assert.deepEqual(await lookThrough(page, [[340, 268]]), []);
    await page.locator('dialog').evaluate((dialog: HTMLDialogElement) => dialog.close());
    await page
      .locator('body > section')
      .evaluate((section: HTMLElement) => (section.style.display = 'block'));
    assert.deepEqual(await lookThrough(page, [[340, 268]]), []);
  });

  it('looks the same in a page with text styles of its own, and in one from right to left', async () => {
    const page = await open('pages.html');
    await allAre(page, 'ready', 'empty');
    await resize(page, 340, 400);
    const textsOf = (): Promise<string[][]> =>
      page.locator('body > section').evaluateAll((sections) =>
        sections.map((section) =>
          [...section.querySelectorAll<HTMLElement>('[data-name]')].flatMap((host) => {
            const from = host.getBoundingClientRect();
            const texts: string[] = [];
            const walk = (node: Node): void => {
              if (node instanceof Text && node.data.trim()) {
                const range = document.createRange();
                range.selectNodeContents(node);
                const { left, top, width, height } = range.getBoundingClientRect();
                const at = [left - from.left, top - from.top, width, height].map(Math.round);
                if (width > 0) texts.push(`${host.localName} ${node.data.trim()} ${at.join(' ')}`);
              }
              ((node as Element).shadowRoot ?? node).childNodes.forEach(walk);
            };
            walk(host);
            return texts;
          }),
        ),
      );
    const differences = async (): Promise<string[]> => {
      const [plain, ...others] = await textsOf();
      assert.ok(plain!.length > 100);
      return others.flatMap((texts) => texts.filter((text) => !plain!.includes(text)));
    };
    // What follows from a new width comes a few frames later, and is alike in the end.
    await eventually(differences, []);
  });
});
