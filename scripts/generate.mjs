/**
 * `npm run generate` writes what follows from the sources: the doors of the domains, the reference, the contracts'
 * documents, the badges, the list of texts, the reserved room of tokens.css (which takes a browser to measure). With `--check` it only says what is out of date, without a browser.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { elementFacts } from './build/sources.mjs';
import { elementsIn, makeManifest } from './docs/manifest.mjs';
import { referencePages } from './docs/reference.mjs';
import { badgeFiles, missingBadges } from './generate/badges.mjs';
import { doors, entryFiles } from './generate/doors.mjs';
import { measuredRoom, missingRoom, TOKENS } from './generate/room.mjs';
import { allTexts, textsFile, TEXTS } from './generate/texts.mjs';

const checking = process.argv.includes('--check');
const facts = elementFacts();

/** The file, formatted as every other file is. */
const formatted = async (/** @type {string} */ file, /** @type {string} */ text) =>
  format(text, { ...(await resolveConfig(file)), filepath: file });

const isThere = (/** @type {string} */ file, /** @type {string} */ text) =>
  existsSync(file) && readFileSync(file, 'utf8') === text;

const write = (/** @type {string} */ file, /** @type {string} */ text) => {
  if (isThere(file, text)) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`${file} written`);
};

/** @type {Map<string, string>} */
const files = new Map();
for (const [file, text] of doors()) files.set(file, await formatted(file, text));
// What follows reads the registries through these, which have to know a new domain before anything loads them.
if (!checking) for (const [file, text] of files) write(file, text);

// Not from the registry, which a check may find out of date.
/** @type {import('../domains/entry.ts').DomainEntry[]} */
const entries = await Promise.all(
  entryFiles().map(async (name) => (await import(pathToFileURL(resolve(`domains/${name}.ts`)).href))[name]),
);

const texts = allTexts();
files.set(TEXTS, await formatted(TEXTS, textsFile(texts.found)));

const manifest = elementsIn(await makeManifest());
const groups = entries.map(({ name, title, samples: [{ attributes }], own }) => ({
  title: title.en,
  tags: facts.filter(({ domain }) => domain === name).map(({ tag }) => tag),
  sample: attributes,
  own,
}));

for (const { file, text } of badgeFiles()) files.set(file, text);
const { contractPages, FOLDER } = await import('./docs/contracts.node.ts');
for (const [name, text] of await contractPages()) files.set(`${FOLDER}/${name}`, text);
for (const [name, text] of await referencePages(manifest, groups)) files.set(`docs/reference/${name}`, text);
const left = ['docs/reference', FOLDER]
  .flatMap((folder) => (existsSync(folder) ? readdirSync(folder).map((name) => `${folder}/${name}`) : []))
  .filter((file) => !files.has(file));

if (checking) {
  const problems = [
    ...left.map((file) => `${file} is made of nothing any more`),
    ...[...files].filter(([file, text]) => !isThere(file, text)).map(([file]) => `${file} is out of date`),
    ...texts.problems,
    ...missingBadges(),
    ...missingRoom(facts),
  ];
  for (const problem of problems) console.error(problem);
  if (problems.length) {
    console.error('Run `npm run generate` and commit what it writes.');
    process.exitCode = 1;
  }
} else {
  for (const problem of texts.problems) console.error(problem);
  if (texts.problems.length) process.exitCode = 1;
  for (const file of left) rmSync(file);
  for (const [file, text] of files) write(file, text);
  try {
    write(TOKENS, await formatted(TOKENS, await measuredRoom(facts, manifest, entries)));
  } catch (error) {
    console.error(`${TOKENS} is not written: ${/** @type {Error} */ (error).message}`);
    process.exitCode = 1;
  }
  for (const file of left) console.log(`${file} removed`);
}
