/** One visit to a page with an empty cache, and what is noted of it. */
import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Author, BenchPage } from './pages.node.js';
import './pages/control.js';
import { addressOf, questionsOf, type ChartPage, type Question } from './questions.js';
import { median } from './report.node.js';
import type { Site } from './site.node.js';
import { KINDS, profileOf, type Profile } from './profile.node.js';
import { tasksOf } from './trace.node.js';
import { watchPage } from './watch.node.js';

/** How a page is visited. */
export interface Conditions {
  /** How much slower than this machine. */
  readonly cpu: number;
  /** Over slow 4G: 1.6 Mbit/s, 150 ms. */
  readonly isSlow?: boolean;
  /** Whether what is noted are the kinds of work, instead of times: to tell them apart takes time itself. */
  readonly isProfiled?: boolean;
}

/** Figures by name; in ms where nothing else is said. */
export type Figures = Readonly<Record<string, number>>;

/** How many times a page gets new data in one visit. */
const UPDATES = 3;

/** What is traced of every visit, and what more to tell kinds of work apart. */
const TASKS = ['toplevel', 'blink.user_timing'];
const WORK = [...TASKS, 'devtools.timeline', 'v8'];

const named = (prefix: string, profile: Profile): Figures =>
  Object.fromEntries(KINDS.map((kind) => [prefix + kind, profile[kind]]));

/** What dasbor's pages need no script for. */
function controlDasbor(): void {
  const cells = (): HTMLElement[] => [...document.querySelector('main')!.children] as HTMLElement[];
  window.control = {
    give: (answers) =>
      cells().forEach((cell, index) => Object.assign(cell, { data: answers[index % answers.length] })),
    ask: (questions) =>
      cells().forEach((cell, index) => {
        const { dealer, from, to } = questions[index] ?? {};
        if (dealer) Object.assign(cell, { dealer, dateFrom: from, dateTo: to });
        else Object.assign(cell, { page: ((cell as { page?: number }).page ?? 1) + 1 });
      }),
    replace: (count) => {
      for (const cell of cells().slice(0, count)) cell.replaceWith(cell.cloneNode(true));
    },
  };
}

/** Opens a page and waits until all of it is drawn. */
export class Visit {
  readonly #page: Page;
  readonly #session: CDPSession;
  readonly #site: Site;
  readonly #bench: BenchPage;
  readonly #cpu: number;
  readonly #isProfiled: boolean;

  private constructor(
    page: Page,
    session: CDPSession,
    site: Site,
    bench: BenchPage,
    { cpu, isProfiled = false }: Conditions,
  ) {
    this.#page = page;
    this.#session = session;
    this.#site = site;
    this.#bench = bench;
    this.#cpu = cpu;
    this.#isProfiled = isProfiled;
  }

