/**
 * Every text of the widgets, found in the sources: its English key, and what it is in Indonesian. A record of both
 * languages (`{ id: …, en: … }`) has to be made of what can be read here: texts, templates of a function's parameters,
 * constants, and objects of those. Else it would have no key by which a page's own language can name it.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { parseSync } from 'oxc-parser';

/** @typedef {any} Node a node of the syntax tree */
/** @typedef {string | {[name: string]: Value}} Value */
/** @typedef {{file: string, source: string, consts: Map<string, Node>, imports: Map<string, {file: string, name: string}>}} Module */
/** @typedef {{name: string, module: Module, ids: number, ens: number, asks: (id: Node, en: Node, module: Module, scope: Scope) => void}} Helper */
/** @typedef {ReadonlyMap<string, string>} Scope placeholders of parameters */

/** The file of the texts, which the build copies. */
export const TEXTS = 'src/locales/texts.json';

/** @type {Scope} */
const nothing = new Map();

/** What can't be read. */
class Unreadable extends Error {
  constructor(/** @type {Node} */ node) {
    super('no constant key');
    this.node = node;
  }
}

const isFunction = (/** @type {Node} */ node) =>
  /^(?:ArrowFunctionExpression|FunctionExpression|FunctionDeclaration)$/.test(node?.type);

/** @returns {Node} */
const inner = (/** @type {Node} */ node) =>
  /^TS(?:As|Satisfies|NonNull)Expression$/.test(node.type) ? inner(node.expression) : node;

const nameOf = (/** @type {Node} */ key) => String(key.name ?? key.value);

/** The constants and imports of a file. @returns {[Module, Node]} */
const read = (/** @type {string} */ file) => {
  const source = readFileSync(file, 'utf8');
  const { program } = parseSync(file, source);
  /** @type {Module} */
  const module = { file, source, consts: new Map(), imports: new Map() };
  for (const statement of /** @type {Node[]} */ (program.body)) {
    const declaration = statement.declaration ?? statement;
    if (declaration.type === 'FunctionDeclaration') module.consts.set(declaration.id.name, declaration);
    if (declaration.type === 'VariableDeclaration')
      for (const { id, init } of declaration.declarations)
        if (id.type === 'Identifier' && init) module.consts.set(id.name, inner(init));
    if (statement.type === 'ImportDeclaration' && statement.source.value.startsWith('.'))
      for (const { imported, local } of statement.specifiers)
        if (imported)
          module.imports.set(local.name, {
            file: posix.join(posix.dirname(file), statement.source.value).replace(/\.js$/, '.ts'),
            name: imported.name,
          });
  }
  return [module, program];
};

