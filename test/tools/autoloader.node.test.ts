/** What the autoloader takes for a tag: every element, and no other file that happens to have a hyphen in its name. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { doors } from '../../scripts/generate/doors.mjs';
import { elements } from '../../scripts/build/sources.mjs';

it('the autoloader loads every element by its tag, and nothing else', () => {
  const text = readFileSync('src/autoloader.ts', 'utf8');
  const loaded = [...text.matchAll(/'([a-z\d-]+)': \(\) => import\('\.\/([^']+)\.js'\)/g)];
  assert.deepEqual(
    loaded.map(([, tag, file]) => [tag, file]),
    elements().map((element) => [element.split('/')[1], element]),
  );
  assert.ok(loaded.length > 20);
  // No pattern that would take other files along.
  assert.doesNotMatch(text, /\.glob|import\(`/);
});

it('the generator writes the same lines however often it runs', () => {
  const lines = (made: string): string[] => made.split('\n').filter((line) => line.includes('=> import('));
  assert.deepEqual(
    lines(doors().get('src/autoloader.ts')!).map((line) => line.trim()),
    lines(readFileSync('src/autoloader.ts', 'utf8')).map((line) => line.trim()),
  );
});
