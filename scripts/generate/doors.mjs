/** What is made of the folders alone: the doors of the domains, of the package, and of the registry. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { baseOf, domains, elements } from '../build/sources.mjs';

const NOTE = 'Made by `npm run generate`.';

const elementsOf = (/** @type {string} */ domain) =>
  elements()
    .filter((element) => element.startsWith(`${domain}/`))
    .map((element) => basename(element));

const domainDoor = (/** @type {string} */ domain) =>
  [
    `/** Every element of the domain ${domain}. ${NOTE} */`,
    ...elementsOf(domain).map((tag) => `export * from './${tag}.js';`),
    // A module without an export isn't one.
    ...(elementsOf(domain).length ? [] : ['export {};']),
    '',
  ].join('\n');

const DOMAIN_LINE = /^export \* from '\.\/[a-z]+\/index\.js';\n/gm;

/** The door of everything: what stands there by hand, then a line for each domain. */
const mainDoor = () =>
  readFileSync('src/index.ts', 'utf8').replace(DOMAIN_LINE, '') +
  domains()
    .map((domain) => `export * from './${domain}/index.js';\n`)
    .join('');

/** The lines between `Object.entries…({` and `}),` that follows, for each such place in turn. */
const ENTRIES = /(?<=Object\.entries.*\(\{\n)[^]*?(?=^ *\}\),)/gm;

/** What an element shares with others, by a name: its base, and its domain's contracts. */
const partsOf = (/** @type {string} */ element) => {
  const base = baseOf(element);
  const domain = dirname(element);
  return { ...(base && { [basename(base)]: base }), [domain]: `${domain}/contracts` };
};

/** What loads elements by their tags: what stands there by hand, a line for each part that they share, and for each element. */
const autoloader = () => {
  const all = elements();
  const load = (/** @type {string} */ module) => `() => import('./${module}.js')`;
  const parts = [...new Map(all.flatMap((element) => Object.entries(partsOf(element))))].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const places = [
    parts.map(([name, module]) => `'${name}': ${load(module)},\n`),
    all.map((element) => {
      const names = Object.keys(partsOf(element)).map((name) => `'${name}'`);
      return `'${basename(element)}': [${[load(element), ...names].join(', ')}],\n`;
    }),
  ];
  return readFileSync('src/autoloader.ts', 'utf8').replace(ENTRIES, () => (places.shift() ?? []).join(''));
};

/** The names of all elements, for build tools: it imports nothing. */
const tagList = () =>
  [
    `/** The tags of all elements, for the configuration of build tools: imports nothing. ${NOTE} */`,
    '',
    '/** Every tag that dasbor defines. */',
    `export const tags = [${['dasbor-scope', ...elements().map((name) => basename(name))].map((tag) => `'${tag}',`).join('\n')}] as const;`,
    '',
    '/** A tag of dasbor. */',
    'export type DasborTag = (typeof tags)[number];',
    '',
    '/** Whether a tag is one of dasbor: what compilers of templates ask, such as the `isCustomElement` of Vue. */',
    'export const isDasborTag = (tag: string): tag is DasborTag => tags.includes(tag as DasborTag);',
    '',
  ].join('\n');

/** An export of the package: what is in dist under a name. */
const target = (/** @type {string} */ file) => ({
  types: `./dist/${file}.d.ts`,
  default: `./dist/${file}.js`,
});

/** A door that a bundler in development finds in front of another one: with warnings (src/development.ts). */
const inDevelopment = (/** @type {string} */ file) => {
  const { types, default: code } = target(file);
  return { types, development: `./dist/development/${file.replace('/', '-')}.js`, default: code };
};

const isOfDomain = (/** @type {string} */ name) => /^\.\/(?:contracts\/)?[a-z]+(?:\/\*\.js)?$/.test(name);

/** Doors that look like a domain's and aren't. */
const others = ['./mocks', './jsx', './vue', './react/*.js'];

/** package.json with the doors of the domains where the first of them stood. */
const packageManifest = () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  const entries = Object.entries(manifest.exports);
  const isKept = (/** @type {[string, unknown]} */ [name]) => others.includes(name) || !isOfDomain(name);
  const first = entries.findIndex((entry) => !isKept(entry));
  const index = first < 0 ? entries.length : first;
  const made = domains().flatMap((domain) => [
    [`./${domain}`, inDevelopment(`${domain}/index`)],
    [`./${domain}/*.js`, target(`${domain}/*`)],
    [`./contracts/${domain}`, target(`${domain}/contracts`)],
  ]);
  manifest.exports = Object.fromEntries([
    ...entries.slice(0, index).filter(isKept),
    ...made,
    ...entries.slice(index).filter(isKept),
  ]);
  return `${JSON.stringify(manifest, null, 2)}\n`;
};

/** The domains that have an entry in the registry. */
export const entryFiles = () =>
  readdirSync('domains')
    .map((file) => basename(file, '.ts'))
    .filter((name) => !['entry', 'index'].includes(name))
    .sort();

/** The registry: one entry per file of domains/. */
const registry = () => {
  const names = entryFiles();
  return [
    `/** Every domain. ${NOTE} Each has its own file beside this one. */`,
    ...names.map((name) => `import { ${name} } from './${name}.js';`),
    "import type { DomainEntry } from './entry.js';",
    '',
    "export type { DomainEntry, DomainMocks, Sample } from './entry.js';",
    '',
    '/** The domains. */',
    `export const domains: readonly DomainEntry[] = [${names.join(', ')}];`,
    '',
  ].join('\n');
};

/** Elements and contracts of each domain, for the command line. */
const commandDoors = () =>
  [
    `/** Elements and contracts of each domain, loaded when they are asked for. ${NOTE} */`,
    '',
    '/** By the name of the domain. */',
    'export const domainDoors: Readonly<',
    '  Record<',
    '    string,',
    '    { readonly tags: readonly string[]; load(): Promise<unknown>; contracts(): Promise<object> }',
    '  >',
    '> = {',
    ...domains().map(
      (domain) => `${domain}: {
        tags: [${elementsOf(domain)
          .map((tag) => `'${tag}'`)
          .join(', ')}],
        load: () => import('../src/${domain}/index.js'),
        contracts: () => import('../src/${domain}/contracts.js'),
      },`,
    ),
    '};',
    '',
  ].join('\n');

/** The mocks of all domains, where they are one object each. */
const mocks = () => {
  const names = domains().filter((domain) => existsSync(`mocks/${domain}/index.ts`));
  return [
    `/** The services that have mocks, for handlers, worker, server and command. ${NOTE} */`,
    ...names.map((name) => `import { ${name}Mocks } from './${name}/index.js';`),
    "import type { MockDomain } from './kit/domain.js';",
    '',
    "/** Every domain's mocks. The first one's base is the first that the mock server prints. */",
    `export const mockDomains: readonly MockDomain[] = [${names.map((name) => `${name}Mocks`).join(', ')}];`,
    '',
  ].join('\n');
};

/**
 * The files and what stands in them.
 * @returns {Map<string, string>}
 */
export const doors = () =>
  new Map([
    ...domains().map((domain) => /** @type {const} */ ([`src/${domain}/index.ts`, domainDoor(domain)])),
    ['src/index.ts', mainDoor()],
    ['src/autoloader.ts', autoloader()],
    ['src/tags.ts', tagList()],
    ['cli/domains.node.ts', commandDoors()],
    ['package.json', packageManifest()],
    ['domains/index.ts', registry()],
    ...(existsSync('mocks/kit/domain.ts') ? [/** @type {const} */ (['mocks/domains.ts', mocks()])] : []),
  ]);
