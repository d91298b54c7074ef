/**
 * `npm run new -- DOMAIN TAG [--kind chart]` writes an element with its contract, mock rule, story and test;
 * `npm run new -- --domain NAME` an empty domain. Whatever is to be filled in says so, and fails until it is.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { domains, elements } from './build/sources.mjs';

const USAGE = `Usage: npm run new -- DOMAIN TAG [--kind chart|stats|table|list|map]
       npm run new -- --domain NAME`;

/** Kinds, and what the shared suite calls them. */
const kinds = { chart: 'chart', stats: 'card', table: 'table', list: 'list', map: 'map' };

/** Ends with what is wrong. @returns {never} */
const fail = (/** @type {string} */ problem) => {
  console.error(`${problem}\n${USAGE}`);
  process.exit(1);
};

const camelCase = (/** @type {string} */ name) =>
  name.replace(/-([a-z\d])/g, (_, /** @type {string} */ letter) => letter.toUpperCase());
const capital = (/** @type {string} */ name) => name.charAt(0).toUpperCase() + name.slice(1);

/** A template with its names filled in; of a kind, if it has one for that kind. */
const template = (
  /** @type {string} */ name,
  /** @type {Record<string, string>} */ values,
  /** @type {string} */ kind = '',
) => {
  const ofKind = `scripts/new/${name}.${kind}.txt`;
  const text = readFileSync(existsSync(ofKind) ? ofKind : `scripts/new/${name}.txt`, 'utf8');
  return text.replace(
    /\{\{(\w+)\}\}/g,
    (_, /** @type {string} */ key) => values[key] ?? fail(`{{${key}}} in ${name}`),
  );
};

const write = async (/** @type {string} */ file, /** @type {string} */ text) => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
  console.log(`  ${file}`);
};

/** Adds names to what a module imports from another, or the import itself before the others. */
const withImport = (
  /** @type {string} */ code,
  /** @type {string[]} */ names,
  /** @type {string} */ from,
) => {
  const there = new RegExp(`import \\{([^}]*)\\} from '${from.replaceAll('.', '\\.')}';`).exec(code);
  const known = (there?.[1] ?? '').split(',').map((name) => name.trim());
  const missing = names.filter((name) => !known.includes(name));
  if (!missing.length) return code;
  const line = `import { ${[...known, ...missing].filter(Boolean).join(', ')} } from '${from}';`;
  if (there) return code.replace(there[0], line);
  return code.replace(/^import /m, `${line}\nimport `);
};

const newElement = async (
  /** @type {string} */ domain,
  /** @type {string} */ tag,
  /** @type {string} */ kind,
) => {
  if (!domains().includes(domain)) fail(`There is no domain ${domain}: there are ${domains().join(', ')}.`);
  if (!/^[a-z]+(-[a-z\d]+)+$/.test(tag)) fail(`${tag} is no tag: small letters, with a hyphen.`);
  const suite = /** @type {Record<string, string>} */ (kinds)[kind] ?? fail(`There is no kind ${kind}.`);
  const taken = elements().find((element) => element.endsWith(`/${tag}`));
  if (taken) fail(`<${tag}> is there: src/${taken}.ts`);
  const params = /export const (\w+): ParamSet/.exec(readFileSync(`src/${domain}/params.ts`, 'utf8'))?.[1];
  const values = {
    domain,
    tag,
    suite,
    name: camelCase(tag),
    Class: capital(camelCase(tag)),
    Domain: capital(domain),
    params: params ?? fail(`src/${domain}/params.ts exports no ParamSet.`),
  };

  console.log('Written:');
  const contracts = `src/${domain}/contracts.ts`;
  const fields = kind === 'stats' ? ['count'] : ['count', 'requiredText'];
  await write(
    contracts,
    withImport(readFileSync(contracts, 'utf8'), fields, '../data/fields.js') +
      template('contract', values, kind),
  );
  const answers = `mocks/${domain}/answers.ts`;
  const code = readFileSync(answers, 'utf8');
  const end = code.lastIndexOf('];');
  await write(
    answers,
    withImport(
      `${code.slice(0, end).replace(/([^,[\s])\s*$/, '$1,\n')}${template('mock', values)}${code.slice(end)}`,
      [values.name],
      `../../src/${domain}/contracts.js`,
    ),
  );
  await write(`src/${domain}/${tag}.ts`, template('element', values, kind));
  await write(`stories/${domain}/${tag}.stories.ts`, template('story', values));
  await write(`test/${domain}/${tag}.test.ts`, template('test', values, kind));
  console.log(`
Next:
  npm run check -- source            names every place that is still to be filled in
  npm run generate                   writes the doors, the reference and the room in tokens.css
  npm test -- ${tag} stories/${domain}/${tag}
The way, step by step: docs/adding-an-element.md`);
};

const newDomain = async (/** @type {string} */ domain) => {
  if (!/^[a-z]+$/.test(domain)) fail(`${domain} is no name of a domain: small letters.`);
  if (existsSync(`src/${domain}`)) fail(`src/${domain} is there.`);
  const values = { domain, Domain: capital(domain) };
  console.log('Written:');
  for (const [name, file] of Object.entries({
    contracts: `src/${domain}/contracts.ts`,
    params: `src/${domain}/params.ts`,
    tables: `mocks/${domain}/tables.ts`,
    rows: `mocks/${domain}/rows.ts`,
    answers: `mocks/${domain}/answers.ts`,
    mocks: `mocks/${domain}/index.ts`,
    demo: `demo/${domain}.ts`,
    entry: `domains/${domain}.ts`,
  }))
    await write(file, template(`domain/${name}`, values));
  console.log(`
Next:
  npm run generate                   writes the doors, the exports of the package and the registries
  npm run new -- ${domain} ${domain}-TAG   its first element
The way, step by step: docs/adding-a-domain.md`);
};

const { values: options, positionals } = (() => {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { kind: { type: 'string', default: 'chart' }, domain: { type: 'string' } },
    });
  } catch (error) {
    return fail(/** @type {Error} */ (error).message);
  }
})();
const [domain, tag, ...rest] = positionals;
if (options.domain) await newDomain(options.domain);
else if (domain && tag && !rest.length) await newElement(domain, tag, options.kind ?? 'chart');
else fail('Which element of which domain?');
