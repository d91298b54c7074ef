/** Which modules of the script-tag build share a file: every request of a page is a wait. */
import { resolve } from 'node:path';
import { KINDS, domains, elements } from './sources.mjs';

/** What less of the elements need isn't worth loading with every other one. */
const COMMON = 0.12;

/** @typedef {(id: string) => {importedIds: readonly string[]} | null} ModuleInfo */

const sourceOf = (/** @type {string} */ file) => resolve(`src/${file}.ts`).replaceAll('\\', '/');

/** The folder of src that a module is in, if any. */
const roomOf = (/** @type {string} */ id) => /\/src\/([a-z]+)\/[^?]+$/.exec(id)?.[1] ?? '';

/** Everything that a module needs before it can run, itself included. What it imports on demand is not among that. */
const neededBy = (/** @type {string} */ id, /** @type {ModuleInfo} */ infoOf, found = new Set()) => {
  if (found.has(id)) return found;
  found.add(id);
  for (const imported of infoOf(id)?.importedIds ?? []) neededBy(imported, infoOf, found);
  return found;
};

/**
 * The file that each module belongs to: `core` for what the script tag itself or many elements need, one for what a kind's
 * elements have in common, one for what a domain's have. What is in none goes where the bundler puts it, above all what one
 * element alone needs, and what loads on demand.
 */
const groupsOf = (/** @type {ModuleInfo} */ infoOf) => {
  const all = elements();
  const first = neededBy(sourceOf('autoloader'), infoOf);
  /** @type {Map<string, number>} how many elements need a module */
  const counts = new Map();
  for (const element of all)
    for (const id of neededBy(sourceOf(element), infoOf)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const inDomain = domains();
  /** @type {Map<string, string>} */
  const groups = new Map();
  for (const id of new Set([...first, ...counts.keys()])) {
    const room = roomOf(id);
    const count = counts.get(id) ?? 0;
    if (first.has(id)) groups.set(id, 'core');
    else if (count < 2) continue;
    else if (KINDS.includes(room)) groups.set(id, room);
    // With what draws it, a domain's file would bring that to every other element of the domain.
    else if (inDomain.includes(room)) {
      if (![...neededBy(id, infoOf)].some((needed) => KINDS.includes(roomOf(needed)))) groups.set(id, room);
    } else if (count >= all.length * COMMON) groups.set(id, 'core');
  }
  // The entry is a file of its own.
  groups.delete(sourceOf('autoloader'));
  return groups;
};

/**
 * The groups for the bundler, from the bottom up: each takes what its modules import with it, unless one before has.
 * @returns {import('vite').Rolldown.CodeSplittingGroup[]}
 */
export const groups = () => {
  /** @type {Map<string, string> | undefined} */
  let found;
  return ['core', ...KINDS, ...domains()].map((name, index, { length }) => ({
    debugName: name,
    priority: length - index,
    name: (id, context) =>
      (found ??= groupsOf((module) => context.getModuleInfo(module))).get(id) === name ? name : null,
  }));
};
