/** The script-tag build as a page of another site uses it, under a Content-Security-Policy that refuses the rest. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findBrowser, launchArgs } from '../../scripts/browser.mjs';

const site = 'https://site.example';
const cdn = 'https://cdn.example/some/folder/';

const policy = [
  "default-src 'none'",
  `script-src ${cdn}`,
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types dasbor',
].join('; ');

const html = `<!doctype html>
<html lang="id">
  <script type="module" src="${cdn}dasbor.js"></script>
  <top-leasing-bar dealer="12284" date-from="2024-01-01" date-to="2024-06-30"></top-leasing-bar>
</html>`;

const answer = {
  success: true,
  data: [
    { nama_finance_company: '<img src=x onerror=alert(1)>', count: 7 },
    { nama_finance_company: 'PT Contoh', count: 3 },
  ],
  total_records: 10,
};

describe('the script-tag build', () => {
  let browser: Browser;
  let page: Page;
  const requested: string[] = [];
  const complaints: string[] = [];
  const warnings: string[] = [];

  before(async () => {
    browser = await chromium.launch({ executablePath: findBrowser(), args: launchArgs });
    page = await browser.newPage();
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
      if (message.type() === 'warning') warnings.push(message.text());
    });
    await page.route(`${cdn}**`, (route) => {
      const file = new URL(route.request().url()).pathname
        .slice(new URL(cdn).pathname.length)
        .replace('again/', '');
      requested.push(basename(file, extname(file)).replace(/-.{8}$/, ''));
      return route.fulfill({ path: `dist/cdn/${file}`, headers: { 'access-control-allow-origin': '*' } });
    });
    await page.route(`${site}/api/**`, (route) => route.fulfill({ json: answer }));
    await page.route(`${site}/`, (route) =>
      route.fulfill({
        body: html,
        contentType: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': policy },
      }),
    );
    await page.goto(`${site}/`);
  });

  after(() => browser.close());

  it('loads an element when its tag is there', async () => {
    await page.locator('top-leasing-bar .marks').waitFor({ timeout: 30_000 });
    assert.ok(requested.includes('top-leasing-bar'), requested.join());
    assert.ok(!requested.includes('document-indicator-card'), requested.join());
  });

  it('loads nothing that only another kind, or a click, needs', async () => {
    const [writer] = readdirSync('dist/cdn/chunks').filter((file) => file.startsWith('xlsx-writer'));
    assert.ok(writer, 'what writes Excel files is a chunk of its own');
    const files = readdirSync('dist/cdn/chunks').map((file) => [
      file,
      readFileSync(`dist/cdn/chunks/${file}`, 'utf8'),
    ]);
    // A static import, unlike `import()`, has the file's name behind `from` or a bare `import`.
    const imports = files.filter(([, code]) =>
      new RegExp(`(?:from|import)\\s*["']\\./${writer}`).test(code!),
    );
    assert.deepEqual(
      imports.map(([file]) => file),
      [],
    );
    assert.ok(!requested.some((name) => /^(?:xlsx-writer|history-table)/.test(name)), requested.join());
  });

  it('exports what a page sets up with', async () => {
    const names = await page.evaluate(async (url) => Object.keys(await import(url)), `${cdn}dasbor.js`);
    for (const name of ['configure', 'clearCache']) assert.ok(names.includes(name), names.join());
  });

  it('leaves the head of the page alone', async () => {
    assert.deepEqual(await page.locator('link, style').count(), 0);
  });

  it('may be there twice: settings, answers and the policy are shared, and one line says so', async () => {
    assert.deepEqual(warnings, []);
    const asked = page.waitForRequest(/of-the-second.*top-companies/, { timeout: 10_000 });
    await page.evaluate(async (url) => {
      const { configure } = (await import(url)) as { configure: (settings: object) => void };
      configure({ apiBase: '/api/of-the-second', headers: { 'x-tenant': 'second' } });
    }, `${cdn}again/dasbor.js`);
    assert.equal((await asked).headers()['x-tenant'], 'second');
    assert.equal(warnings.length, 1, warnings.join('\n'));
    assert.match(warnings[0]!, /dasbor is loaded twice/);
  });

  it('may be there twice: a language that one copy is given is spoken by the other', async () => {
    const heading = page.locator('top-leasing-bar').first().locator('[part=heading]');
    await page.evaluate(async (url) => {
      const { addLanguage } = (await import(url)) as typeof import('../../src/languages.js');
      addLanguage('ms', { 'Top 5 leasing companies': 'Syarikat pajakan' });
      document.documentElement.lang = 'ms';
    }, `${cdn}again/languages.js`);
    await heading.filter({ hasText: 'Syarikat pajakan' }).waitFor();
  });

  it('breaks no rule of the page', () => assert.deepEqual(complaints, []));
});
