/** What the autoloader takes for a tag: every element, and no other file that happens to have a hyphen in its name. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { doors } from '../../scripts/generate/doors.mjs';
import { elements } from '../../scripts/build/sources.mjs';

it('the autoloader loads every element by its tag, and nothing else', () => {
  const text = readFileSync('src/autoloader.ts', 'utf8');
  const loaded = [...text.matchAll(/'([a-z\d-]+)': \[\s*\(\) => import\('\.\/([^']+)\.js'\)/g)];
  assert.deepEqual(
    loaded.map(([, tag, file]) => [tag, file]),
    elements().map((element) => [element.split('/')[1], element]),
  );
  assert.ok(loaded.length > 20);
  // What elements name as needed is what there is: another name would load nothing.
  const parts = [...text.matchAll(/^ +'?([a-z-]+)'?: \(\) => import/gm)].map(([, name]) => name);
  const needed = [...text.matchAll(/\[\s*\(\) => import\([^)]+\),([^\]]+)\]/g)].flatMap(([, names]) =>
    names!.match(/[a-z-]+/g),
  );
  assert.deepEqual(new Set(needed), new Set(parts));
  // No pattern that would take other files along.
  assert.doesNotMatch(text, /\.glob|import\(`/);
});

it('the generator writes the same lines however often it runs', () => {
  // But for how they are broken, and for what quotes that asks for.
  const words = (made: string): string => made.replaceAll(/\s|'|,(?=\s*\])/g, '');
  assert.equal(words(doors().get('src/autoloader.ts')!), words(readFileSync('src/autoloader.ts', 'utf8')));
});
