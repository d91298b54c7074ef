/** A page whose bundler leaves `process.env.NODE_ENV` as it is, as Rollup alone does: ECharts reads it. */
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { serve } from '../../bench/site.node.js';
import { findBrowser, launchArgs } from '../../scripts/browser.mjs';

const pageOf = (isDefined: boolean): string => `<!doctype html>
  ${isDefined ? "<script>var process = { env: { NODE_ENV: 'test' } };</script>" : ''}
  <script type="module" src="page.js"></script>
  <revenue-trend-chart dealer="12284" date-from="2024-01-01" date-to="2024-06-30"></revenue-trend-chart>`;

describe('a bundle that reads process.env.NODE_ENV', () => {
  it('draws, and changes nothing of a page that has it', async () => {
    const result = (await build({
      configFile: false,
      logLevel: 'error',
      build: {
        write: false,
        lib: { entry: { page: resolve('dist/dealer/revenue-trend-chart.js') }, formats: ['es'] },
      },
    })) as Rolldown.RolldownOutput[];
    const chunks = result[0]!.output.filter((each) => each.type === 'chunk');
    const readers = chunks.filter(({ code }) => code.includes('process.env.NODE_ENV'));
    assert.ok(readers.length > 1, 'ECharts reads it, and who provides it');
    const site = await serve(
      new Map([
        ...chunks.map(({ fileName, code }) => [`/${fileName}`, Buffer.from(code)] as const),
        ['/without.html', Buffer.from(pageOf(false))],
        ['/with.html', Buffer.from(pageOf(true))],
      ]),
    );
    const browser = await chromium.launch({ executablePath: findBrowser(), args: launchArgs });
    try {
      for (const [page, env] of [
        ['without', 'production'],
        ['with', 'test'],
      ] as const) {
        const tab = await browser.newPage();
        await tab.goto(`${site.origin}/${page}.html`);
        await tab.locator('revenue-trend-chart').locator('canvas').first().waitFor();
        const seen = await tab.evaluate(() => ({
          state: document.querySelector('revenue-trend-chart')!.state,
          env: globalThis.process.env['NODE_ENV'],
        }));
        assert.deepEqual(seen, { state: 'ready', env });
      }
    } finally {
      await browser.close();
      site.close();
    }
  });
});
