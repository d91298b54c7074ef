/** The part of QueryClient that is ours has all that observers, queries and their cache call on it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { createQueryClient } from '../../src/data/query-client.js';

const folder = dirname(createRequire(import.meta.url).resolve('@tanstack/query-core/package.json'));

test('every method that query-core calls on a client is there', () => {
  const called = ['query', 'queryObserver', 'queryCache'].flatMap((file) => {
    const code = readFileSync(join(folder, 'build/modern', `${file}.js`), 'utf8');
    return [...code.replace(/\/\*[^]*?\*\//g, '').matchAll(/\bclient\.(\w+)/g)].map(([, name]) => name!);
  });
  assert.ok(called.includes('defaultQueryOptions') && called.includes('getQueryDefaults'));
  const client = createQueryClient({}) as unknown as Record<string, unknown>;
  const missing = new Set(called.filter((name) => typeof client[name] !== 'function'));
  assert.deepEqual([...missing], []);
});
