/**
 * Makes the analyzer's findings what a page author may rely on: documented, public, with the choices and defaults
 * that the comments name. Inheritance is resolved when this runs.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { entries } from '../build/sources.mjs';

/**
 * @typedef {import('custom-elements-manifest/schema').Package} Package
 * @typedef {import('custom-elements-manifest/schema').ClassDeclaration & import('custom-elements-manifest/schema').CustomElement} Element
 * @typedef {import('custom-elements-manifest/schema').Declaration} Declaration
 * @typedef {{
 *   name: string, description?: string, type?: {text: string}, default?: string, privacy?: string,
 *   static?: boolean, readonly?: boolean, attribute?: string, fieldName?: string, inheritedFrom?: {name: string, module?: string},
 * }} Item what attributes, fields, methods, events and CSS parts have in common
 */

const word = '`[\\w-]+`(?: \\(default\\))?';
const list = new RegExp(`${word}(?:, ${word})* or ${word}`);

/** The values that a comment lists: "`a` (default), `b` or `c`". */
const choicesIn = (/** @type {string} */ description) =>
  [...(list.exec(description)?.[0] ?? '').matchAll(/`(.+?)`/g)].map(([, value]) => `'${value}'`);

/** What a comment calls the default: "`lazy` (default) waits until …", "20 by default". */
const defaultIn = (/** @type {string} */ description) => {
  const [, value, number] = /`([\w-]+)` \(default\)|\b(\d+) by default/.exec(description) ?? [];
  return value ? `'${value}'` : number;
};

/** A type as an author reads it: that a value may be taken away again goes without saying. */
const written = (/** @type {string} */ type) => type.replace(/(?: \| (?:null|undefined))+$/, '');

/** Gives an attribute, or the field that can be set, the type and default that its comment tells. */
const tell = (/** @type {Item} */ item) => {
  if (!item.type || item.readonly) return;
  item.type.text = written(item.type.text);
  const values = choicesIn(item.description ?? '');
  const otherwise = defaultIn(item.description ?? '');
  if (item.type.text === 'string' && values.length) item.type.text = values.join(' | ');
  if (otherwise) item.default = otherwise;
};

/** Defaults of the public tokens, from the one place that has them. */
const tokens = () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.styles.ts'),
  );
  const styles = files.map((file) => readFileSync(`src/${file}`, 'utf8')).join('\n');
  return new Map(
    [...styles.matchAll(/var\((--dasbor-[\w-]+),\s*((?:[^()]|\([^()]*\))+)\)/g)].map(([, name, value]) => [
      name,
      value,
    ]),
  );
};

/** @typedef {{property: string, description: string, type: string}} ParamDocs */

const typeOfParam = {
  flagParam: 'boolean',
  yearParam: 'string | number',
  monthParam: 'string | number',
  numberParam: 'string | number',
};

/**
 * What a call of `defineParams` declares: each property with its doc comment and the type that its helper gives.
 * @returns {ParamDocs[]}
 */
const declaredIn = (/** @type {any} */ ts, /** @type {any} */ call) =>
  call.arguments[0].properties.filter(ts.isPropertyAssignment).map((/** @type {any} */ property) => {
    const helper = property.initializer;
    const name = helper.expression?.getText() ?? '';
    const choices = helper.arguments?.[0]?.properties?.find(
      (/** @type {any} */ each) => each.name?.getText() === 'choices',
    );
    const [comment] = ts.getJSDocCommentsAndTags(property);
    return {
      property: property.name.getText(),
      description: ts.getTextOfJSDocComment(comment?.comment)?.replace(/\s+/g, ' ') ?? '',
      type:
        choices?.initializer.elements?.map((/** @type {any} */ each) => each.getText()).join(' | ') ??
        typeOfParam[/** @type {'flagParam'} */ (name)] ??
        'string',
    };
  });

const kebabCase = (/** @type {string} */ name) =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Gives an element the attributes and properties that its mixins declare. */
const addParams = (/** @type {Map<string, ParamDocs[]>} */ params, /** @type {Element} */ element) => {
  const given = (element.mixins ?? []).flatMap(({ name }) =>
    (params.get(name) ?? []).map(({ property, description, type }) => ({
      description,
      type: { text: type },
      inheritedFrom: { name },
      attribute: kebabCase(property),
      property,
    })),
  );
  // What decides the data first, and a type of its own for each: comments are read into it.
  const attributes = given.map(({ attribute, property, ...rest }) => ({
    ...structuredClone(rest),
    name: attribute,
    fieldName: property,
  }));
  const members = given.map(({ property, ...rest }) => ({
    ...structuredClone(rest),
    kind: /** @type {const} */ ('field'),
    name: property,
  }));
  element.attributes = [...attributes, ...(element.attributes ?? [])];
  element.members = [...members, ...(element.members ?? [])];
};

