/**
 * `npm run bench`: a page of 20 of our charts against the same 20 drawn by hand with ECharts, first screen and longest
 * task, as ratios of one run. Alternating visits, medians; nothing is asserted.
 */
import { createReadStream } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { build } from 'vite';
import { createMockServer } from '../mocks/server.js';
import { findBrowser, launchArgs } from '../scripts/browser.mjs';

const VISITS = 9;
/** Three rows of four are at least partly on the first screen. */
const FIRST_SCREEN = 12;
const out = '.cache/bench';
const pages = ['ours', 'by-hand'] as const;

type PageName = (typeof pages)[number];

/** Milliseconds of one visit. */
interface Figures {
  /** Until the last chart of the first viewport has its first text. */
  readonly screen: number;
  /** The longest task of the page's main thread. */
  readonly task: number;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

const listen = (server: Server): Promise<string> =>
  new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () =>
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
    ),
  );

/** The built pages and, once computed, the mock service's answers: what is measured is the pages, not the mocks. */
function site(service: string): Server {
  const answers = new Map<string, Promise<string>>();
  const answerTo = (url: string): Promise<string> => {
    const known = answers.get(url) ?? fetch(service + url).then((answer) => answer.text());
    answers.set(url, known);
    return known;
  };
  return createServer((request, response) => {
    const url = request.url ?? '/';
    if (url.startsWith('/api/')) {
      response.setHeader('Content-Type', 'application/json');
      void answerTo(url).then((body) => response.end(body));
      return;
    }
    response.setHeader('Content-Type', types[extname(url)] ?? 'application/octet-stream');
    createReadStream(join(out, url))
      .on('error', () => response.writeHead(404).end())
      .pipe(response);
  });
}

declare const firstTexts: Map<Element, number>;

/** Runs in the page: notes when each canvas gets its first text. */
function watch(): void {
  const { prototype } = CanvasRenderingContext2D;
  const write = Object.getOwnPropertyDescriptor(prototype, 'fillText')!.value as (...args: unknown[]) => void;
  Object.assign(window, { firstTexts: new Map() });
  prototype.fillText = function (this: CanvasRenderingContext2D, ...args: unknown[]) {
    const { canvas } = this;
    if (canvas.isConnected && !firstTexts.has(canvas)) firstTexts.set(canvas, performance.now());
    Reflect.apply(write, this, args);
  };
}

/** Runs in the page: when the last of so many charts on view got its first text; false before that. */
function firstScreen(charts: number): number | false {
  const times = [...firstTexts].flatMap(([canvas, time]) =>
    canvas.getBoundingClientRect().top < innerHeight ? [time] : [],
  );
  return times.length >= charts && Math.max(...times);
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly args: { readonly name?: string };
}

/** The longest task of a renderer's main thread, also where it is shorter than what pages themselves are told of. */
function longestTask(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(threadOf),
  );
  const tasks = traceEvents.filter(
    (event) => event.name.endsWith('RunTask') && event.ph === 'X' && main.has(threadOf(event)),
  );
  return Math.max(...tasks.map(({ dur = 0 }) => dur)) / 1000;
}

async function visit(browser: Browser, address: string, slowdown: number): Promise<Figures> {
  // A context of its own: nothing is cached.
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(watch);
  await browser.startTracing(page, { categories: ['toplevel'] });
  await page.goto(address);
  const drawn = await page.waitForFunction(firstScreen, FIRST_SCREEN, { timeout: 60_000 });
  const screen = (await drawn.jsonValue()) as number;
  // What comes after the first screen may be the longest task.
  await page.waitForTimeout(500 * slowdown);
  const task = longestTask(await browser.stopTracing());
  await page.context().close();
  return { screen, task };
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

async function measure(browser: Browser, origin: string, slowdown: number): Promise<void> {
  const results: Record<PageName, Figures[]> = { ours: [], 'by-hand': [] };
  for (let round = 0; round < VISITS; round++) {
    const [first, second] = round % 2 ? pages : pages.toReversed();
    for (const name of [first!, second!])
      results[name].push(await visit(browser, `${origin}/${name}.html`, slowdown));
  }
  for (const [figure, words] of [
    ['screen', 'first screen'],
    ['task', 'longest task'],
  ] as const) {
    const [ours, hand] = pages.map((name) => median(results[name].map((result) => result[figure])));
    const ratio = (ours! / hand!).toFixed(2);
    console.log(
      `CPU ${slowdown}×  ${words}  ours ${ours!.toFixed(0)} ms, by hand ${hand!.toFixed(0)} ms, ratio ${ratio}`,
    );
  }
}

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
const server = site(await listen(service));
const origin = await listen(server);
const browser = await chromium.launch({ executablePath: findBrowser(), args: launchArgs });
// The first visits compute the answers.
for (const name of pages) await visit(browser, `${origin}/${name}.html`, 1);
for (const slowdown of [1, 4]) await measure(browser, origin, slowdown);
await browser.close();
server.close();
service.close();
