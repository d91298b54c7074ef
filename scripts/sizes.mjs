/** What a page pays for an element, against what it may: minified and compressed, every dependency included. */
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pageBundle } from './build/page-bundle.mjs';

/**
 * Budgets in kB (1000 bytes, gzip). `total`: all chunks. `first`: what loads before a chart is near the viewport.
 * @type {{element: string, total?: number, first?: number, why: string, later?: boolean}[]}
 */
const budgets = [
  {
    element: 'dealer/document-indicator-card',
    total: 30,
    why: 'a card needs no engine: its cost is the shell, the contract and the shared request',
  },
  {
    element: 'dealer/top-leasing-bar',
    total: 190,
    first: 40,
    why: 'the engine with bars only, and none of it before a chart comes near',
  },
  // Checked from the day that the element exists.
  { element: 'dealer/history-table', total: 45, why: 'a table needs no engine', later: true },
  { element: 'dealer/status-prospect-chart', total: 155, why: 'a donut loads no bars', later: true },
];

/** @typedef {import('./build/page-bundle.mjs').Chunk} Chunk */

/** Chunks that load without any `import()`. */
const loadedFirst = (/** @type {Chunk[]} */ chunks) => {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const found = new Set(chunks.filter(({ isEntry }) => isEntry));
  // A set's iteration also visits what is added meanwhile.
  for (const { imports } of found)
    for (const name of imports) found.add(/** @type {Chunk} */ (byName.get(name)));
  return [...found];
};

const kB = (/** @type {Chunk[]} */ chunks) =>
  chunks.reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0) / 1000;

const rows = [];
for (const { element, total, first, later } of budgets) {
  if (!existsSync(`src/${element}.ts`)) {
    if (!later) rows.push({ element, ok: '✖ missing' });
    continue;
  }
  const chunks = await pageBundle({ entry: `import '/src/${element}.ts';` });
  // A bundler that takes the module for free of side effects would leave it out, and all would seem well.
  if (!chunks.some(({ code }) => code.includes(basename(element))))
    rows.push({ element, ok: '✖ not in its bundle' });
  const limits = { total, first };
  const actual = { total: kB(chunks), first: kB(loadedFirst(chunks)) };
  for (const part of /** @type {const} */ (['total', 'first'])) {
    const budget = limits[part] ?? Infinity;
    rows.push({
      element,
      part,
      'kB gzip': +actual[part].toFixed(1),
      budget: limits[part] ?? '–',
      ok: actual[part] <= budget ? '✔' : '✖ too big',
    });
  }
}
console.table(rows);
if (rows.some(({ ok }) => ok !== '✔')) process.exitCode = 1;
