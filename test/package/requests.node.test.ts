/** How many files a page of 20 charts loads with the script-tag build until its first screen is drawn. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser } from 'playwright-core';
import { cdnFiles } from '../../bench/files.node.js';
import { pages } from '../../bench/pages.node.js';
import { serve, type Site } from '../../bench/site.node.js';
import { watchPage } from '../../bench/watch.node.js';
import { findBrowser, launchArgs } from '../../scripts/browser.mjs';

/** The page, its style sheets, and the scripts of ten kinds of charts with all that they share. */
const MOST = 24;

describe('a page of 20 charts with a script tag', () => {
  let browser: Browser;
  let site: Site;
  const bench = pages.mixed.find(({ author }) => author === 'dasbor-cdn')!;

  before(async () => {
    site = await serve(cdnFiles([bench]));
    browser = await chromium.launch({ executablePath: findBrowser(), args: launchArgs });
  });

  after(async () => {
    await browser.close();
    site.close();
  });

  it(`loads at most ${MOST} files until its first screen is drawn`, async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await watchPage(page);
    const files: string[] = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (!pathname.startsWith('/api/')) files.push(pathname);
    });
    await page.goto(`${site.origin}/${bench.file}`);
    const drawn = await page.evaluate(() => window.watched.drawn());
    assert.equal(drawn.length, 12, 'twelve charts are on the first screen');
    assert.ok(files.length <= MOST, `${files.length}:\n${files.join('\n')}`);
  });
});
