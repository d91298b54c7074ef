/** Finds what is published: the domains, their elements and the doors of the package. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Rooms of src that are no domain, from the bottom floor up. Domains stand above them all. */
export const FLOORS = [
  ['locales', 'styles', 'format', 'config', 'copies'],
  ['data'],
  ['core'],
  ['chart', 'table', 'stats', 'list', 'map', 'form', 'filter'],
];

/** What an element can be. */
export const KINDS = FLOORS[3] ?? [];

/** Folders of src that have a contract: `dealer`, … */
export const domains = () => readdirSync('src').filter((folder) => existsSync(`src/${folder}/contracts.ts`));

/** Element files: named after the tag that they define. */
const elementsOf = (/** @type {string} */ domain) =>
  readdirSync(`src/${domain}`)
    .filter((file) => /^[a-z]+(-[a-z\d]+)+\.ts$/.test(file))
    .map((file) => basename(file, '.ts'))
    .filter((tag) => readFileSync(`src/${domain}/${tag}.ts`, 'utf8').includes(`define('${tag}'`));

/** Every element as `dealer/top-leasing-bar`. */
export const elements = () =>
  domains().flatMap((domain) => elementsOf(domain).map((tag) => `${domain}/${tag}`));

/** The modules of a room that a file imports values of: `chart/chart-element`, `./parts`. */
const importsOf = (/** @type {string} */ file) =>
  [...readFileSync(file, 'utf8').matchAll(/^import (?!type\b)[^;]*?'(\.[^']+)\.js';/gms)].map(
    ([, request = '']) => request,
  );

/**
 * What an element extends: the `…-element.ts` of a kind, as `table/paged-table-element`, itself or by way of other
 * modules of its domain; undefined where it stands on core alone.
 * @returns {string | undefined}
 */
export const baseOf = (/** @type {string} */ element, seen = new Set()) => {
  if (seen.has(element) || !existsSync(`src/${element}.ts`)) return undefined;
  seen.add(element);
  const requests = importsOf(`src/${element}.ts`);
  for (const request of requests) {
    const [, base, room = ''] = /^\.\.\/(([a-z]+)\/[a-z-]+-element)$/.exec(request) ?? [];
    if (KINDS.includes(room)) return base;
  }
  const own = requests.filter((request) => /^\.\/[\w-]+$/.test(request));
  return own
    .map((request) => baseOf(join(dirname(element), request).replaceAll('\\', '/'), seen))
    .find(Boolean);
};

/**
 * Whether a chart's drawing comes with an engine: where any form that it imports, itself or by its domain's modules,
 * does.
 * @returns {boolean}
 */
export const hasEngine = (/** @type {string} */ element, seen = new Set()) => {
  if (seen.has(element) || !existsSync(`src/${element}.ts`)) return false;
  seen.add(element);
  return importsOf(`src/${element}.ts`).some((request) => {
    const form = /^\.\.\/(chart\/[\w-]+)$/.exec(request)?.[1];
    if (form) return importsOf(`src/${form}.ts`).includes('./engine-stage');
    return (
      /^\.\/[\w-]+$/.test(request) && hasEngine(join(dirname(element), request).replaceAll('\\', '/'), seen)
    );
  });
};

/** The kind of an element: the room of what it extends; undefined where it stands on core alone. */
export const kindOf = (/** @type {string} */ element) => baseOf(element)?.split('/')[0];

/** Every element with its domain and its kind. */
export const elementFacts = () =>
  elements().map((element) => ({ tag: basename(element), domain: dirname(element), kind: kindOf(element) }));

/**
 * Entry files of the npm build: name in dist (without .js) → source file.
 * @returns {Record<string, string>}
 */
export const entries = () => ({
  index: 'src/index.ts',
  autoloader: 'src/autoloader.ts',
  config: 'src/config.ts',
  languages: 'src/languages.ts',
  scope: 'src/core/scope.ts',
  tags: 'src/tags.ts',
  development: 'src/development.ts',
  cli: 'cli/dasbor.node.ts',
  'mocks/index': 'mocks/index.ts',
  ...Object.fromEntries(
    domains().flatMap((domain) =>
      ['index', 'contracts'].map((name) => [`${domain}/${name}`, `src/${domain}/${name}.ts`]),
    ),
  ),
  ...Object.fromEntries(elements().map((element) => [element, `src/${element}.ts`])),
});