/** Where something was inherited from says enough by name: its module isn't published under a path of its own. */
const shortOrigin = (/** @type {Item} */ item) => {
  if (item.inheritedFrom) item.inheritedFrom = { name: item.inheritedFrom.name };
  return item;
};

/** @returns {import('@custom-elements-manifest/analyzer').Plugin} */
export const publicApi = () => {
  /** @type {Map<string, ParamDocs[]>} what `defineParams` declares, by the name of its constant */
  const declared = new Map();
  /** @type {Map<string, string>} the constant that a mixin of `withParams` gives, by the mixin's name */
  const mixins = new Map();
  return {
    name: 'dasbor-public-api',
    analyzePhase({ ts, node }) {
      if (!ts.isVariableDeclaration(node) || !node.initializer || !ts.isCallExpression(node.initializer))
        return;
      const call = node.initializer;
      const name = node.name.getText();
      if (call.expression.getText() === 'defineParams') declared.set(name, declaredIn(ts, call));
      if (call.expression.getText() === 'withParams') mixins.set(name, call.arguments[0]?.getText() ?? '');
    },
    moduleLinkPhase({ moduleDoc }) {
      // An event that a base fires for those of its kinds that describe it would hide their words.
      for (const element of /** @type {Element[]} */ (moduleDoc.declarations ?? []))
        element.events = element.events?.filter(({ description }) => description);
    },
    packageLinkPhase({ customElementsManifest }) {
      /** @type {Package} */
      const manifest = customElementsManifest;
      const params = new Map([...mixins].map(([mixin, name]) => [mixin, declared.get(name) ?? []]));
      const published = new Map(Object.entries(entries()).map(([name, file]) => [file, `dist/${name}.js`]));
      const defaults = tokens();

      const clean = (/** @type {Element} */ element) => {
        addParams(params, element);
        const members = /** @type {Item[]} */ (element.members ?? []);
        const isPublic = (/** @type {Item} */ { privacy, static: isStatic, name }) =>
          !isStatic && (privacy ?? 'public') === 'public' && !name.startsWith('#');
        const hidden = new Set(members.filter((member) => !isPublic(member)).map(({ name }) => name));
        /** @type {[keyof Element, (item: Item) => boolean][]} */
        const kept = [
          ['members', isPublic],
          // Also Lit's internal states look like attributes to the analyzer.
          ['attributes', ({ fieldName }) => !fieldName || !hidden.has(fieldName)],
          ['events', () => true],
          ['cssParts', () => true],
          ['cssProperties', () => true],
          ['slots', () => true],
        ];
        for (const [name, keep] of kept) {
          const items = /** @type {Item[]} */ (/** @type {unknown} */ (element[name]) ?? []);
          Object.assign(element, { [name]: items.filter(keep).map(shortOrigin) });
        }
        for (const item of [...(element.attributes ?? []), ...(element.members ?? [])]) tell(item);
        for (const item of element.cssProperties ?? []) {
          const value = defaults.get(item.name);
          if (value) item.default = value;
        }
        if (element.superclass?.module) element.superclass = { name: element.superclass.name };
        if (element.mixins) element.mixins = element.mixins.map(({ name }) => ({ name }));
        return element;
      };

      manifest.modules = manifest.modules.flatMap((module) => {
        const elements = (module.declarations ?? []).filter(
          (declaration) => 'tagName' in declaration && declaration.tagName,
        );
        const path = published.get(module.path);
        if (!elements.length || !path) return [];
        const declarations = elements.map((element) => clean(/** @type {Element} */ (element)));
        const exports = declarations.flatMap(({ name, tagName }) => [
          { kind: /** @type {const} */ ('js'), name, declaration: { name, module: path } },
          {
            kind: /** @type {const} */ ('custom-element-definition'),
            name: tagName ?? '',
            declaration: { name, module: path },
          },
        ]);
        return [{ ...module, path, declarations, exports }];
      });
    },
  };
};
