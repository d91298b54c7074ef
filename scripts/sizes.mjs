/** What a page pays for an element, against what it may: minified and compressed, every dependency included. */
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pageBundle } from './build/page-bundle.mjs';

/**
 * Budgets in kB (1000 bytes, gzip). `total`: all chunks. `first`: what loads before a chart is near the viewport.
 * `drawn`: what has loaded when the chart is drawn in the form that it has by default, named by `form`.
 * @type {{
 *   element: string, total?: number, first?: number, drawn?: number, form?: string, why: string, later?: boolean
 * }[]}
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
  {
    element: 'dealer/history-table',
    total: 56,
    first: 45,
    why: 'a table needs no engine; what writes Excel files comes with the first click on it',
    later: true,
  },
  {
    element: 'dealer/status-prospect-chart',
    drawn: 155,
    form: 'donut',
    why: 'a donut loads no bars',
    later: true,
  },
  { element: 'dealer/delivery-status-chart', total: 150, why: 'one bar of parts needs no grid and no axes' },
  {
    element: 'dealer/revenue-trend-chart',
    total: 200,
    why: 'the line comes only with the form that has one',
  },
  {
    element: 'dealer/prospect-map',
    total: 70,
    first: 36,
    why: 'the parts of Leaflet that are used, and none of them without a place to show',
  },
];

/** @typedef {import('./build/page-bundle.mjs').Chunk} Chunk */

/** The chunks that load with the entry, and with those of its `import()`s that are followed. */
const loaded = (/** @type {Chunk[]} */ chunks, /** @type {(chunk: Chunk) => boolean} */ follows) => {
  const named = (/** @type {string[]} */ names) => chunks.filter(({ fileName }) => names.includes(fileName));
  const found = new Set(chunks.filter(({ isEntry }) => isEntry));
  // A set's iteration also visits what is added meanwhile.
  for (const { imports, dynamicImports } of found)
    for (const chunk of [...named(imports), ...named(dynamicImports).filter(follows)]) found.add(chunk);
  return [...found];
};

const kB = (/** @type {Chunk[]} */ chunks) =>
  chunks.reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0) / 1000;

const rows = [];
for (const { element, total, first, drawn, form, later } of budgets) {
  if (!existsSync(`src/${element}.ts`)) {
    if (!later) rows.push({ element, ok: '✖ missing' });
    continue;
  }
  const chunks = await pageBundle({ entry: `import '/src/${element}.ts';` });
  // A bundler that takes the module for free of side effects would leave it out, and all would seem well.
  if (!chunks.some(({ code }) => code.includes(basename(element))))
    rows.push({ element, ok: '✖ not in its bundle' });
  const isForm = (/** @type {Chunk} */ chunk) => !!chunk.facadeModuleId?.endsWith(`/chart/engine/${form}.ts`);
  const parts = {
    total: { budget: total, actual: kB(chunks) },
    first: { budget: first, actual: kB(loaded(chunks, () => false)) },
    ...(form && { drawn: { budget: drawn, actual: kB(loaded(chunks, isForm)) } }),
  };
  for (const [part, { budget, actual }] of Object.entries(parts))
    rows.push({
      element,
      part,
      'kB gzip': +actual.toFixed(1),
      budget: budget ?? '–',
      ok: actual <= (budget ?? Infinity) ? '✔' : '✖ too big',
    });
}
console.table(rows);
if (rows.some(({ ok }) => ok !== '✔')) process.exitCode = 1;
