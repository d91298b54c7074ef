/**
 * A widget fits the box that it is given: nothing leaves the frame, nothing overlaps and nothing jumps, in every
 * state, in boxes of all sizes, in every kind of container, and in pages with text styles of their own.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { domains } from '../../domains/index.js';
import { TEST_TODAY } from '../../mocks/index.js';
import { createMockServer } from '../../mocks/server.js';
import { elements } from '../../scripts/build/sources.mjs';
import { misfitsOf, prepareToLook } from './support/fit.node.js';
import { pageWith } from './support/html.node.js';
import { apiBases, isServices, startSite, type Site } from './support/site.node.js';
import { openBrowser, visit, type VisitOptions } from './support/visit.node.js';

const widths = [240, 300, 400, 700, 1200];
const heights = [180, 240, 268, 400];

/** Tags that don't fit yet. */
const NOT_YET: readonly string[] = [];

/** The elements that ask nothing by themselves, so that they have no states. */
const filters = domains.map(({ demo }) => demo.filter as string);

const tags = elements().map((name) => name.split('/')[1]!);

/** An element that asks what its domain's first sample asks. */
function markup(tag: string, more = ''): string {
  const name = elements()
    .find((element) => element.endsWith(`/${tag}`))!
    .split('/')[0]!;
  const { samples } = domains.find((domain) => domain.name === name)!;
  const attributes = { ...samples[0].attributes, 'api-base': apiBases[name]!, loading: 'eager' };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
  return `<${tag} data-name="${tag}" ${written.join(' ')} ${more}></${tag}>`;
}

const style = (css: string): string => `<style>body { margin: 0 } ${css}</style>`;

/** Every element in a box of its own. */
const boxes = (css = '', more = ''): string =>
  `${style(`.box > * { height: 100% } ${css}`)}
   <main>${tags.map((tag) => `<div class="box">${markup(tag, more)}</div>`).join('\n')}</main>`;

/** One of each kind, in containers that say nothing of widths, and in some that show them later. */
const containers = `
  ${style('.grid { display: grid; grid-template: 268px / repeat(3, 1fr); gap: 12px }')}
  <div style="display: flex">${[1, 2].map(() => `<div>${markup('revenue-card')}</div>`).join('')}</div>
  <div style="display: flex">${markup('top-received-unit-list')}</div>
  <div style="float: left">${markup('top-leasing-bar')}</div>
  <div style="display: inline-block">${markup('po-status-chart')}</div>
  <div style="width: max-content">${markup('document-handling-card')}</div>
  <div style="display: flex; width: 200px">${markup('document-indicator-card')}</div>`;

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
        '/boxes.html': pageWith(boxes()),
        '/idle.html': pageWith(boxes('').replace(/ (dealer|year)="[^"]*"/g, '')),
        '/styled.html': pageWith(`<div style="${styled}">${boxes()}</div>`),
        '/rtl.html': pageWith(`<div dir="rtl">${boxes()}</div>`),
        '/containers.html': pageWith(containers),
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
    await page.waitForFunction(
      ({ states, filters }) =>
        [...document.querySelectorAll<HTMLElement & { state?: string }>('[data-name]')].every(
          ({ state, localName }) => filters.includes(localName) || states.includes(state ?? ''),
        ),
      { states, filters },
    );
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
  const lookThrough = async (
    page: Page,
    sizes: readonly (readonly [number, number])[],
  ): Promise<string[]> => {
    const found: string[] = [];
    for (const [width, height] of sizes) {
      await resize(page, width, height);
      found.push(...(await misfitsOf(page)).map((misfit) => `${width} × ${height} ${misfit}`));
    }
    return found.filter((misfit) => !NOT_YET.some((tag) => misfit.includes(`${tag}:`)));
  };

  const small = [
    [240, 180],
    [280, 180],
    [400, 268],
  ] as const;

  it('shows its data', async () => {
    const page = await open('boxes.html');
    await allAre(page, 'ready', 'empty');
    await page.locator('canvas').first().waitFor();
    const sizes = widths.flatMap((width) => heights.map((height) => [width, height] as const));
    assert.deepEqual(await lookThrough(page, sizes), []);
  });

  it('says what is missing', async () => {
    const page = await open('idle.html');
    await allAre(page, 'idle');
    assert.deepEqual(await lookThrough(page, small), []);
  });

  it('loads, shows data or an error, and keeps old data, and never jumps', async () => {
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
    const refresh = (): Promise<unknown> =>
      page.evaluate(() =>
        Promise.all(
          [...document.querySelectorAll<HTMLElement & { refresh?: () => Promise<void> }>('[data-name]')].map(
            (widget) => widget.refresh?.(),
          ),
        ),
      );
    await refresh();
    await allAre(page, 'stale');
    assert.deepEqual(await lookThrough(page, small), [], 'stale');
    await page.reload();
    await allAre(page, 'error');
    assert.deepEqual(await lookThrough(page, small), [], 'error');
  });

  it('has a width where nobody gives it one', async () => {
    const page = await open('containers.html');
    const sizes = await page
      .locator('[data-name]')
      .evaluateAll((all) => all.map((one) => [one.localName, Math.round(one.getBoundingClientRect().width)]));
    assert.deepEqual(sizes, []);
  });

  for (const [file, what] of [
    ['styled.html', 'takes over no text styles of the page'],
    ['rtl.html', 'is written from left to right in every page'],
  ] as const)
    it(what, async () => {
      const looks = async (name: string): Promise<unknown> => {
        const page = await open(name, { viewport: { width: 700, height: 900 } });
        await allAre(page, 'ready', 'empty');
        await resize(page, 340, 400);
        return page.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('[data-name]')].map((host) => {
            const from = host.getBoundingClientRect();
            const texts: string[] = [];
            const walk = (node: Node): void => {
              if (node instanceof Text && node.data.trim()) {
                const range = document.createRange();
                range.selectNodeContents(node);
                const { left, top, width, height } = range.getBoundingClientRect();
                const at = [left - from.left, top - from.top, width, height].map(Math.round);
                texts.push(`${host.localName} ${node.data.trim()} ${at.join(' ')}`);
              }
              ((node as Element).shadowRoot ?? node).childNodes.forEach(walk);
            };
            walk(host);
            return texts;
          }),
        );
      };
      assert.deepEqual(await looks(file), await looks('boxes.html'));
    });
});