/** Every text by its English key, with all that it is in Indonesian; and what has no key. */
export const allTexts = () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    // What finds texts has none.
    .filter((file) => file !== 'src/languages.ts')
    .sort();
  const parsed = files.map(read);
  const modules = new Map(parsed.map(([module]) => [module.file, module]));
  /** @type {Map<string, Set<string>>} */
  const found = new Map();
  /** @type {string[]} */
  const problems = [];

  /** Where a name leads to. @returns {{node: Node, module: Module} | undefined} */
  const resolve = (/** @type {string} */ name, /** @type {Module} */ module) => {
    const node = module.consts.get(name);
    if (node) return { node, module };
    const from = module.imports.get(name);
    const other = from && modules.get(from.file);
    return other && from ? resolve(from.name, other) : undefined;
  };

  /** What a part of a record is. @returns {Value} */
  const evaluate = (/** @type {Node} */ given, /** @type {Module} */ module, /** @type {Scope} */ scope) => {
    const node = inner(given);
    const valueOf = (/** @type {Node} */ part) => evaluate(part, module, scope);
    if (node.type === 'Literal' && /^(?:string|number)$/.test(typeof node.value)) return String(node.value);
    if (node.type === 'TemplateLiteral')
      return node.quasis
        .map((/** @type {Node} */ { value }, /** @type {number} */ at) => {
          const part = node.expressions[at] && valueOf(node.expressions[at]);
          if (part && typeof part !== 'string') throw new Unreadable(node.expressions[at]);
          return value.cooked + (part ?? '');
        })
        .join('');
    if (node.type === 'ArrowFunctionExpression' && node.expression)
      return evaluate(
        node.body,
        module,
        new Map(
          node.params.map((/** @type {Node} */ param, /** @type {number} */ at) => [
            (param.type === 'RestElement' ? param.argument : param).name,
            `{${at}}`,
          ]),
        ),
      );
    if (node.type === 'ObjectExpression')
      return Object.fromEntries(
        node.properties.map((/** @type {Node} */ { key, value }) => {
          if (!key) throw new Unreadable(node);
          return [nameOf(key), valueOf(value)];
        }),
      );
    if (node.type === 'Identifier') {
      const placeholder = scope.get(node.name);
      if (placeholder) return placeholder;
      const to = resolve(node.name, module);
      if (to && !isFunction(to.node)) return evaluate(to.node, to.module, nothing);
    }
    if (node.type === 'MemberExpression') {
      const object = valueOf(node.object);
      const member = typeof object === 'object' && object[nameOf(node.property)];
      if (member) return member;
    }
    // All that a function is given besides: languages.ts joins it the same way.
    const { callee } = node;
    if (
      node.type === 'CallExpression' &&
      callee.property?.name === 'join' &&
      node.arguments[0]?.value === ', '
    )
      return valueOf(callee.object);
    throw new Unreadable(node);
  };

  const tell = (
    /** @type {Module} */ { file, source },
    /** @type {Node} */ { start },
    /** @type {string} */ why,
  ) => problems.push(`${file}:${source.slice(0, start).split('\n').length}: ${why}`);

  const collect = (
    /** @type {Value | undefined} */ id,
    /** @type {Value} */ en,
    /** @type {Module} */ module,
    /** @type {Node} */ at,
  ) => {
    if (typeof en === 'object') {
      for (const [name, text] of Object.entries(en))
        collect(typeof id === 'object' ? id[name] : undefined, text, module, at);
      return;
    }
    if (typeof id !== 'string') tell(module, at, `“${en}” has no Indonesian text`);
    // Without a letter it is the same in every language.
    else if (/\p{L}|\{\d\}/u.test(en)) found.set(en, (found.get(en) ?? new Set()).add(id));
  };

  /** @type {Map<Node, {id: number, en: number}>} functions that make records of their parameters */
  const helpers = new Map();
  /** @type {{node: Node, module: Module, scope: Node[]}[]} */
  const calls = [];

  const record = (
    /** @type {Node} */ id,
    /** @type {Node} */ en,
    /** @type {Module} */ module,
    /** @type {Node[]} */ around,
  ) => {
    const [by, ...others] = [id, en].map((node) =>
      node.type === 'Identifier'
        ? around.find((each) => each.params.some((/** @type {Node} */ param) => param.name === node.name))
        : undefined,
    );
    if (by && by === others[0]) {
      const at = (/** @type {Node} */ { name }) =>
        by.params.findIndex((/** @type {Node} */ param) => param.name === name);
      helpers.set(by, { id: at(id), en: at(en) });
      return;
    }
    try {
      collect(evaluate(id, module, nothing), evaluate(en, module, nothing), module, en);
    } catch (problem) {
      if (!(problem instanceof Unreadable)) throw problem;
      tell(module, problem.node, 'a text without a constant key: make it a function of its values');
    }
  };

  /** @returns {void} */
  const walk = (/** @type {Node} */ node, /** @type {Module} */ module, /** @type {Node[]} */ around) => {
    if (Array.isArray(node)) return node.forEach((each) => walk(each, module, around));
    if (!node || typeof node !== 'object') return;
    if (isFunction(node)) around = [node, ...around];
    if (node.type === 'CallExpression' && node.callee.type === 'Identifier')
      calls.push({ node, module, scope: around });
    // By language, and no texts: tags, units.
    const type = node.typeAnnotation ?? node.id?.typeAnnotation;
    if (type && /Record<Locale/.test(module.source.slice(type.start, type.end))) return;
    if (node.type === 'ObjectExpression') {
      const part = (/** @type {string} */ name) =>
        node.properties.find((/** @type {Node} */ { key }) => key && nameOf(key) === name)?.value;
      const [id, en] = [part('id'), part('en')];
      if (id && en) return record(id, en, module, around);
    }
    for (const key in node) if (key !== 'typeAnnotation') walk(node[key], module, around);
  };

  for (const [module, program] of parsed) walk(program, module, []);
  for (const { node, module, scope } of calls) {
    const to = resolve(node.callee.name, module);
    const places = to && helpers.get(to.node);
    if (places) record(node.arguments[places.id], node.arguments[places.en], module, scope);
  }
  return { found, problems };
};

/** What stands in the file: by key, what the text is in Indonesian; several where one English text stands for several. */
export const textsFile = (/** @type {ReadonlyMap<string, ReadonlySet<string>>} */ found) =>
  JSON.stringify(
    Object.fromEntries([...found.keys()].sort().map((key) => [key, [...(found.get(key) ?? [])].join(' / ')])),
    null,
    2,
  );
