/**
 * `npm run contracts` writes docs/contracts from contracts, parameters, elements and mocks; with `--check` it only
 * says which files aren't what those say now.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { contractPages, FOLDER } from './docs/contracts.node.js';

const pages = await contractPages();
const there = existsSync(FOLDER) ? readdirSync(FOLDER) : [];
const left = there.filter((name) => !pages.has(name));
const stale = [...pages].filter(
  ([name, text]) => !there.includes(name) || readFileSync(`${FOLDER}/${name}`, 'utf8') !== text,
);

if (process.argv.includes('--check')) {
  for (const name of left) console.error(`${FOLDER}/${name} belongs to no domain`);
  for (const [name] of stale) console.error(`${FOLDER}/${name} isn't what the code says`);
  if (left.length || stale.length) {
    console.error('Run `npm run contracts` and commit what it writes.');
    process.exitCode = 1;
  }
} else {
  mkdirSync(FOLDER, { recursive: true });
  for (const name of left) rmSync(`${FOLDER}/${name}`);
  for (const [name, text] of stale) writeFileSync(`${FOLDER}/${name}`, text);
  console.log(`${pages.size} files in ${FOLDER}, ${stale.length} written, ${left.length} removed`);
}
