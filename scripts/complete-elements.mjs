/** Says what an element lacks: its story, its test, a mock of what it asks, its reference page. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { elements } from './build/sources.mjs';

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

const isEndpoint = (/** @type {any} */ value) =>
  typeof value?.path === 'string' && typeof value.method === 'string' && 'answer' in value;

/** The endpoints that an element asks. */
const endpointsOf = async (/** @type {string} */ element) => {
  const contracts = await load(`src/${dirname(element)}/contracts.ts`);
  const values = contractsOf(`src/${element}.ts`).map((name) => contracts[name]);
  return /** @type {Endpoint[]} */ (values.filter(isEndpoint));
};

/** The paths that a domain's mocks answer. */
const mockedBy = async (/** @type {string} */ domain) => {
  const file = `mocks/${domain}/answers.ts`;
  if (!existsSync(file)) return [];
  const routes = (await load(file))[`${domain}Routes`] ?? [];
  return /** @type {{path: string}[]} */ (routes).map(({ path }) => path);
};

const problems = [];
for (const element of elements()) {
  const [domain, tag] = [dirname(element), basename(element)];
  const mocked = await mockedBy(domain);
  const files = {
    'story file': `stories/${element}.stories.ts`,
    test: `test/${element}.test.ts`,
    'reference page': `docs/reference/${tag}.md`,
  };
  for (const [name, file] of Object.entries(files))
    if (!existsSync(file)) problems.push(`<${tag}> has no ${name}: ${file} is missing`);
  for (const { method, path } of await endpointsOf(element))
    if (!mocked.includes(path))
      problems.push(`<${tag}> asks ${method} ${path}, which mocks/${domain}/answers.ts doesn't answer`);
}

for (const problem of problems) console.error(problem);
if (problems.length) console.error('How each is made: docs/adding-an-element.md');
process.exitCode = problems.length ? 1 : 0;
