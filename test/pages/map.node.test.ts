/** The map on a page with a strict policy: in both builds, by mouse, touch and keyboard, and that it leaves nothing. */
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, CDPSession, Locator, Page } from 'playwright-core';
import { pageBundle } from '../../scripts/build/page-bundle.mjs';
import { asked, pageWith } from './support/html.node.js';
import { strictPolicy } from './support/policy.node.js';
import { startSite, type Site } from './support/site.node.js';
import { openBrowser, visit, type Visit } from './support/visit.node.js';
import { textOf } from './support/widget.node.js';

const path = '/dashboard/prospect/sebaran-kecamatan';

const district = (code: string, name: string, count: number, latitude: string, longitude: string) => ({
  kode_kecamatan: code,
  nama_kecamatan: name,
  count,
  latitude,
  longitude,
});

/** What the service would answer with good coordinates. */
const placed = {
  success: true,
  message: 'ok',
  data: [
    district('3273010', 'Bandung Wetan', 184, '-6.904300', '107.618900'),
    district('3273110', 'Sukajadi', 148, '-6.887900', '107.592300'),
    district('3204010', '<img src=x onerror=alert(1)>', 141, '-6.915100', '107.640000'),
    district('3273020', 'Sumur Bandung', 134, '-6,9151', '107.612600'),
  ],
  total_records: 1087,
};

const body = `
  <prospect-map id="placed" api-base="/placed" ${asked}></prospect-map>
  <prospect-map id="recorded" ${asked}></prospect-map>
  <prospect-map id="hostile" ${asked} endpoint="${path}?x-dasbor-scenario=hostile"></prospect-map>`;

/** One of this run's own: another run may be under way. */
const bundle = `.cache/map-page-${process.pid}`;

const builds = { 'script-tag': '/dist/cdn/dasbor.js', 'npm-package': `/${bundle}/app.js` };

const pages = {
  ...Object.fromEntries(
    Object.entries(builds).map(([name, script]) => [`/${name}.html`, pageWith(body, script)]),
  ),
  [`/placed${path}`]: JSON.stringify(placed),
};

/** Waits until a map shows its bubbles. */
const drawn = async (map: Locator): Promise<void> => {
  await map.locator('.bubble').nth(2).waitFor({ timeout: 30_000 });
};

/** How far apart the first two bubbles are: twice as far with each level of zoom. */
const spread = (map: Locator): Promise<number> =>
  map.evaluate(({ shadowRoot }) => {
    const [a, b] = [...shadowRoot!.querySelectorAll('.bubble')].map((it) => it.getBoundingClientRect());
    return Math.hypot(a!.x - b!.x, a!.y - b!.y);
  });

/** Waits until the map is so many times as large. */
const grown = async (map: Locator, from: number, times: number): Promise<void> => {
  let now = 0;
  for (let tries = 0; tries < 100; tries++) {
    now = await spread(map);
    if (Math.abs(now / from / times - 1) < 0.05) return;
    await map.page().waitForTimeout(30);
  }
  assert.fail(`${now / from} times as large, not ${times}`);
};

