/** What a page pays for an element, against what it may: minified and compressed, every dependency included. */
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { budgets, exceptions } from './build/budgets.mjs';
import { pageBundle } from './build/page-bundle.mjs';
import { baseOf, elements, hasEngine, kindOf } from './build/sources.mjs';

/** @typedef {import('./build/budgets.mjs').Budget} Budget */

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
for (const name of Object.keys(exceptions))
  if (!elements().includes(name)) rows.push({ element: name, ok: '✖ missing' });

/** Bundles one element and says what is to be said of it. */
const weigh = async (/** @type {string} */ element) => {
  // What extends no kind is like a filter: it asks nothing.
  const kind = hasEngine(element) ? 'chart with an engine' : (kindOf(element) ?? 'filter');
  const ofKind = budgets[baseOf(element) ?? ''] ?? budgets[kind];
  const { total, first, drawn, engine } = { ...ofKind, ...exceptions[element] };
  const chunks = await pageBundle({ entry: `import '/src/${element}.ts';` }, { isApp: true });
  // A bundler that takes the module for free of side effects would leave it out, and all would seem well.
  if (!chunks.some(({ code }) => code.includes(basename(element))))
    rows.push({ element, ok: '✖ not in its bundle' });
  const isEngine = (/** @type {Chunk} */ chunk) =>
    !!chunk.facadeModuleId?.endsWith(`/chart/engine/${engine}.ts`);
  if (engine && !chunks.some(isEngine)) rows.push({ element, ok: `✖ has no engine ${engine}` });
  const parts = {
    total: { budget: total, actual: kB(chunks) },
    first: { budget: first, actual: kB(loaded(chunks, () => false)) },
    ...(engine && { drawn: { budget: drawn, actual: kB(loaded(chunks, isEngine)) } }),
  };
  const over = Object.values(parts).some(({ budget, actual }) => actual > (budget ?? Infinity));
  const said = Object.entries(parts).map(([part, { budget, actual }]) => [
    part,
    `${actual.toFixed(1)} of ${budget ?? '–'}`,
  ]);
  rows.push({ element, ...Object.fromEntries(said), ok: over ? '✖ too big' : '✔' });
};

for (const element of elements()) await weigh(element);
console.log('kB gzip, of its budget');
console.table(rows);
if (rows.some(({ ok }) => ok !== '✔')) process.exitCode = 1;