  /** A context of its own: nothing is cached. */
  static async open(browser: Browser, site: Site, bench: BenchPage, conditions: Conditions): Promise<Visit> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: conditions.cpu });
    await session.send('Network.enable');
    if (conditions.isSlow)
      await session.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: 150,
        downloadThroughput: 1_600_000 / 8,
        uploadThroughput: 1_600_000 / 8,
      });
    await watchPage(page);
    return new Visit(page, session, site, bench, conditions);
  }

  get #count(): number {
    return this.#isTable ? 1 : Math.min(20, questionsOf(this.#bench.page as ChartPage).length);
  }

  get #isTable(): boolean {
    return this.#bench.page === 'table';
  }

  get #author(): Author {
    return this.#bench.author;
  }

  /** From the address to the last chart. */
  async load(): Promise<Figures> {
    const page = this.#page;
    const files = { requests: 0, bytes: 0 };
    const paths = new Map<string, string>();
    this.#session.on('Network.responseReceived', ({ requestId, response }) =>
      paths.set(requestId, new URL(response.url).pathname),
    );
    this.#session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (paths.get(requestId)?.startsWith('/api/')) return;
      files.requests++;
      files.bytes += encodedDataLength;
    });
    const browser = page.context().browser()!;
    await browser.startTracing(page, { categories: this.#isProfiled ? WORK : TASKS });
    await page.goto(`${this.#site.origin}/${this.#bench.file}`, { waitUntil: 'commit' });
    await page.waitForFunction(() => document.readyState !== 'loading');
    const screen = await page.evaluate(() => window.watched.drawn());
    const atScreen = { ...files };
    const all = await this.#allDrawn();
    await this.#rest();
    const trace = await browser.stopTracing();
    if (this.#isProfiled) return named('load', profileOf(trace, 'bench-drawn'));
    const tasks = tasksOf(trace, 'bench-drawn');
    const shift = await page.evaluate(() => window.watched.shift);
    return {
      first: Math.min(...screen),
      screen: Math.max(...screen),
      all: Math.max(...all),
      ...tasks,
      shift,
      screenRequests: atScreen.requests,
      screenBytes: atScreen.bytes,
      requests: files.requests,
      bytes: files.bytes,
    };
  }

  /** Other questions, and then other answers without a request, each to the last of the charts. */
  async change(): Promise<Figures> {
    await this.#takeControl();
    // All charts are on view: a page may draw those first that are.
    await this.#showAll();
    await this.#rest();
    if (this.#isProfiled) return this.#profileUpdate();
    const asked: number[] = [];
    const given: number[] = [];
    for (let period = 1; period <= UPDATES; period++)
      asked.push(await this.#timed('ask', this.#questions(period)));
    for (let period = UPDATES + 1; period <= 2 * UPDATES; period++)
      given.push(await this.#timed('give', await this.#answers(period)));
    return { ask: median(asked), update: median(given) };
  }

  /** The kinds of work of an update after others, which have warmed it up. */
  async #profileUpdate(): Promise<Figures> {
    const browser = this.#page.context().browser()!;
    for (let period = 1; period < UPDATES; period++) await this.#timed('give', await this.#answers(period));
    const answers = await this.#answers(UPDATES);
    await browser.startTracing(this.#page, { categories: WORK });
    await this.#timed('give', answers);
    return named('update', profileOf(await browser.stopTracing(), 'bench-drawn'));
  }

  /** What charts leave behind that were taken out of the page. */
  async grow(): Promise<Figures> {
    const page = this.#page;
    await this.#takeControl();
    const before = await this.#memory();
    const figures: Record<string, number> = { heap: before.heap, nodes: before.nodes };
    let done = 0;
    for (const goal of [50, 500]) {
      for (; done < goal; done += 10)
        await page.evaluate(async () => {
          window.watched.begin();
          window.control.replace!(10);
          // Vue changes the document in its next turn.
          await new Promise(requestAnimationFrame);
          await window.watched.drawn(10);
        });
      const after = await this.#memory();
      for (const name of ['heap', 'nodes', 'listeners'] as const)
        figures[`${name}After${goal}`] = after[name] - before[name];
    }
    return figures;
  }

  /** For whoever wants to see what is measured. */
  picture(path: string): Promise<Buffer> {
    return this.#page.screenshot({ path });
  }

  close(): Promise<void> {
    return this.#page.context().close();
  }

  /** Also of the charts below the first screen; where a page doesn't begin them, they come on view. */
  async #allDrawn(): Promise<readonly number[]> {
    const drawn = this.#page.evaluate((count) => window.watched.drawn(count), this.#count);
    const isLate = await Promise.race([
      drawn.then(() => false),
      this.#page.waitForTimeout(2000 * this.#cpu).then(() => true),
    ]);
    if (isLate) await this.#showAll();
    return drawn;
  }

  /** The others' pages bring their own `window.control`. */
  async #takeControl(): Promise<void> {
    if (this.#author.startsWith('dasbor')) await this.#page.evaluate(controlDasbor);
  }

  #showAll(): Promise<void> {
    return this.#page.setViewportSize({ width: 1280, height: 1440 });
  }

  /** How long it takes until the last chart is drawn anew. */
  async #timed(change: 'ask' | 'give', what: readonly unknown[]): Promise<number> {
    const ms = await this.#page.evaluate(
      async ([change, what, count]) => {
        window.watched.begin();
        // In a task of the page, not of the tool that looks at it.
        await new Promise((resolve) => setTimeout(resolve));
        const started = performance.now();
        window.control[change](what as never);
        return Math.max(...(await window.watched.drawn(count))) - started;
      },
      [change, what, this.#count] as const,
    );
    await this.#rest();
    return ms;
  }

  #questions(period: number): readonly Question[] {
    return this.#isTable ? [] : questionsOf(this.#bench.page as ChartPage, period);
  }

  async #answers(period: number): Promise<readonly unknown[]> {
    const addresses = this.#isTable
      ? [`/api/v1/dashboard/spk-dealing-process/data?dealer_id=12284&page=${period + 1}&per_page=100`]
      : this.#questions(period).map(addressOf);
    return Promise.all(addresses.map((address) => this.#site.answer(address)));
  }

  async #memory(): Promise<{ heap: number; nodes: number; listeners: number }> {
    await this.#rest();
    for (let round = 0; round < 3; round++) await this.#session.send('HeapProfiler.collectGarbage');
    await this.#session.send('Performance.enable');
    const { metrics } = await this.#session.send('Performance.getMetrics');
    const value = (name: string): number => metrics.find((metric) => metric.name === name)!.value;
    return { heap: value('JSHeapUsedSize'), nodes: value('Nodes'), listeners: value('JSEventListeners') };
  }

  /** Lets the page finish what it does when nobody waits. */
  #rest(): Promise<void> {
    return this.#page.waitForTimeout(150 + 150 * this.#cpu);
  }
}
