/**
 * Makes test/fixtures/dealer from a recording of the real service: rows/ (its tables) and answers/ (what it said).
 * Run by hand, only when there is a new recording: node --import tsx scripts/make-fixture.mjs RECORDING
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const source = process.argv[2];
if (!source || !existsSync(join(source, 'rows'))) {
  console.error(
    'Usage: node --import tsx scripts/make-fixture.mjs RECORDING (a directory with rows/ and answers/)',
  );
  process.exit(1);
}
const { rowsUntil, TABLES, TEST_TODAY } = await import('../mocks/index.js');

const target = 'test/fixtures/dealer';
const read = (/** @type {string} */ file) => JSON.parse(readFileSync(join(source, file), 'utf8'));
const write = (/** @type {string} */ file, /** @type {unknown[]} */ list) => {
  const text = `[\n${list.map((item) => JSON.stringify(item)).join(',\n')}\n]\n`;
  writeFileSync(join(target, file), gzipSync(text, { level: 9 }));
  console.log(file, list.length);
};

// Random ids are most of the size and only join tables: they are numbered instead.
const numbers = new Map();
const numbered = (/** @type {string} */ id) => {
  if (!numbers.has(id)) numbers.set(id, String(numbers.size + 1));
  return numbers.get(id);
};
const isId = (/** @type {string} */ column) => column === 'id' || column.endsWith('_data_id');

// Of dealers that no answer is about, enough rows to prove that they don't count.
const asked = '12284';
const SAMPLE = 40;

/** @param {Record<string, any>[]} rows */
function sampled(rows) {
  /** @type {Record<string, number>} */
  const seen = {};
  return rows.filter(
    ({ dealer_id: dealer }) => dealer === asked || (seen[dealer] = (seen[dealer] ?? 0) + 1) <= SAMPLE,
  );
}

mkdirSync(join(target, 'rows'), { recursive: true });
const seeded = rowsUntil(TEST_TODAY);
const kept = new Set();
for (const table of TABLES) {
  // The seeded rows have the columns that answers need, and no others.
  const columns = Object.keys(seeded[table][0] ?? {});
  const parent = columns.find((column) => column.endsWith('_data_id'));
  const all = read(`rows/${table}.json`);
  const rows = parent ? all.filter((/** @type {any} */ row) => kept.has(row[parent])) : sampled(all);
  if (!parent) for (const { id } of rows) kept.add(id);
  write(
    `rows/${table}.json.gz`,
    rows.map((/** @type {Record<string, any>} */ row) =>
      Object.fromEntries(
        columns.map((column) => [column, isId(column) ? numbered(row[column]) : row[column]]),
      ),
    ),
  );
}

const names = readdirSync(join(source, 'answers')).sort();
write(
  'answers.json.gz',
  names.map((file) => ({ name: file.replace(/\.json$/, ''), ...read(`answers/${file}`) })),
);
