/** Charts on paper: each stands in its own frame, also where a grid of them goes over several sheets. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { domains } from '../../domains/index.js';
import { TEST_TODAY } from '../../mocks/index.js';
import { createMockServer } from '../../mocks/server.js';
import { eventually } from './support/eventually.node.js';
import { pageWith } from './support/html.node.js';
import { apiBases, startSite, type Site } from './support/site.node.js';
import { openBrowser, visit } from './support/visit.node.js';

const tags = [
  'status-prospect-chart',
  'status-spk-chart',
  'payment-status-chart',
  'top-leasing-bar',
  'delivery-status-chart',
  'payment-method-chart',
  'payment-type-chart',
  'prospect-source-bar',
];

const { samples } = domains.find(({ name }) => name === 'dealer')!;
const attributes = Object.entries(samples[0].attributes)
  .map(([name, value]) => `${name}="${value}"`)
  .join(' ');

const markup = `<style>
    body { margin: 0; color-scheme: light }
    main { display: grid; grid-template-columns: 1fr 1fr; gap: 12px }
    main > * { break-inside: avoid }
  </style>
  <main>${tags
    .map((tag) => `<${tag} ${attributes} api-base="${apiBases['dealer']!}" loading="eager"></${tag}>`)
    .join('\n')}</main>`;

/** A text on a sheet; from the sheet's lower left corner, in points. */
interface Printed {
  readonly text: string;
  readonly sheet: number;
  readonly x: number;
  readonly y: number;
}

/** Everything that a PDF says. */
async function textsOf(pdf: Buffer): Promise<Printed[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const printed: Printed[] = [];
  for (let sheet = 1; sheet <= document.numPages; sheet++) {
    const { items } = await (await document.getPage(sheet)).getTextContent();
    for (const item of items) {
      if (!('str' in item)) continue;
      const [, , , , x, y] = item.transform as readonly number[];
      printed.push({ text: item.str.trim(), sheet, x: x!, y: y! });
    }
  }
  return printed;
}

describe('charts on paper', () => {
  let browser: Browser;
  let site: Site;
  let page: Page;

  before(async () => {
    browser = await openBrowser();
    site = await startSite({
      service: createMockServer({ today: TEST_TODAY }),
      pages: { '/paper.html': pageWith(markup) },
    });
    ({ page } = await visit(browser, `${site.origin}/paper.html`, {
      viewport: { width: 760, height: 900 },
    }));
  });

  after(async () => {
    await browser.close();
    site.close();
  });

  it('stand in their frames, on whatever sheet these are', async () => {
    const drawn = (): Promise<number> =>
      page.evaluate(
        () =>
          [...document.querySelectorAll('main > *')].filter(({ shadowRoot }) =>
            shadowRoot?.querySelector('.bar-name, .legend-name'),
          ).length,
      );
    await eventually(drawn, tags.length, 30_000);
    // The heading of each, and what the first of its marks is called.
    const expected = await page.evaluate(() =>
      [...document.querySelectorAll('main > *')].map(({ shadowRoot }) =>
        ['h3', '.bar-name, .legend-name'].map((part) => shadowRoot!.querySelector(part)!.textContent.trim()),
      ),
    );
    const printed = await textsOf(await page.pdf({ format: 'A4' }));
    assert.ok(Math.max(...printed.map(({ sheet }) => sheet)) > 1, 'several sheets');
    for (const [heading = '', name = ''] of expected) {
      const at = printed.find(({ text }) => text === heading);
      assert.ok(at, `“${heading}” is on paper`);
      const isBelow = ({ text, sheet, x, y }: Printed): boolean =>
        text === name && sheet === at.sheet && x > at.x - 8 && x < at.x + 240 && y < at.y && y > at.y - 300;
      assert.ok(printed.some(isBelow), `“${name}” stands below “${heading}”`);
    }
  });
});
