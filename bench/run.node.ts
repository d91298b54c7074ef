/** `npm run bench`: dasbor's pages against the same pages of others. Nothing is asserted. */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright-core';
import { format } from 'prettier';
import { findBrowser, launchArgs } from '../scripts/browser.mjs';
import { benchDependencies, buildSite, install } from './build.node.js';
import { pages, type Author, type BenchPage, type PageName } from './pages.node.js';
import { KINDS } from './profile.node.js';
import { tableOf } from './report.node.js';
import { serve, type Site } from './site.node.js';
import { Visit, type Conditions, type Figures } from './visit.node.js';

const DOCUMENT = 'docs/benchmarks.md';

const HELP = `Usage: npm run bench -- [options]

  --quick        3 visits to the mixed page at full speed; ${DOCUMENT} is left alone
  --visits 7     visits to each page under each condition
  --pages a,b    of ${Object.keys(pages).join(', ')}; ${DOCUMENT} is left alone
  --help         this text`;

/** What is looked at in one visit. */
interface Look extends Conditions {
  readonly words: string;
  /** New questions and new data, after the page is drawn. */
  readonly changes?: boolean;
  /** Charts taken out and put in again, in visits of their own. */
  readonly grows?: boolean;
  readonly keys: readonly string[];
}

const times = ['first', 'screen', 'all', 'longest', 'blocking', 'busy'];
const changed = ['ask', 'update'];
const transfer = ['screenRequests', 'screenBytes', 'requests', 'bytes'];
const growth = ['heap', 'nodes'].concat(
  [50, 500].flatMap((removals) => ['heap', 'nodes', 'listeners'].map((name) => `${name}After${removals}`)),
);

const fast: Look = { words: 'CPU 1×', cpu: 1, keys: [...times, 'shift', ...transfer] };
const throttled: Look = { words: 'CPU 4×', cpu: 4, keys: times };
const slow: Look = {
  words: 'slow 4G (1.6 Mbit/s, 150 ms), CPU 1×',
  cpu: 1,
  isSlow: true,
  keys: ['first', 'screen', 'all'],
};
const growing: Look = { words: 'Memory', cpu: 1, grows: true, keys: growth };

const profiled: Look = {
  words: 'The main thread’s work, CPU 1×',
  cpu: 1,
  isProfiled: true,
  changes: true,
  keys: ['load', 'update'].flatMap((phase) => KINDS.map((kind) => phase + kind)),
};

const withChanges = (look: Look): Look => ({ ...look, changes: true, keys: [...look.keys, ...changed] });

/** What is said of each page, and how it is visited. */
const plan: Readonly<Record<PageName, { readonly words: string; readonly looks: readonly Look[] }>> = {
  mixed: {
    words: '20 charts: rings, ranked bars, columns',
    looks: [withChanges(fast), withChanges(throttled), slow, profiled, growing],
  },
  marks: { words: '20 charts: rings and ranked bars only', looks: [fast, throttled, slow] },
  many: { words: '200 charts: the same ten times', looks: [fast, throttled] },
  table: {
    words: 'A table of 100 rows and 28 columns',
    looks: [withChanges(fast), withChanges(throttled)].map((look) => ({
      ...look,
      keys: look.keys.filter((key) => !['first', 'screen'].includes(key)),
    })),
  },
};

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    visits: { type: 'string' },
    pages: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

/** What the options ask for. */
function choice(): { names: readonly PageName[]; visits: number } {
  const names = (values.pages?.split(',') ?? (values.quick ? ['mixed'] : Object.keys(pages))) as PageName[];
  const unknown = names.find((name) => !Object.hasOwn(pages, name));
  if (unknown !== undefined)
    throw new Error(`--pages ${unknown}: there are ${Object.keys(pages).join(', ')}`);
  const visits = Number(values.visits ?? (values.quick ? 3 : 7));
  if (!Number.isInteger(visits) || visits < 1) throw new Error(`--visits is a number from 1`);
  return { names, visits };
}

async function visit(browser: Browser, site: Site, page: BenchPage, look: Look): Promise<Figures> {
  const visit = await Visit.open(browser, site, page, look);
  try {
    const loaded = await visit.load();
    if (look.grows) return await visit.grow();
    return { ...loaded, ...(look.changes && (await visit.change())) };
  } finally {
    await visit.close();
  }
}

/** All visits of a look: one page after the other, each time beginning with another. */
async function visitAll(
  browser: Browser,
  site: Site,
  list: readonly BenchPage[],
  look: Look,
  visits: number,
): Promise<ReadonlyMap<Author, readonly Figures[]>> {
  const found = new Map<Author, Figures[]>(list.map(({ author }) => [author, []]));
  for (let round = 0; round < (look.grows ? 1 : visits); round++) {
    const first = round % list.length;
    for (const page of [...list.slice(first), ...list.slice(0, first)])
      found.get(page.author)!.push(await visit(browser, site, page, look));
  }
  return found;
}

/** Where and of what the figures are. */
function circumstances(browser: Browser): string {
  const [cpu] = cpus();
  const versions = Object.entries(benchDependencies()).map(([name, version]) => `${name} ${version}`);
  return [
    `- ${new Date().toISOString().slice(0, 10)}, \`npm run bench${process.argv
      .slice(2)
      .map((word) => ` ${word}`)
      .join('')}\``,
    `- ${cpus().length} cores (${cpu?.model.trim() ?? 'unknown'}), ${(totalmem() / 2 ** 30).toFixed(0)} GB, ${process.platform}, Node ${process.version}`,
    `- Chromium ${browser.version()}, headless`,
    `- ${versions.join(', ')}; dasbor ${(JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version}`,
  ].join('\n');
}

/** Puts the result between the marks of the document. */
async function write(result: string): Promise<void> {
  const [begin, end] = ['<!-- result -->', '<!-- /result -->'];
  const text = readFileSync(DOCUMENT, 'utf8');
  const before = text.slice(0, text.indexOf(begin) + begin.length);
  const after = text.slice(text.indexOf(end));
  const written = `${before}\n\n${result}\n\n${after}`;
  writeFileSync(DOCUMENT, await format(written, { parser: 'markdown', printWidth: 110 }));
}

async function bench(): Promise<void> {
  const { names, visits } = choice();
  install();
  const site = await serve(await buildSite(names.flatMap((name) => pages[name])));
  const browser = await chromium.launch({ executablePath: findBrowser(), args: launchArgs });
  const parts: string[] = [];
  const say = (part: string): void => {
    console.log(`${part}\n`);
    parts.push(part);
  };
  say(circumstances(browser));
  try {
    for (const name of names) {
      const { words, looks } = plan[name];
      say(`### ${words}`);
      // The first visits compute the answers.
      for (const page of pages[name]) await visit(browser, site, page, looks[0]!);
      for (const look of values.quick ? looks.slice(0, 1) : looks) {
        console.error(`${name}: ${look.words}`);
        const found = await visitAll(browser, site, pages[name], look, visits);
        say(`**${look.words}**\n\n${tableOf(found, look.keys)}`);
      }
    }
  } finally {
    await browser.close();
    site.close();
  }
  if (!values.quick && !values.pages) await write(parts.join('\n\n'));
}

if (values.help) console.log(HELP);
else await bench();