const middle = async (map: Locator): Promise<{ x: number; y: number }> => {
  const { x, y, width, height } = (await map.locator('.map-region').boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
};

/** Moves fingers over the page, where each step says they are. */
async function touch(
  session: CDPSession,
  steps: number,
  fingers: (step: number) => { x: number; y: number }[],
): Promise<void> {
  for (let step = 0; step <= steps; step++)
    await session.send('Input.dispatchTouchEvent', {
      type: step ? 'touchMove' : 'touchStart',
      touchPoints: fingers(step),
    });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

const scrolled = (page: Page): Promise<number> => page.evaluate(() => Math.round(scrollY));

describe('maps on a page with a strict policy', () => {
  let browser: Browser;
  let site: Site;

  before(async () => {
    await pageBundle({ app: `export * from '/dist/index.js';` }, { outDir: bundle });
    [browser, site] = await Promise.all([
      openBrowser(),
      startSite({ pages, headers: { 'Content-Security-Policy': strictPolicy } }),
    ]);
  });

  after(async () => {
    await browser.close();
    site.close();
    rmSync(bundle, { recursive: true, force: true });
  });

  for (const [name, script] of Object.entries(builds))
    describe(`with the ${name}`, () => {
      let opened: Visit;
      let page: Page;
      let map: Locator;

      before(async () => {
        opened = await visit(browser, `${site.origin}/${name}.html`, {
          viewport: { width: 1280, height: 500 },
        });
        ({ page } = opened);
        map = page.locator('#placed');
        await drawn(map);
      });

      it('shows a bubble and a name for each that can be placed, and all in the list', async () => {
        assert.equal(await map.locator('.bubble').count(), 3);
        for (const bubble of await map.locator('.bubble').all()) assert.ok(await bubble.isVisible());
        assert.deepEqual(await map.locator('.bubble-name').allTextContents(), [
          'Bandung Wetan',
          'Sukajadi',
          '<img src=x onerror=alert(1)>',
        ]);
        assert.match(
          await textOf(map, 'list'),
          /^Bandung Wetan 184 16,9% Sukajadi 148 .* bisa dipetakan 134 12,3%$/,
        );
      });

      it('goes where the list says', async () => {
        await map.getByRole('button', { name: 'Sukajadi' }).click();
        const chosen = map.locator('.bubble.chosen');
        await chosen.waitFor();
        await page.waitForTimeout(50);
        const [{ x, y }, box] = [await middle(map), (await chosen.boundingBox())!];
        assert.ok(Math.hypot(box.x + box.width / 2 - x, box.y + box.height / 2 - y) < 3);
        assert.equal(await map.locator('[aria-current=true] bdi').textContent(), 'Sukajadi');
      });

      it('is walked and moved by keyboard', async () => {
        await map.getByRole('button', { name: 'Bandung Wetan' }).focus();
        await page.keyboard.press('End');
        await page.keyboard.press('ArrowUp');
        await page.keyboard.press('Enter');
        assert.equal(
          await map.locator('[aria-current=true] bdi').textContent(),
          '<img src=x onerror=alert(1)>',
        );
        await map.getByRole('application').focus();
        await page.keyboard.press('Home');
        const before = await spread(map);
        await page.keyboard.press('+');
        await grown(map, before, 2);
        await page.keyboard.press('Tab');
        await page.keyboard.press('Tab');
        // The second button.
        await page.keyboard.press('Enter');
        await grown(map, before, 1);
      });

      it('says a bubble’s numbers to the mouse, and takes no wheel from the page', async () => {
        await map.getByRole('button', { name: 'Tampilkan semua di peta' }).click();
        await map.locator('.bubble').first().hover();
        await map.locator('[part=tooltip]').waitFor();
        assert.equal(await textOf(map, 'tooltip'), 'Bandung Wetan Jumlah prospek 184 Porsi 16,9%');
        await page.mouse.wheel(0, 150);
        await page.waitForFunction(() => scrollY > 100);
        await page.evaluate(() => scrollTo(0, 0));
      });

      it('says in words that nothing recorded can be placed', async () => {
        const recorded = page.locator('#recorded');
        await recorded.scrollIntoViewIfNeeded();
        await recorded.locator('[part=list]').waitFor();
        assert.match(
          await textOf(recorded, 'map'),
          /^Tidak satu pun bisa dipetakan: koordinatnya kosong atau salah/,
        );
        assert.match(await textOf(recorded, 'list'), /^Bandung Wetan Tidak bisa dipetakan 184 16,9% /);
      });

      it('makes nothing of a text but text', async () => {
        const hostile = page.locator('#hostile');
        await hostile.scrollIntoViewIfNeeded();
        await hostile.locator('[part=list]').waitFor();
        assert.match(await textOf(hostile, 'list'), /</);
        assert.equal(await page.locator('prospect-map img, prospect-map iframe, prospect-map b').count(), 0);
      });

      it('shows the tiles that the page allows and names', async () => {
        await map.scrollIntoViewIfNeeded();
        const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"/>';
        await page.route('**/tiles/**', (route) =>
          route.fulfill({ contentType: 'image/svg+xml', body: svg }),
        );
        await page.evaluate(async (url) => {
          const { configure } = (await import(url)) as { configure: (settings: object) => void };
          configure({ tileUrl: '/tiles/{z}/{x}/{y}.svg', tileAttribution: '© Peta' });
        }, script);
        await map.locator('img.leaflet-tile-loaded').first().waitFor();
        assert.equal(await map.locator('.map-attribution').textContent(), '© Peta');
        assert.equal(await page.locator('#recorded img').count(), 0);
      });

      it('breaks no rule', () => assert.deepEqual(opened.complaints, []));
    });

  it('leaves one finger to the page, and takes two for the map', async () => {
    const { page, complaints } = await visit(browser, `${site.origin}/script-tag.html`, {
      viewport: { width: 390, height: 700 },
      hasTouch: true,
      isMobile: true,
    });
    const map = page.locator('#placed');
    await drawn(map);
    const session = await page.context().newCDPSession(page);
    const at = await middle(map);
    const place = () => map.locator('.bubble').first().boundingBox();
    const [before, from] = [await spread(map), (await place())!];
    await touch(session, 15, (step) => [{ x: at.x, y: at.y - 10 * step }]);
    await page.waitForFunction(() => scrollY > 100);
    await page.waitForTimeout(300);
    const far = await scrolled(page);
    // It went with the page, not on the map.
    assert.ok(Math.abs((await place())!.y + far - from.y) < 2);
    assert.equal(await map.locator('.map-hint').textContent(), 'Geser peta dengan dua jari');
    await page.evaluate(() => scrollTo(0, 0));
    await touch(session, 10, (step) => [
      { x: at.x - 30 - 3 * step, y: at.y },
      { x: at.x + 30 + 3 * step, y: at.y },
    ]);
    await grown(map, before, 2);
    assert.equal(await page.evaluate(() => visualViewport!.scale), 1);
    assert.deepEqual(complaints, []);
  });

  it('holds no more nodes and listeners after fifty removals than after ten', async (test) => {
    const { page, complaints } = await visit(browser, `${site.origin}/script-tag.html`);
    await drawn(page.locator('#placed'));
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    await comeAndGo(page, 10);
    const early = await counts(session);
    await comeAndGo(page, 50);
    const late = await counts(session);
    test.diagnostic(`${JSON.stringify(early)} → ${JSON.stringify(late)}`);
    assert.deepEqual(late, early);
    assert.deepEqual(complaints, []);
  });
});

/** What is alive once everything that nobody holds is gone. */
async function counts(session: CDPSession): Promise<Record<string, number>> {
  for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const alive = metrics.filter(({ name }) => name === 'Nodes' || name === 'JSEventListeners');
  return Object.fromEntries(alive.map(({ name, value }) => [name, value]));
}

/** Takes the map off the page and puts a new one there, which leaves in the middle of a zoom. */
const comeAndGo = (page: Page, rounds: number): Promise<void> =>
  page.evaluate(async (rounds) => {
    for (let round = 0; round < rounds; round++) {
      const map = document.querySelector('#placed')!;
      const fresh = map.cloneNode() as Element;
      map.replaceWith(fresh);
      // A map closes in a timeout of its own, so that a move in the page doesn't close it.
      await new Promise((resolve) => setTimeout(resolve, 5));
      if (map.shadowRoot!.querySelector('.map-canvas')) throw new Error('A map that left is still there');
      while (fresh.shadowRoot!.querySelectorAll('.bubble').length < 3)
        await new Promise((resolve) => requestAnimationFrame(resolve));
      const hover = new PointerEvent('pointerover', { bubbles: true, composed: true, pointerType: 'mouse' });
      fresh.shadowRoot!.querySelector('.bubble')!.dispatchEvent(hover);
      fresh.shadowRoot!.querySelector<HTMLButtonElement>('.map-buttons button')!.click();
    }
  }, rounds);
