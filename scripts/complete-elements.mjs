/** Says what an element lacks: its story, its test, a mock of what it asks, its reference page; and a domain its entry. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { domains, elementFacts, elements } from './build/sources.mjs';

const load = (/** @type {string} */ file) => import(pathToFileURL(resolve(file)).href);

/**
 * The names that a module takes from its domain's contracts, itself or by way of other modules of the domain.
 * @returns {string[]}
 */
const contractsOf = (/** @type {string} */ file, /** @type {Set<string>} */ seen = new Set()) => {
  if (seen.has(file)) return [];
  seen.add(file);
  const code = readFileSync(file, 'utf8');
  return [...code.matchAll(/^import (?!type)(?:\{([^}]*)\} from )?'\.\/([\w-]+)\.js';/gm)].flatMap(
    ([, names = '', module]) => {
      if (module === 'contracts') return names.split(',').map((name) => name.trim().split(' ')[0] ?? '');
      return contractsOf(join(dirname(file), `${module}.ts`), seen);
    },
  );
};

/** @typedef {{method: string, path: string, answer: object}} Endpoint */
/** @typedef {import('../domains/entry.ts').DomainEntry} DomainEntry */

const isEndpoint = (/** @type {any} */ value) =>
  typeof value?.path === 'string' && typeof value.method === 'string' && 'answer' in value;

/** The endpoints that an element asks. */
const endpointsOf = (/** @type {string} */ element, /** @type {DomainEntry} */ { contracts }) =>
  /** @type {Endpoint[]} */ (
    contractsOf(`src/${element}.ts`)
      .map((name) => contracts[name])
      .filter(isEndpoint)
  );

/** @type {{domains: readonly DomainEntry[]}} */
const { domains: entries } = await load('domains/index.ts');
const problems = domains()
  .filter((name) => !entries.some((entry) => entry.name === name))
  .map((name) => `src/${name} has no entry in the registry: domains/${name}.ts, then \`npm run generate\``);

for (const element of elements()) {
  const [domain, tag] = [dirname(element), basename(element)];
  const files = {
    'story file': `stories/${element}.stories.ts`,
    test: `test/${element}.test.ts`,
    'reference page': `docs/reference/${tag}.md`,
  };
  for (const [name, file] of Object.entries(files))
    if (!existsSync(file)) problems.push(`<${tag}> has no ${name}: ${file} is missing`);
  const entry = entries.find(({ name }) => name === domain);
  if (!entry) continue;
  for (const { method, path } of endpointsOf(element, entry))
    if (!entry.mocks.routes.some((route) => route.path === path && (route.method ?? 'GET') === method))
      problems.push(`<${tag}> asks ${method} ${path}, which mocks/${domain} doesn't answer`);
}

// What every widget of a kind does alike is tested with one of each.
const facts = elementFacts();
const tests = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => readFileSync(join('test', file), 'utf8'))
  .filter((code) => /\btypical: true\b/.test(code));
const typical = facts.filter(({ tag }) => tests.some((code) => code.includes(`tag: '${tag}'`)));
for (const kind of new Set(facts.flatMap((fact) => fact.kind ?? [])))
  if (kind !== 'filter' && kind !== 'form' && !typical.some((fact) => fact.kind === kind))
    problems.push(`no ${kind} is tested as \`typical: true\` of its kind: see test/suites/index.ts`);

for (const problem of problems) console.error(problem);
if (problems.length) console.error('How each is made: docs/adding-an-element.md');
process.exitCode = problems.length ? 1 : 0;
