/**
 * `npm run bench`: a page of 20 of our charts against the same 20 drawn by hand with ECharts, longest task and first
 * screen, as ratios of one run. Alternating visits, medians; nothing is asserted.
 */
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { createMockServer } from '../mocks/server.js';
import { findBrowser, launchArgs } from '../scripts/browser.mjs';

const VISITS = 7;
const out = '.cache/bench';
const pages = ['ours', 'by-hand'];

await build({
  configFile: false,
  root: 'bench',
  logLevel: 'error',
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: join('..', out),
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: { input: pages.map((page) => `bench/${page}.html`) },
  },
});

const service = createMockServer({ today: '2024-06-30' });
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
const server = createServer((request, response) => {
  if (request.url.startsWith('/api/')) return void service.emit('request', request, response);
  response.setHeader('Content-Type', types[extname(request.url)] ?? 'application/octet-stream');
  createReadStream(join(out, request.url))
    .on('error', () => response.writeHead(404).end())
    .pipe(response);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;

/** In the page: when each canvas got its first text, and the longest task. */
function watch() {
  const original = Object.getOwnPropertyDescriptor(CanvasRenderingContext2D.prototype, 'fillText').value;
  const first = new Map();
  let longest = 0;
  CanvasRenderingContext2D.prototype.fillText = function (...args) {
    if (this.canvas.isConnected && !first.has(this.canvas)) first.set(this.canvas, performance.now());
    return Reflect.apply(original, this, args);
  };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  }).observe({ type: 'longtask', buffered: true });
  globalThis.measured = () => {
    const seen = [...first].filter(([canvas]) => canvas.getBoundingClientRect().top < innerHeight);
    return { count: seen.length, screen: Math.max(...seen.map(([, time]) => time)), longest };
  };
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const browser = await chromium.launch({ executablePath: findBrowser(), args: launchArgs });
const visit = async (name, rate) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  await page.addInitScript(watch);
  await page.goto(`${origin}/${name}.html`);
  // Three rows of four are at least partly on the first screen.
  await page.waitForFunction(() => globalThis.measured().count >= 12, undefined, { timeout: 60_000 });
  await page.waitForTimeout(1000);
  const result = await page.evaluate(() => globalThis.measured());
  await page.close();
  return result;
};

await visit('ours', 1);
await visit('by-hand', 1);
for (const rate of [1, 4]) {
  const results = { ours: [], 'by-hand': [] };
  for (let round = 0; round < VISITS; round++) {
    for (const name of round % 2 ? pages : pages.toReversed()) results[name].push(await visit(name, rate));
  }
  const of = (name, key) => median(results[name].map((result) => result[key]));
  for (const key of ['screen', 'longest']) {
    const [ours, hand] = [of('ours', key), of('by-hand', key)];
    console.log(
      `CPU ${rate}×  ${key.padEnd(8)} ours ${ours.toFixed(0)} ms, by hand ${hand.toFixed(0)} ms, ratio ${(ours / hand).toFixed(2)}`,
    );
  }
}
await browser.close();
server.close();
service.close();
