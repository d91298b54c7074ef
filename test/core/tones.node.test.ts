/** No element calls something good or bad that the table of meanings doesn't know. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { it } from 'node:test';
import { meanings } from './tones.js';

/** A column, a bar or a group that is good or bad as a whole: their own tests say so. */
const elsewhere = [
  ...['lab-company-ranking', 'breakdown-view', 'lunas-view', 'margin-alerts'],
  ...['anomaly-kinds', 'customer-texts', 'upload-list', 'water-missing-files', 'water-upload-history'],
];

it('every element that calls something good or bad stands in the table of meanings', () => {
  const judging = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `src/${name}`)
    .filter((path) =>
      /tone\w*\b.*['"](?:good|bad)['"]|: ['"](?:good|bad)['"],/.test(readFileSync(path, 'utf8')),
    )
    .map((path) => basename(path, '.ts'))
    .filter((name) => name.includes('-') && !/\b(table|stats|chart)-(element|view)\b/.test(name));
  const known = new Set([...meanings.map(({ tag }) => tag), ...elsewhere]);
  assert.ok(judging.length >= 6, `found only ${judging.join(', ')}`);
  assert.deepEqual(
    judging.filter((name) => !known.has(name)),
    [],
  );
});
