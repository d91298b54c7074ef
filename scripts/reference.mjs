/**
 * `npm run reference` writes docs/reference from the doc comments in src; with `--check` it only says which pages
 * aren't what the comments say now.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { elementsIn, makeManifest } from './docs/manifest.mjs';
import { referencePages } from './docs/reference.mjs';

const folder = 'docs/reference';
const pages = await referencePages(elementsIn(await makeManifest()));
const there = existsSync(folder) ? readdirSync(folder) : [];
const left = there.filter((name) => !pages.has(name));
const stale = [...pages].filter(
  ([name, text]) => !there.includes(name) || readFileSync(`${folder}/${name}`, 'utf8') !== text,
);

if (process.argv.includes('--check')) {
  for (const name of left) console.error(`${folder}/${name} belongs to no element`);
  for (const [name] of stale) console.error(`${folder}/${name} isn't what the doc comments say`);
  if (left.length || stale.length) {
    console.error('Run `npm run reference` and commit what it writes.');
    process.exitCode = 1;
  }
} else {
  mkdirSync(folder, { recursive: true });
  for (const name of left) rmSync(`${folder}/${name}`);
  for (const [name, text] of stale) writeFileSync(`${folder}/${name}`, text);
  console.log(`${pages.size} pages in ${folder}, ${stale.length} written, ${left.length} removed`);
}
